import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { axisBelow } from '../../src/layout/axis-below.js';
import type { AxisOptions } from '../../src/layout/axis-item.js';
import type { Placement } from '../../src/layout/marks.js';
import type { MadeEvent } from '../support/made-timeline.js';
import { axisItems, axisOptions } from '../support/axis-items.js';
import { utc } from '../support/read-date.js';

const TOP = 100;
const at = (ms: number) => ((ms - utc('2024')) / 86_400_000) * 2;
const AS_OF = utc('2024-11-18');

function below(given: readonly MadeEvent[], options: Partial<AxisOptions> = {}, size: 'wide' | 'narrow' = 'wide') {
  const items = axisItems(given);
  const all = axisOptions(items, { width: 732, container: 780, asOf: AS_OF, ...options });
  const placement: Placement = { at, asOf: all.asOf };
  return axisBelow(items, placement, TOP, size, all);
}
const textOf = (row: ReturnType<typeof below>['rows'][number]) =>
  row.lines.map((line) => line.map(({ text, role }) => (role === 'glyph' ? '*' : text)).join(' '));
const claimed = (id: string, date: string): MadeEvent => ({
  id,
  date,
  headline: 'It was so',
  certainty: 'claimed',
  kind: 'statement',
});

describe('a row', () => {
  test('has its label before its mark, both in the middle of 27 px, the glyph next to the mark', () => {
    const { rows } = below([claimed('a', '[..2024-11-17]')]);
    const [row] = rows;
    assert.equal(rows.length, 1);
    assert.deepEqual([row?.place, textOf(row!)], ['before', ['[..2024-11-17] claimed: It was so *']]);
    assert.ok(Math.abs(row!.mark.x1 - at(AS_OF)) < 1e-6);
    assert.equal(row?.label.x1, row!.mark.x0 - 10);
    assert.equal(row!.label.y0 + row!.label.y1, row!.mark.y0 + row!.mark.y1);
  });

  test('keeps both halves of a hedged sentence, in two lines where one has no room', () => {
    const headline = 'crucial; would not change the course of the war but would balance power in it';
    const [row] = below([{ date: '[..2024-11-17]', headline, certainty: 'analysis' }]).rows;
    assert.equal(row?.lines.length, 2);
    assert.equal(textOf(row!).join(' '), `[..2024-11-17] analysis: ${headline}`);
  });

  test('says its kind and "open" where its headline is far too long', () => {
    const [row] = below([{ date: '[..2024-11-17]', headline: 'Missile '.repeat(50).trim() }]).rows;
    assert.deepEqual(textOf(row!), ['[..2024-11-17] Entry, open']);
  });

  test('has its label after its mark where there is no room before it, the glyph still next to the mark', () => {
    const [row] = below([{ ...(claimed('a', '2024-01-10/') as object) }]).rows;
    assert.deepEqual([row?.place, textOf(row!)], ['after', ['* 2024-01-10/ claimed: It was so']]);
    assert.equal(row?.label.x0, row!.mark.x1 + 10);
  });

  test('has its label over its mark where there is room on neither side', () => {
    const headline = 'A headline that would reach over the as-of line if it stood in one line alone';
    const [row] = below([{ date: '2024-01-10/..', headline }]).rows;
    assert.equal(row?.place, 'over');
    assert.ok(row!.label.y1 <= row!.mark.y0 && row!.label.x1 <= at(AS_OF));
  });

  test('of a date after the as-of line has no word on that line', () => {
    for (const date of ['[2024-11-25..]', '2024-11-20/', '[2024-11-18..]']) {
      const [row] = below([{ date, headline: 'A long headline that would reach over the line' }], { width: 1400 }).rows;
      assert.ok(row!.label.x0 > at(AS_OF) || row!.label.x1 < at(AS_OF), date);
    }
  });
});

describe('rows that share a limit', () => {
  const three = ['a', 'b', 'c'].map((id) => claimed(id, '[..2024-11-17]'));

  test('stand under each other in the one order, all ending in one column', () => {
    const { rows, bottom } = below(three);
    assert.deepEqual(
      rows.map(({ items }) => items[0]?.event.id),
      ['a', 'b', 'c'],
    );
    assert.equal(new Set(rows.map(({ mark }) => mark.x1)).size, 1);
    assert.deepEqual(
      rows.map(({ mark }) => mark.y0 - rows[0]!.mark.y0),
      [0, 27, 54],
    );
    assert.ok(bottom > rows[2]!.mark.y1);
  });

  test('have one heading, in a line over them in a narrow container and in the margin of a wide one', () => {
    const [over, ...others] = below(three).headings;
    assert.deepEqual([over?.name, over?.beside, others], ['day-not-known', false, []]);
    const { headings, rows } = below(three, { container: 900 });
    assert.equal(headings[0]?.beside, true);
    assert.ok(rows.every(({ label }) => label.x0 >= 11 * 16));
  });

  test('have it in a line where more than a few rows need the margin for their words', () => {
    const long: MadeEvent = {
      date: '[..2024-11-17]',
      headline: 'Both halves of this sentence take nearly all of the room',
    };
    const beside = (...given: readonly MadeEvent[]) => below(given, { container: 900 }).headings[0]?.beside;
    assert.equal(beside(...three, long), true);
    assert.equal(beside(...three, long, { ...long, headline: `${long.headline}, too` }), false);
  });

  test('have none where each says its own date', () => {
    assert.deepEqual(below(['2024-03/', '[2024-05..]']).headings, []);
  });

  test('stand apart from rows of another limit, each group where its first row comes', () => {
    const { rows, headings } = below([...three, { id: 'd', date: '/2024-11-17', status: 'ongoing' }]);
    assert.deepEqual(
      headings.map(({ name }) => name),
      ['day-not-known', 'ongoing'],
    );
    assert.ok(headings[1]!.y > rows[2]!.mark.y1 && headings[1]!.y < rows[3]!.mark.y0);
  });
});

test('dashes are shorter in a narrow container, however the axis is zoomed', () => {
  const length = (size: 'wide' | 'narrow') => {
    const [{ mark } = { mark: { x0: 0, x1: 0 } }] = below(['[..2024-11-17]'], {}, size).rows;
    return Math.round(mark.x1 - mark.x0);
  };
  assert.deepEqual([length('wide'), length('narrow')], [78, 52]);
});

test('there are twelve rows at most, over all groups', () => {
  const many = Array.from({ length: 10 }, (_, at_) => claimed(`a${at_}`, '[..2024-11-17]'));
  const ongoing = Array.from({ length: 10 }, (_, at_): MadeEvent => ({
    id: `b${at_}`,
    date: '/2024-11-17',
    status: 'ongoing',
  }));
  const { rows } = below([...many, ...ongoing]);
  assert.deepEqual([rows.length, rows.filter(({ items }) => items[0]?.event.status === 'ongoing').length], [12, 2]);
});

test('without such dates there are no rows', () => {
  assert.deepEqual([below([]).rows, below([]).headings], [[], []]);
});
