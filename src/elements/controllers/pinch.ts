import { zoomRange } from '../../layout/viewport.js';
import { placeIn, type Gesture, type PanZoomTarget } from './gesture.js';

/** What Safari alone sends, and TypeScript does not know: two fingers on a trackpad, which come as a wheel elsewhere. */
interface GestureEvent extends UIEvent {
  /** The distance of the fingers, by what it was at first. */
  readonly scale: number;
  readonly clientX: number;
}

/** Zooms by two fingers on a trackpad in Safari, which would zoom the page. */
export class Pinch {
  readonly #target: PanZoomTarget;
  readonly #gesture: Gesture;
  readonly #isTouched: () => boolean;
  #scale = NaN;

  /** @param isTouched Whether fingers are on the plot itself: on a screen they are pointers as well, and have moved it. */
  constructor(target: PanZoomTarget, gesture: Gesture, isTouched: () => boolean) {
    this.#target = target;
    this.#gesture = gesture;
    this.#isTouched = isTouched;
  }

  readonly start = (event: Event): void => {
    if (!this.#target.view()) return;
    event.preventDefault();
    if (this.#isTouched()) return;
    this.#gesture.settle();
    this.#scale = (event as GestureEvent).scale;
  };

  readonly change = (event: Event): void => {
    const view = this.#target.view();
    if (!view) return;
    event.preventDefault();
    const { scale, clientX, currentTarget } = event as GestureEvent;
    const factor = scale / this.#scale;
    if (this.#isTouched() || !(factor > 0)) return;
    this.#scale = scale;
    const at = placeIn(this.#target.plot(currentTarget as HTMLElement), clientX);
    this.#gesture.move(view, zoomRange(view.range, factor, at, view.limits));
  };

  readonly end = (event: Event): void => {
    if (this.#target.view()) event.preventDefault();
    if (!Number.isNaN(this.#scale)) this.#gesture.settle();
    this.#scale = NaN;
  };
}
