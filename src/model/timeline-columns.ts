import type { EventInput, TimelineObjectInput } from './timeline.js';
import type { Status } from './vocabulary.js';

/** How much of a date in a column is known, from fine to coarse. */
export const COLUMN_PRECISIONS = ['second', 'minute', 'day', 'month', 'year'] as const;
export type ColumnPrecision = (typeof COLUMN_PRECISIONS)[number];

/**
 * A word in each row: one for all rows, or a list of words and, for each row, the place of its word in that list. A place
 * past the list (255, say) says nothing of the row.
 */
export type WordColumn<Word extends string = string> =
  | Word
  | { readonly codes: Uint8Array | Uint16Array; readonly words: readonly Word[] };

/** Events as columns: each as long as `start`, which has one row for each event, in any order. */
export interface ColumnsInput {
  /** Where each begins, UTC ms: in the second, minute, day, month or year that its precision says. NaN: undated. */
  readonly start: Float64Array;
  /**
   * Where each ends, UTC ms, exclusive: what ends at a day's 00:00 ends with the day before; of a clock time it is the time
   * that is shown. NaN: the event is its start alone. Infinity: it goes on.
   */
  readonly end?: Float64Array;
  /** How much of start and end is known. Without it they count as years: no date is shown more precisely than it is known. */
  readonly precision?: WordColumn<ColumnPrecision>;
  /** 1 is named first, 3 last; without it each is 2. */
  readonly importance?: Uint8Array;
  /** Whether it has happened: what is scheduled, expected, possible or cancelled is not counted as if it had. */
  readonly status?: WordColumn<Status>;
  readonly kind?: WordColumn;
  readonly track?: WordColumn;
  /** The name of its place. */
  readonly place?: WordColumn;
  /** The name of who acts. */
  readonly actor?: WordColumn;
}

/** What an archive says of one row besides its columns: all of an event but its date. */
export type ColumnEventInput = Omit<EventInput, 'date'>;

/**
 * A data set of many events as columns, for archives: up to a million and more, of which only those rows are looked up
 * that are drawn, read or selected. Lanes, counts and columns are those of the columns given here, and what a column says
 * holds whatever is looked up. What has no column (a date with a hedge of its own, a total over a period, a retraction) is
 * given as objects: a {@link TimelineObjectInput}.
 */
export interface TimelineColumnsInput extends Omit<TimelineObjectInput, 'events'> {
  readonly columns: ColumnsInput;
  /** An event, by its row, from 0: its headline, or all that is known of it but its date. Without an `id` it is `row-17`. */
  readonly event: (row: number) => ColumnEventInput | string;
  /** The row of an id that `event` gives: needed for ids of rows that nobody has looked up yet, as in an address. */
  readonly rowOf?: (id: string) => number | undefined;
}
