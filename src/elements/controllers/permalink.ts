import type * as address from '../address.js';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { NewsEvent } from '../../model/timeline.js';
import type { Words } from '../../text/messages.js';
import type { CardHandlers } from '../../views/card-context.js';
import type { EventSource } from '../dom-events.js';
import { Part } from './part.js';

/** What the controller asks of its host. */
export interface PermalinkHost extends HTMLElement, Pick<ReactiveControllerHost, 'addController' | 'requestUpdate'> {
  readonly permalink: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  partMissing(name: string): void;
  /** Opens, unfolds and scrolls to an event; false where there is none of that id. */
  goTo(id: string): boolean;
}

type Address = typeof address;

/**
 * Reads the page's `#id`, always; writes it, where `permalink` is set, when a reader opens an event (a user's act pushes
 * to the history, the API replaces). `#timeline.event` names one of several timelines by its own id; an id that the page
 * itself has wins. Most pages need none of it: what does it is fetched for an address with an `#id`, or for `permalink`.
 */
export class Permalink implements ReactiveController {
  readonly #host: PermalinkHost;
  readonly #part: Part<Address>;
  #seen = '';

  constructor(host: PermalinkHost) {
    this.#host = host;
    this.#part = new Part(host, 'permalink', () => import('../address.js'));
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this);
  }

  /** Whether the cards have to wait for their links. */
  waits(): boolean {
    if (this.#host.permalink) void this.#part.bring();
    return this.#part.coming;
  }

  /** The link of a card to itself, where cards have one. */
  viewIn(words: Words, goTo: CardHandlers['goTo']): ((event: NewsEvent) => TemplateResult) | undefined {
    const { code } = this.#part;
    if (!code || !this.#host.permalink) return undefined;
    return (event) => code.permalinkView(event, code.hrefOf(this.#host, event.id), words, goTo);
  }

  /** A data set was drawn: follow the address that the page was opened with, once. */
  drawn(): void {
    if (this.#seen !== location.hash) void this.handleEvent();
  }

  /** Writes the address of an event: at once, where the part is there. */
  write(id: string, source: EventSource): void {
    const host = this.#host;
    if (!host.permalink) return;
    const put = (code: Address | undefined) => {
      const href = code?.hrefOf(host, id);
      if (href && code!.writeAddress(href, source)) this.#seen = href;
    };
    if (this.#part.code) put(this.#part.code);
    else void this.#part.bring().then(put);
  }

  /** Follows the address. */
  async handleEvent(): Promise<void> {
    const hash = (this.#seen = location.hash);
    const code = hash && (await this.#part.bring());
    if (code) await code.follow(hash, this.#host);
  }
}
