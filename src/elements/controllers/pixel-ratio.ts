import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Draws again where a CSS px has become another number of pixels: the window was moved to another screen, or the page zoomed. */
export class PixelRatio implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #query: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    this.#query.addEventListener('change', this);
  }

  hostDisconnected(): void {
    this.#query?.removeEventListener('change', this);
  }

  handleEvent(): void {
    this.hostDisconnected();
    this.hostConnected();
    this.#host.requestUpdate();
  }
}
