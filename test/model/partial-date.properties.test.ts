import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parsePartialDate, type PartialDate } from '../../src/model/partial-date.js';
import { read } from '../support/read-date.js';

describe('Whatever is written', () => {
  const year = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'));
  const two = (min: number, max: number) => fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));
  const signedYear = fc.tuple(fc.constantFrom('', '-'), year).map(([minus, y]) => (y === '0000' ? y : minus + y));
  const month = fc.tuple(signedYear, two(1, 12)).map((parts) => parts.join('-'));
  const day = fc.tuple(month, two(1, 28)).map((parts) => parts.join('-'));
  const time = fc
    .tuple(day, two(0, 23), two(0, 59), fc.constantFrom('', ':00', ':59'), fc.constantFrom('', 'Z', '+05:45', '-09'))
    .map(([d, h, m, s, z]) => `${d}T${h}:${m}${s}${z}`);
  const deep = fc.bigInt({ min: 10_000n, max: 999_999_999_999_999n }).chain((n) => fc.constantFrom(`Y${n}`, `Y-${n}`));
  const masked = fc.oneof(
    fc.tuple(signedYear, fc.integer({ min: 1, max: 3 })).map(([y, n]) => y.slice(0, -n) + 'X'.repeat(n)),
    signedYear.map((y) => `${y}-XX`),
    month.map((m) => `${m}-XX`),
  );
  const part = fc.tuple(signedYear, fc.constantFrom(21, 22, 23, 24, 33, 34, 35, 36)).map((parts) => parts.join('-'));
  const anyPoint = fc
    .tuple(fc.oneof(signedYear, month, day, time, deep, masked, part), fc.constantFrom('', '', '', '?', '~', '%'))
    .map((parts) => parts.join(''));
  const anyDate = fc.oneof(
    anyPoint,
    fc.tuple(anyPoint, fc.constantFrom('/', '/..')).map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom('/', '../'), anyPoint).map((parts) => parts.join('')),
    fc.tuple(anyPoint, anyPoint).map((parts) => parts.join('/')),
    anyPoint.map((d) => `[..${d}]`),
    anyPoint.map((d) => `[${d}..]`),
    fc.tuple(anyPoint, anyPoint).map(([a, b]) => `[${a}..${b}]`),
  );
  const anyOptions = fc.record({
    timeZone: fc.constantFrom(undefined, 'Europe/Kyiv', 'America/Los_Angeles', 'Asia/Kathmandu', 'Nowhere'),
    hemisphere: fc.constantFrom(undefined, 'north' as const, 'south' as const),
  });
  const runs = { numRuns: 2000 };

  test('it is read or refused with a sentence, and nothing is thrown', () => {
    const likely = fc.string({ unit: fc.constantFrom(...'0123456789-/.[]XYTZ:+?~%{},ES 2024'), maxLength: 30 });
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 70 }), likely, fc.anything()),
        (text) => {
          const result = parsePartialDate(text as string);
          assert.ok(result.ok || (result.problem.code.length > 0 && result.problem.message.length > 0));
        },
      ),
      { numRuns: 10_000 },
    );
  });

  test('every point of the grammar is read', () => {
    fc.assert(
      fc.property(anyPoint, anyOptions, (text, options) => {
        assert.equal(read(text, options).edtf, text);
      }),
      runs,
    );
  });

  test('the earliest instant is before the latest, of the whole and of each end', () => {
    fc.assert(
      fc.property(anyDate, anyOptions, (text, options) => {
        const result = parsePartialDate(text, options);
        if (!result.ok) {
          assert.equal(result.problem.code, 'reversed', text);
          return;
        }
        const { min, max, start, end } = result.value;
        assert.ok(min < max, text);
        for (const side of [start, end]) if (typeof side !== 'string') assert.ok(side.min < side.max, text);
      }),
      runs,
    );
  });

  test('the same date is read from its own text again', () => {
    fc.assert(
      fc.property(anyDate, anyOptions, (text, options) => {
        const first = parsePartialDate(` ${text}\n`, options);
        if (first.ok) assert.deepEqual(parsePartialDate(first.value.edtf, options), first);
      }),
      runs,
    );
  });

  test('a day lies in its month, the month in its year, the year in its decade', () => {
    const holds = (outer: PartialDate, inner: PartialDate) => outer.min <= inner.min && inner.max <= outer.max;
    fc.assert(
      fc.property(fc.tuple(signedYear, two(1, 12), two(1, 28), two(0, 23)), ([y, m, d, h]) => {
        const nested = [
          `${y}-${m}-${d}T${h}:00`,
          `${y}-${m}-${d}`,
          `${y}-${m}`,
          y,
          `${y.slice(0, -1)}X`,
          `${y.slice(0, -2)}XX`,
        ];
        const dates = nested.map((text) => read(text));
        dates.slice(1).forEach((outer, i) => assert.ok(holds(outer, dates[i]!), nested[i + 1]));
      }),
      runs,
    );
  });

  test('days follow each other without a gap, and fill their month', () => {
    fc.assert(
      fc.property(signedYear, two(1, 12), (y, m) => {
        const whole = read(`${y}-${m}`);
        let next = whole.min;
        for (let d = 1; d <= 31; d++) {
          const result = parsePartialDate(`${y}-${m}-${String(d).padStart(2, '0')}`);
          if (!result.ok) continue;
          assert.equal(result.value.min, next);
          next = result.value.max;
        }
        assert.equal(next, whole.max);
      }),
    );
  });

  test('the four seasons of a hemisphere, like the four quarters, do not overlap', () => {
    for (const hemisphere of ['north', 'south'] as const) {
      const seasons = [21, 22, 23, 24].map((n) => read(`2024-${n}`, { hemisphere })).sort((a, b) => a.min - b.min);
      seasons.slice(1).forEach((season, i) => assert.equal(season.min, seasons[i]!.max));
    }
    const quarters = [33, 34, 35, 36].map((n) => read(`2024-${n}`));
    quarters.slice(1).forEach((quarter, i) => assert.equal(quarter.min, quarters[i]!.max));
  });

  test('the precision of an interval is that of its coarser end', () => {
    const order = ['decade', 'year', 'month', 'day', 'minute'];
    const texts = ['199X', '2000', '2001-01', '2001-02-01', '2001-02-02T10:00'];
    texts.forEach((from, i) =>
      texts.slice(i + 1).forEach((to) => {
        assert.equal(read(`${from}/${to}`).precision, order[i]);
        assert.equal(read(`[${from}..${to}]`).precision, order[i]);
      }),
    );
  });
});
