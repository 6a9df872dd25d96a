import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { en } from '../../text/locales/en.js';
import { messagesWith, type Messages } from '../../text/messages.js';

/** Each locale is a part of its own, loaded where it is asked for. The paths are literal, so that bundlers see them. */
const LOCALES: Readonly<Record<string, () => Promise<Messages>>> = {
  uk: async () => (await import('../../text/locales/uk.js')).uk,
};

/** The messages of the element's language: English at once, any other as soon as its part is there. */
export class LocaleMessages implements ReactiveController {
  /** Whether a part is on its way: nothing is drawn in the wrong language meanwhile. */
  loading = false;
  /** The language whose part could not be had; English is used. */
  missing: string | undefined;
  readonly #host: ReactiveControllerHost;
  #language = 'en';
  #base: Messages = en;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** The messages for a BCP 47 tag, with a house's own words over them. */
  for(tag: string, house: Partial<Messages> | undefined): Messages {
    const language = tag.split('-')[0]!.toLowerCase();
    if (language !== this.#language) {
      this.#language = language;
      const load = LOCALES[language];
      this.#base = en;
      this.loading = load !== undefined;
      this.missing = undefined;
      if (load) void this.#take(language, load);
    }
    return house ? messagesWith(this.#base, house) : this.#base;
  }

  async #take(language: string, load: () => Promise<Messages>): Promise<void> {
    let messages: Messages | undefined;
    try {
      messages = await load();
    } catch {
      // A sandboxed frame, or a file that was not copied: the timeline goes on without it, in English.
    }
    if (this.#language !== language) return;
    if (messages) this.#base = messages;
    else this.missing = language;
    this.loading = false;
    this.#host.requestUpdate();
  }
}
