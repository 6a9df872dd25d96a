import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The width of the host in CSS px. It is read once when the element is connected, before the first render, since drawing
 * in the first ResizeObserver callback would count as a layout shift; the observer serves later changes. 0: not laid out.
 */
export class ElementSize implements ReactiveController {
  width = 0;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  #frame = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#take(this.#host.getBoundingClientRect());
    // In the next frame: drawing inside the callback would resize what is observed, and the page would get an error.
    this.#observer = new ResizeObserver(([entry]) => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#take(entry!.contentRect));
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer?.disconnect();
  }

  #take({ width }: DOMRectReadOnly): void {
    if (width === this.width) return;
    this.width = width;
    this.#host.requestUpdate();
  }
}
