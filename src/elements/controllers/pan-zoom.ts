import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { panRange, zoomRange, type TimeRange } from '../../layout/viewport.js';
import { Drag } from './drag.js';
import { Pinch } from './pinch.js';
import { Gesture, placeIn, type PanZoomTarget, type TimeView } from './gesture.js';

/** A wheel zooms by a factor of e in so many CSS px: the fingers on a trackpad, which come as a wheel, keep their times. */
const TURN = 100;
/** One notch of a wheel zooms no further, whatever distance the system takes it for, CSS px. */
const NOTCH = 40;
/** Where a wheel counts in lines, CSS px. */
const LINE = 16;
/** What the keys do. */
const KEY_PAGE = 0.8;
const KEY_ZOOM = 1.5;

/** With Shift a wheel turns sideways; some engines leave that to the page. */
const turned = ({ deltaX, deltaY, shiftKey }: WheelEvent): readonly [number, number] =>
  shiftKey && deltaX === 0 ? [deltaY, 0] : [deltaX, deltaY];

/**
 * Pans and zooms by pointer, fingers, wheel and keys. A template attaches `handlers` to the element of the plot, whose
 * stylesheet has to say `touch-action: pan-y` (or the browser takes the drag, or goes back a page) and
 * `user-select: none` (or a drag marks words).
 */
export class PanZoom implements ReactiveController {
  readonly #target: PanZoomTarget;
  readonly #gesture: Gesture;
  readonly #drag: Drag;

  /** For the template, name by name. */
  readonly handlers;

  constructor(host: ReactiveControllerHost, target: PanZoomTarget) {
    this.#target = target;
    this.#gesture = new Gesture(target);
    const drag = (this.#drag = new Drag(target, this.#gesture));
    const pinch = new Pinch(target, this.#gesture, () => drag.isHeld);
    this.handlers = {
      pointerdown: drag.down,
      pointermove: drag.moved,
      pointerup: drag.up,
      pointercancel: drag.up,
      // Before it reaches the entry that lies under the end of a drag.
      click: { handleEvent: drag.click, capture: true },
      // Not passive: it keeps the page from zooming and from going back.
      wheel: { handleEvent: this.#wheel, passive: false },
      dblclick: this.#dblclick,
      keydown: this.#keydown,
      gesturestart: pinch.start,
      gesturechange: pinch.change,
      gestureend: pinch.end,
    };
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Ends whatever goes on, where it is. */
  stop(): void {
    this.#drag.stop();
  }

  readonly #wheel = (event: WheelEvent): void => {
    if (this.#gesture.isRunning) this.#gesture.settle();
    const [x, y] = turned(event);
    const zooms = event.ctrlKey || event.metaKey;
    const view = this.#target.view();
    // A plain wheel scrolls the page, and what cannot be prevented goes on.
    if (!view || !event.cancelable || !(zooms || Math.abs(x) > Math.abs(y))) return;
    event.preventDefault();
    const { range, limits } = view;
    const plot = this.#target.plot(event.currentTarget as HTMLElement);
    const unit = [1, LINE, plot.width][event.deltaMode] ?? 1;
    if (zooms) {
      const factor = Math.exp(-Math.min(NOTCH, Math.max(-NOTCH, (y || x) * unit)) / TURN);
      this.#gesture.goOn(view, zoomRange(range, factor, placeIn(plot, event.clientX), limits));
    } else this.#gesture.goOn(view, panRange(range, placeIn(plot, x * unit) - placeIn(plot, 0), limits));
  };

  readonly #dblclick = (event: MouseEvent): void => {
    const view = this.#target.view();
    if (!view || (event.target as Element).closest('a, button')) return;
    this.stop();
    const at = placeIn(this.#target.plot(event.currentTarget as HTMLElement), event.clientX);
    this.#gesture.move(view, zoomRange(view.range, event.shiftKey ? 1 / 2 : 2, at, view.limits), true);
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    if (this.#gesture.isRunning) this.#gesture.settle();
    const view = this.#target.view();
    if (!view || event.ctrlKey || event.metaKey || event.altKey) return;
    const isFit = event.key === '0';
    const range = isFit ? view.range : this.#byKey(event, view);
    if (!range) return;
    event.preventDefault();
    if (!event.repeat) this.stop();
    if (isFit) this.#target.fit();
    else if (event.repeat) this.#gesture.goOn(view, range);
    else this.#gesture.move(view, range, true);
  };

  /** undefined: no key of ours, or nothing lies that way and the page may scroll. */
  #byKey({ key, target, currentTarget }: KeyboardEvent, { range, limits }: TimeView): TimeRange | undefined {
    if (key === 'PageUp') return range.from > limits.from ? panRange(range, -KEY_PAGE, limits) : undefined;
    if (key === 'PageDown') return range.to < limits.to ? panRange(range, KEY_PAGE, limits) : undefined;
    const factor = key === '+' || key === '=' ? KEY_ZOOM : key === '-' ? 1 / KEY_ZOOM : undefined;
    if (factor === undefined) return undefined;
    if (target === currentTarget) return zoomRange(range, factor, 0.5, limits);
    // The entry that has the focus stays in view with it.
    const { left, width } = (target as Element).getBoundingClientRect();
    const at =
      this.#target.placeOf?.(target as Element) ??
      placeIn(this.#target.plot(currentTarget as HTMLElement), left + width / 2);
    return zoomRange(range, factor, Math.min(1, Math.max(0, at)), limits);
  }
}
