import type { PartialDate } from '../model/partial-date.js';
import type { Timeline } from '../model/timeline.js';
import type { DatePart } from '../text/format-date.js';
import type { Words } from '../text/messages.js';
import { escapeHtml, joinHtml, tag, type Html } from './escape-html.js';

/** 2 to 6, or 'none': bold text that leaves the outline of an article alone. */
export type HtmlLevel = 2 | 3 | 4 | 5 | 6 | 'none';

/** What every piece of the page needs to know. */
export interface HtmlContext {
  readonly timeline: Timeline;
  readonly words: Words;
  /** The language of our own words, where the data's texts are in another. */
  readonly wordsLang: string | undefined;
  readonly asOf: PartialDate | null;
  /** Ids of the sources that all events share: said once, under the list. */
  readonly sharedSources: ReadonlySet<string>;
}

/** The anchor of the points that are not settled; the data set's own id keeps two timelines of a page apart. */
export const pointsId = ({ id }: Timeline): string => (id && !/\s/.test(id) ? `${id}-open-points` : 'open-points');

/** A level below another, as far as HTML goes. */
export const below = (level: HtmlLevel, steps: number): HtmlLevel =>
  level === 'none' ? level : (Math.min(6, level + steps) as HtmlLevel);

/** A heading of a level. */
export const headingHtml = (level: HtmlLevel, content: Html, attributes = {}): Html =>
  level === 'none'
    ? tag('p', { 'data-part': 'heading', ...attributes }, tag('strong', {}, content))
    : tag(`h${level}`, attributes, content);

/**
 * Words that we made out of the data: a reader of the page needs them, and who reads the data back passes them over.
 * `what` names them, for style sheets.
 */
export const said = (
  name: string,
  what: string,
  { wordsLang }: HtmlContext,
  ...content: readonly (Html | undefined)[]
): Html => tag(name, { 'data-said': what, lang: wordsLang }, ...content);

/** Short words with a hyphen ("long-range"), which must not be torn at a line's end. */
const HYPHENED = /(\p{L}+(?:-\p{L}+)+)/u;
const LONGEST = 20;

/** Text whose short hyphenated words do not break, as in the drawn list. Its characters stay as they are. */
export const noBreakHtml = (text: string): Html =>
  joinHtml(
    ...text
      .split(HYPHENED)
      .map((part, at) =>
        at % 2 === 1 && part.length <= LONGEST
          ? tag('span', { 'data-part': 'nb' }, escapeHtml(part))
          : escapeHtml(part),
      ),
  );

/** Dates in a sentence, each that HTML can name in a `<time>`. */
export const datePartsHtml = (parts: readonly DatePart[]): Html =>
  joinHtml(
    ...parts.map(({ text, datetime }) => (datetime ? tag('time', { datetime }, escapeHtml(text)) : escapeHtml(text))),
  );
