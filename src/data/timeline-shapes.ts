/**
 * The shapes of a data set: which fields each object has, how each is read, and which of them it cannot do without.
 *
 * A field that hedges (a date, a status, who says so, "more than") is marked `hedge`: an object whose hedge cannot be
 * read is left out whole, since without it it would claim more than its source. The compiler holds the keys to the types of
 * `model/timeline.ts`; a test holds the rest to the JSON Schema.
 */
import * as model from '../model/timeline.js';
import { zoneOffset } from '../model/time-zone.js';
import { checkEvent } from './check-event.js';
import { date, dateOrPair, when } from './read-dates.js';
import { checked, dictionary, either, flag, hedge, list, need, number, oneOf, record, text, type Read } from './read-fields.js';
import { link, mediaUrl } from './read-urls.js';
import { show } from './reading.js';

const isText = (value: unknown) => typeof value === 'string';
const language = checked(Intl.getCanonicalLocales, 'language-tag', 'a language tag such as "en" or "pt-BR"');
const id = checked((value) => /^[^\s\p{Cc}]{1,128}$/u.test(value), 'id-form', '1 to 128 characters without spaces: "first-vote"');

/** The id of another event, looked up when all events are read. */
const eventRef: Read<string> = (value, at) => {
  const given = text(value, at);
  if (given) at.mentions.push([at.where(), given]);
  return given;
};

const sourceRef: Read<string> = (value, at) => {
  const given = text(value, at);
  if (!given || at.sources.has(given)) return given;
  if (at.namesAreSources) {
    at.sources.set(given, Object.freeze({ id: given, publisher: given }));
    return given;
  }
  at.say('warning', 'reference-source', `There is no source ${show(given)}, and the mention is left out: add it to “sources”, or write the id of one of them${at.hint(given, at.sources.keys())}.`);
  return '';
};

const kind: Read<string> = (value, at) => {
  const given = text(value, at);
  if (given && !at.kinds.has(given))
    at.say('warning', 'reference-kind', `There is no kind ${show(given)}, and it is shown as it is written: add it to “kinds” with a label, or write one of ${[...at.kinds].join(', ')}${at.hint(given, at.kinds)}.`);
  return given;
};

const certainty: Read<string> = (value, at) => {
  const given = text(value, at);
  if (!given || at.certainties.has(given)) return given;
  return at.fail('reference-certainty', `${show(given)} is not known here: write one of ${[...at.certainties].join(', ')}, or add it to “certainties”${at.hint(given, at.certainties)}.`);
};

/** Without a list of tracks a track is its own title. */
const track: Read<string> = (value, at) => {
  const given = text(value, at);
  if (!given || !at.tracks || at.tracks.has(given)) return given;
  at.say('warning', 'reference-track', `There is no track ${show(given)}, and it is left out: add it to “tracks”, or write the id of one of them${at.hint(given, at.tracks)}.`);
  return '';
};

const nameOnly: Read<{ readonly name: string }> = (value, at) => {
  const name = text(value, at);
  return name && Object.freeze({ name });
};

const figure = record<model.Figure>(
  'figure',
  {
    label: need(text), value: need(number()), max: hedge(number()), unit: need(text),
    comparison: need(oneOf(model.COMPARISONS)), text: hedge(text), period: hedge(date), cumulative: hedge(flag),
    asOf: hedge(date), source: need(sourceRef, ''),
  },
  (out, at) => {
    const { unit, comparison, max, value } = out;
    if (comparison === 'between' && !(max! >= value))
      return at.fail('figure-max', 'A figure “between” needs its upper end: write it as “max”, in digits.');
    try {
      const [, currency] = /^currency:(.*)/.exec(unit) ?? [];
      if (unit !== 'count') new Intl.NumberFormat('en', currency ? { style: 'currency', currency } : { style: 'unit', unit });
    } catch {
      at.say('warning', 'figure-unit', `${show(unit)} is no unit that can be put into other languages: write "count", "currency:USD" or a unit such as "kilometer".`, 'unit');
    }
    return Object.freeze(out);
  },
);

const quote = record<model.Quote>('quote', {
  text: need(text), speaker: need(text, ''), role: text, verbatim: need(flag, false), translated: hedge(flag), source: sourceRef,
});

const media = record<model.Media>(
  'media item',
  {
    type: need(oneOf(model.MEDIA_TYPES)), url: need(mediaUrl), alt: { ...need(text, ''), blank: true }, decorative: flag,
    caption: text, credit: need(text, ''), licence: text, width: number(1), height: number(1), poster: mediaUrl,
    transcript: text, captions: mediaUrl, synthetic: hedge(flag), shows: hedge(oneOf(model.MEDIA_SHOWS)), taken: hedge(date),
  },
  (out, at, given) => {
    if (isText(given.alt) && !out.alt && !out.decorative)
      at.say('warning', 'media-alt', 'The text for those who cannot see this is empty: write what it shows, or "decorative": true if it shows nothing.', 'alt');
    return Object.freeze(out);
  },
);

const mediaList = list(media, 'media item', 8);

const place = record<model.Place>('place', {
  name: need(text), precision: oneOf(model.PLACE_PRECISIONS), lat: number(-90, 90), lon: number(-180, 180),
  country: checked((value) => /^[a-z]{2}$/i.test(value), 'country-form', 'two letters (ISO 3166-1) such as "UA"'),
});

const actor = record<model.Actor>('actor', { name: need(text), role: text, side: text, sameAs: link });

const relation = record<model.Relation>(
  'relation',
  { type: need(oneOf(model.RELATION_TYPES)), to: need(eventRef), attribution: hedge(text) },
  (out, at) => {
    if (out.type === 'because' && !out.attribution)
      at.say('warning', 'relation-attribution', 'A cause is given as fact: write in “attribution” who says so, hedges included.', 'attribution');
    return Object.freeze(out);
  },
);

/** One event as it was written; its hook checks what it claims and takes drafts out. */
export const event = record<model.NewsEvent>(
  'event',
  {
    id, date: need(dateOrPair, undefined, true), dateBasis: hedge(oneOf(model.DATE_BASES)), dateNote: text, reported: date,
    order: record('order', { after: eventRef, before: eventRef }), headline: need(text), summary: text, body: text, kind,
    status: hedge(oneOf(model.STATUSES)), certainty: hedge(certainty), dateLabel: text, draft: hedge(flag as Read<true>),
    notBefore: hedge(when), editorNote: text, track,
    attribution: hedge(record<model.Attribution>('attribution', {
      by: need(text, null, true), named: need(flag, false), role: text, to: text, phrase: need(text),
    })),
    place: either(isText, nameOnly, place),
    actors: list(either(isText, nameOnly, actor), 'actor'),
    figures: list(figure, 'figure'), quotes: list(quote, 'quote'), media: mediaList,
    links: list(record<model.Link>('link', { text: need(text), url: need(link) }), 'link'), sources: list(sourceRef, 'mention'),
    relations: list(relation, 'relation'), importance: oneOf([1, 2, 3] as const), sensitive: hedge(flag), language,
    updated: when, supersededBy: hedge(eventRef), retracted: hedge(record<model.Retraction>('retraction', { when: need(when), why: need(text) })),
  },
  checkEvent,
);

const PAINT = /^(#[\da-f]{3,8}|[a-z]+(\([\w\s.,%/+-]*\))?)$/i;
const PATH = /^[mlhvcsqtaze\d\s.,+-]+$/i;
const glyphPath = checked((value) => PATH.test(value), 'glyph-form', 'the commands of an SVG path: "M0 0L12 12"');

/** The data set but for its events: those are handed on as they are, since they are read against all the rest. */
export type Head = Omit<model.Timeline, 'events'> & { readonly events: readonly unknown[]; readonly $schema?: string };

export const head = record<Head>(
  'data set',
  {
    $schema: text, schema: oneOf(['news-timeline/1'] as const), id: text, title: text, intro: text, language,
    dir: oneOf(['ltr', 'rtl', 'auto'] as const), hemisphere: oneOf(['north', 'south'] as const),
    timeZone: checked((zone) => zoneOffset(zone, 0) !== undefined, 'time-zone', 'a name such as "Europe/Kyiv"'),
    asOfNote: text, asOf: date, published: when, updated: when,
    sources: list(record<model.Source>('source', {
      id: need(text), publisher: need(text), title: text, url: link, author: text, published: when, accessed: when,
      archived: link, quote: text, kind: oneOf(model.SOURCE_KINDS),
    }), 'source'),
    kinds: list(record<model.KindDef>('kind', {
      id: need(text), label: need(text), glyph: either(isText, text, record('glyph', { path: need(glyphPath) })),
      color: checked((value) => PAINT.test(value), 'color-form', 'a CSS colour such as "#803" or "rgb(0 80 160)"'),
    }), 'kind'),
    tracks: list(record('track', { id: need(text), title: need(text) }), 'track'),
    lead: eventRef, media: mediaList,
    certainties: list(record<model.CertaintyDef>('certainty', {
      id: need(text), label: need(text), line: need(oneOf(model.CERTAINTY_LINES)),
    }), 'certainty'),
    translations: dictionary(language, record<model.Translation>('translation', {
      title: text, intro: text,
      events: dictionary(eventRef, record<model.TranslatedEvent>('translation', {
        headline: text, summary: text, body: text, dateNote: text, dateLabel: text,
      }), 'translation'),
    }), 'translation'),
    sections: list(record('section', { title: need(text), from: need(date) }), 'section'),
    eras: list(record('era', { title: need(text), date: need(date) }), 'era'),
    events: need((value, at) => (Array.isArray(value) ? value : at.refuse(value, 'a list of events in [ ]'))),
    corrections: list(record<model.Correction>('correction', { when: need(when, ''), event: eventRef, text: need(text) }), 'correction'),
    openPoints: list(record<model.OpenPoint>('open point', { text: need(text), asOf: hedge(date) }), 'open point'),
    credit: text, licence: text,
  },
  (out) => out,
);
