import { sortEvents } from '../../src/model/sort-events.js';
import type { Timeline, TimelineObjectInput } from '../../src/model/timeline.js';
import { validate } from '../../src/data/validate-timeline.js';

const picture = { type: 'image', url: 'river.jpg', alt: 'A river', credit: 'Invented' } as const;

/** Invented: every field that the list shows, with signs in them that HTML, JSON and rich text have uses for. */
export const kitchenSink: TimelineObjectInput = {
  schema: 'news-timeline/1',
  id: 'kitchen-sink',
  title: 'A “title” with <b>signs</b> & more',
  intro:
    'One *soft* word, **two** hard.\n\n- a list with [a link](https://example.org/a?b=c&d=e)\n- and an end\n\n> A quotation\n>\n> of two paragraphs',
  language: 'en-GB',
  dir: 'ltr',
  timeZone: 'Europe/Kyiv',
  hemisphere: 'south',
  asOf: '2024-11-17',
  asOfNote: 'As far as “we” know & can say',
  published: '2024-11-16',
  updated: '2024-11-17T10:00:00Z',
  lead: 'day',
  sources: [
    {
      id: 'desk',
      publisher: 'The “Desk”',
      title: 'A report',
      url: 'https://example.org/?a=1&b=2',
      author: 'A. Writer',
      published: '2024-11',
      accessed: '2024-11-17',
      archived: 'https://example.org/old',
      quote: 'Its very words',
      kind: 'outlet',
    },
    { id: 'never named', publisher: 'A source that nobody names' },
    { id: 'agency', publisher: 'Agency & Sons', kind: 'agency' },
  ],
  kinds: [{ id: 'goal', label: 'Goal', glyph: { path: 'M0 0L12 12' }, color: '#803' }],
  certainties: [{ id: 'alleged', label: 'Alleged', line: 'dashed' }],
  tracks: [{ id: 't', title: 'A track' }],
  eras: [{ title: 'An era', date: '2020/2024' }],
  media: [{ ...picture, url: 'cover.jpg' }],
  events: [
    {
      id: 'day',
      date: '2024-08-06',
      dateBasis: 'stated',
      dateNote: 'by the “desk”',
      reported: '2024-08-07',
      headline: 'More than 2,000 things happen <at once>',
      summary: 'Not shown beside a body',
      body: 'First *paragraph* with a [link](#month).\n\nSecond **paragraph**; 2 * 3 < 7 & so on.',
      kind: 'goal',
      status: 'happened',
      certainty: 'alleged',
      track: 't',
      attribution: { by: 'O’Neill', named: true, role: 'a "role"', to: 'Somebody', phrase: 'O’Neill said' },
      place: { name: 'Kursk region, Russia', precision: 'region', country: 'RU', lat: 51.7, lon: 36.2 },
      actors: ['An actor', { name: 'Another', role: 'With a role', side: 'a', sameAs: 'https://example.org/q' }, '42'],
      figures: [
        { label: 'first of all', value: 300.5, unit: 'kilometer', comparison: 'upTo', source: 'desk' },
        { label: 'things', value: 2000, unit: 'count', comparison: 'moreThan', period: '2024-08', source: 'desk' },
        {
          label: 'a range',
          value: 1,
          max: 2,
          unit: 'count',
          comparison: 'between',
          cumulative: true,
          asOf: '2024-08',
          source: 'agency',
        },
        { label: 'the score', value: 2, unit: 'count', comparison: 'exact', text: '2–1', source: 'agency' },
      ],
      links: [
        { text: 'More & more', url: 'mailto:desk@example.org' },
        { text: 'Relative', url: '../a(b).html?c=d' },
      ],
      sources: ['desk', 'agency'],
      relations: [
        {
          type: 'because',
          to: 'month',
          attribution: 'Sources suggest it was partly a response to [the other](#month).',
        },
        { type: 'follows', to: 'month' },
        { type: 'contradicts', to: 'undated', attribution: 'Somebody *says*' },
      ],
      importance: 1,
      updated: '2024-08-08',
      supersededBy: 'month',
    },
    {
      id: 'quoted',
      date: '2024-08-07T18:30',
      headline: 'Somebody: “Words speak.”',
      kind: 'statement',
      certainty: 'claimed',
      attribution: { by: 'Russia', named: false, phrase: 'had warned' },
      quotes: [
        {
          text: 'Words speak.',
          speaker: 'Somebody Else',
          role: 'President of Nowhere',
          verbatim: true,
          translated: true,
          source: 'desk',
        },
        { text: 'Spoken in full, with "signs"', speaker: 'Another', verbatim: true },
        { text: 'that it was crucial', speaker: 'Kuzan', role: 'analyst', verbatim: false },
      ],
      sources: ['desk'],
      language: 'uk',
      dateLabel: '67′',
    },
    {
      id: 'month',
      date: '2024-09',
      headline: 'Pictures',
      summary: 'A *summary* where there is no body',
      status: 'expected',
      sensitive: true,
      media: [
        {
          ...picture,
          width: 640,
          height: 360,
          caption: 'A caption & more',
          licence: 'CC BY',
          shows: 'archive',
          synthetic: true,
          taken: '2023',
        },
        {
          type: 'video',
          url: 'a.mp4',
          alt: 'A film',
          caption: 'Filmed',
          credit: 'Somebody',
          width: 640,
          height: 360,
          poster: 'a.jpg',
          captions: 'a.vtt',
          transcript: 'a.txt',
        },
        { type: 'audio', url: 'a.mp3', alt: 'A sound', credit: 'Somebody' },
        { type: 'embed', url: 'https://example.org/embed', alt: 'A page', credit: 'Somebody' },
        { ...picture, alt: '', decorative: true },
      ],
      sources: ['desk'],
    },
    {
      id: 'gone',
      date: '[..2024-10]',
      headline: 'This was not so',
      certainty: 'claimed',
      retracted: { when: '2024-10-02', why: 'It "was" wrong' },
      attribution: { by: null, named: false, phrase: 'it is said' },
      place: 'true',
      sources: ['desk'],
    },
    {
      id: 'since',
      date: '/2024-10',
      headline: 'It goes on',
      status: 'ongoing',
      certainty: 'reported',
      attribution: { by: 'Agency & Sons', named: true, phrase: 'Agency & Sons' },
      sources: ['desk', 'agency'],
    },
    {
      id: 'undated',
      date: null,
      dateBasis: 'none',
      headline: 'It may come',
      status: 'possible',
      certainty: 'analysis',
      order: { after: 'day' },
      sources: ['desk'],
    },
  ],
  corrections: [
    { when: '2024-11-17', text: 'Of the whole' },
    { when: '2024-11-16', event: 'day', text: 'It had said “more”.' },
    { when: '2024-11-17', event: 'day', text: 'And less.' },
    { when: '2024-10-02', event: 'gone', text: 'Taken back.' },
  ],
  openPoints: [{ text: 'Nobody has said why.', asOf: '2024-11-17' }, { text: 'Nor how & when.' }],
  credit: 'Thanks to <everybody>.',
  licence: 'CC BY 4.0',
};

/** A data set as it is when its HTML is read back: in the order shown, without what is for editors only. */
export function asShown(timeline: Timeline): object {
  const { translations: _, corrections = [], ...rest } = timeline;
  const events = sortEvents(timeline).map(({ event: { editorNote: __, ...event } }) => event);
  const place = new Map(events.map(({ id }, at) => [id, at]));
  const rank = (id: string | undefined) => place.get(id ?? '') ?? Infinity;
  const sorted = corrections.toSorted((a, b) => rank(a.event) - rank(b.event));
  return { ...rest, events, ...(sorted.length > 0 && { corrections: sorted }) };
}

/** The kitchen sink as views read it; nothing in it is wrong. */
export const readKitchenSink = (): Timeline => {
  const { timeline, problems } = validate(kitchenSink);
  const serious = problems.filter(({ severity }) => severity !== 'note');
  if (serious.length > 0) throw new Error(JSON.stringify(serious));
  return timeline;
};
