import type { ReactiveControllerHost } from 'lit';
import { toEdges } from '../../layout/folded-time.js';
import { gapsOn } from '../../layout/lane-scale.js';
import { clampRange, placeOf, wholeRange, zoomRange, type Limits, type TimeRange } from '../../layout/viewport.js';
import type { Stretch } from '../../layout/time-scale.js';
import { plotWidth } from '../../views/lanes-view.js';
import { roomOf, WIDE } from '../../views/plan-axis.js';
import type { EventSource } from '../dom-events.js';
import type { TimeView } from './gesture.js';
import type { LaneData } from './lane-data.js';
import { NewsTimelineRangeChangeEvent } from '../range-change-event.js';
import { openingRange, type OpeningHost } from './opening-range.js';

type RangeHost = ReactiveControllerHost & EventTarget;

/** What is in view of an axis of lanes, and what that axis leaves out. */
export class LaneRange {
  /** What a break takes of the plot. */
  #share = (empty: readonly Stretch[]) => gapsOn(empty, 'wide', 1000);
  readonly #host: RangeHost;
  readonly #read: () => LaneData | undefined;
  /** What was asked for last; undefined: all of it. */
  #asked: TimeRange | undefined;

  constructor(host: RangeHost, read: () => LaneData | undefined) {
    this.#host = host;
    this.#read = read;
  }

  /** How wide it is drawn. @param width CSS px of the container. @param rem CSS px. @param lanes How many have names. */
  drawnIn(width: number, rem: number, lanes: number): void {
    const kind = roomOf({ width, rem }) < WIDE ? 'narrow' : 'wide';
    this.#share = (empty) => gapsOn(empty, kind, plotWidth({ laneNames: { length: lanes }, width, rem }), rem);
  }

  /** The data, with the limits that they have on this plot. */
  get data(): LaneData | undefined {
    const data = this.#read();
    return data && { ...data, limits: this.#limitsOf(data) };
  }

  /** First and last instant, and what is left out between them; undefined before there are data. */
  get limits(): Limits | undefined {
    const data = this.#read();
    return data && this.#limitsOf(data);
  }

  /** What is in view, of what; undefined before there are data. */
  get view(): TimeView | undefined {
    const { now: range, limits } = this;
    return range && limits && { range, limits };
  }

  /** What is in view, UTC ms; undefined before there are data. */
  get now(): TimeRange | undefined {
    const { limits } = this;
    return limits && (this.#asked ?? wholeRange(limits));
  }

  /** Shows a stretch that somebody names, or as much of it as the data allow; undefined: all of it. */
  show(range: TimeRange | undefined, source: EventSource): void {
    const { now, limits } = this;
    // A page may say what it was told: in mid-drag a bound lies in a break for a while, and stays there.
    const isSame = range?.from === now?.from && range?.to === now?.to;
    this.move(range && !isSame ? toEdges(range, limits?.gaps) : range, source);
  }

  /** Goes where a gesture takes it. */
  move(range: TimeRange | undefined, source: EventSource, settled = true): void {
    const { limits } = this;
    this.#asked = range && limits ? clampRange(range, limits) : range;
    this.#host.requestUpdate();
    const { now } = this;
    if (now) this.#host.dispatchEvent(new NewsTimelineRangeChangeEvent(now, settled, source));
  }

  /** Nearer by a factor above 1. @param at UTC ms; the middle where it is not given. */
  zoomBy(factor: number, source: EventSource, at?: number): void {
    const { now, limits } = this;
    if (!now || !limits) return;
    const place = at === undefined ? 0.5 : placeOf(at, now, limits);
    this.move(zoomRange(now, factor, place, limits), source);
  }

  /** There are other data: what was asked for stays, as far as they reach. @param opening What a page says of new ones. */
  renew(opening: OpeningHost | undefined): void {
    const { data } = this;
    if (!data) return;
    const { limits } = data;
    const range = this.#asked ? clampRange(this.#asked, limits) : opening && openingRange(opening, data);
    this.#asked = range && toEdges(range, limits.gaps);
  }

  #limitsOf({ limits, empty }: LaneData): Limits {
    return empty ? { ...limits, gaps: this.#share(empty) } : limits;
  }
}
