import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { validate } from '../../src/data/validate-timeline.js';
import { sortEvents, sortKey, type DatedEvent, type Order } from '../../src/model/sort-events.js';
import type { NewsEvent } from '../../src/model/timeline.js';

type Given = Partial<NewsEvent> & { readonly date: string | null };

const event = (given: Given, index: number): NewsEvent => ({ id: `e${index}`, headline: 'Headline', sources: [], ...given });
const sort = (given: readonly Given[], order?: Order, timeZone?: string): readonly DatedEvent[] =>
  sortEvents({ events: given.map(event), ...(timeZone && { timeZone }) }, order);
const dates = (given: readonly string[], order?: Order, timeZone?: string) =>
  sort(
    given.map((date) => ({ date })),
    order,
    timeZone,
  ).map(({ event: { date } }) => date);
const ids = (given: readonly Given[], order?: Order) => sort(given, order).map(({ event: { id } }) => id);
/** Undated events by name: `b>a` stands after a, `b<a` before it, `b?` is a possibility. */
const undated = (...names: readonly string[]) =>
  ids(
    names.map((name): Given => {
      const [, id = '', how, other = '', possible] = /^(\w+)(?:([<>])(\w+))?(\?)?$/.exec(name)!;
      const order = how ? { order: how === '>' ? { after: other } : { before: other } } : {};
      return { id, date: null, ...order, ...(possible && { status: 'possible' }) };
    }),
  ).join('');

const both = (first: string, second: string, timeZone?: string) => {
  assert.deepEqual(dates([first, second], undefined, timeZone), [first, second]);
  assert.deepEqual(dates([second, first], undefined, timeZone), [first, second]);
};

describe('dated events stand in the one order', () => {
  test('by their earliest bound', () => {
    both('2022-02-24', '2024-08');
    both('-0044', '0079');
    both('2024-11', '2024-11-17');
    both('2024-11-17T09:00Z', '2024-11-17T09:01Z');
    both('Y-13800000000', 'Y-13799999999');
    both('2024-11-16', '[2024-11-17..]');
  });

  test('with no earliest bound, by the start of the month of the last known instant', () => {
    both('2024-10-31', '/2024-11-17');
    both('/2024-11-17', '2024-11-02');
    both('2024-10-31', '[..2024-11]');
    both('2024-11-30', '[..2024-12-01]');
    both('[..2024-12-31]', '2024-12-02');
    both('2024-11-30', '[..2024-36]');
    both('2024-10-31', '[..2024-11-17T10:00]');
  });

  test('with no earliest bound, by the start of the year of the last known instant where a year is all that is known', () => {
    both('[..2024]', '2024-01-02');
    both('2023-12-31', '[..2024]');
    both('2028-12-31', '[..202X]');
    both('[..202X]', '2029-01-02');
  });

  test('a clock time that nothing precedes has its month in its own zone', () => {
    // Half past midnight on 1 November in Kyiv is 31 October in UTC.
    both('2024-10-31T21:59Z', '[..2024-11-01T00:30+02:00]');
    both('[..2024-11-01T00:30+02:00]', '2024-10-31T22:01Z');
    both('2024-10-02', '[..2024-11-01T00:30]', 'Europe/Kyiv');
  });

  test('in deep time an open start keeps to the year that it ends in', () => {
    both('Y-13800000001', '[..Y-13800000000]');
    both('[..Y-13800000000]', 'Y-13800000000');
  });

  test('an open start stands before a closed one, and "on or before" before "until"', () => {
    both('/2024-11-17', '2024-11-01');
    both('[..2024-11-17]', '2024-11');
    both('[..2024-11-17]', '/2024-11-17');
    both('[..2024-11-30]', '/2024-11-02');
    both('[..2024-11-17]', '../2024-11-17');
  });

  test('of dates that begin together the one that ends sooner comes first', () => {
    both('2024-11-01', '2024-11');
    both('2024-11', '2024-11/..');
    both('[..2024-11-16]', '[..2024-11-17]');
    both('2020', '202X');
  });

  test('equal dates keep the order of the data', () => {
    assert.deepEqual(ids([{ date: '2024-11' }, { date: '2024-10' }, { date: '2024-11' }, { date: '2024-11-01/2024-11-30' }]), [
      'e1',
      'e0',
      'e2',
      'e3',
    ]);
  });

  test('a clock time without a zone is read in that of the data', () => {
    assert.deepEqual(dates(['2024-11-17T10:00', '2024-11-17T08:30Z']), ['2024-11-17T08:30Z', '2024-11-17T10:00']);
    assert.deepEqual(dates(['2024-11-17T08:30Z', '2024-11-17T10:00'], 'chronological', 'Europe/Kyiv'), [
      '2024-11-17T10:00',
      '2024-11-17T08:30Z',
    ]);
  });

  test('newest first is the reverse of that, and leaves the undated where they are', () => {
    const given: readonly Given[] = [
      { id: 'x', date: null },
      { id: 'a', date: '2024-10' },
      { id: 'b', date: '2024-11' },
      { id: 'c', date: '2024-11' },
      { id: 'y', date: null },
    ];
    assert.deepEqual(ids(given), ['a', 'b', 'c', 'x', 'y']);
    assert.deepEqual(ids(given, 'newest-first'), ['c', 'b', 'a', 'x', 'y']);
  });

  test('a date that cannot be read counts as none', () => {
    assert.deepEqual(ids([{ date: 'last week' }, { date: '2024' }]), ['e1', 'e0']);
    assert.equal(sort([{ date: 'last week' }])[0]!.date, null);
  });
});

describe('undated events follow all dated ones', () => {
  test('in the order of the data, possibilities last', () => {
    assert.equal(undated('a?', 'b', 'c?', 'd'), 'bdac');
  });

  test('each after the one that its order names, wherever that stands', () => {
    assert.equal(undated('b>a', 'x', 'a'), 'xab');
    assert.equal(undated('a', 'x', 'b>a'), 'axb');
    assert.equal(undated('c>b', 'b>a', 'a'), 'abc');
    assert.equal(undated('b>a', 'c>a', 'a'), 'abc');
    assert.equal(undated('b>a', 'a?'), 'ab');
  });

  test('each before the one that its order names', () => {
    assert.equal(undated('a', 'b', 'c<a'), 'bca');
    assert.equal(undated('a', 'b<a', 'c<b'), 'cba');
    assert.equal(undated('a>b', 'b>c', 'd<c', 'c'), 'dcba');
  });

  test('an order that names a dated event, none or itself changes nothing', () => {
    assert.equal(undated('a>nobody', 'b<nobody', 'c>c', 'd<d'), 'abcd');
    assert.deepEqual(ids([{ date: null, order: { after: 'e1' } }, { date: '2024' }, { date: null }]), ['e1', 'e0', 'e2']);
  });

  test('a circle gives way where it closes, and what leads to it keeps its order', () => {
    assert.equal(undated('d>a', 'a>c', 'b>a', 'c>b').length, 4);
    assert.match(undated('d>a', 'a>b', 'b>a', 'x'), /a.*d/);
    assert.match(undated('d>a', 'a<b', 'b<a', 'x'), /a.*d/);
  });
});

// Any date of the grammar that a newsroom would write, with few values so that dates meet.
const point = fc.constantFrom('2024', '2024-10', '2024-11', '2024-11-01', '2024-11-17', '2024-11-17T10:00Z', '2024-23', '202X', '-0044', 'Y-17000');
const anyDate = fc.oneof(
  point,
  point.map((at) => `[..${at}]`),
  point.map((at) => `[${at}..]`),
  point.map((at) => `/${at}`),
  point.map((at) => `../${at}`),
  point.map((at) => `${at}/..`),
  fc.constantFrom('2024-10/2024-11', '[2024-10..2024-11]', '2024-10-05/2024-11-17?', 'no date at all'),
);
const name = fc.option(fc.integer({ min: 0, max: 12 }).map((at) => `e${at}`), { nil: undefined });
const anyEvent: fc.Arbitrary<Given> = fc.record({
  date: fc.option(anyDate, { nil: null, freq: 1 }),
  status: fc.constantFrom('possible' as const, 'happened' as const),
  order: fc.record({ after: name, before: name }).map(({ after, before }) => ({ ...(after && { after }), ...(before && { before }) })),
});

describe('whatever the data', () => {
  test('no event is lost or doubled, in either order', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 13 }), fc.constantFrom<Order>('chronological', 'newest-first'), (given, order) => {
        const sorted = sort(given, order).map(({ index }) => index);
        assert.deepEqual(
          sorted.toSorted((a, b) => a - b),
          given.map((_, index) => index),
        );
      }),
    );
  });

  test('the order of dates does not depend on the order of the data', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(fc.sample(anyDate, { numRuns: 60, seed: 1 }), { minLength: 3, maxLength: 8 }), (given) => {
        const distinct = [...new Set(given)];
        const bounds = (texts: readonly string[]) =>
          sort(texts.map((date) => ({ date })))
            .filter(({ date }) => date)
            .map(({ date }) => `${sortKey(date!)} ${date!.form === 'before'} ${date!.min} ${date!.max}`);
        assert.deepEqual(bounds(distinct), bounds(distinct.toReversed()));
      }),
    );
  });

  test('every pair of neighbours obeys the order, so that it is one and transitive', () => {
    fc.assert(
      fc.property(fc.array(anyDate, { maxLength: 30 }), (given) => {
        const sorted = sort(given.map((date) => ({ date }))).filter(({ date }) => date);
        for (const [at, first] of sorted.entries()) {
          for (const second of sorted.slice(at + 1)) {
            const [a, b] = [first.date!, second.date!];
            assert.ok(!Number.isNaN(sortKey(a)) && sortKey(a) <= sortKey(b), `${a.edtf} before ${b.edtf}`);
            if (sortKey(a) !== sortKey(b)) continue;
            const rank = ({ form, min }: typeof a) => (min !== -Infinity ? 2 : form === 'before' ? 0 : 1);
            assert.ok(rank(a) <= rank(b), `${a.edtf} before ${b.edtf}`);
            if (rank(a) === rank(b)) assert.ok(a.max < b.max || (a.max === b.max && first.index < second.index));
          }
        }
      }),
    );
  });

  test('an open start never stands after its own end', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        const date = sort([{ date: text }])[0]!.date;
        if (date) assert.ok(sortKey(date) < date.max);
      }),
    );
  });

  test('an undated event stands after what it is said to follow, where no circle forbids it', () => {
    // Events name only later ones of a hidden line, so that there are no circles.
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), fc.boolean()), { minLength: 1, maxLength: 20 }), fc.nat(), (links, seed) => {
        const line = links.map(([to, before], at): Given => {
          const other = `e${at + 1 + (to % links.length)}`;
          return { id: `e${at}`, date: null, order: before ? { before: other } : {}, ...(to % 3 === 0 && { status: 'possible' }) };
        });
        const back = line.map((given, at): Given => (at > 0 && seed % (at + 1) === 0 ? { ...given, order: { ...given.order, after: `e${(seed + at) % at}` } } : given));
        const shuffled = back.toSorted((a, b) => ((Number(a.id!.slice(1)) * 7 + seed) % 13) - ((Number(b.id!.slice(1)) * 7 + seed) % 13));
        const sorted = ids(shuffled);
        for (const { id, order } of shuffled) {
          if (order?.after) assert.ok(sorted.indexOf(order.after) < sorted.indexOf(id!), `${id} after ${order.after}`);
          if (order?.before && sorted.includes(order.before)) assert.ok(sorted.indexOf(id!) < sorted.indexOf(order.before), `${id} before ${order.before}`);
        }
      }),
    );
  });

  test('what it is given stays as it is', () => {
    const events = Object.freeze([{ date: '2024-11' }, { date: '2024-10' }, { date: null }].map(event).map((each) => Object.freeze(each)));
    assert.deepEqual(
      sortEvents({ events }).map(({ index }) => index),
      [1, 0, 2],
    );
  });

  test('ten thousand events in one chain, and ten thousand after one, are ordered', () => {
    const chain = Array.from({ length: 10_000 }, (_, at): Given => ({ date: null, order: { after: `e${at + 1}` } }));
    assert.deepEqual(ids(chain)[0], 'e9999');
    const star = Array.from({ length: 10_000 }, (_, at): Given => (at === 9_999 ? { date: null } : { date: null, order: { after: 'e9999' } }));
    assert.deepEqual(ids(star).slice(0, 3), ['e9999', 'e0', 'e1']);
    const many = Array.from({ length: 10_000 }, (_, at) => `2024-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`);
    assert.equal(dates(many)[0], '2024-01-01');
  });
});

test('in the seed story the authorization is 8th of 16, and the possibilities are last', () => {
  const sorted = sortEvents(validate(usLongRangeMissiles).timeline).map(({ event: { id } }) => id);
  assert.deepEqual(sorted, [
    'war-began',
    'us-aid-total',
    'kursk-incursion',
    'drone-strikes-october',
    'earlier-us-missile-use',
    'russia-warning',
    'north-korean-soldiers',
    'authorization',
    'approval-reason',
    'trump-criticism',
    'donetsk-fighting',
    'expedited-shipments',
    'kuzan-view',
    'zelensky-quote',
    'uk-france-storm-shadow',
    'trump-may-cut-aid',
  ]);
});
