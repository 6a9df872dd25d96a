import { stripTime } from '../../layout/lane-scale.js';
import { panRange, placeOf, type Limits, type TimeRange } from '../../layout/viewport.js';
import type { PanZoomTarget } from './gesture.js';
import { placeIn } from './gesture.js';

/** What an arrow key moves an end by: a share of all of it, and with Page keys. */
const STEP = 0.01;
const PAGE = 0.1;
/** The ends stay so far apart, a share of the strip: two handles that can be told apart. */
const LEAST = 1e-9;

/** The window in an overview: each of its ends, or all of it, moved by pointer and by keys. */
export class Brush {
  readonly #target: PanZoomTarget;
  readonly handlers = {
    pointerdown: (event: PointerEvent) => this.#down(event),
    keydown: (event: KeyboardEvent) => this.#key(event),
  };

  constructor(target: PanZoomTarget) {
    this.#target = target;
  }

  /** @param by A share of the strip. @param width Of the strip, CSS px. */
  #with(range: TimeRange, limits: Limits, end: string | undefined, by: number, width: number): TimeRange {
    const { span, fold, unfold } = stripTime(limits, width);
    const later = (ms: number) => (by === 0 ? ms : unfold(fold(ms) + by * span));
    const least = LEAST * span;
    // Where all is in view it begins a little before the data: an end that is there already does not go back to them.
    const [first, last] = [Math.min(limits.from, range.from), Math.max(limits.to, range.to)];
    if (end === 'from') return { from: Math.min(range.to - least, Math.max(first, later(range.from))), to: range.to };
    if (end === 'to') return { from: range.from, to: Math.max(range.from + least, Math.min(last, later(range.to))) };
    const from = later(range.from);
    // What is left out is as wide in the plot as it was, and not as it is in the strip: the zoom stays.
    return limits.gaps ? panRange(range, placeOf(from, range, limits), limits) : { from, to: range.to + by * span };
  }

  #down(event: PointerEvent): void {
    const strip = event.currentTarget as HTMLElement;
    const view = this.#target.view();
    if (!view || event.button !== 0) return;
    const { limits } = view;
    let { range } = view;
    const end = (event.target as HTMLElement).dataset['end'];
    const plot = this.#target.plot(strip);
    const start = placeIn(plot, event.clientX);
    // Beside the window: it comes to where one pressed.
    if (end === undefined) {
      const { span, fold } = stripTime(limits, plot.width);
      const share = (ms: number) => (fold(ms) - fold(limits.from)) / span;
      if (start < share(range.from) || start > share(range.to))
        range = this.#with(range, limits, end, start - (share(range.from) + share(range.to)) / 2, plot.width);
    }
    const { pointerId } = event;
    const held = new AbortController();
    // A press beside the window has moved it already.
    let now = range;
    if (range !== view.range) this.#target.move(range, false);
    const move = (next: PointerEvent) => {
      if (next.pointerId !== pointerId) return;
      // Lifted where nothing could be heard of it: the element was taken from the page meanwhile.
      if (!(next.buttons & 1)) return up(next);
      now = this.#with(range, limits, end, placeIn(plot, next.clientX) - start, plot.width);
      this.#target.move(now, false);
    };
    const up = (last: PointerEvent) => {
      if (last.pointerId !== pointerId) return;
      held.abort();
      // A press that moves nothing is told to nobody.
      if (now !== view.range) this.#target.move(now, true);
    };
    strip.setPointerCapture(pointerId);
    strip.addEventListener('pointermove', move, held);
    strip.addEventListener('pointerup', up, held);
    strip.addEventListener('pointercancel', up, held);
  }

  #key(event: KeyboardEvent): void {
    const element = event.target as HTMLElement;
    const end = element.dataset['end'];
    const view = this.#target.view();
    if (!view || end === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const rtl = getComputedStyle(element).direction === 'rtl';
    const by = {
      ArrowUp: STEP,
      ArrowDown: -STEP,
      [rtl ? 'ArrowLeft' : 'ArrowRight']: STEP,
      [rtl ? 'ArrowRight' : 'ArrowLeft']: -STEP,
      PageUp: PAGE,
      PageDown: -PAGE,
      Home: -2,
      End: 2,
    }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const { width } = this.#target.plot(event.currentTarget as HTMLElement);
    this.#target.move(this.#with(view.range, view.limits, end, by, width), true);
  }
}
