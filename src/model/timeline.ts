/**
 * What a timeline is: every type of the dataset, in two shapes.
 *
 * What people write is a {@link TimelineInput}: loose, with shorthands, only `date` and `headline` needed.
 * What views read is a {@link Timeline}: normalised and readonly, in which every default claims nothing.
 * The JSON Schema is generated from the input types, so a comment here is also an editor's tooltip.
 */

import type {
  Actor,
  Attribution,
  Correction,
  Edtf,
  Figure,
  Link,
  Media,
  OpenPoint,
  Place,
  Quote,
  Relation,
  Retraction,
  RichText,
  Source,
} from './event-parts.js';
import type { CERTAINTY_LINES } from './rare-vocabulary.js';
import type { DateBasis, Status } from './vocabulary.js';

export type * from './event-parts.js';
export * from './rare-vocabulary.js';
export * from './vocabulary.js';

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
export interface EventInput extends Loose<
  Partial<
    Omit<NewsEvent, 'date' | 'headline' | 'draft' | 'place' | 'actors' | 'sources' | 'figures' | 'quotes' | 'media'>
  >
> {
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
