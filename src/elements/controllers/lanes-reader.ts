import type { TemplateResult } from 'lit';
import type { TimeRange } from '../../layout/time-range.js';
import type { LaneGroup } from '../../model/event-rows.js';
import type { Timeline } from '../../model/timeline.js';
import { laneName } from '../../views/lane-name.js';
import type { LanesContext } from '../../views/lanes-context.js';
import { lanesView } from '../../views/lanes-view.js';
import type { ListContext } from '../../views/list-view.js';
import { readingView } from '../../views/reading-view.js';
import type { EventSource } from '../dom-events.js';
import { languageOf } from '../language.js';
import type { AxisReaderHost } from './axis-reader.js';
import { controlsOf } from './asked-controls.js';
import { Brush } from './brush.js';
import { Eras } from './eras.js';
import type { PanZoomTarget } from './gesture.js';
import { Key } from './key.js';
import { KeptWords } from './kept-words.js';
import { LaneIndexer, type LaneData } from './lane-data.js';
import { LaneWalk } from './lane-walk.js';
import { LaneList } from './lane-list.js';
import { LaneRange } from './lane-range.js';
import { openCard } from './open-card.js';
import type { OpeningHost } from './opening-range.js';
import { PanZoom } from './pan-zoom.js';
import { PixelRatio } from './pixel-ratio.js';
import type { Selection } from './selection.js';
import { stayed } from './stayed.js';
import { TextMeasure } from './text-measure.js';

export interface LanesReaderHost extends AxisReaderHost, OpeningHost {
  readonly groupBy: LaneGroup;
  /** `auto`, `none`, or names of controls. */
  readonly controls: string;
}

/** What a reader does on an axis of many events: goes nearer and further, walks through it by keys, opens what is counted. */
export class LanesReader {
  readonly #host: LanesReaderHost;
  readonly #selection: Selection;
  readonly #measure: TextMeasure;
  readonly #panZoom: PanZoom;
  readonly #brush: Brush;
  readonly #eras: Eras;
  readonly #key: Key;
  readonly #indexer: LaneIndexer;
  /** The data set that was last drawn. */
  #drawn: Timeline | undefined;
  /** What was made of it. */
  #former: LaneData | undefined;
  readonly #range: LaneRange;
  readonly #said = new KeptWords();
  /** The lanes that a reader has closed, in the grouping of which they are. */
  #collapsed: ReadonlySet<number> = new Set();
  #group: LaneGroup = 'none';
  #reached: number | undefined;
  /** The count that the keys have reached, by its key; undefined: they have reached an event. */
  #counted: string | undefined;
  readonly #list: LaneList;
  readonly #walk: LaneWalk;

  constructor(host: LanesReaderHost, selection: Selection) {
    this.#host = host;
    this.#selection = selection;
    this.#measure = new TextMeasure(host);
    this.#list = new LaneList(host);
    this.#eras = new Eras(host);
    this.#key = new Key(host);
    this.#range = new LaneRange(host, () => this.#data);
    const view = (control: keyof LanesContext['controls']) => () =>
      controlsOf(host.controls)[control] ? this.#range.view : undefined;
    const target: PanZoomTarget = {
      view: view('zoom'),
      plot: (element) => {
        const { left, width } = element.getBoundingClientRect();
        return { left, width, rtl: getComputedStyle(element).direction === 'rtl' };
      },
      // Words stand beside their place, and may be many times as wide as what is near it.
      placeOf: (entry) => this.#walk.placeOf(entry as HTMLElement),
      move: (range, settled) => this.#range.move(range, 'user', settled),
      fit: () => this.show(undefined, 'user'),
    };
    this.#walk = new LaneWalk({
      data: () => this.#range.data,
      range: () => this.range,
      root: () => host.renderRoot,
      isOpen: (lane) => !this.#collapsed.has(lane),
      reach: (row, range) => {
        this.#reach(row);
        if (range) this.#range.move(range, 'user');
        void this.#focus(`[data-row="${row}"]`);
      },
      count: (key) => {
        this.#counted = key;
        host.requestUpdate();
      },
    });
    this.#indexer = new LaneIndexer(() => host.requestUpdate());
    this.#panZoom = new PanZoom(host, target);
    this.#brush = new Brush({ ...target, view: view('overview') });
    void new PixelRatio(host);
    // Nothing is built for what is not on the page; once it is there again it is asked for again.
    host.addController({ hostDisconnected: () => this.#indexer.stop(), hostConnected: () => host.requestUpdate() });
  }

  /** Whether the list was asked for in the place of the axis. */
  get asList(): boolean {
    return this.#list.isShown;
  }

  get #data(): LaneData | undefined {
    return this.#indexer.data;
  }

  /** What is in view, UTC ms; undefined before there are data. */
  get range(): TimeRange | undefined {
    return this.#range.now;
  }

  /** Shows a stretch, or as much of it as the data allow. */
  show(range: TimeRange | undefined, source: EventSource): void {
    this.#range.show(range, source);
  }

  /** Nearer by a factor above 1. @param at UTC ms; the middle where it is not given. */
  zoomBy(factor: number, source: EventSource, at?: number): void {
    this.#range.zoomBy(factor, source, at);
  }

  /** The axis of these data, or the list that was asked for. @param width CSS px of the container. */
  view(
    context: ListContext,
    list: (picture?: TemplateResult, timeline?: Timeline) => TemplateResult,
    width: number,
    printing: boolean,
  ): TemplateResult {
    const measure = this.#measure.read();
    const { rem } = this.#measure;
    this.#range.drawnIn(width, rem, this.#host.groupBy === 'none' ? 0 : 1);
    const indexed = this.#read(context);
    const { words } = context;
    if (!indexed || this.#eras.waits(indexed.rows.head)) return readingView(context);
    const { rows, shared, undated } = indexed;
    const timeline = rows.head;
    if (this.asList && !printing) return this.#list.view(indexed, this.range!, words, list);
    const given: LanesContext = {
      ...context,
      // Of a large data set without its events, which nobody is to read all for one card.
      timeline,
      ...this.#eras.of({ timeline, words }),
      legend: this.#key.rows(printing),
      total: rows.total,
      width,
      printing,
      measure,
      rem,
      index: indexed.index,
      plotOf: this.#indexer.plotOf,
      laneNames:
        indexed.group === 'none' ? [] : indexed.keys.map((key) => laneName(key, indexed.group, timeline, words)),
      collapsed: this.#collapsed,
      range: this.range!,
      limits: this.#range.limits!,
      rtl: languageOf(this.#host, timeline).dir === 'rtl',
      controls: controlsOf(this.#host.controls),
      item: indexed.item,
      written: rows.item,
      rowOf: rows.find,
      undated: { items: undated.rows.map(rows.item), count: undated.count },
      shared,
      rowWords: this.#said.of(indexed.rows, shared.asOf, context, this.#measure),
      reached: this.#reached,
      counted: this.#counted,
      handlers: {
        ...context.handlers,
        select: (id) => void this.#select(id),
        close: () => void this.#close(),
        toggle: (id) => void this.#toggle(id),
        keydown: this.#escape,
        show: (range) => this.show(range, 'user'),
        openCount: (lane, range) => void this.#openCount(lane, range),
        collapse: this.#collapse,
        nearest: (step) => this.#walk.nearest(step),
        zoom: (factor) => this.zoomBy(factor, 'user'),
        fit: () => this.show(undefined, 'user'),
        key: this.#key.toggled,
        plot: { ...this.#panZoom.handlers, keydown: this.#keydown },
        brush: this.#brush.handlers,
      },
    };
    const picture = lanesView(given);
    return printing ? this.#list.printed(indexed, this.range!, words, list, picture) : picture;
  }

  /** The id of the event so many places on in the order of time; undefined past either end. */
  neighbour(steps: number): string | undefined {
    const data = this.#data;
    if (!data) return undefined;
    const row = this.#host.selected === null ? undefined : data.rows.find(this.#host.selected);
    const at = row === undefined ? (steps > 0 ? -1 : data.index.rows.length) : data.index.rows.indexOf(row);
    const to = data.index.rows[at + steps];
    return to === undefined ? undefined : data.rows.item(to).event.id;
  }

  /** What there is to draw of a data set: all of it, what was read so far, or nothing yet. */
  #read({ timeline, words }: ListContext): LaneData | undefined {
    this.#indexer.want(timeline, this.#host.groupBy, words.timeZone, this.#host.scale);
    const data = this.#data;
    // The lanes of another grouping are others.
    if (data && data.group !== this.#group) this.#collapsed = new Set();
    this.#group = data?.group ?? this.#group;
    if (!data || data.timeline === this.#drawn) return (this.#former = data);
    const rest = stayed(this.#former, data, this.#reached, this.#collapsed, this.#host.renderRoot);
    this.#drawn = data.timeline;
    this.#former = data;
    this.#said.clear();
    if (!rest) this.#panZoom.stop();
    if (rest?.focus) void this.#focus(rest.focus);
    this.#range.renew(rest ? undefined : this.#host);
    this.#reached = rest?.reached;
    if (!rest) this.#counted = undefined;
    this.#collapsed = rest?.collapsed ?? new Set();
    return data;
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#host.selected !== null) void this.#close();
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    if (this.#walk.keydown(event)) return;
    this.#panZoom.handlers.keydown(event);
    if (event.defaultPrevented) void this.#keepFocus(event.target as HTMLElement);
  };

  /** What has the focus is drawn at the next zoom as well, if it is in view; if not, the focus stays on the axis. */
  async #keepFocus({ dataset }: HTMLElement): Promise<void> {
    if (dataset['row'] !== undefined) this.#reach(Number(dataset['row']));
    await this.#focus(':focus');
  }

  /** From here on the Tab key comes to this event. */
  #reach(row: number | undefined): void {
    this.#reached = row;
    this.#counted = undefined;
    this.#host.requestUpdate();
  }

  readonly #collapse = (lane: number): void => {
    const collapsed = new Set(this.#collapsed);
    if (!collapsed.delete(lane)) collapsed.add(lane);
    this.#collapsed = collapsed;
    this.#host.requestUpdate();
  };

  /** Nearer to what was counted; where it is all at one moment, to the list. */
  readonly #openCount = async (lane: number, range: TimeRange) => {
    const { index, rows } = this.#data!;
    const own = index.lanes[lane]!;
    const [first, last] = [own.placeAt(range.from), own.placeAt(range.to) - 1];
    const row = own.rows[first]!;
    const view = this.range!;
    // As near as units go, the same stretch would be shown again.
    const isShown = range.from <= view.from && range.to >= view.to;
    if (last > first && (isShown || own.from[first] === own.from[last])) return this.#toggle(rows.item(row).event.id);
    // In a closed lane what it leads to would not be drawn.
    if (this.#collapsed.has(lane)) this.#collapse(lane);
    this.#reach(row);
    this.show(range, 'user');
    await this.#focus(`[data-row="${row}"]`);
  };

  /** Where there is no such button (any more), the focus stays on the axis. */
  async #focus(button: string): Promise<void> {
    await this.#host.updateComplete;
    const find = (selector: string) => this.#host.renderRoot.querySelector<HTMLElement>(selector);
    (find(button) ?? find('.plot [tabindex="0"]'))?.focus({ preventScroll: true });
  }

  readonly #select = async (id: string) => {
    const host = this.#host;
    this.#reach(this.#data?.rows.find(id));
    if (host.selected === id) return this.#close();
    await openCard(host, this.#selection, id);
  };

  readonly #close = async () => {
    const { selected } = this.#host;
    if (selected === null || !this.#selection.close('user')) return;
    await this.#focus(`button[data-id="${CSS.escape(selected)}"]`);
  };

  readonly #toggle = (id?: string) => this.#list.toggle(this.#data!, this.range!, id);
}
