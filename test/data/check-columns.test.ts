import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkColumns, precisionOf, wordOf, type CheckedColumns } from '../../src/data/check-columns.js';
import { describeProblems } from '../../src/data/describe-problems.js';
import { indexColumns } from '../../src/data/index-columns.js';
import type { Finding } from '../../src/data/problem.js';
import { finished } from '../support/made-columns.js';

const start = Float64Array.of(0, 86_400_000, NaN);
const codes = Uint8Array.of(0, 1, 255);

function check(given: unknown): { readonly checked: CheckedColumns | undefined; readonly found: readonly Finding[] } {
  const found: Finding[] = [];
  return { checked: finished(checkColumns(given, found)).value, found };
}

test('sound columns are used as they are, and nothing is said of them', () => {
  const end = Float64Array.of(1, NaN, NaN);
  const importance = Uint8Array.of(1, 2, 3);
  const words = { codes, words: [' fire ', 'vote'] };
  const { checked, found } = check({
    start,
    end,
    importance,
    precision: 'day',
    status: 'happened',
    kind: words,
    track: 'war',
  });
  assert.deepEqual(found, []);
  assert.deepEqual([checked!.start, checked!.end, checked!.importance], [start, end, importance]);
  assert.deepEqual(
    [0, 1, 2].map((row) => wordOf(checked!.kind!, row)),
    ['fire', 'vote', ''],
  );
  assert.deepEqual(
    [0, 2].map((row) => wordOf(checked!.track!, row)),
    ['war', 'war'],
  );
  assert.equal(precisionOf(checked!.precision, 2), 'day');
  assert.equal(checked!.place, undefined);
});

const ok = { start, precision: 'day' };
/** What is given, where what is wrong with it is said, and how. */
const CASES: readonly (readonly [given: unknown, path: string, advice: RegExp])[] = [
  [{ ...ok, end: [1, 2, 3] }, 'columns.end', /^A list is no column: give a Float64Array\. “end” is left out\.$/],
  [
    { ...ok, end: new Float64Array(2) },
    'columns.end',
    /^The column has 2 rows and “start” has 3: give one value for each/,
  ],
  [
    { ...ok, end: Float64Array.of(0, NaN, NaN) },
    'columns.end[0]',
    /^0 is not after its start, 0: give a later instant/,
  ],
  [{ ...ok, end: Float64Array.of(NaN, 5, 5) }, 'columns.end[1]', /^5 is not after its start, 86400000 \(and 1 more\)/],
  [
    { start: Float64Array.of(5, -Infinity, 1e30), precision: 'day' },
    'columns.start[1]',
    /^-Infinity is no instant \(and 1 more\): give UTC ms/,
  ],
  [
    { ...ok, importance: Uint8Array.of(1, 9, 0) },
    'columns.importance[1]',
    /^9 is out of range \(and 1 more\): give 1, 2 or 3/,
  ],
  [{ ...ok, importance: 'high' }, 'columns.importance', /^“high” is no column: give a Uint8Array/],
  [
    { ...ok, precision: 'days' },
    'columns.precision',
    /^“days” is not known here: write one of second, .*did you mean “day”/,
  ],
  [{ ...ok, precision: 5 }, 'columns.precision', /^5 is no column: give a word, or \{ codes, words \}/],
  [
    { ...ok, precision: { codes, words: ['day', 'month'] } },
    'columns.precision.codes[2]',
    /^Row has the code 255, and there are 2 words: give a code from 0 to 1/,
  ],
  [
    { ...ok, kind: { codes: [0], words: ['a'] } },
    'columns.kind.codes',
    /^A list is no column: give a Uint8Array or Uint16Array\. “kind” is left out/,
  ],
  [{ ...ok, kind: { codes, words: ['a', 5] } }, 'columns.kind.words[1]', /^5 is no column: give text in quotes/],
  [{ ...ok, place: { codes: new Uint8Array(4), words: [] } }, 'columns.place.codes', /^The column has 4 rows/],
];
/** Without these nothing can be drawn that is sure. */
const FATAL: typeof CASES = [
  [5, 'columns', /^5 is no column: give an object with “start”/],
  [{}, 'columns', /^“start” is missing: give a Float64Array of UTC ms/],
  [{ start: [1, 2] }, 'columns.start', /^A list is no column: give a Float64Array of UTC ms/],
  [{ ...ok, status: 'planned' }, 'columns.status', /^“planned” is not known here: write one of happened/],
  [
    { ...ok, status: { codes: new Uint8Array(2), words: ['happened'] } },
    'columns.status.codes',
    /^The column has 2 rows/,
  ],
  [{ ...ok, status: 7 }, 'columns.status', /^7 is no column/],
];

describe('of wrong columns it is said where, what is wrong and what to give', () => {
  for (const [given, path, advice] of [...CASES, ...FATAL])
    test(`${path}: ${String(advice).slice(2, 50)}`, () => {
      const { checked, found } = check(given);
      const isFatal = FATAL.some(([each]) => each === given);
      assert.equal(checked === undefined, isFatal);
      const [problem, ...more] = describeProblems(found);
      assert.deepEqual(more, []);
      assert.equal(problem!.path, path);
      assert.match(problem!.message, advice);
      assert.doesNotMatch(problem!.message, /undefined|\[object/);
      assert.equal(problem!.severity, isFatal ? 'error' : 'warning');
    });
});

test('what is wrong in one column leaves the rest as it is', () => {
  for (const [given] of CASES) {
    if ((given as typeof ok).start !== start) continue;
    const { rows } = finished(indexColumns({ columns: given, event: String })).value;
    assert.equal(rows.columns.count, 3);
    assert.ok(rows.columns.from[0]! <= 0 && Number.isNaN(rows.columns.from[2]));
    assert.ok(rows.columns.importance.every((each) => each >= 1 && each <= 3));
    for (let row = 0; row < 3; row++) assert.equal(rows.item(row).event.headline, String(row));
  }
});

test('what cannot be read throws nothing into the page', () => {
  const hidden = {
    get start(): never {
      throw new Error('hidden');
    },
  };
  for (const columns of [hidden, 5, {}, null]) {
    const { rows, findings } = finished(indexColumns({ columns, event: String })).value;
    assert.equal(rows.total, 0);
    assert.ok(findings.some(({ severity }) => severity === 'error'));
  }
  const { findings } = finished(indexColumns({ columns: ok })).value;
  assert.match(describeProblems(findings)[0]!.message, /^There is no function that gives an event: give one/);
});
