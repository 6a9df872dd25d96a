import { html, type TemplateResult } from 'lit';

/** Short words with a hyphen ("long-range", "mid-air"), which must not be torn at a line's end. */
const HYPHENED = /(\p{L}+(?:-\p{L}+)+)/u;
const LONGEST = 20;

/** Text whose short hyphenated words do not break. The characters stay as they are, for search and for copying. */
export const noBreak = (text: string): string | readonly (string | TemplateResult)[] =>
  HYPHENED.test(text)
    ? text.split(HYPHENED).map((part, at) =>
        at % 2 === 1 && part.length <= LONGEST ? html`<span class="nb">${part}</span>` : part,
      )
    : text;
