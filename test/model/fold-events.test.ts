import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { validate } from '../../src/data/validate-timeline.js';
import { foldEvents, leadEvent } from '../../src/model/fold-events.js';
import { sortEvents, type Order } from '../../src/model/sort-events.js';
import type { Figure, NewsEvent, Quote, Timeline } from '../../src/model/timeline.js';
import { madeTimeline } from '../support/made-timeline.js';

const fold = (timeline: Timeline, order?: Order) => foldEvents(sortEvents(timeline, order), timeline);
const lead = (timeline: Timeline, order?: Order) => leadEvent(timeline, sortEvents(timeline, order))?.id;
const times = (count: number, fields: (at: number) => Partial<NewsEvent> = () => ({})) =>
  Array.from({ length: count }, (_, at) => fields(at));
const hiddenIn = (timeline: Timeline) => Object.fromEntries(fold(timeline)!.hidden);

const figure: Figure = { label: 'range', value: 300, unit: 'kilometer', comparison: 'upTo', source: 'a' };
const quote: Quote = { text: 'Words', speaker: 'Somebody', verbatim: true };
const picture = { type: 'image', url: 'a.jpg', alt: 'A', credit: 'B' } as const;

describe('a long list folds', () => {
  test('past seven events', () => {
    assert.equal(fold(madeTimeline(times(7))), null);
    assert.notEqual(fold(madeTimeline(times(8))), null);
  });

  test('the seed story to its lead, the events with a figure or a quotation, and one of eight without a known day', () => {
    const plan = fold(validate(usLongRangeMissiles).timeline)!;
    assert.equal(plan.lead, 'authorization');
    assert.deepEqual([...plan.full], ['us-aid-total', 'drone-strikes-october', 'authorization', 'zelensky-quote']);
    assert.deepEqual(Object.fromEntries(plan.hidden), {
      authorization: [
        'earlier-us-missile-use',
        'russia-warning',
        'north-korean-soldiers',
        'approval-reason',
        'trump-criticism',
        'donetsk-fighting',
        'expedited-shipments',
      ],
    });
    assert.ok(plan.folds);
  });

  test('to the whole cards of the lead and of no more than four with a figure, a verbatim quotation or a picture', () => {
    const rich = [{ figures: [figure] }, { quotes: [quote] }, { media: [picture] }];
    const plan = fold(
      madeTimeline(
        times(9, (at) => (at === 4 ? {} : rich[at % 3]!)),
        { lead: 'e4' },
      ),
    )!;
    assert.deepEqual([...plan.full], ['e0', 'e1', 'e2', 'e3', 'e4']);
    const none = fold(
      madeTimeline(times(9, (at) => ({ figures: [figure], status: at === 0 ? 'possible' : 'happened' }))),
    )!;
    assert.deepEqual([none.lead, [...none.full]], ['e1', ['e0', 'e1', 'e2', 'e3', 'e4']]);
  });

  test('a paraphrase earns no whole card, but does not take it from a quotation beside it', () => {
    const paraphrase = { ...quote, verbatim: false };
    assert.deepEqual([...fold(madeTimeline(times(8, () => ({ quotes: [paraphrase] }))))!.full], []);
    assert.equal(fold(madeTimeline(times(8, () => ({ quotes: [paraphrase, quote] }))))!.full.size, 5);
  });

  test('a card that is folded away does not take the place of one that is seen', () => {
    const given = times(12, (at) => ({ figures: [figure], date: at < 6 ? '2024-11' : `20${30 + at}` }));
    assert.deepEqual([...fold(madeTimeline(given, { lead: 'e11' }))!.full], ['e0', 'e6', 'e7', 'e8', 'e11']);
  });
});

describe('what stands in a row without a known day, or with the same date words, folds to one', () => {
  const filler = times(6, (at) => ({ id: `f${at}`, date: `19${10 + at}` }));

  test('when there are more than three', () => {
    assert.deepEqual(hiddenIn(madeTimeline([...filler, ...times(3, () => ({ date: '2024-11' }))])), {});
    assert.deepEqual(hiddenIn(madeTimeline([...filler, ...times(4, (at) => ({ id: `e${at}`, date: '2024-11' }))])), {
      e0: ['e1', 'e2', 'e3'],
    });
  });

  test('days that are not known count together, whatever is known of them', () => {
    const dates = ['[..2024-11-01]', '[..2024-11-17]', '/2024-11-17', '../2024-11-18'];
    assert.deepEqual(hiddenIn(madeTimeline([...filler, ...dates.map((date, at) => ({ id: `e${at}`, date }))])), {
      e0: ['e1', 'e2', 'e3'],
    });
  });

  test('undated events do too, and possibilities apart from them', () => {
    const given = times(8, (at) => ({ id: `e${at}`, date: null, ...(at > 3 && { status: 'possible' as const }) }));
    assert.deepEqual(hiddenIn(madeTimeline([...filler, ...given])), { e0: ['e1', 'e2', 'e3'], e4: ['e5', 'e6', 'e7'] });
  });

  test('dates of different words stay, also where a label makes them different', () => {
    assert.deepEqual(
      hiddenIn(madeTimeline([...filler, ...times(4, (at) => ({ date: '2024-11', dateLabel: `${at}′` }))])),
      {},
    );
    assert.deepEqual(hiddenIn(madeTimeline([...filler, ...times(4, (at) => ({ date: `2024-11-0${at + 1}` }))])), {});
    assert.deepEqual(
      hiddenIn(madeTimeline([...filler, ...times(4, (at) => ({ date: at % 2 ? '2024-11' : '2024-11~' }))])),
      {},
    );
  });

  test('the lead is the one that stays, else one with a figure, a quotation or a picture, else the first', () => {
    const same = times(5, (at) => ({ id: `e${at}`, date: '2024-11' }));
    assert.deepEqual(Object.keys(hiddenIn(madeTimeline([...filler, ...same], { lead: 'e3' }))), ['e3']);
    assert.deepEqual(
      Object.keys(
        hiddenIn(
          madeTimeline([...filler, ...same.with(2, { id: 'e2', date: '2024-11', figures: [figure] })], { lead: 'f0' }),
        ),
      ),
      ['e2'],
    );
  });

  test('a retraction, a correction and a replacement are never among what is folded away', () => {
    const given = times(7, (at) => ({ id: `e${at}`, date: '2024-11' }));
    const special: Readonly<Record<string, Partial<NewsEvent>>> = {
      e1: { retracted: { when: '2024-11-18', why: 'Wrong' } },
      e3: { supersededBy: 'e0' },
    };
    const timeline = madeTimeline([...filler, ...given.map((each) => Object.assign(each, special[each.id!]))], {
      corrections: [{ when: '2024-11-18', event: 'e2', text: 'Corrected' }],
    });
    assert.deepEqual(hiddenIn(timeline), { e0: ['e4', 'e5', 'e6'] });
    for (const id of ['e1', 'e2', 'e3']) assert.ok(fold(timeline)!.full.has(id));
  });

  test('a run of which nothing may be hidden has nothing behind it', () => {
    const retracted = { when: '2024-11-18', why: 'Wrong' };
    assert.deepEqual(hiddenIn(madeTimeline([...filler, ...times(4, () => ({ date: '2024-11', retracted }))])), {});
  });
});

describe('the main event', () => {
  test('is the one that the data names', () => {
    assert.equal(
      lead(
        madeTimeline(
          times(3, (at) => ({ importance: at === 0 ? 1 : 2 })),
          { lead: 'e2' },
        ),
      ),
      'e2',
    );
  });

  test('else the most important, then the one with a figure, a quotation or a picture, then the earliest', () => {
    assert.equal(
      lead(madeTimeline([{ importance: 3, figures: [figure] }, { importance: 1 }, { media: [picture] }])),
      'e1',
    );
    assert.equal(lead(madeTimeline([{ importance: 1 }, { importance: 1, quotes: [quote] }], { lead: 'nobody' })), 'e1');
    assert.equal(
      lead(
        madeTimeline([
          { date: '2024', importance: 1 },
          { date: '2023', importance: 1 },
        ]),
      ),
      'e1',
    );
    assert.equal(
      lead(
        madeTimeline([
          { date: null, importance: 1 },
          { date: '2023', importance: 1 },
        ]),
      ),
      'e1',
    );
    assert.equal(
      lead(
        madeTimeline([
          { date: '2023', importance: 1 },
          { date: '2023', importance: 1 },
        ]),
      ),
      'e0',
    );
  });

  test('is the same in a list that is newest first', () => {
    const timeline = madeTimeline(times(4, () => ({ importance: 1 })));
    assert.equal(lead(timeline, 'newest-first'), lead(timeline));
    const oneDay = madeTimeline(times(4, () => ({ date: '2024', importance: 1 })));
    assert.equal(lead(oneDay, 'newest-first'), 'e0');
  });

  test('is no mere possibility, and nothing retracted', () => {
    const retracted = { when: '2024', why: 'Wrong' };
    assert.equal(
      lead(madeTimeline([{ importance: 1, status: 'possible' }, { importance: 1, retracted }, { importance: 1 }])),
      'e2',
    );
  });

  test('is none, where no event stands out', () => {
    assert.equal(lead(madeTimeline(times(12))), undefined);
    assert.equal(lead(madeTimeline([])), undefined);
  });
});

describe('there is something to show', () => {
  test('where rows stand in for cards that say more', () => {
    assert.ok(fold(madeTimeline(times(8, (at) => (at ? {} : { body: 'More' }))))!.folds);
    assert.ok(fold(madeTimeline(times(8, (at) => ({ sources: at ? ['a'] : ['b'] }))))!.folds);
  });

  test('not in twelve bare dates, whose rows say all', () => {
    assert.equal(fold(madeTimeline(times(12)))!.folds, false);
    assert.equal(fold(madeTimeline(times(12, () => ({ sources: ['a'], certainty: 'claimed' }))))!.folds, false);
  });

  test('nor where the only card that says more is whole', () => {
    assert.equal(fold(madeTimeline(times(8, (at) => (at ? {} : { figures: [figure] }))))!.folds, false);
  });
});

test('whatever the data, each event is folded away once at most, next to one that is seen, and the lead never', () => {
  const fields = fc.record({
    date: fc.constantFrom(null, '2024-11', '2024-10', '[..2024-11]', '/2024-11'),
    status: fc.constantFrom('possible' as const, 'happened' as const),
    figures: fc.constantFrom([], [figure]),
    importance: fc.constantFrom(1 as const, 2 as const),
  });
  fc.assert(
    fc.property(
      fc.array(fields, { maxLength: 30 }),
      fc.constantFrom<Order>('chronological', 'newest-first'),
      (given, order) => {
        const plan = fold(madeTimeline(given), order);
        if (given.length <= 7) return assert.equal(plan, null);
        const { hidden, full, lead: main } = plan!;
        const behind = [...hidden.values()].flat();
        assert.equal(new Set(behind).size, behind.length);
        for (const id of [...hidden.keys(), ...full, ...(main ? [main] : [])]) assert.ok(!behind.includes(id));
        assert.ok([...hidden.values()].every((ids) => ids.length >= 3));
      },
    ),
  );
});
