import { panRange, zoomRange, type TimeRange } from '../../layout/viewport.js';
import { placeIn, sameRange, type Gesture, type PanZoomTarget, type Plot, type TimeView } from './gesture.js';

/** Middle of the fingers and the distance between them, CSS px. */
interface Reach {
  readonly x: number;
  readonly spread: number;
}

/** What was held when a finger was last put down or lifted: the time below the middle stays below it. */
interface Grip extends TimeView, Reach {
  readonly plot: Plot;
}

/** A press that moves less is a click, CSS px. */
const SLOP = 4;
/** The speed of a drag is that of its last moments, ms. */
const MOMENT = 100;
/** A drag that ends slower than this stays where it is, CSS px a ms. */
const FAST = 0.2;
/** How soon a drag that goes on by itself slows down, ms. */
const SLOWING = 300;
/** What is left of its way and nobody would see, CSS px. */
const UNSEEN = 0.5;

/** Moves the range by mouse, pen or finger, and zooms it with two fingers. */
export class Drag {
  readonly #target: PanZoomTarget;
  readonly #gesture: Gesture;
  readonly #fingers = new Map<number, PointerEvent>();
  #element: HTMLElement | undefined;
  #grip: Grip | undefined;
  /** The press that goes on, or was the last, became a drag: it must not end as a click. */
  #dragged = false;
  #trail: readonly { readonly x: number; readonly t: number }[] = [];

  constructor(target: PanZoomTarget, gesture: Gesture) {
    this.#target = target;
    this.#gesture = gesture;
  }

  /** Whether a finger or a button is down. */
  get isHeld(): boolean {
    return this.#fingers.size > 0;
  }

  /** Lets go of whatever is held. */
  stop(): void {
    this.#fingers.clear();
    this.#gesture.settle();
  }

  readonly down = (event: PointerEvent): void => {
    this.#dragged = false;
    // A finger that was lifted where nothing could be heard of it is forgotten.
    if (event.isPrimary || this.#fingers.size === 0) this.stop();
    if (this.#fingers.size === 2) return;
    this.#fingers.set(event.pointerId, event);
    this.#element = event.currentTarget as HTMLElement;
    this.#hold();
    if (this.#fingers.size === 2) this.#begin();
  };

  readonly moved = (event: PointerEvent): void => {
    if (!this.#fingers.has(event.pointerId)) return;
    // Another button than the first; or not captured yet, and lifted outside.
    if (!(event.buttons & 1)) return this.up(event);
    const view = this.#target.view();
    if (!view || !this.#grip || !sameRange(view.limits, this.#grip.limits)) return this.stop();
    if (!this.#dragged) {
      if (Math.abs(event.clientX - this.#grip.x) < SLOP) return;
      this.#begin();
    }
    // Something else has moved the range meanwhile: the drag goes on from there.
    if (!sameRange(view.range, this.#grip.range) && !this.#gesture.isWhereLeft(view)) this.#hold();
    this.#fingers.set(event.pointerId, event);
    const { plot, range, x, spread } = this.#grip;
    const now = this.#reach();
    const t = event.timeStamp;
    this.#trail = [...this.#trail.filter((each) => each.t > t - MOMENT), { x: now.x, t }];
    const [at, to] = [placeIn(plot, x), placeIn(plot, now.x)];
    this.#gesture.move(view, zoomRange(range, now.spread / spread, at, view.limits, to));
  };

  readonly up = (event: PointerEvent): void => {
    if (!this.#fingers.delete(event.pointerId)) return;
    if (this.#fingers.size > 0) this.#hold();
    else if (event.type === 'pointerup' && this.#gesture.isOpen) this.#glide(event.timeStamp);
    else this.#gesture.settle();
  };

  readonly click = (event: MouseEvent): void => {
    // A click by key or script has had no press.
    if (!this.#dragged || event.detail === 0) return;
    this.#dragged = false;
    event.preventDefault();
    event.stopPropagation();
  };

  #reach(): Reach {
    const [a, b = a] = [...this.#fingers.values()];
    if (!a || !b) return { x: 0, spread: 1 };
    const spread = Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY));
    return { x: (a.clientX + b.clientX) / 2, spread };
  }

  #hold(): void {
    const view = this.#target.view();
    if (!view || !this.#element) return this.stop();
    this.#grip = { ...view, ...this.#reach(), plot: this.#target.plot(this.#element) };
    this.#trail = [];
  }

  /** Captures not before a press has become a drag: a captured press is no click on what lies under it. */
  #begin(): void {
    this.#dragged = true;
    for (const id of this.#fingers.keys()) {
      try {
        this.#element?.setPointerCapture(id);
      } catch {
        // The pointer is gone already.
      }
    }
  }

  /** Goes on by itself, slower and slower, as fast as the fingers were in their last moments. */
  #glide(released: number): void {
    const recent = this.#trail.filter(({ t }) => t > released - MOMENT);
    const [first, last] = [recent[0], recent.at(-1)];
    const speed = first && last ? (last.x - first.x) / Math.max(1, released - first.t) : 0;
    const view = this.#target.view();
    const isStill = Math.abs(speed) < FAST || matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!view || isStill) return this.#gesture.settle();
    const { plot } = this.#grip!;
    this.#gesture.run((ms): TimeRange | undefined => {
      const share = Math.exp(-ms / SLOWING);
      const way = speed * SLOWING;
      if (Math.abs(way) * share < UNSEEN) return undefined;
      return panRange(view.range, placeIn(plot, 0) - placeIn(plot, way * (1 - share)), view.limits);
    });
  }
}
