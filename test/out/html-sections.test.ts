import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { validate } from '../../src/data/validate-timeline.js';
import { listSections } from '../../src/layout/list-sections.js';
import type { Order } from '../../src/model/sort-events.js';
import type { EventInput, Timeline, TimelineInput } from '../../src/model/timeline.js';
import { htmlSections } from '../../src/out/html-sections.js';

const ORDERS: readonly Order[] = ['chronological', 'newest-first'];
const read = (input: TimelineInput): Timeline => validate(input).timeline;

/** Parts without what only one of the two knows. */
const plain = (
  parts: readonly { readonly type: string; readonly items?: readonly { readonly event: { readonly id: string } }[] }[],
) =>
  parts.map((part) => ({
    ...Object.fromEntries(Object.entries(part).filter(([key]) => !/^(spine|hidden|folds|items)$/.test(key))),
    items: part.items?.map(({ event }) => event.id),
  }));

const same = (timeline: Timeline, order: Order): void => {
  const list = listSections(timeline, { order, fold: false, unfolded: 'all' });
  const html = htmlSections(timeline, order);
  assert.deepEqual(plain(html.parts), plain(list.parts));
  assert.equal(html.lead, list.lead);
  assert.deepEqual(html.asOf, list.asOf);
  assert.equal(html.sorted.length, list.total);
};

const date = fc.oneof(
  fc.constantFrom(
    null,
    '2024',
    '2024-08',
    '2024-08-06',
    '[..2024-11-17]',
    '/2024-11-17',
    '2024-11-17/..',
    '2023-05/2024-02',
    '2024-11',
    '1999',
    '2024~',
    '2025-01-05',
  ),
);
const event: fc.Arbitrary<EventInput> = fc.record({
  date,
  headline: fc.constant('H'),
  status: fc.constantFrom(null, 'happened' as const, 'ongoing' as const, 'possible' as const, 'expected' as const),
});
const story: fc.Arbitrary<TimelineInput> = fc.record({
  title: fc.constantFrom('', 'T'),
  asOf: fc.constantFrom(null, '2024-11-17'),
  sections: fc.constantFrom(null, [
    { title: 'One', from: '2000' },
    { title: 'Two', from: '2024-09' },
  ]),
  openPoints: fc.constantFrom(null, [{ text: 'Why?' }]),
  events: fc.array(event, { minLength: 1, maxLength: 14 }),
});

describe('htmlSections', () => {
  test('sections, gaps and the as-of line stand as in the list that the element draws open', () => {
    for (const order of ORDERS) same(read(usLongRangeMissiles), order);
    fc.assert(
      fc.property(story, fc.constantFrom(...ORDERS), (input, order) => same(read(input), order)),
      { numRuns: 300 },
    );
  });

  test('what the element folds on a narrow screen is marked: rows, runs, and how many each run hides', () => {
    const timeline = read(usLongRangeMissiles);
    for (const order of ORDERS) {
      const list = listSections(timeline, { order, fold: true, unfolded: new Set() });
      const drawn = new Map(
        list.parts.flatMap((part) => (part.type === 'section' ? part.items : [])).map((item) => [item.event.id, item]),
      );
      const { parts, folds } = htmlSections(timeline, order);
      assert.equal(folds, list.folded);
      for (const part of parts)
        for (const {
          event: { id },
          fold,
          more,
        } of part.type === 'section' ? part.items : []) {
          const { hidden, row, lead } = drawn.get(id)!;
          assert.equal(fold, hidden ? 'run' : lead ? 'lead' : row ? 'row' : undefined, id);
          assert.equal(more, drawn.get(id)!.more, id);
        }
    }
  });

  test('a gap to an event that is folded away folds with it', () => {
    const figures = [{ label: 'range', value: 300, unit: 'kilometer', comparison: 'upTo' as const, source: 'a' }];
    const gaps = (figureAt: number) =>
      htmlSections(
        read([
          ...['2010-01-01', '2010-02-01', '2010-03-01'].map((each) => ({ date: each, headline: 'H' })),
          ...[0, 1, 2, 3, 4].map((at) => ({
            date: '2019-12-01',
            headline: `H${at}`,
            body: 'More',
            figures: at === figureAt ? figures : null,
          })),
        ]),
        'chronological',
      ).parts.flatMap((part) => (part.type === 'gap' ? [part.folds] : []));
    // The event with a figure stands for the others.
    assert.deepEqual(gaps(0), [false]);
    assert.deepEqual(gaps(2), [true]);
  });

  test('a short list has no marks', () => {
    const { parts, folds } = htmlSections(read([{ date: '2024', headline: 'A' }]), 'chronological');
    assert.equal(folds, false);
    assert.ok(
      parts.every(
        (part) => part.type !== 'section' || part.items.every(({ fold, more }) => fold === undefined && more === 0),
      ),
    );
  });

  test('a list without events has no parts', () => {
    assert.deepEqual(htmlSections(read([]), 'chronological').parts, []);
  });
});
