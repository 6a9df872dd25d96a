import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { dayOfInstant } from '../../src/model/calendar.js';
import type { DatePoint, PartialDate } from '../../src/model/read-date.js';
import { sortEvents, type DatedEvent, type Order } from '../../src/model/sort-events.js';
import type { NewsEvent } from '../../src/model/timeline.js';
import { madeTimeline } from '../support/made-timeline.js';

type Given = Partial<NewsEvent> & { readonly date: string | null };

const sort = (given: readonly Given[], order?: Order): readonly DatedEvent[] => sortEvents(madeTimeline(given), order);
const ids = (given: readonly Given[]) => sort(given).map(({ event: { id } }) => id);

// Any date of the grammar that a newsroom would write, with few values so that dates meet.
const point = fc.constantFrom(
  '2024',
  '2024-10',
  '2024-11',
  '2024-11-01',
  '2024-11-17',
  '2024-11-17T10:00Z',
  '2024-10-31T23:30-04:00',
  '2024-11-01T00:30+02:00',
  '2024-11-01T09:00',
  '2024-23',
  '202X',
  '-0044',
  'Y-17000',
);
const anyDate = fc.oneof(
  point,
  point.map((at) => `[..${at}]`),
  point.map((at) => `[${at}..]`),
  point.map((at) => `/${at}`),
  point.map((at) => `../${at}`),
  point.map((at) => `${at}/..`),
  fc.constantFrom('2024-10/2024-11', '[2024-10..2024-11]', '2024-10-05/2024-11-17?', 'no date at all'),
);
const name = fc.nat(12).map((at) => `e${at}`);
const anyEvent: fc.Arbitrary<Given> = fc.record({
  date: fc.option(anyDate, { nil: null, freq: 1 }),
  status: fc.constantFrom('possible' as const, 'happened' as const),
  order: fc.oneof(
    fc.constant({}),
    name.map((after) => ({ after })),
    name.map((before) => ({ before })),
    fc.record({ after: name, before: name }),
  ),
});

describe('whatever the data', () => {
  test('no event is lost or doubled, in either order', () => {
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 13 }),
        fc.constantFrom<Order>('chronological', 'newest-first'),
        (given, order) => {
          const sorted = sort(given, order).map(({ index }) => index);
          assert.deepEqual(
            sorted.toSorted((a, b) => a - b),
            given.map((_, index) => index),
          );
        },
      ),
    );
  });

  const zone = fc.constantFrom(undefined, 'America/New_York', 'Pacific/Kiritimati');
  const sortIn = (given: readonly string[], displayZone: string | undefined) =>
    sortEvents(madeTimeline(given), 'chronological', displayZone).filter(({ date }) => date);

  test('the order of dates does not depend on the order of the data', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(fc.sample(anyDate, { numRuns: 60, seed: 1 }), { minLength: 3, maxLength: 8 }),
        zone,
        (given, displayZone) => {
          const distinct = [...new Set(given)];
          const bounds = (texts: readonly string[]) =>
            sortIn(texts, displayZone).map(
              ({ date, wall }) => `${wall} ${date!.form === 'before'} ${date!.min} ${date!.max}`,
            );
          assert.deepEqual(bounds(distinct), bounds(distinct.toReversed()));
        },
      ),
    );
  });

  test('any two dates stand as they do alone, so that the order is total and transitive; equal ones as given', () => {
    fc.assert(
      fc.property(fc.array(anyDate, { maxLength: 16 }), zone, (given, displayZone) => {
        const sorted = sortIn(given, displayZone);
        for (const [at, first] of sorted.entries()) {
          for (const second of sorted.slice(at + 1)) {
            const pair = [first, second].map(({ event }) => event.date!);
            const [alone] = sortIn(pair, displayZone);
            const [turned] = sortIn(pair.toReversed(), displayZone);
            assert.equal(alone!.event.date, pair[0], pair.join(' before '));
            // Where the order of the data decides, it did so here.
            if (turned!.event.date !== pair[0]) assert.ok(first.index < second.index, pair.join(' as given before '));
          }
        }
      }),
    );
  });

  const isClockTime = ({ min, start }: PartialDate) => min !== -Infinity && (start as DatePoint).hour !== undefined;

  test('no date stands before one of an earlier day, and no clock time before an earlier one of its day', () => {
    fc.assert(
      fc.property(fc.array(anyDate, { maxLength: 30 }), zone, (given, displayZone) => {
        const sorted = sortIn(given, displayZone);
        for (const [at, { wall, date }] of sorted.entries()) {
          const next = sorted[at + 1];
          if (!next) return;
          const [day, nextDay] = [wall, next.wall].map(dayOfInstant);
          assert.ok(day! <= nextDay!, `${date!.edtf} before ${next.date!.edtf}`);
          if (day === nextDay && isClockTime(date!) && isClockTime(next.date!))
            assert.ok(date!.min <= next.date!.min, `${date!.edtf} before ${next.date!.edtf}`);
        }
      }),
    );
  });

  test('an undated event stands after what it is said to follow, where no circle forbids it', () => {
    // Events name only later ones of a hidden line, so that there are no circles.
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(20), fc.boolean()), { minLength: 1, maxLength: 20 }),
        fc.nat(),
        (links, seed) => {
          const made = links.map(([to, before], at): Given => {
            const later = `e${at + 1 + (to % links.length)}`;
            const earlier = at > 0 && seed % (at + 1) === 0 ? { after: `e${(seed + at) % at}` } : {};
            const order = Object.assign(earlier, before ? { before: later } : {});
            return { id: `e${at}`, date: null, order, status: to % 3 ? 'happened' : 'possible' };
          });
          const place = ({ id = '' }: Given) => (Number(id.slice(1)) * 7 + seed) % 13;
          const shuffled = made.toSorted((a, b) => place(a) - place(b));
          const sorted = ids(shuffled);
          for (const { id, order } of shuffled) {
            if (order?.after)
              assert.ok(sorted.indexOf(order.after) < sorted.indexOf(id!), `${id} after ${order.after}`);
            if (order?.before && sorted.includes(order.before))
              assert.ok(sorted.indexOf(id!) < sorted.indexOf(order.before), `${id} before ${order.before}`);
          }
        },
      ),
    );
  });

  test('what it is given stays as it is', () => {
    const { events } = madeTimeline(['2024-11', '2024-10', null]);
    for (const each of events) Object.freeze(each);
    Object.freeze(events);
    assert.deepEqual(
      sortEvents({ events }).map(({ index }) => index),
      [1, 0, 2],
    );
  });

  test('ten thousand events in one chain, and ten thousand after one, are ordered', () => {
    const chain = Array.from({ length: 10_000 }, (_, at): Given => ({ date: null, order: { after: `e${at + 1}` } }));
    assert.deepEqual(ids(chain)[0], 'e9999');
    const star = Array.from({ length: 10_000 }, (_, at): Given =>
      at === 9_999 ? { date: null } : { date: null, order: { after: 'e9999' } },
    );
    assert.deepEqual(ids(star).slice(0, 3), ['e9999', 'e0', 'e1']);
    const many = Array.from(
      { length: 10_000 },
      (_, at) => `2024-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`,
    );
    assert.equal(sort(many.map((date) => ({ date })))[0]!.event.date, '2024-01-01');
  });
});
