import type { PluralForms } from './plural-forms.js';

/** What only an axis with eras prints: in English it comes with them (text/eras-english.ts). */
export interface EraMessages {
  /** An era behind the axis, to be heard: its `{title}` and its `{date}`. */
  readonly era: string;
}

/** What only the axis prints: in English it comes with the axis (text/axis-english.ts). */
export interface AxisMessages extends EraMessages {
  /** The button that draws the list in place of the axis. */
  readonly asList: string;
  /** The button that draws the axis again. */
  readonly asAxis: string;
  /** In place of a headline that is too long for its label: `{kind}`, and that it opens. */
  readonly open: string;
  /** The kind of an entry that states none. */
  readonly entry: string;
  /** Rows that are not drawn. */
  readonly moreRows: PluralForms;
  /** Where an open entry stands in the one order: `{n}` of `{total}`. */
  readonly place: string;
  /** The button that opens the entry before the open one. */
  readonly previous: string;
  /** The button that opens the entry after the open one. */
  readonly next: string;
  /** The button that closes the open entry. */
  readonly close: string;
  /** Under ticks that are clock times: the `{zone}` of the clock. */
  readonly clockTimes: string;
  /** The key to the marks. */
  readonly howToRead: string;
  /** Said when an entry opens, `{headline}`. */
  readonly opened: string;
}

/** What only the key to the marks prints: in English it comes with that (text/legend-english.ts). */
export interface LegendMessages {
  /** Key to the marks: what an outline says of happening. */
  readonly hasItHappened: string;
  /** Key to the marks: what a line says of certainty. */
  readonly howSure: string;
  /** Key to the marks: what a shape says of the date. */
  readonly howExact: string;
  /** Key to the marks: what a glyph says of the kind. */
  readonly whatKind: string;
  /** It has happened. */
  readonly yes: string;
  /** It is possible and has not happened. */
  readonly possibleNot: string;
  /** A point that is not settled. */
  readonly notSettled: string;
  /** What is confirmed. */
  readonly confirmedWord: string;
  /** What somebody says, or what nobody has confirmed. */
  readonly claimed: string;
  /** A date known to the day. */
  readonly aDay: string;
  /** A date that is a month, a year or a period. */
  readonly aPeriod: string;
  /** A period whose end is not stated. */
  readonly ends: string;
  /** A date on or before a known day. */
  readonly byThisDay: string;
  /** A date on or after a known day. */
  readonly fromThisDay: string;
  /** A date that is approximate. */
  readonly approximately: string;
  /** A date between two known ones. */
  readonly someTimeBetween: string;
  /** A break in the axis. */
  readonly leftOut: string;
}
