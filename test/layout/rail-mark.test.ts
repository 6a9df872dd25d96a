import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { certaintyLine, isTotal, railMark, type RailMark } from '../../src/layout/rail-mark.js';
import { sortEvents } from '../../src/model/sort-events.js';
import { CERTAINTIES, type Figure, type NewsEvent } from '../../src/model/timeline.js';

const event = (fields: Partial<NewsEvent>): NewsEvent => ({
  id: 'a',
  date: null,
  headline: 'Headline',
  sources: [],
  ...fields,
});
const mark = (date: string | null, fields: Partial<NewsEvent> = {}, hemisphere?: 'north'): RailMark => {
  const [item] = sortEvents({ events: [event({ date, ...fields })], ...(hemisphere && { hemisphere }) });
  return railMark(item!);
};
const shape = (date: string | null, fields?: Partial<NewsEvent>) => mark(date, fields).shape;
const total: Figure = {
  label: 'strikes',
  value: 2000,
  unit: 'count',
  comparison: 'moreThan',
  period: '2024-10',
  source: 'a',
};

/** One row for each row of the table "How precisely: the geometry". */
describe('how precisely a date is known is the geometry of its mark', () => {
  test('a day or finer is a ring', () => {
    assert.equal(shape('2024-11-17'), 'day');
    assert.equal(shape('2024-11-17T18:30'), 'day');
    assert.equal(shape('2024-11-17T18:30:05Z'), 'day');
    assert.deepEqual([shape('2024-11-17?'), shape('2024-11-17~')], ['day', 'day']);
  });

  test('a month, a quarter and a year are brackets, also where a day or a month in it is not known', () => {
    for (const date of ['2024-08', '2024-33', '2024', '2024-06-XX', '2024-XX', '202X', 'Y-13800000000'])
      assert.equal(shape(date), 'bracket', date);
  });

  test('an interval is a bracket, however short', () => {
    assert.equal(shape('2024-08/2024-10'), 'bracket');
    assert.equal(shape('2024-11-17T10:00/2024-11-17T11:00'), 'bracket');
  });

  test('an uncertain end, and no other, is dotted', () => {
    const ends = ({ startUncertain, endUncertain }: RailMark) => [startUncertain, endUncertain];
    assert.deepEqual(ends(mark('2022-02-24/2024-11?')), [false, true]);
    assert.deepEqual(ends(mark('2022-02?/2024-11')), [true, false]);
    assert.deepEqual(ends(mark('2024-10?')), [true, true]);
    assert.deepEqual(ends(mark('2024-10')), [false, false]);
    assert.deepEqual(ends(mark('[..2024-10?]')), [false, true]);
    assert.deepEqual(ends(mark(null)), [false, false]);
  });

  test('a start that is not known fades in', () => {
    for (const date of ['/2024-11-17', '../2024']) {
      assert.equal(shape(date), 'fade-in');
      assert.equal(mark(date).fadesIn, true);
    }
    assert.equal(mark('2024-11').fadesIn, false);
  });

  test('on or before a day is three dashes before it; on or after, and between, mirror and close them', () => {
    assert.deepEqual(
      [shape('[..2024-11-17]'), shape('[2024-11-17..]'), shape('[2024-08..2024-10]')],
      ['before', 'after', 'between'],
    );
    assert.equal(shape('[..2024-11-17]', { status: 'ongoing' }), 'before');
    assert.equal(mark('[..2024-11-17]').fadesIn, false);
  });

  test('an end that is not known fades out', () => {
    assert.equal(shape('2024-11-17/'), 'fade-out');
  });

  test('what goes on ends in an arrow, and fades in where its start is not known', () => {
    for (const item of [
      mark('2022-02-24/..'),
      mark('2022-02-24', { status: 'ongoing' }),
      mark('2022-02-24/2024-11-17', { status: 'ongoing' }),
    ]) {
      assert.deepEqual([item.shape, item.arrow, item.fadesIn], ['ongoing', true, false]);
    }
    const { shape: open, arrow, fadesIn } = mark('/2024-11-17', { status: 'ongoing' });
    assert.deepEqual([open, arrow, fadesIn], ['ongoing', true, true]);
    assert.equal(mark('/2024-11-17').arrow, false);
  });

  test('a season is a bracket with shorter returns', () => {
    for (const { shape: geometry, season } of [
      mark('2024-21'),
      mark('2024-21', {}, 'north'),
      mark('2024-21/2024-22'),
    ]) {
      assert.deepEqual([geometry, season], ['bracket', true]);
    }
    assert.equal(mark('2024-33').season, false);
  });

  test('what is approximate has no returns', () => {
    assert.deepEqual([mark('2024-08~').soft, mark('2024-08%').soft, mark('2024-08?').soft], [true, true, false]);
    assert.equal(mark('2024-08~').shape, 'bracket');
    assert.equal(mark(null).soft, false);
  });

  test('what is awaited, or merely possible on a date, is hatched', () => {
    for (const status of ['expected', 'scheduled', 'possible'] as const) {
      for (const date of ['2025-01-20', '2025', '2025/..', '[2025..]', '/2025'])
        assert.equal(shape(date, { status }), status === 'possible' ? 'hatch' : 'expected');
    }
  });

  test('a total over a period is a bar', () => {
    assert.equal(shape('2024-10', { figures: [total] }), 'total');
    assert.equal(shape('2024-10/2024-11', { figures: [total] }), 'total');
  });

  test('a count without its period is no total, and neither is a sum of money', () => {
    const { period: _, ...plain } = total;
    assert.equal(isTotal(event({ figures: [plain] })), false);
    assert.equal(isTotal(event({ figures: [{ ...total, unit: 'currency:USD' }] })), false);
    assert.equal(isTotal(event({ figures: [plain, total] })), true);
    assert.equal(isTotal(event({})), false);
    assert.equal(shape('2024-10', { figures: [plain] }), 'bracket');
  });

  test('no date is a box, hatched where it is a mere possibility', () => {
    assert.equal(shape(null), 'undated');
    assert.equal(shape(null, { status: 'happened' }), 'undated');
    assert.equal(shape(null, { status: 'possible' }), 'hatch');
  });

  test('what is cancelled or retracted keeps the geometry of its date', () => {
    assert.equal(shape('2025-01', { status: 'cancelled' }), 'bracket');
    assert.equal(shape('2025-01-20', { retracted: { when: '2024', why: 'Wrong' } }), 'day');
  });
});

describe('how firmly it is known is the outline', () => {
  test('heavy where it is confirmed, dashed where it is contested, dotted where it is an analysis, else thin', () => {
    assert.deepEqual(
      CERTAINTIES.map((certainty) => certaintyLine(event({ certainty }))),
      ['heavy', 'thin', 'dashed', 'dashed', 'dashed', 'dotted'],
    );
    assert.equal(certaintyLine(event({})), 'thin');
  });

  test("a newsroom's own certainty has its own line, also in place of a built-in one", () => {
    const own = [
      { id: 'alleged', label: 'Alleged', line: 'dashed' },
      { id: 'confirmed', label: 'Verified', line: 'thin' },
    ] as const;
    assert.equal(certaintyLine(event({ certainty: 'alleged' }), own), 'dashed');
    assert.equal(certaintyLine(event({ certainty: 'confirmed' }), own), 'thin');
  });

  test('a certainty that nobody has defined is thin, whatever it is called', () => {
    for (const certainty of ['rumoured', 'constructor', 'toString', '__proto__'])
      assert.equal(certaintyLine(event({ certainty })), 'thin');
  });

  test('what is merely possible is dashed, whoever says so', () => {
    assert.equal(mark(null, { status: 'possible', certainty: 'analysis' }).line, 'dashed');
    assert.equal(mark('2025', { status: 'expected', certainty: 'confirmed' }).line, 'heavy');
  });

  test('the two are told apart: the same date has the same geometry however firmly it is known', () => {
    for (const certainty of CERTAINTIES) assert.equal(shape('2024-11', { certainty }), 'bracket');
  });
});

test('what was called off or withdrawn has the shape of its date, and is told apart from what happened', () => {
  const cancelled = mark('2024-11-17', { status: 'cancelled' });
  assert.deepEqual([cancelled.shape, cancelled.struck, mark('2024-11-17').struck], ['day', true, false]);
  assert.equal(mark('2024-11-17', { retracted: { when: '2024', why: 'w' } }).struck, true);
});
