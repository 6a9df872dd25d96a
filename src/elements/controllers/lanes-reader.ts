import type { TemplateResult } from 'lit';
import { clampRange, panRange, zoomRange, type TimeRange } from '../../layout/viewport.js';
import type { LaneGroup } from '../../model/event-rows.js';
import type { DatedEvent } from '../../model/sort-events.js';
import type { Timeline } from '../../model/timeline.js';
import { wallDate } from '../../model/wall-time.js';
import { wordsOfId } from '../../text/fill-message.js';
import type { Measure } from '../../layout/label-lines.js';
import { RowWords } from '../../views/row-words.js';
import { kindWords } from '../../text/kind-words.js';
import type { LaneName, LanesContext } from '../../views/lanes-context.js';
import { lanesView, readingView } from '../../views/lanes-view.js';
import type { ListContext } from '../../views/list-view.js';
import { NewsTimelineInteractionEvent, NewsTimelineRangeChangeEvent, type EventSource } from '../dom-events.js';
import type { AxisReaderHost } from './axis-reader.js';
import { Brush } from './brush.js';
import type { PanZoomTarget } from './gesture.js';
import { LaneIndexer, type LaneData } from './lane-data.js';
import { PanZoom } from './pan-zoom.js';
import type { Selection } from './selection.js';
import { TextMeasure } from './text-measure.js';

export interface LanesReaderHost extends AxisReaderHost {
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

  constructor(host: LanesReaderHost, selection: Selection) {
    this.#host = host;
    this.#selection = selection;
    this.#measure = new TextMeasure(host);
    const target: PanZoomTarget = {
      view: () => this.#data && { range: this.range!, limits: this.#data.limits },
      plot: (element) => {
        const { left, width } = element.getBoundingClientRect();
        return { left, width, rtl: getComputedStyle(element).direction === 'rtl' };
      },
      move: (range, settled) => this.show(range, 'user', settled),
      fit: () => this.fit('user'),
    };
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

  /** Shows all of it. */
  fit(source: EventSource): void {
    this.show(undefined, source);
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
    list: (picture?: TemplateResult) => TemplateResult,
    width: number,
    printing: boolean,
  ): TemplateResult {
    if (this.asList) return list();
    const indexed = this.#read(context);
    const { words } = context;
    if (!indexed) return readingView(context);
    const timeline = indexed.rows.head;
    const { rows } = indexed;
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
      laneNames: indexed.group === 'none' ? [] : indexed.keys.map((key) => this.#laneName(key, indexed, context)),
      collapsed: this.#collapsed,
      range: this.range!,
      limits: indexed.limits,
      controls: controlsOf(this.#host.controls),
      item: (row) => wall(rows.item(row)),
      written: rows.item,
      rowOf: rows.find,
      shared: indexed.shared,
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
        fit: () => this.fit('user'),
        plot: this.#panZoom.handlers,
        brush: this.#brush.handlers,
      },
    };
    return lanesView(given);
  }

  /** What there is to draw of a data set: all of it, what was read so far, or nothing yet. */
  #read({ timeline, words }: ListContext): LaneData | undefined {
    this.#indexer.want(timeline, this.#host.groupBy, words.timeZone);
    const data = this.#data;
    if (!data || data.timeline === this.#drawn) return data;
    this.#drawn = data.timeline;
    this.#said = undefined;
    this.#panZoom.stop();
    this.#asked = this.#asked && clampRange(this.#asked, data.limits);
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

  #laneName(key: string, { group, rows }: LaneData, { words }: ListContext): LaneName {
    const { messages } = words;
    const timeline = rows.head;
    if (key === '') return { key, name: messages.entry };
    if (group === 'kind') return { key, name: kindWords(key, words, timeline.kinds), kind: key };
    if (group === 'track') return { key, name: timeline.tracks?.find(({ id }) => id === key)?.title ?? wordsOfId(key) };
    return { key, name: group === 'status' ? wordsOfId(key) : key };
  }

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
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const target = id === undefined ? '.switch' : `[data-id="${CSS.escape(id)}"] .headline`;
    this.#host.renderRoot.querySelector<HTMLElement>(target)?.focus();
  };

  /** The arrows walk through the events themselves, whether they are drawn or not; up and down, through what is counted. */
  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#host.selected !== null) return void this.#close();
    const target = event.target as HTMLElement;
    const indexed = this.#data;
    if (!indexed || !target.matches('.name, .count')) return;
    if (/^Arrow(Up|Down)$/.test(event.key)) return this.#alongCounts(event, target);
    const { rows } = indexed.index;
    const at =
      target.dataset['row'] === undefined ? this.#placeOfCount(target) : rows.indexOf(Number(target.dataset['row']));
    const rtl = getComputedStyle(target).direction === 'rtl';
    const to = {
      [rtl ? 'ArrowRight' : 'ArrowLeft']: at - 1,
      [rtl ? 'ArrowLeft' : 'ArrowRight']: at + (target.dataset['row'] === undefined ? 0 : 1),
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (to === undefined) return this.#panZoom.handlers.keydown(event);
    event.preventDefault();
    if (to < 0 || to >= rows.length) return;
    this.#goTo(rows[to]!);
  };

  #placeOfCount(target: HTMLElement): number {
    const { rows, columns } = this.#data!.index;
    const from = Number(target.dataset['count']!.split(':')[1]);
    const at = rows.findIndex((row) => columns.from[row]! >= from);
    return at < 0 ? rows.length : at;
  }

  /** Brings an event into view, and the focus to it. */
  #goTo(row: number): void {
    const { index, limits } = this.#data!;
    const range = this.range!;
    const ms = index.columns.from[row]!;
    this.#reached = row;
    const share = (ms - range.from) / (range.to - range.from);
    if (share < 0 || share >= 1) this.show(panRange(range, share - 0.5, limits), 'user');
    else this.#host.requestUpdate();
    void this.#focusRow(row);
  }

  #alongCounts(event: KeyboardEvent, target: HTMLElement): void {
    const buttons = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.plot li > button')];
    const at = buttons.indexOf(target);
    const counts = buttons.filter((each) => each.matches('.count'));
    const to =
      event.key === 'ArrowDown'
        ? counts.find((each) => buttons.indexOf(each) > at)
        : counts.findLast((each) => buttons.indexOf(each) < at);
    event.preventDefault();
    to?.focus({ preventScroll: true });
  }
}
