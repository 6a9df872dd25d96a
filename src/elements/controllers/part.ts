import type { ReactiveControllerHost } from 'lit';

/** A part of the code that is fetched when it is first wanted. Where it cannot be had, the element goes on without it. */
export class Part<Code> {
  /** What was fetched; undefined until then, and where it cannot be had. */
  code: Code | undefined;
  /** Whether it is on its way. */
  coming = false;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #load: () => Promise<Code>;
  #fetched: Promise<Code | undefined> | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, load: () => Promise<Code>) {
    this.#host = host;
    this.#load = load;
  }

  /** Fetches it, once, and draws again when it is there. */
  bring(): Promise<Code | undefined> {
    return (this.#fetched ??= this.#take());
  }

  async #take(): Promise<Code | undefined> {
    this.coming = true;
    try {
      this.code = await this.#load();
    } catch {
      // A sandboxed frame, or a file that was not copied.
    }
    this.coming = false;
    this.#host.requestUpdate();
    return this.code;
  }
}
