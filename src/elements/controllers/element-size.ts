import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The width of the host in CSS px. It is read once when the element is connected, before the first render, since drawing
 * in the first ResizeObserver callback would count as a layout shift; the observer serves later changes. 0: not laid out.
 */
export class ElementSize implements ReactiveController {
  width = 0;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#take(this.#host.getBoundingClientRect().width);
    this.#observer = new ResizeObserver(([entry]) => this.#take(entry!.contentRect.width));
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #take(width: number): void {
    if (width === this.width) return;
    this.width = width;
    this.#host.requestUpdate();
  }
}
