/**
 * The short way into a page: a data set that is written out as the data model has it, and in which nothing is wrong,
 * needs no reader that understands shorthands and says what is amiss. What is not known here is not wrong: it only takes
 * the long way, through `readTimeline`, which is fetched then. Whatever passes here, that gives back the same, and finds
 * nothing.
 */
import { DAY } from '../model/calendar.js';
import { dateOrNull } from '../model/read-date.js';
import { zoneOffset } from '../model/time-zone.js';
import type { Figure, NewsEvent, Relation, Source, Timeline } from '../model/timeline.js';
import {
  BUILT_IN_KINDS,
  CERTAINTIES,
  COMPARISONS,
  DATE_BASES,
  PLACE_PRECISIONS,
  RELATION_TYPES,
  SOURCE_KINDS,
  STATUSES,
} from '../model/vocabulary.js';

/** What a data set has said so far. */
interface Said {
  timeZone?: string | undefined;
  /** UTC ms; nothing that begins from here on can have happened yet. */
  end: number;
  readonly sources: Set<string>;
  /** Of the events so far. */
  readonly ids: Set<string>;
  /** Ids of events that are mentioned, before all events are known. */
  readonly mentions: string[];
}

/** Gives back a copy of what may be shown, or throws, which ends the short way. */
type Check = (value: unknown, said: Said) => unknown;

const must = (sound: unknown): void => {
  if (!sound) throw TypeError();
};

const oneOf =
  (words: readonly unknown[]): Check =>
  (value) => (must(words.includes(value)), value);

/** Text that needs no cleaning: within the length and without the characters that `text` and CONTROLS have, and \r. */
const text =
  (fits: (value: string, said: Said) => unknown): Check =>
  (value, said) => (
    must(
      typeof value === 'string' &&
        value === value.trim() &&
        /^[^\0-\x08\v-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]{0,20000}$/.test(value) &&
        fits(value, said),
    ),
    value
  );

const like = (form: RegExp): Check => text((value) => form.test(value));

const orNull =
  (type: string): Check =>
  (value, said) =>
    value === null ? value : read(type, value, said);

/** `type` names a check; `*` before it: a list. */
const read = (type: string, value: unknown, said: Said): unknown => {
  if (type[0] !== '*') return CHECKS[type]!(value, said);
  must(Array.isArray(value));
  return Object.freeze(Array.from(value as unknown[], (item) => read(type.slice(1), item, said)));
};

/** An object of these keys: each with the name of its check behind a colon (none: text), and `!` before what must be there. */
const object = (fields: string, sound?: (whole: never, said: Said) => void): Check => {
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
      // An empty text or list says nothing.
      if (result !== undefined && result?.length !== 0) out[key] = result;
    }
    must(needed.every((key) => key in out));
    sound?.(out as never, said);
    return Object.freeze(out);
  };
};

type Draft<T> = { -readonly [K in keyof T]: T[K] };
type Head = Draft<Partial<Omit<Timeline, 'events'>>> & { events: unknown };

const CHECKS: Readonly<Record<string, Check>> = {
  '': like(/^/),
  // For editors only.
  note: (value, said) => void read('', value, said),
  // Read against all the rest.
  events: (value) => value,
  date: text((value, said) => {
    // Of none, this throws.
    const { min, max } = dateOrNull(value, said)!;
    const { timeZone } = said;
    // Beside a change of clocks, a clock time may be one that they skip or repeat.
    return !timeZone || !/T/.test(value) || zoneOffset(timeZone, min - DAY) === zoneOffset(timeZone, max + DAY);
  }),
  when: orNull('date'),
  by: orNull(''),
  flag: oneOf([true, false]),
  number: (value) => (must(Number.isFinite(value)), value),
  // Of those that Intl knows.
  unit: like(/^(count|currency:[A-Z]{3}|(kilo)?(meter|gram)|mile|hectare|liter|percent|day|hour|year)$/),
  url: like(/^(https?:|#)\S*$/),
  id: like(/^\S{1,128}$/),
  headline: like(/^[^]{1,140}$/),
  country: like(/^[a-z]{2}$/i),
  language: text((value) => !value || Intl.getCanonicalLocales(value)),
  zone: text((value) => zoneOffset(value, 0) !== undefined),
  mention: text((value, { sources }) => sources.has(value)),
  event: text((value, { mentions }) => mentions.push(value)),
  // Of events that only stand after earlier ones, none stands in a circle.
  earlier: text((value, { ids }) => ids.has(value)),

  schema: oneOf(['news-timeline/1']),
  dir: oneOf(['ltr', 'rtl', 'auto']),
  importance: oneOf([1, 2, 3]),
  basis: oneOf(DATE_BASES),
  status: oneOf(STATUSES),
  certainty: oneOf(CERTAINTIES),
  kind: oneOf(BUILT_IN_KINDS),
  outlet: oneOf(SOURCE_KINDS),
  comparison: oneOf(COMPARISONS),
  precision: oneOf(PLACE_PRECISIONS),
  relation: oneOf(RELATION_TYPES),

  timeline: object(
    '$schema:note schema:schema id title intro language:language dir:dir timeZone:zone asOf:date asOfNote published:date updated:date sources:*source lead:event sections:*section !events:events corrections:*correction openPoints:*point credit licence',
  ),
  source: object(
    '!id !publisher title url:url author published:date accessed:date archived:url quote kind:outlet',
    ({ id }: Source, { sources }) => must(!sources.has(id) && sources.add(id)),
  ),
  section: object('!title !from:date'),
  correction: object('!when:date event:event !text'),
  point: object('!text asOf:date'),
  story: object(
    '!id:id !date:when dateBasis:basis dateNote reported:date order:order !headline:headline summary body kind:kind status:status certainty:certainty editorNote:note track attribution:attribution place:place actors:*actor figures:*figure quotes:*quote links:*link sources:*mention relations:*cause importance:importance sensitive:flag language:language updated:date supersededBy:event retracted:retracted',
    (event: Draft<NewsEvent>, said) => {
      const { id, attribution, certainty } = event;
      const known = dateOrNull(event.date, said);
      must(
        (attribution?.by || certainty !== 'confirmed') &&
          (attribution || certainty !== 'claimed') &&
          !(event.status === 'happened' && known && known.min >= said.end) &&
          !said.ids.has(id) &&
          said.ids.add(id),
      );
      event.sources ??= NONE;
    },
  ),
  order: object('after:earlier'),
  attribution: object('!by:by !named:flag role to !phrase'),
  place: object('!name precision:precision country:country'),
  actor: object('!name role side sameAs:url'),
  figure: object(
    '!label !value:number max:number !unit:unit !comparison:comparison text period:date cumulative:flag asOf:date !source:mention',
    ({ comparison, value, max }: Figure) => must(comparison === 'between' ? max! >= value : max === undefined),
  ),
  quote: object('!text !speaker role !verbatim:flag translated:flag source:mention'),
  link: object('!text !url:url'),
  cause: object('!type:relation !to:event attribution', ({ type, attribution }: Relation) =>
    must(type !== 'because' || attribution),
  ),
  retracted: object('!when:date !why'),
};

const NONE: readonly never[] = Object.freeze([]);

/**
 * Reads a data set that needs no reading: written out, with ids, its references sound, without media and what is rare.
 * Pure, never throws.
 *
 * @returns What `readTimeline` gives, normalised and frozen, where that would find nothing, not even a note; null as
 *   soon as anything is unusual, which says nothing about whether it is wrong.
 */
export const readClean = (input: unknown): Timeline | null => {
  const said: Said = { sources: new Set(), ids: new Set(), mentions: [], end: Infinity };
  try {
    const { events, ...head } = read('timeline', input, said) as Head;
    const asOf = head.asOf ?? head.updated ?? head.published;
    if (asOf) head.asOf = asOf;
    said.timeZone = head.timeZone;
    said.end = dateOrNull(asOf, said)?.max ?? Infinity;
    const stories = read('*story', events, said) as NewsEvent[];
    must(said.mentions.every((id) => said.ids.has(id)));
    return Object.freeze({
      id: '',
      title: '',
      language: '',
      sources: NONE,
      ...head,
      schema: 'news-timeline/1',
      events: stories,
    });
  } catch {
    return null;
  }
};
