import type { TimeRange } from '../../layout/time-range.js';
import type { Limits } from '../../layout/viewport.js';

/** What is in view, and the first and last instant of the data. */
export interface TimeView {
  readonly range: TimeRange;
  readonly limits: Limits;
}

/** Where time is drawn, CSS px of the window. */
export interface Plot {
  readonly left: number;
  readonly width: number;
  /** Whether time runs to the left. */
  readonly rtl: boolean;
}

/** What is panned and zoomed. */
export interface PanZoomTarget {
  /** undefined: nothing is drawn that could move. Other limits than before: other data, and a gesture on the old ones ends. */
  view(): TimeView | undefined;
  /** Where time lies in the element that has the handlers. */
  plot(element: HTMLElement): Plot;
  /** Where in the range an entry is, from 0 to 1; where it is not given, in the middle of what is drawn of it. */
  readonly placeOf?: (entry: Element) => number | undefined;
  /** From here on `view()` gives this range, or what was made of it. `settled`: the gesture is over. */
  move(range: TimeRange, settled: boolean): void;
  /** Shows everything. */
  fit(): void;
}

/** After so long without another move a wheel has come to rest, and a key is no longer held, ms. */
const REST = 150;

export const sameRange = (a: TimeRange, b: TimeRange | undefined): boolean => a.from === b?.from && a.to === b.to;

/** Where a point of the window lies in the range: 0 is its beginning, 1 its end. */
export const placeIn = ({ left, width, rtl }: Plot, x: number): number => (rtl ? left + width - x : x - left) / width;

/** What a gesture does to the range: any number of moves, and then exactly one that is settled. */
export class Gesture {
  readonly #target: PanZoomTarget;
  /** Where the last move left the range: anywhere else, something else has moved it. */
  #left: TimeRange | undefined;
  /** The limits of the data that were moved and are not settled yet. */
  #open: TimeRange | undefined;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(target: PanZoomTarget) {
    this.#target = target;
  }

  /** Whether something was moved that is not settled yet. */
  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Whether the range goes on by itself. */
  get isRunning(): boolean {
    return this.#frame !== 0;
  }

  /** Whether the range is where the last move left it. */
  isWhereLeft({ range }: TimeView): boolean {
    return sameRange(range, this.#left);
  }

  /** A move to where the range is already is none, and is not told. */
  move(view: TimeView, range: TimeRange, settled = false): void {
    clearTimeout(this.#timer);
    if (sameRange(range, view.range)) return;
    this.#open = settled ? undefined : view.limits;
    this.#target.move(range, settled);
    this.#left = this.#target.view()?.range;
  }

  /** One of many moves that have no end of their own: they are settled when no other follows. */
  goOn(view: TimeView, range: TimeRange): void {
    this.move(view, range);
    if (this.isOpen) this.#timer = setTimeout(() => this.settle(), REST);
  }

  /** Moves with every frame. @param at The range so many ms after the first frame; undefined once it is over. */
  run(at: (ms: number) => TimeRange | undefined): void {
    const limits = this.#open;
    let began: number | undefined;
    const step = (now: number) => {
      began ??= now;
      const view = this.#target.view();
      const range = at(now - began);
      // Also where it cannot get any further, and where something else has moved it.
      const isOver = !range || !view || !this.isWhereLeft(view) || (now > began && sameRange(range, view.range));
      if (isOver || !sameRange(view.limits, limits)) return this.settle();
      this.#frame = requestAnimationFrame(step);
      this.move(view, range);
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** The gesture is over, where it is. */
  settle(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = 0;
    const limits = this.#open;
    this.#open = undefined;
    const view = limits && this.#target.view();
    // Data that are gone, or others: nobody has moved these.
    if (view && sameRange(view.limits, limits)) this.#target.move(view.range, true);
  }
}
