import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { validate } from '../../src/data/validate-timeline.js';
import { group, headingName, sections, titledTimeline } from '../support/group.js';

test('the seed story stands in seven sections', () => {
  const timeline = validate(usLongRangeMissiles).timeline;
  assert.deepEqual(
    group(timeline).map(({ heading, items }) => [headingName(heading), items.length]),
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
  for (const day of [unknown.heading.end, ongoing.heading.end]) {
    assert.deepEqual([day?.year, day?.month, day?.day], [2024, 11, 17]);
  }
  assert.deepEqual(
    group(timeline, { order: 'newest-first' }).map(({ heading, items }) => [headingName(heading), items.length]),
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
    const life = [
      '1867-11-07',
      '1891',
      '1895-07-26',
      '1898-07',
      '1898-12-26',
      '1903-06',
      '1903-12-10',
      '1906-04-19',
      '1906-11-05',
      '1911-12-10',
      '1914/1918',
      '1934-07-04',
    ];
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
    assert.equal(
      sections(['2010-01', '2014-03', '2019-05', '2024-07']).join(),
      'none: 2010-01 2014-03 2019-05 2024-07',
    );
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

  test('an interval is filed where it starts, however its end is known', () => {
    const months = ['2024-01', '2024-01', '2024-02', '2024-02'];
    assert.equal(sections([...months, '2024-02-05/2025'])[1], '2024-2: 2024-02 2024-02 2024-02-05/2025');
    assert.equal(sections([...months, '2024/2025-03'])[1], 'period year 2024: 2024/2025-03');
  });

  test('a stretch in which it lies somewhere is filed under the month, or the year, that holds all of it', () => {
    const months = ['2024-01', '2024-01', '2024-02', '2024-02'];
    const among = (date: string) =>
      sections([...months, date])
        .find((each) => each.includes(date))!
        .split(': ')[0];
    assert.equal(among('[2024-02-05..2024-02-29]'), '2024-2');
    assert.equal(among('[2024-02-05..2024-03-01]'), 'span [2024-02-05..2024-03-01]');
    assert.equal(among('[2024-02..2025-02]'), 'span [2024-02..2025-02]');
    assert.equal(among('[2023..2024]'), 'span [2023..2024]');
    const years = ['1903-06', '1903-12-10', '1906-04-19', '1906-11-05', '1911', '1911-02', '1911-03', '1911-04'];
    const inYears = (date: string) => sections([...years, date], { title: '' }).find((each) => each.includes(date))!;
    assert.match(inYears('[1906-05..1906-08]'), /^1906: /);
    assert.match(inYears('[1906-12..1907-01-01]'), /^span/);
  });

  test('what lies on or after a day is filed under no month, since no later one is known not to hold it', () => {
    assert.deepEqual(sections(['2024-01', '2024-01', '2024-02', '[2024-02-05..]', '2024-02-06', '2024-02-07']), [
      '2024-1: 2024-01 2024-01',
      '2024-2: 2024-02',
      'span [2024-02-05..]: [2024-02-05..]',
      '2024-2: 2024-02-06 2024-02-07',
    ]);
    assert.deepEqual(
      sections(['2024-01-01', '2024-01-02', '[2024-02-05..]', '[2024-02-05..]', '2024-03', '2024-03'])[1],
      'span [2024-02-05..]: [2024-02-05..] [2024-02-05..]',
    );
  });

  test('a stretch of clock times is filed by the days of its zone', () => {
    const given = ['2024-10-30', '2024-10-31', '[2024-11-01T00:30..2024-11-30T23:00]', '2024-11-30'];
    assert.equal(
      sections(given, { timeZone: 'Europe/Kyiv' })[1],
      '2024-11: [2024-11-01T00:30..2024-11-30T23:00] 2024-11-30',
    );
    // In UTC it would end on 30 November.
    const over = ['2024-10-30', '2024-10-31', '[2024-11-01T00:30..2024-12-01T00:30]', '2024-11-30', '2024-11-30'];
    assert.match(sections(over, { timeZone: 'Europe/Kyiv' })[1]!, /^span/);
  });

  test('a decade among years belongs to none of them', () => {
    assert.deepEqual(
      sections(['1903-06', '1903-12-10', '1906-04-19', '1906-11-05', '191X', '191X', '1911', '1911-02'], { title: '' }),
      [
        '1903: 1903-06 1903-12-10',
        '1906: 1906-04-19 1906-11-05',
        'period decade 1910: 191X 191X',
        '1911: 1911 1911-02',
      ],
    );
  });

  test('seasons that are placed alike are told apart', () => {
    const found = group(titledTimeline(['2024-21', '2024-23', '2024-01-01', '2024-01-01', '2024-02', '2024-02'])).map(
      ({ heading }) => heading,
    );
    assert.deepEqual(
      found.flatMap((heading) => (heading.kind === 'period' ? [heading.point.season] : [])),
      [1, 3],
    );
  });

  test('the heading of a period leaves its doubts to the date', () => {
    const found = group(titledTimeline(['2024~', '2024-XX', '2024-03', '2024-03', '2024-03', '2024-03'])).find(
      ({ heading }) => heading.kind === 'period',
    );
    assert.ok(found?.heading.kind === 'period');
    const { approximate, uncertain, unspecified } = found.heading.point;
    assert.deepEqual([approximate, uncertain, unspecified, found.items.length], [false, false, undefined, 2]);
  });

  test('dates with an open start stand on their own, before the closed ones of that month', () => {
    assert.deepEqual(
      sections(['2024-11', '2024-11-02', '[..2024-11-17]', '/2024-11-17', { date: '/2024-11-17', status: 'ongoing' }]),
      [
        'day-not-known: [..2024-11-17]',
        'start-not-known: /2024-11-17',
        'ongoing: /2024-11-17',
        '2024-11: 2024-11 2024-11-02',
      ],
    );
  });

  test('a day is in a heading only where it is that of all', () => {
    const by = (...dates: readonly string[]) => {
      const { heading } = group(titledTimeline([...dates, '2024-11', '2024-11', '2024-11', '2024-11']))[0]!;
      assert.ok(heading.kind === 'day-not-known');
      return [heading.end?.day, heading.alone];
    };
    assert.deepEqual(by('[..2024-11-17]', '[..2024-11-17]'), [17, false]);
    assert.deepEqual(by('[..2024-11-17]', '[..2024-11-18]'), [undefined, false]);
    assert.deepEqual(by('[..2024-11-17]', '[..2024-11-17~]'), [undefined, false]);
    assert.deepEqual(by('[..2024-11-17]'), [17, true]);
  });

  test('undated events stand under "no date", and mere possibilities apart from them', () => {
    assert.deepEqual(
      group(titledTimeline([null, { date: null, status: 'possible' }, { date: null, status: 'happened' }])).map(
        ({ heading, items }) => [heading.kind, items.length],
      ),
      [
        ['undated', 2],
        ['possible', 1],
      ],
    );
  });

  test('a year in deep time is the one that was written', () => {
    const found = sections(
      ['Y-13800000000', 'Y-13800000000', 'Y-4500000000', 'Y-4500000000', 'Y-4500000000', '[..Y-4500000000]'],
      { title: '' },
    );
    assert.deepEqual(
      found.map((text) => text.split(':')[0]),
      ['period year -13800000000', 'day-not-known', 'period year -4500000000'],
    );
  });
});
