import type { CSSResult, ReactiveControllerHost } from 'lit';
import { adoptStyles } from '../adopt-styles.js';

/** What a part needs of the element that it comes to. */
export type PartHost = Pick<ReactiveControllerHost, 'requestUpdate'> & {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Is told the name of a part that cannot be had. */
  partMissing(name: string): void;
};

/** A part of the code that is fetched when it is first wanted. Where it cannot be had, the element goes on without it. */
export class Part<Code extends { readonly styles: readonly CSSResult[] }> {
  /** What was fetched; undefined until then, and where it cannot be had. */
  code: Code | undefined;
  /** Whether it is on its way. */
  coming = false;
  readonly #host: PartHost;
  readonly #name: string;
  readonly #load: () => Promise<Code>;
  #fetched: Promise<Code | undefined> | undefined;

  constructor(host: PartHost, name: string, load: () => Promise<Code>) {
    this.#host = host;
    this.#name = name;
    this.#load = load;
  }

  /** Fetches it, once, and draws again, with its styles, when it is there. */
  bring(): Promise<Code | undefined> {
    return (this.#fetched ??= this.#take());
  }

  async #take(): Promise<Code | undefined> {
    this.coming = true;
    try {
      const code = await this.#load();
      adoptStyles(this.#host, code.styles);
      this.code = code;
    } catch {
      // A sandboxed frame, or a file that was not copied.
      this.#host.partMissing(this.#name);
    }
    this.coming = false;
    this.#host.requestUpdate();
    return this.code;
  }
}
