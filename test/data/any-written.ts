import fc from 'fast-check';
import { anyDate } from '../support/axis-arbitraries.js';

/** Events as people write them, right and wrong. */
export const anyWritten = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record(
      {
        date: fc.oneof(
          { weight: 8, arbitrary: anyDate },
          fc.constantFrom(
            '2024-06-01T10:00+05:30',
            '2024-06-01T23:30-04:00/..',
            '[2024-06-01T10:00-05:00..]',
            ' 2024 ',
          ),
          fc.constantFrom('Y-13800000000', '-0044', '/2024-06-01T10:00+05:30', '2024-06-01T00:00:00.000Z'),
          fc.constantFrom(null, new Date('2024-08-06'), new Date('2024-08-06T10:30:15Z')),
          fc.constantFrom({ start: '2024-01' }, { start: '2024-01', end: '2024-02' }, { start: '2024-01', end: '..' }),
        ),
        headline: fc.constantFrom('Fire', 'Пожежа', 'x'.repeat(200)),
        status: fc.constantFrom('ongoing', 'expected', 'cancelled', 'happened', null),
        certainty: fc.constantFrom('claimed', 'alleged', null),
        importance: fc.constantFrom(1, 2, 3, null),
        kind: fc.constantFrom('ruling', ' ruling ', 'of our own', null),
        track: fc.constantFrom('a', 'elsewhere', 7),
        place: fc.constantFrom('Kyiv', { name: 'Kyiv' }, {}, null),
        actors: fc.constantFrom(['Ann'], [{ name: 'Ben' }], [{}, 'Cem'], 'Dan'),
        figures: fc.constantFrom(
          [{ label: 'a', value: 1, unit: 'count', comparison: 'exact', source: 'A', period: '2024' }],
          [{ label: 'a', value: 1, unit: 'count', comparison: 'exact', source: 'A', period: 5 }],
          [{ label: 'a', value: 1, unit: 'count', comparison: 'exact', source: 'A' }],
          [null],
          'many',
        ),
        retracted: fc.constantFrom({ when: '2024', why: 'Wrong' }, null),
        attribution: fc.constantFrom({ by: 'Ann', named: true, phrase: 'says Ann' }, null),
      },
      { requiredKeys: ['date', 'headline'] },
    ),
  },
  fc.constantFrom<unknown>(null, 5, 'Fire', [], {}, { date: '2024' }, { date: 'soon', headline: 'Fire' }),
  fc.constantFrom<unknown>(
    { date: '2024', headline: '  ' },
    { date: '2024', headline: 'x'.repeat(20_001) },
    { date: '2024', headline: 'Fire', status: 'maybe' },
    { date: '2024', headline: 'Fire', certainty: 'perhaps' },
    { date: '2024', headline: 'Fire', dateBasis: 'guessed' },
    { date: '2024', headline: 'Fire', importance: 7 },
    { date: '2024', headline: 'Fire', sensitive: 'yes' },
    { date: '2024', headline: 'Fire', attribution: 'Ann' },
    { date: '2024', headline: 'Fire', retracted: true },
    { date: '2024', headline: 'Fire', supersededBy: 5 },
    { date: '2024', headline: 'Fire', draft: 0 },
    { date: '2024', headline: 'Fire', draft: true },
    { date: '2024', headline: 'Fire', notBefore: '2024' },
    { date: '2024', headline: 'Fire', notBefore: 0 },
  ),
);

/** What is said before them. */
export const anyHead = fc.record(
  {
    timeZone: fc.constantFrom('Europe/Kyiv', 'America/New_York'),
    hemisphere: fc.constantFrom('north', 'south'),
    tracks: fc.constant([{ id: 'a', title: 'A' }]),
    certainties: fc.constant([{ id: 'alleged', label: 'Alleged', line: 'dashed' }]),
  },
  { requiredKeys: [] },
);
