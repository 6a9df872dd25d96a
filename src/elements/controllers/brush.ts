import type { TimeRange } from '../../layout/time-range.js';
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

  #with(range: TimeRange, limits: TimeRange, end: string | undefined, by: number): TimeRange {
    const ms = by * (limits.to - limits.from);
    const least = LEAST * (limits.to - limits.from);
    if (end === 'from')
      return { from: Math.min(range.to - least, Math.max(limits.from, range.from + ms)), to: range.to };
    if (end === 'to') return { from: range.from, to: Math.max(range.from + least, Math.min(limits.to, range.to + ms)) };
    return { from: range.from + ms, to: range.to + ms };
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
      const share = (ms: number) => (ms - limits.from) / (limits.to - limits.from);
      if (start < share(range.from) || start > share(range.to))
        range = this.#with(range, limits, end, start - (share(range.from) + share(range.to)) / 2);
    }
    const moved = ({ clientX }: PointerEvent) => this.#with(range, limits, end, placeIn(plot, clientX) - start);
    const move = (next: PointerEvent) => this.#target.move(moved(next), false);
    const up = (last: PointerEvent) => {
      strip.removeEventListener('pointermove', move);
      strip.removeEventListener('pointerup', up);
      strip.removeEventListener('pointercancel', up);
      this.#target.move(moved(last), true);
    };
    strip.setPointerCapture(event.pointerId);
    strip.addEventListener('pointermove', move);
    strip.addEventListener('pointerup', up);
    strip.addEventListener('pointercancel', up);
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
    this.#target.move(this.#with(view.range, view.limits, end, by), true);
  }
}
