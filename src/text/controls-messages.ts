import type { PluralForms } from './plural-forms.js';

/** What only filters, search and share print: in English it comes with them (text/controls-english.ts). */
export interface ControlsMessages {
  /** Name of the filters, and the button that opens them. */
  readonly filters: string;
  /** Heading of the chips that choose by kind. */
  readonly byKind: string;
  /** Heading of the chips that choose by track. */
  readonly byTrack: string;
  /** Heading of the chips that choose by place. */
  readonly byPlace: string;
  /** Heading of the chips that choose by who acts. */
  readonly byActor: string;
  /** Heading of the chips that choose by certainty. */
  readonly byCertainty: string;
  /** Chip: an ordinary report. */
  readonly reported: string;
  /** Chip: what the data say nothing about. */
  readonly notStated: string;
  /** How many are left by filter and search, `{count}` of `{total}`. */
  readonly shownOf: PluralForms;
  /** The button that takes all filters and the search away. */
  readonly clear: string;
  /** Where filter and search leave nothing. */
  readonly noMatch: string;
  /** Name of the search field. */
  readonly search: string;
  /** Said after a search: how many events were found. */
  readonly found: PluralForms;
  /** The button that offers ways to share. */
  readonly share: string;
  /** The button that copies the address. */
  readonly copyLink: string;
  /** Said once it is copied. */
  readonly copied: string;
}
