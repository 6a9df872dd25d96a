import type { LanesContext } from '../../views/lanes-context.js';
import type * as legendPart from '../legend-part.js';
import { Part, type PartHost } from './part.js';

/** The key to the marks of lanes: fetched when a reader opens it, and drawn only while it is open, since marks change with each pan. */
export class Key {
  readonly #host: PartHost;
  readonly #part: Part<typeof legendPart>;
  #isOpen = false;

  constructor(host: PartHost) {
    this.#host = host;
    this.#part = new Part(host, 'legend', () => import('../legend-part.js'));
  }

  /** A reader opens or closes it. */
  readonly toggled = ({ target }: Event): void => {
    this.#isOpen = (target as HTMLDetailsElement).open;
    if (this.#isOpen) void this.#part.bring();
    this.#host.requestUpdate();
  };

  /** What draws its rows, where it is open. */
  rows(printing: boolean): LanesContext['legend'] {
    const { code } = this.#part;
    if (!code || !(this.#isOpen || printing)) return undefined;
    return ({ words, ...context }, ...rest) => {
      const messages = { ...code.legendEnglish, ...words.messages };
      return code.legendView({ ...context, words: { ...words, messages } }, ...rest);
    };
  }
}
