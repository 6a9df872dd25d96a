import type { TemplateResult } from 'lit';
import { clampRange, zoomRange, type TimeRange } from '../../layout/viewport.js';
import type { LaneGroup } from '../../model/event-rows.js';
import type { DatedEvent } from '../../model/sort-events.js';
import type { Timeline } from '../../model/timeline.js';
import { wallDate } from '../../model/wall-date.js';
import type { Measure } from '../../layout/label-lines.js';
import { RowWords } from '../../views/row-words.js';
import { laneName } from '../../views/lane-name.js';
import type { LanesContext } from '../../views/lanes-context.js';
import { lanesView, readingView } from '../../views/lanes-view.js';
import { pagesView } from '../../views/pages-view.js';
import type { ListContext } from '../../views/list-view.js';
import { NewsTimelineInteractionEvent, type EventSource } from '../dom-events.js';
import { NewsTimelineRangeChangeEvent } from '../range-change-event.js';
import type { AxisReaderHost } from './axis-reader.js';
import { Brush } from './brush.js';
import type { PanZoomTarget } from './gesture.js';
import { LaneIndexer, type LaneData } from './lane-data.js';
import { LaneWalk } from './lane-walk.js';
import { PAGE, pageOf, pageWith } from './lane-pages.js';
import { openingRange, type OpeningHost } from './opening-range.js';
import { PanZoom } from './pan-zoom.js';
import type { Selection } from './selection.js';
import { TextMeasure } from './text-measure.js';

export interface LanesReaderHost extends AxisReaderHost, OpeningHost {
  readonly groupBy: LaneGroup;
  /** `auto`, `none`, or names of controls. */
  readonly controls: string;
}

/** Around all of the data, a share of them. */
const PAD = 0.01;

/** Which controls a page asks for. */
const controlsOf = (controls: string): LanesContext['controls'] => ({
  zoom: /\b(auto|zoom)\b/.test(controls),
  overview: /\b(auto|overview)\b/.test(controls),
});

/** What a reader does on an axis of many events: goes nearer and further, walks through it by keys, opens what is counted. */
export class LanesReader {
  /** Whether the list was asked for in the place of the axis. */
  asList = false;
  readonly #host: LanesReaderHost;
  readonly #selection: Selection;
  readonly #measure: TextMeasure;
  readonly #panZoom: PanZoom;
  readonly #brush: Brush;
  readonly #indexer: LaneIndexer;
  /** The data set that was last drawn. */
  #drawn: Timeline | undefined;
  #asked: TimeRange | undefined;
  #said: { readonly key: readonly unknown[]; readonly words: RowWords } | undefined;
  #collapsed: ReadonlySet<number> = new Set();
  #reached: number | undefined;
  /** The place in view at which the page of the list begins. */
  #page = 0;
  readonly #walk: LaneWalk;

  constructor(host: LanesReaderHost, selection: Selection) {
    this.#host = host;
    this.#selection = selection;
    this.#measure = new TextMeasure(host);
    const target: PanZoomTarget = {
      view: () =>
        (controlsOf(host.controls).zoom || undefined) &&
        this.#data && { range: this.range!, limits: this.#data.limits },
      plot: (element) => {
        const { left, width } = element.getBoundingClientRect();
        return { left, width, rtl: getComputedStyle(element).direction === 'rtl' };
      },
      move: (range, settled) => this.show(range, 'user', settled),
      fit: () => this.show(undefined, 'user'),
    };
    this.#walk = new LaneWalk({
      data: () => this.#data,
      range: () => this.range,
      root: () => host.renderRoot,
      reach: (row, range) => {
        this.#reached = row;
        if (range) this.show(range, 'user');
        else host.requestUpdate();
        void this.#focusRow(row);
      },
    });
    this.#indexer = new LaneIndexer(() => host.requestUpdate());
    this.#panZoom = new PanZoom(host, target);
    this.#brush = new Brush(target);
  }

  get #data(): LaneData | undefined {
    return this.#indexer.data;
  }

  /** What is in view, UTC ms; undefined before there are data. */
  get range(): TimeRange | undefined {
    const limits = this.#data?.limits;
    if (!limits) return undefined;
    const pad = (limits.to - limits.from) * PAD;
    return this.#asked ?? clampRange({ from: limits.from - pad, to: limits.to + pad }, limits);
  }

  /** Shows a stretch, or as much of it as the data allow. */
  show(range: TimeRange | undefined, source: EventSource, settled = true): void {
    const limits = this.#data?.limits;
    this.#asked = range && limits ? clampRange(range, limits) : range;
    this.#host.requestUpdate();
    const shown = this.range;
    if (shown) this.#host.dispatchEvent(new NewsTimelineRangeChangeEvent(shown, settled, source));
  }

  /** Nearer by a factor above 1. @param at UTC ms; the middle where it is not given. */
  zoomBy(factor: number, source: EventSource, at?: number): void {
    const { range } = this;
    const limits = this.#data?.limits;
    if (!range || !limits) return;
    const share = at === undefined ? 0.5 : (at - range.from) / (range.to - range.from);
    this.show(zoomRange(range, factor, share, limits), source);
  }

  /** The axis of these data, or the list that was asked for. @param width CSS px of the container. */
  view(
    context: ListContext,
    list: (picture?: TemplateResult, timeline?: Timeline) => TemplateResult,
    width: number,
    printing: boolean,
  ): TemplateResult {
    const indexed = this.#read(context);
    const { words } = context;
    if (!indexed) return readingView(context);
    const { rows, shared, undated } = indexed;
    const timeline = rows.head;
    if (this.asList) return this.#list(indexed, context, list);
    const wall = (item: DatedEvent): DatedEvent => ({
      ...item,
      date: item.date && wallDate(item.date, words.timeZone, timeline.timeZone),
    });
    const given: LanesContext = {
      ...context,
      // Of a large data set without its events, which nobody is to read all for one card.
      timeline,
      total: rows.total,
      width,
      printing,
      legend: undefined,
      measure: this.#measure.read(),
      rem: this.#measure.rem,
      index: indexed.index,
      names: indexed.names,
      laneNames:
        indexed.group === 'none' ? [] : indexed.keys.map((key) => laneName(key, indexed.group, timeline, words)),
      collapsed: this.#collapsed,
      range: this.range!,
      limits: indexed.limits,
      controls: controlsOf(this.#host.controls),
      item: (row) => wall(rows.item(row)),
      written: rows.item,
      rowOf: rows.find,
      undated: { items: undated.rows.map(rows.item), count: undated.count },
      shared,
      rowWords: this.#rowWords(indexed, context, this.#measure.read()),
      reached: this.#reached,
      handlers: {
        ...context.handlers,
        select: (id) => void this.#select(id),
        close: () => void this.#close(),
        toggle: (id) => void this.#toggle(id),
        keydown: this.#keydown,
        near: () => undefined,
        show: (range) => this.show(range, 'user'),
        openCount: (lane, range) => void this.#openCount(lane, range),
        collapse: this.#collapse,
        zoom: (factor) => this.zoomBy(factor, 'user'),
        fit: () => this.show(undefined, 'user'),
        plot: this.#panZoom.handlers,
        brush: this.#brush.handlers,
      },
    };
    return lanesView(given);
  }

  /** The list of what is in view, a page of it where there is much. */
  #list(
    data: LaneData,
    { words }: ListContext,
    list: (picture?: TemplateResult, timeline?: Timeline) => TemplateResult,
  ): TemplateResult {
    const page = pageOf(data, this.range!, this.#page);
    const picture = pagesView({
      ...page,
      words,
      toggle: () => void this.#toggle(),
      turn: (pages) => void this.#turn(page.first + pages * PAGE),
    });
    return list(picture, page.timeline);
  }

  readonly #turn = async (first: number) => {
    this.#page = first;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.event .headline')?.focus();
  };

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
    this.#indexer.want(timeline, this.#host.groupBy, words.timeZone);
    const data = this.#data;
    if (!data || data.timeline === this.#drawn) return data;
    this.#drawn = data.timeline;
    this.#said = undefined;
    this.#panZoom.stop();
    this.#asked = this.#asked ? clampRange(this.#asked, data.limits) : openingRange(this.#host, data);
    this.#reached = undefined;
    this.#collapsed = new Set();
    return data;
  }

  /** The words of rows, until the words themselves are others. */
  #rowWords(indexed: LaneData, { words, now }: ListContext, measure: Measure): RowWords {
    const before = this.#said;
    const { locale, messages, timeZone } = words;
    const key = [locale, timeZone, this.#measure.font, ...Object.values(messages)];
    if (before && key.every((each, at) => each === before.key[at])) return before.words;
    const { asOf } = indexed.shared;
    const timeline = indexed.rows.head;
    const said = new RowWords(indexed.rows.item, words, { timeline, asOf, now }, measure);
    this.#said = { key, words: said };
    return said;
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#host.selected !== null) return void this.#close();
    if (!this.#walk.keydown(event)) this.#panZoom.handlers.keydown(event);
  };

  readonly #collapse = (lane: number): void => {
    const collapsed = new Set(this.#collapsed);
    if (!collapsed.delete(lane)) collapsed.add(lane);
    this.#collapsed = collapsed;
    this.#host.requestUpdate();
  };

  /** Nearer to what was counted; where it is all at one moment, to the list. */
  readonly #openCount = async (lane: number, range: TimeRange) => {
    const indexed = this.#data!;
    const { rows, from } = indexed.index.lanes[lane]!;
    const [first, last] = [
      indexed.index.lanes[lane]!.placeAt(range.from),
      indexed.index.lanes[lane]!.placeAt(range.to) - 1,
    ];
    const row = rows[first]!;
    if (from[first] === from[last] && last > first) return this.#toggle(indexed.rows.item(row).event.id);
    this.#reached = row;
    this.show(range, 'user');
    await this.#focusRow(row);
  };

  async #focusRow(row: number): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`button[data-row="${row}"]`)?.focus({ preventScroll: true });
  }

  readonly #select = async (id: string) => {
    const host = this.#host;
    this.#reached = this.#data?.rows.find(id);
    if (host.selected === id) return this.#close();
    host.dispatchEvent(new NewsTimelineInteractionEvent('open', id));
    if (!this.#selection.open(id, 'user')) return;
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>('.opened .headline')?.focus();
  };

  readonly #close = async () => {
    const row = this.#data?.rows.find(this.#host.selected ?? '');
    if (this.#host.selected === null || !this.#selection.close('user')) return;
    if (row !== undefined) await this.#focusRow(row);
  };

  readonly #toggle = async (id?: string) => {
    this.asList = !this.asList;
    this.#page = id === undefined ? 0 : pageWith(this.#data!, this.range!, id);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const target = id === undefined ? '.switch' : `[data-id="${CSS.escape(id)}"] .headline`;
    this.#host.renderRoot.querySelector<HTMLElement>(target)?.focus();
  };
}
