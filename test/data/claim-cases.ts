import type { ProblemCase } from './problem-case.js';

const event = (more: object) => ({ events: [{ id: 'a', date: '2024-08', headline: 'Invented', ...more }] });
const figure = (more: object) =>
  event({ figures: [{ label: 'x', value: 5, unit: 'count', comparison: 'about', source: 'S', ...more }] });
const media = (more: object) => event({ media: [{ type: 'image', url: 'a.jpg', alt: 'x', credit: 'x', ...more }] });
const who = { by: 'x', named: true, phrase: 'x' };
const throwing = () => ({
  get headline() {
    throw new Error('no');
  },
  date: null,
});

/** Ids and mentions, what is claimed without support, and what the newsroom asks for. */
export const CLAIM_CASES: readonly ProblemCase[] = [
  [
    'country-form',
    'warning',
    'events[0].place.country',
    /write two letters .* “country” is left out/,
    event({ place: { name: 'x', country: 'Ukraine' } }),
  ],
  [
    'color-form',
    'warning',
    'kinds[0].color',
    /write a CSS colour/,
    { ...event({}), kinds: [{ id: 'k', label: 'K', color: 'url(x)' }] },
  ],
  [
    'glyph-form',
    'warning',
    'kinds[0].glyph.path',
    /write the commands of an SVG path .* “glyph” is left out/,
    { ...event({}), kinds: [{ id: 'k', label: 'K', glyph: { path: '"' } }] },
  ],
  [
    'date-skipped',
    'warning',
    'events[0].date',
    /^The clocks of Europe\/Kyiv never showed 2024-03-31T03:30: .* printed as it is written; write the time that was meant, .* as in 2024-03-31T03:30\+02:00\.$/,
    { ...event({ date: '2024-03-31T03:30' }), timeZone: 'Europe/Kyiv' },
  ],
  [
    'date-twice',
    'warning',
    'events[0].reported',
    /^The clocks of America\/New_York showed 2024-11-03T01:30:05 twice: .* The first time is taken; write 2024-11-03T01:30:05-04:00 for it, or 2024-11-03T01:30:05-05:00 for the second\.$/,
    { ...event({ reported: '2024-11-03T01:30:05' }), timeZone: 'America/New_York' },
  ],
  [
    'figure-unit',
    'warning',
    'events[0].figures[0].unit',
    /“people” has no word .*: write "count"/,
    figure({ unit: 'people' }),
  ],
  [
    'figure-max',
    'error',
    'events[0].figures[0]',
    /write it in digits as “max”\. The figure is left out/,
    figure({ comparison: 'between' }),
  ],
  [
    'figure-max-alone',
    'warning',
    'events[0].figures[0].max',
    /^Only a figure “between” has an upper end: write that comparison in place of “exact”, or no “max”/,
    figure({ comparison: 'exact', max: 9 }),
  ],
  ['id-form', 'warning', 'events[0].id', /“a b” cannot be read here: write 1 to 128 characters/, event({ id: 'a b' })],
  [
    'id-duplicate',
    'warning',
    'events[1].id',
    /“a” is used twice, and the later one is now “a-2”: write/,
    [...event({}).events, ...event({}).events],
  ],
  [
    'id-duplicate',
    'warning',
    'sources',
    /“s” is used twice, and the later one is now “s-2”: write/,
    {
      ...event({}),
      sources: [
        { id: 's', publisher: 'x' },
        { id: 's', publisher: 'y' },
      ],
    },
  ],
  [
    'id-generated',
    'note',
    'events',
    /^2 of 3 events have an id made from date and headline: write an “id”/,
    [{ date: null, headline: 'x' }, { date: null, headline: 'y' }, ...event({}).events],
  ],
  [
    'reference-sources',
    'warning',
    'events[0].sources[0]',
    /no source “gazete”.*: add it to “sources”, or write .* \(did you mean “gazette”\?\)/,
    { ...event({ sources: ['gazete'] }), sources: [{ id: 'gazette', publisher: 'x' }] },
  ],
  [
    'reference-events',
    'warning',
    'events[0].order.after',
    /no event “b” on show, .* write the id of one that is/,
    event({ order: { after: 'b' } }),
  ],
  ['reference-events', 'warning', 'lead', /no event “b”/, { ...event({}), lead: 'b' }],
  [
    'reference-kinds',
    'warning',
    'events[0].kind',
    /no kind “vot”, and it is shown as it is written: .* write one of announcement, .*\(did you mean “vote”\?\)/,
    event({ kind: 'vot' }),
  ],
  [
    'reference-tracks',
    'warning',
    'events[0].track',
    /no track “u”.*: add it to “tracks”/,
    { ...event({ track: 'u' }), tracks: [{ id: 't', title: 'T' }] },
  ],
  [
    'reference-certainties',
    'error',
    'events[0].certainty',
    /“conformed” is not known here: write one of confirmed, .*, or add it to “certainties” \(did you mean “confirmed”\?\)\. Without it the event could claim more than its source says\. The event is left out\.$/,
    event({ certainty: 'conformed' }),
  ],
  [
    'order-cycle',
    'warning',
    'events[0].order.after',
    /closes a circle .*: write another “after”, or none/,
    event({ order: { after: 'a' } }),
  ],
  [
    'attribution-missing',
    'warning',
    'events[0].attribution',
    /It is claimed, but by whom\? Write “attribution”/,
    event({ certainty: 'claimed' }),
  ],
  [
    'attribution-missing',
    'warning',
    'events[0].attribution',
    /It is reported, but by whom\?/,
    event({ certainty: 'reported' }),
    'newsroom',
  ],
  [
    'attribution-by',
    'warning',
    'events[0].attribution',
    /names nobody: write who confirmed it/,
    event({ certainty: 'confirmed', attribution: { ...who, by: null } }),
  ],
  [
    'relation-attribution',
    'warning',
    'events[0].relations[0].attribution',
    /write in “attribution” who says so/,
    event({ relations: [{ type: 'because', to: 'a' }] }),
  ],
  ['media-alt', 'warning', 'events[0].media[0].alt', /write what it shows, or "decorative": true/, media({ alt: ' ' })],
  ['draft', 'note', 'events[0]', /left out: remove “draft”/, event({ draft: true })],
  ['unreadable', 'error', 'events[0]', /threw an error: write plain objects.* The event is left out/, [throwing()]],
  [
    'unreadable',
    'error',
    '',
    /threw an error.* The data set is left out/,
    {
      get events() {
        throw new Error('no');
      },
    },
  ],
  ['newsroom-id', 'warning', 'events[0].id', /There is no id: write one/, [{ date: null, headline: 'x' }], 'newsroom'],
  ['newsroom-source', 'warning', 'events[0].sources', /There is no source: write the id/, event({}), 'newsroom'],
  [
    'newsroom-place',
    'note',
    'events[0].place',
    /names no country: write it/,
    event({ place: 'Springfield' }),
    'newsroom',
  ],
];
