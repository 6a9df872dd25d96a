import type { TemplateResult } from 'lit';
import { span } from './span.js';

/** Short words with a hyphen ("long-range", "mid-air"), which must not be torn at a line's end. */
const HYPHENED = /(\p{L}+(?:-\p{L}+)+)/u;
const LONGEST = 20;

/** Text whose short hyphenated words do not break. The characters stay as they are, for search and for copying. */
export const noBreak = (text: string): readonly (string | TemplateResult)[] =>
  text.split(HYPHENED).map((part, at) => (at % 2 === 1 && part.length <= LONGEST ? span('nb', part) : part));
