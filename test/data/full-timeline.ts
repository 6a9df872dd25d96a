import type { TimelineObjectInput } from '../../src/model/timeline.js';

/** Invented: every field of every type, each sound, so that a test can break them one at a time. */
export const fullTimeline = (): TimelineObjectInput => ({
  $schema: '../timeline.schema.json',
  schema: 'news-timeline/1',
  id: 'invented',
  title: 'Invented',
  intro: 'Invented',
  language: 'en',
  dir: 'ltr',
  timeZone: 'Europe/Kyiv',
  hemisphere: 'north',
  asOfNote: 'Invented',
  asOf: '2024-11-17',
  published: '2024-11-16',
  updated: '2024-11-17',
  sources: [
    {
      id: 's', publisher: 'Invented', title: 'Invented', url: 'https://example.org/', author: 'Invented', published: '2024-11',
      accessed: '2024-11-17', archived: 'https://example.org/old', quote: 'Invented', kind: 'outlet',
    },
  ],
  kinds: [{ id: 'goal', label: 'Goal', glyph: { path: 'M0 0L12 12' }, color: 'rgb(0 80 160)' }, { id: 'card', label: 'Card', glyph: 'dot' }],
  tracks: [{ id: 't', title: 'Invented' }],
  lead: 'a',
  media: [{ type: 'image', url: 'cover.jpg', alt: 'Invented', credit: 'Invented' }],
  certainties: [{ id: 'alleged', label: 'Alleged', line: 'dashed' }],
  translations: {
    uk: { title: 'Вигадано', intro: 'Вигадано', events: { a: { headline: 'Вигадано', summary: 'В', body: 'В', dateNote: 'В', dateLabel: 'В' } } },
  },
  sections: [{ title: 'Invented', from: '2024' }],
  eras: [{ title: 'Invented', date: '2024' }],
  events: [
    {
      id: 'a', date: '2024-08-06', dateBasis: 'stated', dateNote: 'Invented', reported: '2024-08-07', order: { after: 'b', before: 'c' },
      headline: 'Invented', summary: 'Invented', body: 'Invented', kind: 'goal', status: 'happened', certainty: 'alleged',
      dateLabel: 'Matchday 1', draft: true, notBefore: '2024-11-18', editorNote: 'Invented', track: 't',
      attribution: { by: 'Somebody', named: true, role: 'Invented', to: 'Invented', phrase: 'said somebody' },
      place: { name: 'Invented', precision: 'town', country: 'UA', lat: 50, lon: 30 },
      actors: [{ name: 'Invented', role: 'Invented', side: 'Invented', sameAs: 'https://example.org/q' }, 'Invented'],
      figures: [
        { label: 'visitors', value: 20, max: 30, unit: 'count', comparison: 'between', text: '20–30', period: '2024-08', cumulative: true, asOf: '2024-08', source: 's' },
      ],
      quotes: [{ text: 'Invented', speaker: 'Invented', role: 'Invented', verbatim: true, translated: true, source: 's' }],
      media: [
        {
          type: 'video', url: 'a.mp4', alt: 'Invented', decorative: false, caption: 'Invented', credit: 'Invented', licence: 'Invented', width: 640,
          height: 360, poster: 'a.jpg', transcript: 'Invented', captions: 'a.vtt', synthetic: false, shows: 'archive', taken: '2023',
        },
      ],
      links: [{ text: 'Invented', url: 'mailto:desk@example.org' }],
      sources: ['s'],
      relations: [{ type: 'because', to: 'b', attribution: 'Somebody suggests' }],
      importance: 1, sensitive: true, language: 'en', updated: '2024-08-07', supersededBy: 'b', retracted: { when: '2024-08-08', why: 'Invented' },
    },
    { id: 'b', date: { start: '2024-08', end: '2024-09' }, headline: 'Invented', place: 'Invented, Nowhere' },
    { id: 'c', date: null, headline: 'Invented' },
  ],
  corrections: [{ when: '2024-11-17', event: 'a', text: 'Invented' }],
  openPoints: [{ text: 'Invented', asOf: '2024-11-17' }],
  credit: 'Invented',
  licence: 'Invented',
});
