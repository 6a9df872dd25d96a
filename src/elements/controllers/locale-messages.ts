import { listEnglish } from '../../text/list-english.js';
import { messagesWith } from '../../text/messages-with.js';
import type { Messages } from '../../text/messages.js';
import type { PackedMessages } from '../../text/packed-messages.js';
import type { PartHost } from './part.js';

/** By language: its part, which exports its messages under the name of the language. */
type Locales = Readonly<Record<string, () => Promise<Readonly<Record<string, Messages | PackedMessages>>>>>;

/**
 * Each locale is a part of its own, loaded where it is asked for. The paths are literal, so that bundlers see them. The
 * parts of the CDN file are packed.
 */
const LOCALES: Locales = {
  uk: () => import('../../text/locales/uk.js'),
  ru: () => import('../../text/locales/ru.js'),
  es: () => import('../../text/locales/es.js'),
  pt: () => import('../../text/locales/pt.js'),
  fr: () => import('../../text/locales/fr.js'),
  de: () => import('../../text/locales/de.js'),
  it: () => import('../../text/locales/it.js'),
  pl: () => import('../../text/locales/pl.js'),
  nl: () => import('../../text/locales/nl.js'),
  tr: () => import('../../text/locales/tr.js'),
  ar: () => import('../../text/locales/ar.js'),
  he: () => import('../../text/locales/he.js'),
  fa: () => import('../../text/locales/fa.js'),
  ur: () => import('../../text/locales/ur.js'),
  hi: () => import('../../text/locales/hi.js'),
  bn: () => import('../../text/locales/bn.js'),
  zh: () => import('../../text/locales/zh.js'),
  ja: () => import('../../text/locales/ja.js'),
  ko: () => import('../../text/locales/ko.js'),
};

// Its other half comes with the part that prints it, which is fetched before anything of it is drawn.
const en = listEnglish as Messages;

/** The messages of the element's language: English at once, any other as soon as its part is there. */
export class LocaleMessages {
  /** Whether a part is on its way: nothing is drawn in the wrong language meanwhile. */
  loading = false;
  readonly #host: Pick<PartHost, 'requestUpdate' | 'partMissing'>;
  readonly #locales: Locales;
  #language = 'en';
  #base: Messages = en;

  constructor(host: Pick<PartHost, 'requestUpdate' | 'partMissing'>, locales = LOCALES) {
    this.#host = host;
    this.#locales = locales;
  }

  /** The messages for a BCP 47 tag, with a house's own words over them and the rest of the English, if needed, below. */
  for(tag: string, house: Partial<Messages> | undefined, rest?: Partial<Messages>): Messages {
    const language = tag.split('-')[0]!.toLowerCase();
    if (language !== this.#language) {
      this.#language = language;
      const load = this.#locales[language];
      this.#base = en;
      this.loading = load !== undefined;
      if (load) void this.#take(language, load);
    }
    return house || rest ? messagesWith({ ...rest, ...this.#base }, house) : this.#base;
  }

  async #take(language: string, load: Locales[string]): Promise<void> {
    let messages: Messages | undefined;
    try {
      const part = (await load())[language]!;
      messages = 'length' in part ? (await import('../../text/packed-messages.js')).unpackMessages(part) : part;
    } catch {
      // A sandboxed frame, or a file that was not copied: the timeline goes on without it, in English.
    }
    if (this.#language !== language) return;
    if (messages) this.#base = messages;
    else this.#host.partMissing(`locales/${language}`);
    this.loading = false;
    this.#host.requestUpdate();
  }
}
