import type { DateProblemCode } from '../model/date-problems.js';

/** `error`: the item is left out. `warning`: it is shown, but look at it. `note`: nothing is wrong for readers. */
export type Severity = 'error' | 'warning' | 'note';

/** One thing that is wrong with a data set, in words that an editor can act on. Never thrown. */
export interface Problem {
  /** Where: `events[3].date`; '' for the whole data set. A bare list of events counts as `events`. */
  readonly path: string;
  /** What, for programs: stays the same between versions. */
  readonly code: string;
  /** What is wrong, then what to write. English. */
  readonly message: string;
  readonly severity: Severity;
}

/** A problem before it is put into words: reading needs no sentences, and most readers' pages have no use for them. */
export interface Finding {
  readonly path: string;
  readonly code: ValidationCode | LoadCode | ColumnCode;
  /** What the sentence speaks of. */
  readonly about: unknown;
  /** Undefined while it is not known what is lost. */
  readonly severity: Severity | undefined;
  /** What is lost, as pairs of a {@link Loss} and a noun, from the inside out. */
  readonly loss: readonly string[];
}

/**
 * `item`: the noun is left out. `field`: only the field so named. `hedge`: the noun cannot be shown without it.
 * `word`: nothing, it is shown as it is written.
 */
export type Loss = 'item' | 'field' | 'hedge' | 'word';

/** Codes of `validate`. Those that begin with `shape-` are exactly what the JSON Schema refuses as well. */
export type ValidationCode =
  | 'shape-type' // another type of value: a number where text belongs
  | 'shape-missing' // a field that is needed is absent or null
  | 'shape-enum' // not one of the words that the field knows
  | 'shape-unknown-key' // a key that the object does not have
  | 'date' // in a finding, until the reason is looked for; a problem has one of the next
  | `date-${DateProblemCode}` // why a date is refused
  | 'date-skipped' // a clock time that its zone's clock never shows
  | 'date-twice' // one that it shows twice
  | 'date-object' // a Date object that holds no time
  | 'date-after-as-of' // "happened", after the day of which the data set speaks
  | 'date-label-long'
  | 'date-label-finer' // a label that says more than the date
  | 'text-empty' // a needed text that holds nothing
  | 'text-long' // over 20,000 characters
  | 'text-controls' // control or direction-override characters, taken out
  | 'headline-long'
  | 'key-forbidden' // __proto__, constructor, prototype
  | 'list-long' // more media than an event may have
  | 'number-range'
  | 'url-scheme'
  | 'language-tag'
  | 'time-zone'
  | 'country-form'
  | 'color-form'
  | 'glyph-form'
  | 'figure-unit'
  | 'figure-max'
  | 'figure-max-alone' // an upper end beside a comparison that has none
  | 'id-form'
  | 'id-duplicate'
  | 'id-generated'
  | 'reference-sources' // an id that the list of that name does not have
  | 'reference-events'
  | 'reference-kinds'
  | 'reference-tracks'
  | 'reference-certainties'
  | 'order-cycle'
  | 'attribution-missing'
  | 'attribution-by'
  | 'relation-attribution'
  | 'media-alt'
  | 'draft'
  | 'unreadable' // reading the value threw (a getter, a proxy)
  | 'newsroom-id'
  | 'newsroom-source'
  | 'newsroom-place';

/** Codes of `loadTimeline`, and of the element where a part of its code cannot be had. */
export type LoadCode =
  | 'part-missing'
  | 'load-url'
  | 'load-not-found'
  | 'load-http'
  | 'load-network'
  | 'load-timeout'
  | 'load-aborted'
  | 'load-too-large'
  | 'load-redirected'
  | 'load-empty'
  | 'load-html'
  | 'load-format'
  | 'load-json'
  | 'load-reader' // our own code that reads what people write
  | 'load-no-events';

/** Codes of a data set that is given as columns. */
export type ColumnCode =
  | 'column-missing'
  | 'column-type' // no typed array of the kind that the column needs
  | 'column-length' // more rows or fewer than `start`
  | 'column-word' // a word that the column does not know
  | 'column-code' // a row whose precision is not in the list
  | 'column-start' // a row that begins at no instant that a date can name
  | 'column-end' // a row that ends before it begins, or has an end alone
  | 'column-importance'
  | 'look-up' // no function that gives an event by its row
  | 'look-up-throws';
