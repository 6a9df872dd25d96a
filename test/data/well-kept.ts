import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { validate } from '../../src/data/validate-timeline.js';

/** The seed as `dist/examples` has it: written out, nothing left to read. */
export const canonicalSeed = () =>
  JSON.parse(JSON.stringify(validate(usLongRangeMissiles).timeline)) as Record<string, unknown>;

/** Invented: every field that the short way knows, each sound. */
export const wellKept = () => ({
  $schema: '../timeline.schema.json',
  schema: 'news-timeline/1',
  id: 'invented',
  title: 'Вигадано',
  intro: 'Invented, with a [link](https://example.org/)\n\n- and a list',
  language: 'en-GB',
  dir: 'ltr',
  timeZone: 'Europe/Kyiv',
  asOf: '2024-11-17',
  asOfNote: 'Invented',
  published: '2024-11-16',
  updated: '2024-11-17T10:00:00Z',
  lead: 'b',
  sources: [
    {
      id: 'the desk',
      publisher: 'Invented',
      title: 'Invented',
      url: 'https://example.org/?a=b#c',
      author: 'Invented',
      published: '2024-11',
      accessed: '2024-11-17',
      archived: 'http://example.org/old',
      quote: 'Invented',
      kind: 'outlet',
    },
    { id: 'other', publisher: 'Invented' },
  ],
  sections: [
    { title: 'Invented', from: '2024-21' },
    { title: 'Invented', from: '2024-09' },
  ],
  events: [
    {
      id: 'a',
      date: '2024-08-06T18:30',
      dateBasis: 'stated',
      dateNote: 'Invented',
      reported: '2024-08-07',
      headline: 'Invented',
      summary: 'Invented',
      body: 'Invented\n\nand more',
      kind: 'vote',
      status: 'happened',
      certainty: 'confirmed',
      editorNote: 'Not for readers',
      track: 'Invented',
      attribution: { by: 'Somebody', named: true, role: 'Invented', to: 'Invented', phrase: 'said somebody' },
      place: { name: 'Invented', precision: 'town', country: 'UA' },
      actors: [{ name: 'Invented', role: 'Invented', side: 'Invented', sameAs: 'https://example.org/q' }],
      figures: [
        {
          label: 'visitors',
          value: 20,
          max: 30,
          unit: 'count',
          comparison: 'between',
          text: '20–30',
          period: '2024-08',
          cumulative: true,
          asOf: '2024-08',
          source: 'other',
        },
        { label: 'cost', value: -1.5, unit: 'currency:USD', comparison: 'about', source: 'other' },
        { label: 'length', value: 3, unit: 'kilometer', comparison: 'upTo', source: 'the desk' },
      ],
      quotes: [
        { text: 'Invented', speaker: 'Invented', role: 'Invented', verbatim: false, translated: true, source: 'other' },
      ],
      links: [{ text: 'Invented', url: '#b' }],
      sources: ['the desk', 'other'],
      relations: [
        { type: 'because', to: 'b', attribution: 'Somebody suggests' },
        { type: 'follows', to: 'a' },
      ],
      importance: 1,
      sensitive: true,
      language: 'uk',
      updated: '2024-08-07',
      supersededBy: 'b',
      retracted: { when: '2024-08-08', why: 'Invented' },
    },
    { id: 'b', date: null, headline: 'Invented', order: { after: 'a' }, status: 'possible', sources: [] },
    {
      id: 'c',
      date: '2024-23',
      headline: 'Invented',
      attribution: { by: null, named: false, phrase: 'it is said' },
      certainty: 'claimed',
      status: 'happened',
    },
  ],
  corrections: [
    { when: '2024-11-17', event: 'a', text: 'Invented' },
    { when: '2024-11', text: 'Invented' },
  ],
  openPoints: [{ text: 'Invented', asOf: '2024-11-17' }, { text: 'Invented' }],
  credit: 'Invented',
  licence: 'Invented',
});
