import type { MEDIA_SHOWS, MEDIA_TYPES } from './rare-vocabulary.js';
import type { Comparison, PLACE_PRECISIONS, RELATION_TYPES, SOURCE_KINDS } from './vocabulary.js';

/** An EDTF date (ISO 8601-2:2019 levels 0 and 1, quarters, and `[..D]`, `[D..]`, `[A..B]`), at most 64 characters. */
export type Edtf = string;

/** Text with six rules: paragraphs, `*em*`, `**strong**`, `[text](url)`, `- ` lists and `> ` quotes. Never HTML. */
export type RichText = string;

/** Who says so. Needed when the certainty is `confirmed` or `claimed`. */
export interface Attribution {
  /** The person or body, or null where the source names nobody. */
  readonly by: string | null;
  /** Whether the source names them. */
  readonly named: boolean;
  readonly role?: string;
  /** To whom they said it. */
  readonly to?: string;
  /** The source's own words for it. */
  readonly phrase: string;
}

export interface Place {
  /** With its country: "Kursk region, Russia". */
  readonly name: string;
  readonly precision?: (typeof PLACE_PRECISIONS)[number];
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Degrees north. */
  readonly lat?: number;
  /** Degrees east. */
  readonly lon?: number;
}

export interface Actor {
  readonly name: string;
  readonly role?: string;
  readonly side?: string;
  /** A URL that identifies them, for example in Wikidata. */
  readonly sameAs?: string;
}

export interface Figure {
  readonly label: string;
  readonly value: number;
  /** The upper end, with `comparison: 'between'`. */
  readonly max?: number;
  /** `count`, `currency:USD`, or a unit that Intl knows (`kilometer`, `percent` …). */
  readonly unit: string;
  readonly comparison: Comparison;
  /** Printed in place of the number, where a number does not say it: "2–1". */
  readonly text?: string;
  /** The period that the figure counts over. */
  readonly period?: Edtf;
  /** A running total, not a flow. */
  readonly cumulative?: boolean;
  /** The cut-off date of a running total. */
  readonly asOf?: Edtf;
  /** The id of a source. */
  readonly source: string;
}

export interface Quote {
  readonly text: string;
  readonly speaker: string;
  readonly role?: string;
  /** Only a verbatim quotation is set in quotation marks. */
  readonly verbatim: boolean;
  readonly translated?: boolean;
  /** The id of a source. */
  readonly source?: string;
}

export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title?: string;
  readonly url?: string;
  readonly author?: string;
  readonly published?: string;
  readonly accessed?: string;
  readonly archived?: string;
  /** The exact words relied on. */
  readonly quote?: string;
  readonly kind?: (typeof SOURCE_KINDS)[number];
}

export interface Media {
  readonly type: (typeof MEDIA_TYPES)[number];
  readonly url: string;
  /** What the picture shows, in words. Empty only with `decorative: true`. */
  readonly alt: string;
  readonly decorative?: boolean;
  readonly caption?: string;
  readonly credit: string;
  readonly licence?: string;
  /** CSS px. */
  readonly width?: number;
  /** CSS px. */
  readonly height?: number;
  /** Shown before a film is played; before a third party's page is loaded, only where its address is relative. */
  readonly poster?: string;
  /** The words of a recording, or the address of a page that has them. */
  readonly transcript?: string;
  /** Address of a WebVTT file. */
  readonly captions?: string;
  readonly synthetic?: boolean;
  readonly shows?: (typeof MEDIA_SHOWS)[number];
  readonly taken?: Edtf;
}

export interface Link {
  readonly text: string;
  readonly url: string;
}

export interface Relation {
  readonly type: (typeof RELATION_TYPES)[number];
  /** The id of another event. */
  readonly to: string;
  /**
   * Who says so, hedge included: printed before the other event's headline. Where it holds a link to `#id` of the
   * other event (`Sources suggest it was partly a response to [the reports](#reports).`) it is the whole sentence.
   */
  readonly attribution?: RichText;
}

export interface Correction {
  readonly when: string;
  /** The id of the event that was corrected. */
  readonly event?: string;
  readonly text: string;
}

export interface OpenPoint {
  readonly text: string;
  readonly asOf?: Edtf;
}

export interface Retraction {
  readonly when: string;
  readonly why: string;
}
