/**
 * What a timeline is: every type of the dataset, in two shapes.
 *
 * What people write is a {@link TimelineInput}: loose, with shorthands, only `date` and `headline` needed.
 * What views read is a {@link Timeline}: normalised and readonly, in which every default claims nothing.
 * The JSON Schema is generated from the input types, so a comment here is also an editor's tooltip.
 */

/** An EDTF date (ISO 8601-2:2019 levels 0 and 1, quarters, and `[..D]`, `[D..]`, `[A..B]`), at most 64 characters. */
export type Edtf = string;

/** Text with six rules: paragraphs, `*em*`, `**strong**`, `[text](url)`, `- ` lists and `> ` quotes. Never HTML. */
export type RichText = string;

/** Whether it happened (EventsML occurStatus). Absent: not stated. */
export const STATUSES = ['happened', 'ongoing', 'scheduled', 'expected', 'possible', 'cancelled'] as const;
export type Status = (typeof STATUSES)[number];

/** How firmly it is known. Absent: not stated. */
export const CERTAINTIES = ['confirmed', 'reported', 'claimed', 'disputed', 'denied', 'analysis'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** How a figure compares with the true number: "over 2,000" is `moreThan`, never `atLeast`. */
export const COMPARISONS = ['exact', 'about', 'moreThan', 'atLeast', 'upTo', 'lessThan', 'between'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Where a date comes from: the source itself, inferred from it, from outside it, or no date at all. */
export const DATE_BASES = ['stated', 'inferred', 'external', 'none'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** The kinds that have a word in every locale and a glyph; a newsroom adds its own in `kinds`. */
export const BUILT_IN_KINDS = [
  'announcement', 'release', 'election', 'vote', 'ruling', 'arrest', 'agreement', 'appointment', 'birth', 'death',
  'award', 'discovery', 'publication', 'match', 'protest', 'disaster', 'decision', 'military-action', 'statement',
  'aid', 'context', 'aggregate',
] as const;
export type BuiltInKind = (typeof BUILT_IN_KINDS)[number];

export const SOURCE_KINDS = ['primary', 'outlet', 'agency', 'party', 'unnamed'] as const;
export const MEDIA_TYPES = ['image', 'video', 'audio', 'embed'] as const;
export const PLACE_PRECISIONS = ['point', 'town', 'region', 'country'] as const;
export const RELATION_TYPES = ['because', 'follows', 'respondsTo', 'contradicts', 'updates'] as const;
export const MEDIA_SHOWS = ['event', 'archive', 'illustration'] as const;
export const CERTAINTY_LINES = ['heavy', 'thin', 'dashed', 'dotted'] as const;

/** A kind of event that a newsroom adds. */
export interface KindDef {
  readonly id: string;
  readonly label: string;
  /** The id of a built-in glyph, or a path drawn in a 12 by 12 box. */
  readonly glyph?: string | { readonly path: string };
  readonly color?: string;
}

/** A certainty of a newsroom's own: alleged, unverified … */
export interface CertaintyDef {
  readonly id: string;
  readonly label: string;
  readonly line: (typeof CERTAINTY_LINES)[number];
}

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
  readonly poster?: string;
  readonly transcript?: string;
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

/** One event as views read it. Absent fields claim nothing. */
export interface NewsEvent {
  /** Stable, 1 to 128 characters without spaces; the deep-link anchor. */
  readonly id: string;
  /** When it happened; null: undated, listed and never placed on the axis. */
  readonly date: Edtf | null;
  readonly dateBasis?: DateBasis;
  readonly dateNote?: string;
  /** When it became known, if that differs. */
  readonly reported?: Edtf;
  readonly order?: { readonly after?: string; readonly before?: string };
  /** Plain text, at most 140 characters advised. */
  readonly headline: string;
  readonly summary?: string;
  readonly body?: RichText;
  /** A built-in kind or one of `Timeline.kinds`. */
  readonly kind?: string;
  readonly status?: Status;
  /** A built-in certainty or the id of one of `Timeline.certainties`. */
  readonly certainty?: string;
  /** Printed as the date line ("67′", "Matchday 12"), at most 40 characters; the computed date follows. */
  readonly dateLabel?: string;
  readonly draft?: true;
  readonly notBefore?: string;
  readonly editorNote?: string;
  readonly track?: string;
  readonly attribution?: Attribution;
  readonly place?: Place;
  readonly actors?: readonly Actor[];
  readonly figures?: readonly Figure[];
  readonly quotes?: readonly Quote[];
  readonly media?: readonly Media[];
  readonly links?: readonly Link[];
  /** Ids into `Timeline.sources`. */
  readonly sources: readonly string[];
  readonly relations?: readonly Relation[];
  /** 1 is the most important; absent counts as 2. Thins at small sizes, never hides from the list. */
  readonly importance?: 1 | 2 | 3;
  readonly sensitive?: boolean;
  readonly language?: string;
  readonly updated?: string;
  readonly supersededBy?: string;
  readonly retracted?: Retraction;
}

/** A data set as views read it: normalised, readonly. */
export interface Timeline {
  readonly schema: 'news-timeline/1';
  /** '' where none is given. */
  readonly id: string;
  /** '' where none is given: then no title is drawn. */
  readonly title: string;
  readonly intro?: RichText;
  /** A BCP 47 tag; '' where none is given. */
  readonly language: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  /** IANA name; reads clock times that carry no zone of their own. */
  readonly timeZone?: string;
  /** Places seasons. */
  readonly hemisphere?: 'north' | 'south';
  readonly asOfNote?: string;
  /** What "ongoing" and "not yet" are true of. Falls back to `updated`, then `published`; never to an event's date. */
  readonly asOf?: Edtf;
  readonly published?: string;
  readonly updated?: string;
  readonly sources: readonly Source[];
  readonly kinds?: readonly KindDef[];
  readonly tracks?: readonly { readonly id: string; readonly title: string }[];
  /** The id of the main event. */
  readonly lead?: string;
  readonly media?: readonly Media[];
  readonly certainties?: readonly CertaintyDef[];
  /** By language tag; a missing text keeps its own language. */
  readonly translations?: Readonly<Record<string, Translation>>;
  readonly sections?: readonly { readonly title: string; readonly from: Edtf }[];
  readonly eras?: readonly { readonly title: string; readonly date: Edtf }[];
  readonly events: readonly NewsEvent[];
  readonly corrections?: readonly Correction[];
  readonly openPoints?: readonly OpenPoint[];
  /** Printed after the sources: what they do or do not say, whom to thank. */
  readonly credit?: string;
  readonly licence?: string;
}

/** Texts of one language, merged over the data set's own. */
export interface Translation {
  readonly title?: string;
  readonly intro?: RichText;
  readonly events?: Readonly<Record<string, TranslatedEvent>>;
}

/** The texts of one event in another language. */
export interface TranslatedEvent {
  readonly headline?: string;
  readonly summary?: string;
  readonly body?: RichText;
  readonly dateNote?: string;
  readonly dateLabel?: string;
}

/** In what people write, null means absent. */
type Loose<T> = { readonly [K in keyof T]: undefined extends T[K] ? T[K] | null : T[K] };

/** A date as people write it: EDTF, a `Date` (an instant), or a pair of ends. */
export type DateInput = Edtf | Date | { readonly start: Edtf | Date; readonly end?: Edtf | Date | null } | null;

/** One event as people write it: only `date` and `headline` are needed. */
export interface EventInput
  extends Loose<Partial<Omit<NewsEvent, 'date' | 'headline' | 'draft' | 'place' | 'actors' | 'sources' | 'figures' | 'quotes' | 'media'>>> {
  readonly date: DateInput;
  readonly headline: string;
  /** true: never shown without `preview`. false: no draft. */
  readonly draft?: boolean | null;
  /** A place, or just its name. */
  readonly place?: Loose<Place> | string | null;
  /** Actors, or just their names. */
  readonly actors?: readonly (Loose<Actor> | string)[] | null;
  /** Ids into the data set's sources; without such a list, the publishers' names. */
  readonly sources?: readonly string[] | null;
  readonly figures?: readonly Loose<Figure>[] | null;
  readonly quotes?: readonly Loose<Quote>[] | null;
  readonly media?: readonly Loose<Media>[] | null;
}

/** A data set as people write it. */
export interface TimelineObjectInput extends Loose<Partial<Omit<Timeline, 'events' | 'sources' | 'media'>>> {
  /** Where an editor's program finds the JSON Schema of this file. Not read. */
  readonly $schema?: string | null;
  readonly events: readonly EventInput[];
  readonly sources?: readonly Loose<Source>[] | null;
  readonly media?: readonly Loose<Media>[] | null;
}

/** What people write: a data set, or a bare list of events. */
export type TimelineInput = readonly EventInput[] | TimelineObjectInput;
