import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { validate } from '../../src/data/validate-timeline.js';
import { groupEvents, type SectionHeading } from '../../src/model/group-events.js';
import { sortEvents, type Order } from '../../src/model/sort-events.js';
import type { NewsEvent, Timeline } from '../../src/model/timeline.js';

type Given = string | null | (Partial<NewsEvent> & { readonly date: string | null });
interface Options extends Partial<Timeline> {
  readonly order?: Order;
  readonly displayZone?: string;
}

/** Not bare: a title is given, so that a story told closely gets its months. */
const timelineOf = (given: readonly Given[], rest: Partial<Timeline> = {}): Timeline => ({
  schema: 'news-timeline/1',
  id: '',
  title: 'Title',
  language: '',
  sources: [],
  events: given.map((each, at) => ({
    id: `e${at}`,
    headline: 'Headline',
    sources: [],
    ...(typeof each === 'object' && each ? each : { date: each }),
  })),
  ...rest,
});
const group = (timeline: Timeline, { order, displayZone }: Options = {}) =>
  groupEvents(sortEvents(timeline, order), timeline, displayZone);
const name = (heading: SectionHeading): string => {
  switch (heading.kind) {
    case 'year':
      return `${heading.year}`;
    case 'month':
      return `${heading.year}-${heading.month}`;
    case 'period':
      return `period ${heading.point.precision} ${heading.point.year}`;
    case 'titled':
      return heading.title;
    default:
      return heading.kind;
  }
};
/** "2024-8: 2" … */
const sections = (given: readonly Given[], { order, displayZone, ...rest }: Options = {}) =>
  group(timelineOf(given, rest), { ...(order && { order }), ...(displayZone && { displayZone }) }).map(
    ({ heading, items }) => `${name(heading)}: ${items.map(({ event: { date } }) => date).join(' ')}`,
  );

test('the seed story stands in seven sections', () => {
  const timeline = validate(usLongRangeMissiles).timeline;
  assert.deepEqual(
    group(timeline).map(({ heading, items }) => [name(heading), items.length]),
    [
      ['2022-2', 2],
      ['2024-8', 1],
      ['2024-10', 1],
      ['day-not-known', 6],
      ['ongoing', 2],
      ['2024-11', 2],
      ['possible', 2],
    ],
  );
  const [, , , unknown, ongoing] = group(timeline);
  assert.ok(unknown?.heading.kind === 'day-not-known' && ongoing?.heading.kind === 'ongoing');
  for (const day of [unknown.heading.by, ongoing.heading.on]) {
    assert.deepEqual([day?.year, day?.month, day?.day], [2024, 11, 17]);
  }
  assert.deepEqual(
    group(timeline, { order: 'newest-first' }).map(({ heading, items }) => [name(heading), items.length]),
    [
      ['2024-11', 2],
      ['ongoing', 2],
      ['day-not-known', 6],
      ['2024-10', 1],
      ['2024-8', 1],
      ['2022-2', 2],
      ['possible', 2],
    ],
  );
});

describe('headings tell more than they interrupt', () => {
  test('a biography of twelve bare dates has none', () => {
    const life = ['1867-11-07', '1891', '1895-07-26', '1898-07', '1898-12-26', '1903-06', '1903-12-10', '1906-04-19', '1906-11-05', '1911-12-10', '1914/1918', '1934-07-04'];
    assert.deepEqual(
      sections(life, { title: '' }).map((text) => text.split(':')[0]),
      ['none'],
    );
  });

  test('months that hold two events on average are headed', () => {
    assert.deepEqual(sections(['2024-08-01', '2024-08-02', '2024-10', '2024-10-05'], { title: '' }), [
      '2024-8: 2024-08-01 2024-08-02',
      '2024-10: 2024-10 2024-10-05',
    ]);
  });

  test('years are, where months hold too few', () => {
    assert.deepEqual(sections(['1903-06', '1903-12-10', '1906-04-19', '1906-11-05'], { title: '' }), [
      '1903: 1903-06 1903-12-10',
      '1906: 1906-04-19 1906-11-05',
    ]);
  });

  test('a story told closely gets its months though they hold one event each, and bare rows do not', () => {
    const closely = ['2024-01', '2024-03', '2024-05', '2024-07', '2025-03'];
    assert.equal(sections(closely).length, 5);
    assert.equal(sections(closely, { title: '' }).length, 2);
  });

  test('a long empty stretch does not keep a story from being told closely', () => {
    assert.equal(sections(['2010-01', '2024-03', '2024-05', '2024-07']).length, 4);
    assert.equal(sections(['2010-01', '2014-03', '2019-05', '2024-07']).join(), 'none: 2010-01 2014-03 2019-05 2024-07');
  });

  test('three events in three months of a year get that year alone, and in three years nothing', () => {
    assert.deepEqual(sections(['2024-08', '2024-10', '2024-11']), ['2024: 2024-08 2024-10 2024-11']);
    assert.deepEqual(sections(['2022-08', '2023-10', '2024-11']), ['none: 2022-08 2023-10 2024-11']);
  });

  test('no events have no section', () => {
    assert.deepEqual(sections([]), []);
  });
});

describe('a section claims no more than its dates', () => {
  test('a year or a quarter among months belongs to none of them', () => {
    assert.deepEqual(sections(['2024-01-01', '2024-01-05', '2024', '2024-02', '2024-02-03', '2024-33']), [
      '2024-1: 2024-01-01',
      'period quarter 2024: 2024-33',
      'period year 2024: 2024',
      '2024-1: 2024-01-05',
      '2024-2: 2024-02 2024-02-03',
    ]);
  });

  test('a decade among years belongs to none of them', () => {
    assert.deepEqual(sections(['1903-06', '1903-12-10', '1906-04-19', '1906-11-05', '191X', '191X', '1911', '1911-02'], { title: '' }), [
      '1903: 1903-06 1903-12-10',
      '1906: 1906-04-19 1906-11-05',
      'period decade 1910: 191X 191X',
      '1911: 1911 1911-02',
    ]);
  });

  test('seasons that are placed alike are told apart', () => {
    const found = group(timelineOf(['2024-21', '2024-23', '2024-01-01', '2024-01-01', '2024-02', '2024-02'])).map(({ heading }) => heading);
    assert.deepEqual(
      found.flatMap((heading) => (heading.kind === 'period' ? [heading.point.season] : [])),
      [1, 3],
    );
  });

  test('the heading of a period leaves its doubts to the date', () => {
    const found = group(timelineOf(['2024~', '2024-XX', '2024-03', '2024-03', '2024-03', '2024-03'])).find(({ heading }) => heading.kind === 'period');
    assert.ok(found?.heading.kind === 'period');
    const { approximate, uncertain, unspecified } = found.heading.point;
    assert.deepEqual([approximate, uncertain, unspecified, found.items.length], [false, false, undefined, 2]);
  });

  test('dates with an open start stand on their own, before the closed ones of that month', () => {
    assert.deepEqual(sections(['2024-11', '2024-11-02', '[..2024-11-17]', '/2024-11-17', { date: '/2024-11-17', status: 'ongoing' }]), [
      'day-not-known: [..2024-11-17]',
      'start-not-known: /2024-11-17',
      'ongoing: /2024-11-17',
      '2024-11: 2024-11 2024-11-02',
    ]);
  });

  test('a day is in a heading only where it is that of all', () => {
    const by = (...dates: readonly string[]) => {
      const { heading } = group(timelineOf([...dates, '2024-11', '2024-11', '2024-11', '2024-11']))[0]!;
      assert.ok(heading.kind === 'day-not-known');
      return [heading.by?.day, heading.alone];
    };
    assert.deepEqual(by('[..2024-11-17]', '[..2024-11-17]'), [17, false]);
    assert.deepEqual(by('[..2024-11-17]', '[..2024-11-18]'), [undefined, false]);
    assert.deepEqual(by('[..2024-11-17]', '[..2024-11-17~]'), [undefined, false]);
    assert.deepEqual(by('[..2024-11-17]'), [17, true]);
  });

  test('undated events stand under "no date", and mere possibilities apart from them', () => {
    assert.deepEqual(
      group(timelineOf([null, { date: null, status: 'possible' }, { date: null, status: 'happened' }])).map(({ heading, items }) => [
        heading.kind,
        items.length,
      ]),
      [
        ['undated', 2],
        ['possible', 1],
      ],
    );
  });

  test('a year in deep time is the one that was written', () => {
    const found = sections(['Y-13800000000', 'Y-13800000000', 'Y-4500000000', 'Y-4500000000', 'Y-4500000000', '[..Y-4500000000]'], { title: '' });
    assert.deepEqual(
      found.map((text) => text.split(':')[0]),
      ['period year -13800000000', 'day-not-known', 'period year -4500000000'],
    );
  });
});

describe('a clock time is filed under the day of its zone', () => {
  const story = ['2024-10-05', '2024-10-31', '2024-11-01T00:30', '2024-11-02'];

  test('of the zone that reads it', () => {
    assert.deepEqual(sections(story, { timeZone: 'Europe/Kyiv' }), ['2024-10: 2024-10-05 2024-10-31', '2024-11: 2024-11-01T00:30 2024-11-02']);
    assert.deepEqual(sections(story, { timeZone: 'Europe/Kyiv', order: 'newest-first' }), [
      '2024-11: 2024-11-02 2024-11-01T00:30',
      '2024-10: 2024-10-31 2024-10-05',
    ]);
  });

  test('of the zone that it is shown in, where there is another', () => {
    assert.deepEqual(sections(story, { timeZone: 'Europe/Kyiv', displayZone: 'America/New_York' }), [
      '2024-10: 2024-10-05 2024-10-31 2024-11-01T00:30',
      '2024-11: 2024-11-02',
    ]);
    const utc = ['2024-10-05', '2024-10-31', '2024-10-31T22:30Z', '2024-11-02'];
    assert.deepEqual(sections(utc), ['2024-10: 2024-10-05 2024-10-31 2024-10-31T22:30Z', '2024-11: 2024-11-02']);
    assert.deepEqual(sections(utc, { timeZone: 'Europe/Kyiv' }), ['2024-10: 2024-10-05 2024-10-31', '2024-11: 2024-10-31T22:30Z 2024-11-02']);
    assert.deepEqual(sections(utc, { timeZone: 'Europe/Kyiv', displayZone: 'UTC' })[0], '2024-10: 2024-10-05 2024-10-31 2024-10-31T22:30Z');
  });

  test('as written, where nobody names a zone or the name is none', () => {
    const own = ['2024-10-05', '2024-10-31', '2024-11-01T00:30+02:00', '2024-11-02'];
    assert.equal(sections(own)[1], '2024-11: 2024-11-01T00:30+02:00 2024-11-02');
    assert.equal(sections(own, { displayZone: 'Atlantis/Capital' })[1], '2024-11: 2024-11-01T00:30+02:00 2024-11-02');
    assert.equal(sections(story, { displayZone: 'America/New_York' })[1], '2024-11: 2024-11-01T00:30 2024-11-02');
  });

  test("also under an editor's heading", () => {
    const parts = [
      { title: 'Before', from: '2024-10' },
      { title: 'After', from: '2024-11' },
    ];
    assert.deepEqual(sections(story, { timeZone: 'Europe/Kyiv', sections: parts }), [
      'Before: 2024-10-05 2024-10-31',
      'After: 2024-11-01T00:30 2024-11-02',
    ]);
  });
});

describe("an editor's sections win", () => {
  const parts = [
    { title: 'The war', from: '2023' },
    { title: 'The start', from: '2022-02' },
    { title: 'Unreadable', from: 'some day' },
  ];
  const story: readonly Given[] = ['2021-05', '2022-02-24', '2022-03', '2023-01', '[..2024-11-17]', null, { date: null, status: 'possible' }];

  test('each from its date on, what stands before them without a heading, the undated apart', () => {
    assert.deepEqual(sections(story, { sections: parts }), [
      'none: 2021-05',
      'The start: 2022-02-24 2022-03',
      'The war: 2023-01 [..2024-11-17]',
      'undated: ',
      'possible: ',
    ]);
  });

  test('in a list that is newest first too', () => {
    assert.deepEqual(sections(story.slice(0, 4), { sections: parts, order: 'newest-first' }), [
      'The war: 2023-01',
      'The start: 2022-03 2022-02-24',
      'none: 2021-05',
    ]);
  });

  test('two of the same name stay two', () => {
    const twice = [
      { title: 'Talks', from: '2022' },
      { title: 'Talks', from: '2023' },
    ];
    assert.equal(sections(['2022-03', '2023-01'], { sections: twice }).length, 2);
  });

  test('but not where none of them can be read', () => {
    assert.deepEqual(sections(['2024-08', '2024-08-02'], { sections: [{ title: 'A', from: 'some day' }] }), ['2024-8: 2024-08 2024-08-02']);
  });
});

test('whatever the data, the sections hold every event once and in its order', () => {
  const date = fc.constantFrom(null, '2024', '2024-11', '2024-11-17', '[..2024-11-17]', '/2024-11', '2024-11-01T00:30', '2024-10-31T23:00Z', '202X', '2024-21', 'Y-17000', '../2023', '[2024-10..]', '1999');
  const status = fc.constantFrom('possible' as const, 'ongoing' as const, 'happened' as const);
  const given = fc.array(fc.record({ date, status }), { maxLength: 20 });
  const order = fc.constantFrom<Order>('chronological', 'newest-first');
  const parts = fc.constantFrom([], [{ title: 'A', from: '2024-05' }]);
  const zone = fc.constantFrom(undefined, 'Europe/Kyiv', 'Pacific/Apia');
  fc.assert(
    fc.property(given, order, parts, zone, zone, (events, way, titles, timeZone, displayZone) => {
      const timeline = timelineOf(events, { sections: titles, ...(timeZone && { timeZone }) });
      const sorted = sortEvents(timeline, way);
      const grouped = groupEvents(sorted, timeline, displayZone);
      assert.deepEqual(
        grouped.flatMap(({ items }) => items),
        sorted,
      );
      assert.ok(grouped.every(({ items }) => items.length > 0));
    }),
  );
});
