import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listParts } from '../../src/model/list-parts.js';
import type { DatedEvent, Order } from '../../src/model/sort-events.js';
import type { Timeline } from '../../src/model/timeline.js';
import { headingName } from '../support/group.js';
import { madeTimeline, type MadeEvent } from '../support/made-timeline.js';

const OPEN: Order = 'chronological';
const NEWEST: Order = 'newest-first';

/** "2024-8: 2024-08 | gap 1-0-0 | as of 2024-11-17 | …": what stands on the page. */
const list = (given: readonly MadeEvent[], order: Order = OPEN, rest?: Partial<Timeline>): string => {
  const { sections, breaks } = listParts(madeTimeline(given, rest), order);
  const between = (item?: DatedEvent) =>
    breaks(item).map((each) => {
      if (each.type === 'as-of') return `as of ${each.date.edtf}`;
      const { years, months, days } = each.span;
      return `gap ${years}-${months}-${days}`;
    });
  const blocks: string[] = [];
  for (const { heading, items } of sections) {
    let said = heading.kind === 'none' ? '' : `${headingName(heading)}: `;
    for (const item of items) {
      const { date, id } = item.event;
      const before = between(item);
      if (item === items[0] || before.length > 0) blocks.push(...before, said + (date ?? id));
      else blocks.push(`${blocks.pop()} ${date ?? id}`);
      said = '';
    }
  }
  return [...blocks, ...between()].join(' | ');
};

describe('a section', () => {
  test('is split by a gap, in both orders', () => {
    const days = ['2024-11-01', '2024-11-02', '2024-11-03', '2024-11-28'];
    assert.equal(list(days), '2024-11: 2024-11-01 2024-11-02 2024-11-03 | gap 0-0-24 | 2024-11-28');
    assert.equal(list(days, NEWEST), '2024-11: 2024-11-28 | gap 0-0-24 | 2024-11-03 2024-11-02 2024-11-01');
  });
});

describe('the as-of line', () => {
  const asOf = { asOf: '2024-11-17', openPoints: [{ text: 'No answer yet.' }] };
  const expected = (date: string | null): MadeEvent => ({ date, status: 'expected' });
  const possible: MadeEvent = { id: 'maybe', date: null, status: 'possible' };

  test('stands nowhere, where nothing can go stale', () => {
    assert.equal(list(['2024-11-01', '2024-11-02'], OPEN, { asOf: '2024-11-17' }), '2024-11: 2024-11-01 2024-11-02');
    assert.equal(
      list(['2024-11-01', '2024-11-02'], OPEN, { openPoints: asOf.openPoints }),
      '2024-11: 2024-11-01 2024-11-02',
    );
  });

  test('stands at the end, or newest first at the start, of what is past', () => {
    assert.equal(list(['2024-11-01', '2024-11-17'], OPEN, asOf), '2024-11: 2024-11-01 2024-11-17 | as of 2024-11-17');
    assert.equal(list(['2024-11-01', '2024-11-17'], NEWEST, asOf), 'as of 2024-11-17 | 2024-11: 2024-11-17 2024-11-01');
  });

  test('stands between what is past and what is to come', () => {
    const dates = ['2024-11-01', '2024-11-12', expected('2024-12-01'), expected('2024-12-20')];
    assert.equal(
      list(dates, OPEN, asOf),
      '2024-11: 2024-11-01 2024-11-12 | as of 2024-11-17 | 2024-12: 2024-12-01 2024-12-20',
    );
    assert.equal(
      list(dates, NEWEST, asOf),
      '2024-12: 2024-12-20 2024-12-01 | as of 2024-11-17 | 2024-11: 2024-11-12 2024-11-01',
    );
  });

  test('splits a section, whose heading is said once', () => {
    const dates = ['2024-11-01', '2024-11-09', '2024-11-17', expected('2024-11-18'), expected('2024-11-25')];
    assert.equal(
      list(dates, OPEN, asOf),
      '2024-11: 2024-11-01 2024-11-09 2024-11-17 | as of 2024-11-17 | 2024-11-18 2024-11-25',
    );
    assert.equal(
      list(dates, NEWEST, asOf),
      '2024-11: 2024-11-25 2024-11-18 | as of 2024-11-17 | 2024-11-17 2024-11-09 2024-11-01',
    );
  });

  test('stands at the later end of a gap that it falls in', () => {
    const dates = ['2024-11-01', '2024-11-02', '2024-11-03', expected('2026')];
    assert.match(list(dates, OPEN, asOf), /2024-11-03 \| gap 1-1-28 \| as of 2024-11-17 \| .*2026$/);
    assert.match(list(dates, NEWEST, asOf), /2026 \| as of 2024-11-17 \| gap 1-1-28 \| .*2024-11-03/);
  });

  test('has what is awaited within its own month beyond it, unless something known comes later', () => {
    assert.match(list(['2024-10-01', '2024-10-02', expected('2024-11')], OPEN, asOf), /as of 2024-11-17 \| .*2024-11$/);
    assert.match(list(['2024-10-01', '2024-10-02', expected('2024-11')], NEWEST, asOf), /2024-11 \| as of 2024-11-17/);
    assert.match(
      list(['2024-10-01', expected('2024-11'), '2024-11-16'], OPEN, asOf),
      /2024-11-16 \| as of 2024-11-17$/,
    );
    // Its time is over, and nobody has said what became of it.
    assert.match(list(['2024-10-01', expected('2024-10')], OPEN, asOf), /2024-10 \| as of 2024-11-17$/);
  });

  test('has before it what goes on, and what happened on a day that is not known', () => {
    const dates: readonly MadeEvent[] = [
      '2024-10-01',
      '[..2024-11-17]',
      { date: '/2024-11-17', status: 'ongoing' },
      { date: '2022/..', status: 'ongoing' },
    ];
    assert.match(list(dates, OPEN, asOf), /as of 2024-11-17$/);
  });

  test('has before it what began on its own day by the clocks that show it, in whatever zone', () => {
    const evening = ['2024-11-16', '2024-11-17T23:30-05:00', expected('2024-11-18T00:30+02:00')];
    assert.match(list(evening, OPEN, asOf), /2024-11-17T23:30-05:00 \| as of 2024-11-17 \| 2024-11-18T00:30/);
    assert.match(list(evening, NEWEST, asOf), /^2024-11: 2024-11-18T00:30\S+ \| as of 2024-11-17 \| 2024-11-17T23:30/);
  });

  test('given as a clock time, stands between the instants of others', () => {
    const at = { ...asOf, asOf: '2024-11-17T12:20Z' };
    const hours = ['2024-11-17T14:00+02:00', expected('2024-11-17T08:30-05:00')];
    assert.match(list(hours, OPEN, at), /14:00\+02:00 \| as of 2024-11-17T12:20Z \| .*08:30-05:00$/);
  });

  test('has undated events before it, and beyond it those that are awaited or merely possible', () => {
    assert.match(
      list(['2024-10-01', { id: 'once', date: null }, possible], OPEN, asOf),
      /undated: once \| as of 2024-11-17 \| possible: maybe$/,
    );
    assert.match(list(['2024-10-01', possible], OPEN, asOf), /2024-10-01 \| as of 2024-11-17 \| possible: maybe$/);
    assert.equal(list([expected(null), possible], OPEN, asOf), 'as of 2024-11-17 | undated: e0 | possible: maybe');
    // Dated events come first, so here the line cannot do both.
    assert.match(
      list(['2024-10-01', expected('2025-01-20'), { id: 'once', date: null }], OPEN, asOf),
      /as of 2024-11-17 \| .*2025-01-20 \| undated: once$/,
    );
  });

  test('stands before everything, where all is to come', () => {
    assert.match(list([expected('2025-01-20'), expected('2025-01-21')], OPEN, asOf), /^as of/);
    assert.match(
      list([expected('2025-01-20'), possible], NEWEST, asOf),
      /2025-01-20 \| as of 2024-11-17 \| possible: maybe$/,
    );
  });

  test('is the only part of a list without events', () => {
    assert.equal(list([], OPEN, asOf), 'as of 2024-11-17');
    assert.equal(list([]), '');
  });
});
