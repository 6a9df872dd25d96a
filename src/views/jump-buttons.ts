import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../text/intl-cache.js';
import type { Words } from '../text/messages.js';
import { countWords } from './count-words.js';

/** A place in a long list to which a reader can go at once. */
export interface Jump {
  readonly name: string;
  /** How much stands there, and how much of it is merely possible. */
  readonly count: number;
  readonly possible: number;
  readonly go: () => void;
}

/** The ways to the years, decades or groups of a list, each with its count. */
export const jumpButtons = (jumps: readonly Jump[], words: Words): readonly TemplateResult[] =>
  jumps.map(
    ({ name, count, possible, go }) =>
      html`<button
        class="jump-to"
        part="control"
        aria-label=${`${name} ${countWords(count, possible, words)}`}
        @click=${go}
      >
        ${name} <span class="tally">${formatNumber(words.locale, count)}</span>
      </button>`,
  );
