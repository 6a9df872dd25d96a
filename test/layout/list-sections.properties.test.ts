import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { listSections, type ListLayout, type ListOptions } from '../../src/layout/list-sections.js';
import { sortEvents } from '../../src/model/sort-events.js';
import type { Figure, Timeline } from '../../src/model/timeline.js';
import { madeTimeline } from '../support/made-timeline.js';
import { itemsOf } from '../support/outline.js';

const figure: Figure = { label: 'range', value: 300, unit: 'kilometer', comparison: 'upTo', source: 'a' };

describe('whatever the data', () => {
  const date = fc.constantFrom(
    null,
    '2020',
    '2024-10',
    '2024-11',
    '2024-11-16',
    '2024-11-17',
    '2024-11-18',
    '2025-01',
    '[..2024-11-17]',
    '/2024-11-17',
    '[..2020]',
    '2030/..',
    '202X',
  );
  const event = fc.record({
    date,
    status: fc.constantFrom('possible' as const, 'expected' as const, 'ongoing' as const, 'happened' as const),
    figures: fc.constantFrom([], [figure]),
    sources: fc.constantFrom([], ['a']),
  });
  const options = fc.record({
    order: fc.constantFrom('chronological' as const, 'newest-first' as const),
    fold: fc.boolean(),
    unfolded: fc.constantFrom('all' as const, new Set<string>(), new Set(['e0', 'e3', 'e7'])),
  });
  const lists = (check: (layout: ListLayout, timeline: Timeline, given: ListOptions) => void) =>
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 24 }),
        options,
        fc.constantFrom('2024-11-17', '2019', '2024', '2040'),
        (given, how, asOf) => {
          const timeline = madeTimeline(given, { asOf });
          check(listSections(timeline, how), timeline, how);
        },
      ),
      { numRuns: 400 },
    );

  test('the list holds each event once, in the one order, with the as-of line once or not at all', () => {
    lists((layout, timeline, { order }) => {
      assert.deepEqual(
        itemsOf(layout).map(({ index }) => index),
        sortEvents(timeline, order).map(({ index }) => index),
      );
      assert.equal(layout.parts.filter(({ type }) => type === 'as-of').length, layout.asOf ? 1 : 0);
    });
  });

  test('the numbers on the buttons add up to what is folded away, and every button is in reach', () => {
    lists((layout, _, { fold, unfolded }) => {
      const all = itemsOf(layout);
      const folded = all.filter(({ hidden }) => hidden).length;
      assert.equal(
        all.reduce((sum, { more }) => sum + more, 0),
        folded,
      );
      if (!fold || unfolded === 'all') assert.equal(folded, 0);
      if (folded) assert.ok(layout.folded);
      for (const part of layout.parts) {
        if (part.type !== 'section') continue;
        assert.ok(part.items.filter(({ more }) => more).length <= 1, 'one button a section');
        assert.equal(
          part.hidden,
          part.items.every(({ hidden }) => hidden),
        );
        assert.ok(part.items.every(({ more, hidden }) => !(more && hidden)));
      }
    });
  });

  test('no heading is lost when a section is split: a part without one follows a part of the same section', () => {
    lists((layout) => {
      const headed = layout.parts.some((part) => part.type === 'section' && part.heading.kind !== 'none');
      const first = layout.parts.find((part) => part.type === 'section' && part.items.some(({ date: known }) => known));
      if (
        headed &&
        first?.type === 'section' &&
        layout.parts.some((part) => part.type === 'section' && part.heading.kind === 'month')
      ) {
        assert.notEqual(first.heading.kind, 'none');
      }
    });
  });

  test('nothing that is known to lie after the as-of date stands before its line, and nothing dated before it behind', () => {
    lists(({ parts, asOf }, _, { order }) => {
      if (!asOf) return;
      const at = parts.findIndex(({ type }) => type === 'as-of');
      const side = (some: typeof parts) => some.flatMap((part) => (part.type === 'section' ? part.items : []));
      const [past, beyond] =
        order === 'chronological'
          ? [side(parts.slice(0, at)), side(parts.slice(at))]
          : [side(parts.slice(at)), side(parts.slice(0, at))];
      assert.ok(past.every(({ date: known }) => !known || known.min < asOf.max));
      assert.ok(
        beyond.every(
          ({ date: known, event: { status } }) =>
            !known || known.max > asOf.max || (known.min === -Infinity && status !== 'happened'),
        ),
      );
    });
  });
});
