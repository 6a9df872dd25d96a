import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { validate } from '../../src/data/validate-timeline.js';
import { listSections } from '../../src/layout/list-sections.js';
import type { Figure } from '../../src/model/timeline.js';
import { madeTimeline, type MadeEvent } from '../support/made-timeline.js';
import { FOLDED, itemsOf, list, NEWEST, OPEN, outline } from '../support/outline.js';

/** Invented. */
const figure: Figure = { label: 'range', value: 300, unit: 'kilometer', comparison: 'upTo', source: 'a' };
const seed = validate(usLongRangeMissiles).timeline;

describe('the seed story', () => {
  test('reads from its first date over the gap and the as-of line to what is possible', () => {
    const { parts, ...rest } = listSections(seed, OPEN);
    assert.deepEqual(
      parts.map((part) => (part.type === 'section' ? `${part.heading.kind} ${part.items.length}` : part.type)),
      ['month 2', 'gap', 'month 1', 'month 1', 'day-not-known 6', 'ongoing 2', 'month 2', 'as-of', 'possible 2'],
    );
    const { asOf, ...counts } = rest;
    assert.deepEqual(counts, {
      folded: false,
      bare: false,
      lead: 'authorization',
      total: 16,
      events: 14,
      unknownDays: 8,
    });
    assert.equal(asOf?.edtf, '2024-11-17');
    assert.deepEqual(
      parts.flatMap((part) => (part.type === 'section' ? [part.spine] : [])),
      [true, true, true, false, false, true, false],
    );
  });

  test('reads newest first with the as-of line at the top and what is possible at the end', () => {
    assert.deepEqual(
      listSections(seed, NEWEST).parts.map((part) =>
        part.type === 'section' ? `${part.heading.kind} ${part.items.length}` : part.type,
      ),
      ['as-of', 'month 2', 'ongoing 2', 'day-not-known 6', 'month 1', 'month 1', 'gap', 'month 2', 'possible 2'],
    );
  });

  test('folds to nine items, seven behind one button, the ongoing section among them', () => {
    const layout = listSections(seed, FOLDED);
    const all = itemsOf(layout);
    assert.equal(layout.folded, true);
    assert.equal(all.filter(({ hidden }) => !hidden).length, 9);
    assert.deepEqual(
      all.filter(({ more }) => more).map(({ event, more }) => [event.id, more]),
      [['authorization', 7]],
    );
    assert.deepEqual(
      layout.parts.flatMap((part) => (part.type === 'section' && part.hidden ? [part.heading.kind] : [])),
      ['ongoing'],
    );
    assert.deepEqual(
      all.filter(({ row, hidden }) => !row && !hidden).map(({ event }) => event.id),
      ['us-aid-total', 'drone-strikes-october', 'authorization', 'zelensky-quote'],
    );
    assert.deepEqual(
      all.filter(({ lead }) => lead).map(({ event }) => event.id),
      ['authorization'],
    );
  });

  test('opens one run to whole cards and leaves the other rows', () => {
    const all = itemsOf(listSections(seed, { ...FOLDED, unfolded: new Set(['authorization']) }));
    assert.ok(all.every(({ hidden, more }) => !hidden && more === 0));
    assert.equal(all.find(({ event }) => event.id === 'russia-warning')?.row, false);
    assert.equal(all.find(({ event }) => event.id === 'kuzan-view')?.row, true);
  });

  test('opens everything', () => {
    const layout = listSections(seed, { ...FOLDED, unfolded: 'all' });
    assert.deepEqual(layout, listSections(seed, OPEN));
  });
});

describe('a list of bare dates', () => {
  const life = [
    '1867-11-07',
    '1891',
    '1895-07-26',
    '1898-07',
    '1898-12-26',
    '1903-06',
    '1903-12-10',
    '1906-04-19',
    '1906-11-05',
    '1911-12-10',
    '1914/1918',
    '1934-07-04',
  ];

  test('has no heading, no as-of line, no lead, and nothing to unfold', () => {
    for (const fold of [true, false]) {
      const layout = listSections(madeTimeline(life, { asOf: '2024' }), { ...OPEN, fold });
      assert.equal(outline(layout), life.join(' '));
      const { bare, folded, lead, asOf } = layout;
      assert.deepEqual({ bare, folded, lead, asOf }, { bare: true, folded: false, lead: undefined, asOf: null });
    }
  });
});

describe('a folded list', () => {
  const same = (date: string, count: number): MadeEvent[] =>
    Array.from({ length: count }, (_, at) => ({ id: `${date}#${at}`, date, body: 'More' }));

  test('has one button for each run, and what follows a run stands after its button', () => {
    const given = [...same('2024-11-05', 5), ...same('2024-11-06', 4), '2024-11-07'];
    const layout = listSections(madeTimeline(given), FOLDED);
    assert.equal(
      outline(layout),
      '2024-11: 2024-11-05 +4 (2024-11-05) (2024-11-05) (2024-11-05) (2024-11-05) | 2024-11-06 +3 (2024-11-06) (2024-11-06) (2024-11-06) | 2024-11-07',
    );
  });

  test('keeps the heading of a section that begins with the end of a run', () => {
    const given = [
      ...same('[..2024-10-05]', 2),
      ...same('[..2024-11-05]', 3),
      '2024-11-07',
      '2024-11-08',
      '2024-11-09',
    ];
    const parts = [
      { title: 'Before', from: '2024-10' },
      { title: 'After', from: '2024-11' },
    ];
    assert.equal(
      list(given, FOLDED, { sections: parts }),
      'titled: [..2024-10-05] +4 ([..2024-10-05]) | ' +
        'titled: ([..2024-11-05]) ([..2024-11-05]) ([..2024-11-05]) 2024-11-07 2024-11-08 2024-11-09',
    );
  });

  test('keeps a gap to a folded event with it, and shows it with the run', () => {
    // The third of them has a figure of its own, so that it stands for the others, the first of which the gap leads to.
    const run = same('2019-12-01', 5);
    run[2] = { id: '2019-12-01#2', date: '2019-12-01', figures: [figure] };
    const given: readonly MadeEvent[] = ['2010-01-01', '2010-02-01', '2010-03-01', ...run, '2019-12-05'];
    assert.doesNotMatch(list(given, FOLDED), /gap/);
    assert.match(list(given, { ...FOLDED, unfolded: new Set(['2019-12-01#2']) }), /2010-03-01 \| gap 9-8-29 \|/);
    assert.match(list(given, { ...FOLDED, unfolded: 'all' }), /2010-03-01 \| gap 9-8-29 \|/);
  });

  test('offers nothing to show where nothing is folded', () => {
    assert.equal(
      listSections(
        madeTimeline(['2001', '2002', '2003', '2004', '2005', '2006', '2007', '2008'], { title: 'Title' }),
        FOLDED,
      ).folded,
      false,
    );
    assert.equal(listSections(madeTimeline(same('2024', 7)), FOLDED).folded, false);
    assert.equal(listSections(madeTimeline(same('2024', 8)), FOLDED).folded, true);
  });

  test('says that a section is hidden when the as-of line cuts off all that is seen of it', () => {
    const given: readonly MadeEvent[] = Array.from({ length: 9 }, (_, at) => ({
      date: '2025-01',
      status: at ? 'expected' : 'happened',
    }));
    const { parts } = listSections(madeTimeline(['2024-01', ...given], { asOf: '2025-01-02' }), FOLDED);
    for (const part of parts)
      if (part.type === 'section')
        assert.equal(
          part.hidden,
          part.items.every(({ hidden }) => hidden),
        );
  });

  test('counts a date that is not there among the days that are not known', () => {
    const { unknownDays, events, total } = listSections(
      madeTimeline(['2024', '[..2024]', null, { date: null, status: 'possible' }]),
      OPEN,
    );
    assert.deepEqual({ unknownDays, events, total }, { unknownDays: 2, events: 3, total: 4 });
  });
});

test('what may lie on any later day stands beside no spine, which would put it in order', () => {
  const { parts } = listSections(
    madeTimeline(['2024-01', '2024-01', '2024-01', '[2024-02-05..]', '2024-03', '2024-03']),
    OPEN,
  );
  assert.deepEqual(
    parts.map((part) => part.type === 'section' && [part.heading.kind, part.spine]),
    [
      ['month', true],
      ['span', false],
      ['month', true],
    ],
  );
});

test('a clock time stands in the month of the zone that it is shown in', () => {
  const story = ['2024-10-30', '2024-10-31', '2024-11-01T00:30', '2024-11-02'];
  const kyiv = { timeZone: 'Europe/Kyiv' };
  assert.equal(list(story, OPEN, kyiv), '2024-10: 2024-10-30 2024-10-31 | 2024-11: 2024-11-01T00:30 2024-11-02');
  assert.equal(list(story, NEWEST, kyiv), '2024-11: 2024-11-02 2024-11-01T00:30 | 2024-10: 2024-10-31 2024-10-30');
  assert.equal(
    list(story, { displayZone: 'America/New_York' }, kyiv),
    '2024-10: 2024-10-30 2024-10-31 2024-11-01T00:30 | 2024-11: 2024-11-02',
  );
});
