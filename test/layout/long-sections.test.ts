import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longSections, type LongHeading, type LongOptions } from '../../src/layout/long-sections.js';
import { wholeRows } from '../../src/model/whole-rows.js';
import { finished } from '../support/made-columns.js';
import { madeTimeline, type MadeEvent } from '../support/made-timeline.js';
import { read } from '../support/read-date.js';

const PLAIN: LongOptions = { order: 'chronological', group: 'none', titled: [], asOf: null, isSorted: true };

const name = (heading: LongHeading): string =>
  heading.kind === 'block'
    ? `${heading.unit}/${heading.at}`
    : heading.kind === 'group'
      ? heading.key
      : heading.kind === 'titled'
        ? heading.title
        : heading.kind;

function made(given: readonly MadeEvent[], options: Partial<LongOptions> = {}) {
  const rows = wholeRows(madeTimeline(given), undefined, false);
  const plan = finished(longSections(rows, { ...PLAIN, ...options })).value;
  return {
    ...plan,
    said: plan.sections.map(({ heading, from, to }) => `${name(heading)}: ${to - from}`),
    ids: [...plan.order].map((row) => rows.item(row).event.id),
  };
}

const day = (at: number) => new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10);

test('three months make three sections, a century of days years, ten thousand years thousands', () => {
  assert.equal(made(Array.from({ length: 90 }, (_, at) => day(at))).said.length, 3);
  const century = made(Array.from({ length: 900 }, (_, at) => day(at * 40)));
  assert.match(century.said[0]!, /^12\/2000: /);
  assert.equal(century.said.length, 99);
  assert.match(made(Array.from({ length: 300 }, (_, at) => `Y${10_000 + at * 100}`)).said[0]!, /^12000\/10: 10/);
});

test('every event is in one section, and the sections follow one another', () => {
  const { sections, ids } = made([...Array.from({ length: 700 }, (_, at) => day(at * 13)), null, null]);
  assert.equal(new Set(ids).size, 702);
  assert.deepEqual([sections[0]!.from, sections.at(-1)!.to], [0, 702]);
  for (const [at, { from }] of sections.entries()) if (at > 0) assert.equal(from, sections[at - 1]!.to);
});

test('newest first has its sections the other way round, the undated last', () => {
  const given = ['2023-01', '2024-02', '2024-02', null, { date: null, status: 'possible' } as const];
  assert.deepEqual(made(given).said, ['1/24276: 1', '1/24289: 2', 'undated: 1', 'possible: 1']);
  const newest = made(given, { order: 'newest-first' });
  assert.deepEqual(newest.said, ['1/24289: 2', '1/24276: 1', 'undated: 1', 'possible: 1']);
  assert.deepEqual(newest.ids, ['e2', 'e1', 'e0', 'e3', 'e4']);
});

test('possibilities are counted apart', () => {
  const { sections } = made(['2024', { date: '2024', status: 'possible' }, { date: '2024', status: 'expected' }]);
  assert.deepEqual(
    sections.map(({ possible }) => possible),
    [1],
  );
});

test('the data set’s own sections win; what comes before the first of them has its month', () => {
  const { said } = made(['2020', '2021', '2022', '2023'], {
    titled: [{ title: 'War', from: Date.UTC(2022, 0, 1) }],
  });
  assert.deepEqual(said, ['1/24240: 1', '1/24252: 1', 'War: 2']);
});

test('groups stand in the order of the data set’s list, and hold the one order', () => {
  const given = [
    { date: '2024', kind: 'b' },
    { date: '2023', kind: 'a' },
    { date: '2022', kind: 'b' },
    { date: '2021' },
  ];
  const { said, ids } = made(given, { group: 'kind', listed: ['b', 'a'] });
  assert.deepEqual(said, ['b: 2', 'a: 1', ': 1']);
  assert.deepEqual(ids, ['e2', 'e0', 'e1', 'e3']);
});

test('the as-of line stands after what is known, before what is to come and before the undated that is awaited', () => {
  const given = [
    '2024-01',
    '2024-03',
    { date: '2024-12', status: 'expected' },
    { date: null, status: 'possible' },
  ] as const;
  const asOf = read('2024-11-17');
  assert.equal(made(given, { asOf }).asOfAt, 2);
  assert.equal(made(given, { asOf, order: 'newest-first' }).asOfAt, 1);
  assert.equal(made(['2024-01', null, { date: null, status: 'possible' }], { asOf }).asOfAt, 2);
  assert.equal(made(given).asOfAt, undefined);
});

test('a stretch over two fifths of the whole is a gap', () => {
  assert.deepEqual(made(['1900', '1901', '1902', '2000', '2001']).gaps, [3]);
  assert.deepEqual(made(Array.from({ length: 50 }, (_, at) => day(at))).gaps, []);
});
