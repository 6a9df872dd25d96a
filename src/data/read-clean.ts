/**
 * The short way into a page: a data set that is written out as the data model has it, and in which nothing is wrong,
 * needs no reader that understands shorthands and says what is amiss. What is not known here is not wrong: it only takes
 * the long way, through `readTimeline`, which is fetched then. Whatever passes here, that gives back the same, and finds
 * nothing.
 */
import { dateOrNull, type DateOptions } from '../model/read-date.js';
import { zoneOffset } from '../model/time-zone.js';
import * as model from '../model/timeline.js';

/** What a data set has said so far. */
interface Said extends DateOptions {
  timeZone?: string | undefined;
  hemisphere?: 'north' | 'south' | undefined;
  readonly sources: Set<string>;
  /** Of the events so far. */
  readonly ids: Set<string>;
  /** Ids of events that are mentioned, before all events are known. */
  readonly mentions: string[];
  /** Units that Intl knows: each is asked once, since asking is slow. */
  readonly units: Set<string>;
  /** UTC ms; nothing that begins from here on can have happened yet. */
  end: number;
}

/** Gives back a copy of what may be shown, or throws, which ends the short way. */
type Check = (value: unknown, said: Said) => unknown;

const must = (sound: unknown): void => {
  if (!sound) throw TypeError();
};

const oneOf =
  (...words: readonly unknown[]): Check =>
  (value) => (must(words.includes(value)), value);

/** Text that needs no cleaning; '' says nothing, and is left out. */
const text =
  (fits: (value: string, said: Said) => unknown): Check =>
  (value, said) => {
    must(
      typeof value === 'string' &&
        value.length <= 20_000 &&
        value === value.trim() &&
        // Control and direction characters as in CONTROLS, and line breaks of old machines.
        !/[\0-\x08\v-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/.test(value) &&
        fits(value, said),
    );
    return value;
  };

const number =
  (most: number): Check =>
  (value) => (must(Math.abs(value as number) <= most && typeof value === 'number'), value);

/** The name of a check; `*` before it: a list. */
const read = (type: string, value: unknown, said: Said): unknown => {
  if (type[0] !== '*') return CHECKS[type]!(value, said);
  must(Array.isArray(value));
  return Object.freeze(Array.from(value as unknown[], (item) => read(type.slice(1), item, said)));
};

/**
 * An object of these keys, each with the name of its check behind a colon (none: text), and `!` before what must be
 * there.
 */
const object = <T>(fields: string, sound?: (whole: T, said: Said) => void): Check => {
  const types = new Map<unknown, string>();
  const needed: string[] = [];
  for (const [, need, key, type] of fields.matchAll(/(!?)([\w$]+):?(\S*)/g)) {
    types.set(key, type!);
    if (need) needed.push(key!);
  }
  return (value, said) => {
    const given = value as Record<string, unknown>;
    const out: Record<string, unknown> = {};
    // Of a class, fields could come from anywhere.
    must(given.constructor === Object);
    for (const key of Reflect.ownKeys(given) as string[]) {
      const result = read(types.get(key)!, given[key], said) as string | null | undefined;
      if (result !== undefined && result?.length !== 0) out[key] = result;
    }
    must(needed.every((key) => key in out));
    sound?.(out as T, said);
    return Object.freeze(out);
  };
};

type Draft<T> = { -readonly [K in keyof T]: T[K] };
type Head = Draft<Partial<Omit<model.Timeline, 'events'>>> & { events: readonly unknown[] };

const CHECKS: Readonly<Record<string, Check>> = {
  '': text(() => true),
  // For editors only.
  note: (value, said) => void read('', value, said),
  raw: (value) => (must(Array.isArray(value)), value),
  date: text((value, said) => dateOrNull(value, said)?.edtf === value),
  when: (value, said) => (value === null ? value : read('date', value, said)),
  flag: oneOf(true, false),
  number: number(Number.MAX_VALUE),
  lat: number(90),
  lon: number(180),
  url: text((value) => /^(https?:|#)\S*$/.test(value)),
  id: text((value) => /^\S{1,128}$/.test(value)),
  language: text((value) => Intl.getCanonicalLocales(value)),
  zone: text((value) => zoneOffset(value, 0) !== undefined),
  country: text((value) => /^[a-z]{2}$/i.test(value)),
  by: (value, said) => (value === null ? value : read('', value, said)),
  mention: text((value, { sources }) => sources.has(value)),
  event: text((value, { mentions }) => mentions.push(value)),
  // Of events that only stand after earlier ones, none stands in a circle.
  earlier: text((value, { ids }) => ids.has(value)),

  schema: oneOf('news-timeline/1'),
  dir: oneOf('ltr', 'rtl', 'auto'),
  hemisphere: oneOf('north', 'south'),
  basis: oneOf(...model.DATE_BASES),
  status: oneOf(...model.STATUSES),
  certainty: oneOf(...model.CERTAINTIES),
  kind: oneOf(...model.BUILT_IN_KINDS),
  outlet: oneOf(...model.SOURCE_KINDS),
  comparison: oneOf(...model.COMPARISONS),
  precision: oneOf(...model.PLACE_PRECISIONS),
  relationType: oneOf(...model.RELATION_TYPES),
  importance: oneOf(1, 2, 3),

  timeline: object(
    '$schema:note schema:schema id title intro language:language dir:dir hemisphere:hemisphere timeZone:zone asOf:date asOfNote published:date updated:date sources:*source lead:event sections:*section eras:*era !events:raw corrections:*correction openPoints:*point credit licence',
  ),
  source: object<model.Source>(
    '!id !publisher title url:url author published:date accessed:date archived:url quote kind:outlet',
    ({ id }, { sources }) => {
      must(!sources.has(id));
      sources.add(id);
    },
  ),
  section: object('!title !from:date'),
  era: object('!title !date:date'),
  correction: object('!when:date event:event !text'),
  point: object('!text asOf:date'),
  story: object<Draft<model.NewsEvent>>(
    '!id:id !date:when dateBasis:basis dateNote reported:date order:order !headline summary body kind:kind status:status certainty:certainty editorNote:note track attribution:attribution place:place actors:*actor figures:*figure quotes:*quote links:*link sources:*mention relations:*relation importance:importance sensitive:flag language:language updated:date supersededBy:event retracted:retracted',
    (event, said) => {
      const { id, headline, attribution, certainty } = event;
      must(
        headline.length <= 140 &&
          !said.ids.has(id) &&
          (attribution ? attribution.by || certainty !== 'confirmed' : certainty !== 'confirmed' && certainty !== 'claimed') &&
          !(event.status === 'happened' && (dateOrNull(event.date, said)?.min ?? -Infinity) >= said.end),
      );
      said.ids.add(id);
      event.sources ??= Object.freeze([]);
    },
  ),
  order: object('after:earlier'),
  attribution: object('!by:by !named:flag role to !phrase'),
  place: object('!name precision:precision lat:lat lon:lon country:country'),
  actor: object('!name role side sameAs:url'),
  figure: object<model.Figure>(
    '!label !value:number max:number !unit !comparison:comparison text period:date cumulative:flag asOf:date !source:mention',
    ({ unit, comparison, value, max }, { units }) => {
      must(comparison !== 'between' || max! >= value);
      const currency = unit.split('currency:')[1];
      if (!units.has(unit)) new Intl.NumberFormat('en', currency ? { style: 'currency', currency } : { style: 'unit', unit });
      units.add(unit);
    },
  ),
  quote: object('!text !speaker role !verbatim:flag translated:flag source:mention'),
  link: object('!text !url:url'),
  relation: object<model.Relation>('!type:relationType !to:event attribution', ({ type, attribution }) =>
    must(type !== 'because' || attribution),
  ),
  retracted: object('!when:date !why'),
};

/**
 * Reads a data set that needs no reading: written out, with ids, its references sound, without media and what is rare.
 * Pure, never throws.
 *
 * @returns What `readTimeline` gives, normalised and frozen, where that would find nothing, not even a note; null as
 *   soon as anything is unusual, which says nothing about whether it is wrong.
 */
export const readClean = (input: unknown): model.Timeline | null => {
  const said: Said = { sources: new Set(), ids: new Set(), mentions: [], units: new Set(['count']), end: Infinity };
  try {
    const { events, ...head } = read('timeline', input, said) as Head;
    const asOf = head.asOf ?? head.updated ?? head.published;
    if (asOf) head.asOf = asOf;
    said.timeZone = head.timeZone;
    said.hemisphere = head.hemisphere;
    said.end = dateOrNull(asOf, said)?.max ?? Infinity;
    const stories = read('*story', events, said) as model.NewsEvent[];
    must(said.mentions.every((id) => said.ids.has(id)));
    return Object.freeze({
      id: '',
      title: '',
      language: '',
      ...head,
      schema: 'news-timeline/1',
      sources: head.sources ?? Object.freeze([]),
      events: stories,
    });
  } catch {
    return null;
  }
};
