import type { ReactiveController } from 'lit';

/** What the controller asks of its host. */
export interface PermalinkHost extends HTMLElement {
  readonly permalink: boolean;
  addController(controller: ReactiveController): void;
  /** Opens, unfolds and scrolls to an event; false where there is none of that id. */
  goTo(id: string): boolean;
}

/**
 * Reads the page's `#id`, always; writes it, where `permalink` is set, when a reader opens an event (a user's act pushes
 * to the history, the API replaces). `#timeline.event` names one of several timelines by its own id; an id that the page
 * itself has wins.
 */
export class Permalink implements ReactiveController {
  readonly #host: PermalinkHost;
  #seen: string | undefined;

  constructor(host: PermalinkHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#read);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#read);
  }

  /** A data set was drawn: follow the address that the page was opened with, once. */
  drawn(): void {
    if (this.#seen !== location.hash) this.#read();
  }

  /** Writes the address of an event. */
  write(id: string, source: 'user' | 'api'): void {
    if (!this.#host.permalink) return;
    this.#seen = this.hrefOf(id);
    // Opaque origins (a sandboxed frame, a data: page) refuse history; the selection still stands.
    try {
      if (source === 'user') history.pushState(history.state, '', this.#seen);
      else history.replaceState(history.state, '', this.#seen);
    } catch {
      this.#seen = location.hash;
    }
  }

  /** The fragment that names an event. */
  hrefOf(id: string): string {
    const name = this.#host.id && document.querySelectorAll(this.#host.localName).length > 1 ? `${this.#host.id}.${id}` : id;
    return `#${encodeURIComponent(name)}`;
  }

  readonly #read = (): void => {
    this.#seen = location.hash;
    const hash = decode(location.hash.slice(1));
    if (!hash) return;
    const target = document.getElementById(hash);
    // The children carry the ids of their events; those are ours, any other element of the page goes first.
    if (target && !this.#host.contains(target)) return;
    const own = this.#host.id && hash.startsWith(`${this.#host.id}.`) ? hash.slice(this.#host.id.length + 1) : hash;
    if (!this.#host.goTo(own)) this.#host.goTo(own.replace(/^event-/, ''));
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % is no encoding
  }
}
