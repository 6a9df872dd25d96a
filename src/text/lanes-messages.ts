import type { PluralForms } from './plural-forms.js';

/** What only an axis of many events prints: in English it comes with that (text/lanes-english.ts). */
export interface LanesMessages {
  /** How many of all are in view, `{count}` of `{total}`. */
  readonly inView: PluralForms;
  /** Of a lane: what is dated from before what is in view into it, be it a run, a month or a day. */
  readonly begunBefore: PluralForms;
  /** Events in view that are in no count, since a count is of a shorter unit than their dates are known to. */
  readonly looser: PluralForms;
  /** What a column of full height stands for, `{count}` in `{span}`. */
  readonly fullHeight: string;
  /** The button that shows a shorter stretch. */
  readonly zoomIn: string;
  /** The button that shows a longer stretch. */
  readonly zoomOut: string;
  /** The button that shows all of it. */
  readonly wholeRange: string;
  /** The button that goes back in time. */
  readonly earlier: string;
  /** The button that goes on in time. */
  readonly later: string;
  /** The strip under the axis that shows all of it, and the window in it. */
  readonly overview: string;
  /** The handle at the start of that window. */
  readonly windowStart: string;
  /** The handle at its end. */
  readonly windowEnd: string;
  /** Where nothing is in view. */
  readonly noneHere: string;
  /** Lane of what has happened. */
  readonly happened: string;
  /** While a large data set is read, `{count}` of `{total}`. */
  readonly readingRows: string;
}
