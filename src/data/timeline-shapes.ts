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
import {
  checked,
  dictionary,
  either,
  flag,
  hedge,
  list,
  need,
  number,
  oneOf,
  orNull,
  record,
  text,
  type Read,
} from './read-fields.js';
import { eventRef, idIn } from './read-ids.js';
import { link, mediaUrl } from './read-urls.js';

const language = checked(Intl.getCanonicalLocales, 'language-tag');

const sourceId = idIn('sources');

const nameOnly: Read<{ readonly name: string }> = (value, at) => {
  const name = text(value, at);
  return name && { name };
};

const figure = record<model.Figure>(
  'figure',
  {
    label: need(text),
    value: need(number()),
    max: hedge(number()),
    unit: need(text),
    comparison: need(oneOf(model.COMPARISONS)),
    text: hedge(text),
    period: hedge(date),
    cumulative: hedge(flag),
    asOf: hedge(date),
    source: need(sourceId, '', true),
  },
  (out: { -readonly [K in keyof model.Figure]: model.Figure[K] }, at) => {
    const { unit, comparison, max, value } = out;
    if (comparison === 'between') {
      if (!(max! >= value)) return at.fail('figure-max');
    } else if (max !== undefined) {
      at.say('figure-max-alone', comparison, 'max');
      delete out.max;
    }
    try {
      const currency = unit.split('currency:')[1];
      if (!at.units.has(unit))
        new Intl.NumberFormat('en', currency ? { style: 'currency', currency } : { style: 'unit', unit });
      at.units.add(unit);
    } catch {
      at.say('figure-unit', unit, 'unit');
    }
    return out;
  },
);

const quote = record<model.Quote>('quote', {
  text: need(text),
  speaker: need(text, ''),
  role: text,
  verbatim: need(flag, false),
  translated: hedge(flag),
  source: sourceId,
});

const media = record<model.Media>(
  'media item',
  {
    type: need(oneOf(model.MEDIA_TYPES)),
    url: need(mediaUrl),
    alt: need(text, '', true),
    decorative: flag,
    caption: text,
    credit: need(text, ''),
    licence: text,
    width: number(1),
    height: number(1),
    poster: mediaUrl,
    transcript: text,
    captions: mediaUrl,
    synthetic: hedge(flag),
    shows: hedge(oneOf(model.MEDIA_SHOWS)),
    taken: hedge(date),
  },
  (out, at, given) => {
    if (typeof given.alt === 'string' && !out.alt && !out.decorative) at.say('media-alt', 0, 'alt');
    return out;
  },
);

const mediaList = list(media, 'media item', 8);

const place = record<model.Place>('place', {
  name: need(text),
  precision: oneOf(model.PLACE_PRECISIONS),
  lat: number(-90, 90),
  lon: number(-180, 180),
  country: checked((value) => /^[a-z]{2}$/i.test(value), 'country-form'),
});

const actor = record<model.Actor>('actor', { name: need(text), role: text, side: text, sameAs: link });

const relation = record<model.Relation>(
  'relation',
  { type: need(oneOf(model.RELATION_TYPES)), to: need(eventRef), attribution: hedge(text) },
  (out, at) => {
    if (out.type === 'because' && !out.attribution) at.say('relation-attribution', 0, 'attribution');
    return out;
  },
);

/** One event as it was written; its hook checks what it claims and takes drafts out. */
export const event = record<model.NewsEvent>(
  'event',
  {
    id: checked((value) => /^[^\s\p{Cc}]{1,128}$/u.test(value), 'id-form'),
    date: need(orNull(dateOrPair) as Read<string>),
    dateBasis: hedge(oneOf(model.DATE_BASES)),
    dateNote: text,
    reported: date,
    order: record('order', { after: eventRef, before: eventRef }),
    headline: need(text),
    summary: text,
    body: text,
    kind: idIn('kinds'),
    status: hedge(oneOf(model.STATUSES)),
    certainty: hedge(idIn('certainties')),
    dateLabel: text,
    draft: hedge(flag as Read<true>),
    notBefore: hedge(when),
    editorNote: text,
    track: idIn('tracks'),
    attribution: hedge(
      record<model.Attribution>('attribution', {
        by: need(orNull(text) as Read<string>, null),
        named: need(flag, false),
        role: text,
        to: text,
        phrase: need(text),
      }),
    ),
    place: either(nameOnly, place),
    actors: list(either(nameOnly, actor), 'actor'),
    figures: list(figure, 'figure'),
    quotes: list(quote, 'quote'),
    media: mediaList,
    links: list(record<model.Link>('link', { text: need(text), url: need(link) }), 'link'),
    sources: list(sourceId, 'mention'),
    relations: list(relation, 'relation'),
    importance: oneOf([1, 2, 3] as const),
    sensitive: hedge(flag),
    language,
    updated: when,
    supersededBy: hedge(eventRef),
    retracted: hedge(record<model.Retraction>('retraction', { when: need(when), why: need(text) })),
  },
  checkEvent,
);

/** Colours only: a `url()` would be a request to a third party. */
const PAINT = /^(#[\da-f]{3,8}|[a-z]+|(rgb|hsl|hwb|(ok)?l(ab|ch)|color|var)a?\([\w\s.,%/+-]*\))$/i;
const PATH = /^[mlhvcsqtaze\d\s.,+-]+$/i;
const glyphPath = checked((value) => PATH.test(value), 'glyph-form');

/** The data set but for its events: those are handed on as they are, since they are read against all the rest. */
export type Head = Omit<model.Timeline, 'events'> & { readonly events: readonly unknown[]; readonly $schema?: string };

export const head = record<Head>('data set', {
  $schema: text,
  schema: oneOf(['news-timeline/1'] as const),
  id: text,
  title: text,
  intro: text,
  language,
  dir: oneOf(['ltr', 'rtl', 'auto'] as const),
  hemisphere: oneOf(['north', 'south'] as const),
  timeZone: checked((zone) => zoneOffset(zone, 0) !== undefined, 'time-zone'),
  asOfNote: text,
  asOf: date,
  published: when,
  updated: when,
  sources: list(
    record<model.Source>('source', {
      id: need(text),
      publisher: need(text),
      title: text,
      url: link,
      author: text,
      published: when,
      accessed: when,
      archived: link,
      quote: text,
      kind: oneOf(model.SOURCE_KINDS),
    }),
    'source',
  ),
  kinds: list(
    record<model.KindDef>('kind', {
      id: need(text),
      label: need(text),
      glyph: either(text, record('glyph', { path: need(glyphPath) })),
      color: checked((value) => PAINT.test(value), 'color-form'),
    }),
    'kind',
  ),
  tracks: list(record('track', { id: need(text), title: need(text) }), 'track'),
  lead: eventRef,
  media: mediaList,
  certainties: list(
    record<model.CertaintyDef>('certainty', {
      id: need(text),
      label: need(text),
      line: need(oneOf(model.CERTAINTY_LINES)),
    }),
    'certainty',
  ),
  translations: dictionary(
    language,
    record<model.Translation>('translation', {
      title: text,
      intro: text,
      events: dictionary(
        eventRef,
        record<model.TranslatedEvent>('translation', {
          headline: text,
          summary: text,
          body: text,
          dateNote: text,
          dateLabel: text,
        }),
        'translation',
      ),
    }),
    'translation',
  ),
  sections: list(record('section', { title: need(text), from: need(date) }), 'section'),
  eras: list(record('era', { title: need(text), date: need(date) }), 'era'),
  events: need((value, at) => (Array.isArray(value) ? value : at.refuse(value, 'list'))),
  corrections: list(
    record<model.Correction>('correction', { when: need(when, ''), event: eventRef, text: need(text) }),
    'correction',
  ),
  openPoints: list(record<model.OpenPoint>('open point', { text: need(text), asOf: hedge(date) }), 'open point'),
  credit: text,
  licence: text,
});
