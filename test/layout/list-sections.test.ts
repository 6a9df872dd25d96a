import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { validate } from '../../src/data/validate-timeline.js';
import { listSections, type ListItem, type ListLayout, type ListOptions } from '../../src/layout/list-sections.js';
import { sortEvents } from '../../src/model/sort-events.js';
import type { Figure, NewsEvent, Timeline } from '../../src/model/timeline.js';

type Given = string | null | (Partial<NewsEvent> & { readonly date: string | null });

const OPEN: ListOptions = { order: 'chronological', fold: false, unfolded: new Set() };
const FOLDED: ListOptions = { ...OPEN, fold: true };
const NEWEST: ListOptions = { ...OPEN, order: 'newest-first' };

const timelineOf = (given: readonly Given[], rest: Partial<Timeline> = {}): Timeline => ({
  schema: 'news-timeline/1',
  id: '',
  title: '',
  language: '',
  sources: [],
  events: given.map((each, at) => ({
    id: `e${at}`,
    headline: 'Headline',
    sources: [],
    ...(typeof each === 'object' && each ? each : { date: each }),
  })),
  ...rest,
});
const items = ({ parts }: ListLayout): readonly ListItem[] => parts.flatMap((part) => (part.type === 'section' ? part.items : []));
/** "2024-8: 2024-08 | gap 1-0-0 | as of 2024-11-17 | …": what stands on the page, hidden events in brackets. */
const outline = ({ parts }: ListLayout): string =>
  parts
    .map((part) => {
      if (part.type === 'gap') return `gap ${part.span.years}-${part.span.months}-${part.span.days}`;
      if (part.type === 'as-of') return `as of ${part.date.edtf}`;
      const { heading } = part;
      const name = heading.kind === 'month' ? `${heading.year}-${heading.month}: ` : heading.kind === 'none' ? '' : `${heading.kind}: `;
      const text = part.items.map((item) => {
        const date = item.event.date ?? item.event.id;
        return item.hidden ? `(${date})` : item.more ? `${date} +${item.more}` : date;
      });
      return `${name}${text.join(' ')}`;
    })
    .join(' | ');
const list = (given: readonly Given[], options: Partial<ListOptions> = {}, rest?: Partial<Timeline>) =>
  outline(listSections(timelineOf(given, rest), { ...OPEN, ...options }));

const seed = validate(usLongRangeMissiles).timeline;
const figure: Figure = { label: 'range', value: 300, unit: 'kilometer', comparison: 'upTo', source: 'a' };

describe('the seed story', () => {
  test('reads from its first date over the gap and the as-of line to what is possible', () => {
    const { parts, ...rest } = listSections(seed, OPEN);
    assert.deepEqual(
      parts.map((part) => (part.type === 'section' ? `${part.heading.kind} ${part.items.length}` : part.type)),
      ['month 2', 'gap', 'month 1', 'month 1', 'day-not-known 6', 'ongoing 2', 'month 2', 'as-of', 'possible 2'],
    );
    const { asOf, ...counts } = rest;
    assert.deepEqual(counts, { folded: false, bare: false, lead: 'authorization', total: 16, events: 14, unknownDays: 8 });
    assert.equal(asOf?.edtf, '2024-11-17');
    assert.deepEqual(
      parts.flatMap((part) => (part.type === 'section' ? [part.spine] : [])),
      [true, true, true, false, false, true, false],
    );
  });

  test('reads newest first with the as-of line at the top and what is possible at the end', () => {
    assert.deepEqual(
      listSections(seed, NEWEST).parts.map((part) => (part.type === 'section' ? `${part.heading.kind} ${part.items.length}` : part.type)),
      ['as-of', 'month 2', 'ongoing 2', 'day-not-known 6', 'month 1', 'month 1', 'gap', 'month 2', 'possible 2'],
    );
  });

  test('folds to nine items, seven behind one button, the ongoing section among them', () => {
    const layout = listSections(seed, FOLDED);
    const all = items(layout);
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
    const all = items(listSections(seed, { ...FOLDED, unfolded: new Set(['authorization']) }));
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
  const life = ['1867-11-07', '1891', '1895-07-26', '1898-07', '1898-12-26', '1903-06', '1903-12-10', '1906-04-19', '1906-11-05', '1911-12-10', '1914/1918', '1934-07-04'];

  test('has no heading, no as-of line, no lead, and nothing to unfold', () => {
    for (const fold of [true, false]) {
      const layout = listSections(timelineOf(life, { asOf: '2024' }), { ...OPEN, fold });
      assert.equal(outline(layout), life.join(' '));
      const { bare, folded, lead, asOf } = layout;
      assert.deepEqual({ bare, folded, lead, asOf }, { bare: true, folded: false, lead: undefined, asOf: null });
    }
  });

  test('is split by a long gap, in both orders', () => {
    assert.equal(list(['1867', '1868', '1869', '1934']), '1867 1868 1869 | gap 64-0-0 | 1934');
    assert.equal(list(['1867', '1868', '1869', '1934'], NEWEST), '1934 | gap 64-0-0 | 1869 1868 1867');
  });
});

test('a gap inside a headed section stands inside it, and the heading is said once', () => {
  const days = ['2024-11-01', '2024-11-02', '2024-11-03', '2024-11-28'];
  assert.equal(list(days), '2024-11: 2024-11-01 2024-11-02 2024-11-03 | gap 0-0-24 | 2024-11-28');
  assert.equal(list(days, NEWEST), '2024-11: 2024-11-28 | gap 0-0-24 | 2024-11-03 2024-11-02 2024-11-01');
});

describe('the as-of line', () => {
  const asOf = { asOf: '2024-11-17', openPoints: [{ text: 'No answer yet.' }] };
  const expected = (date: string | null): Given => ({ date, status: 'expected' });
  const possible: Given = { id: 'maybe', date: null, status: 'possible' };

  test('stands nowhere, where nothing can go stale', () => {
    assert.equal(list(['2024-11-01', '2024-11-02'], OPEN, { asOf: '2024-11-17' }), '2024-11: 2024-11-01 2024-11-02');
    assert.equal(list(['2024-11-01', '2024-11-02'], OPEN, { openPoints: asOf.openPoints }), '2024-11: 2024-11-01 2024-11-02');
  });

  test('stands at the end, or newest first at the start, of what is past', () => {
    assert.equal(list(['2024-11-01', '2024-11-17'], OPEN, asOf), '2024-11: 2024-11-01 2024-11-17 | as of 2024-11-17');
    assert.equal(list(['2024-11-01', '2024-11-17'], NEWEST, asOf), 'as of 2024-11-17 | 2024-11: 2024-11-17 2024-11-01');
  });

  test('stands between what is past and what is to come', () => {
    const dates = ['2024-11-01', '2024-11-12', expected('2024-12-01'), expected('2024-12-20')];
    assert.equal(list(dates, OPEN, asOf), '2024-11: 2024-11-01 2024-11-12 | as of 2024-11-17 | 2024-12: 2024-12-01 2024-12-20');
    assert.equal(list(dates, NEWEST, asOf), '2024-12: 2024-12-20 2024-12-01 | as of 2024-11-17 | 2024-11: 2024-11-12 2024-11-01');
  });

  test('splits a section, whose heading is said once', () => {
    const dates = ['2024-11-01', '2024-11-09', '2024-11-17', expected('2024-11-18'), expected('2024-11-25')];
    assert.equal(list(dates, OPEN, asOf), '2024-11: 2024-11-01 2024-11-09 2024-11-17 | as of 2024-11-17 | 2024-11-18 2024-11-25');
    assert.equal(list(dates, NEWEST, asOf), '2024-11: 2024-11-25 2024-11-18 | as of 2024-11-17 | 2024-11-17 2024-11-09 2024-11-01');
  });

  test('stands at the later end of a gap that it falls in', () => {
    const dates = ['2024-11-01', '2024-11-02', '2024-11-03', expected('2026')];
    assert.match(list(dates, OPEN, asOf), /2024-11-03 \| gap 1-1-28 \| as of 2024-11-17 \| .*2026$/);
    assert.match(list(dates, NEWEST, asOf), /2026 \| as of 2024-11-17 \| gap 1-1-28 \| .*2024-11-03/);
  });

  test('has what is awaited within its own month beyond it, unless something known comes later', () => {
    assert.match(list(['2024-10-01', '2024-10-02', expected('2024-11')], OPEN, asOf), /as of 2024-11-17 \| .*2024-11$/);
    assert.match(list(['2024-10-01', '2024-10-02', expected('2024-11')], NEWEST, asOf), /2024-11 \| as of 2024-11-17/);
    assert.match(list(['2024-10-01', expected('2024-11'), '2024-11-16'], OPEN, asOf), /2024-11-16 \| as of 2024-11-17$/);
    // Its time is over, and nobody has said what became of it.
    assert.match(list(['2024-10-01', expected('2024-10')], OPEN, asOf), /2024-10 \| as of 2024-11-17$/);
  });

  test('has before it what goes on, and what happened on a day that is not known', () => {
    const dates: readonly Given[] = ['2024-10-01', '[..2024-11-17]', { date: '/2024-11-17', status: 'ongoing' }, { date: '2022/..', status: 'ongoing' }];
    assert.match(list(dates, OPEN, asOf), /as of 2024-11-17$/);
  });

  test('has undated events before it, and beyond it those that are awaited or merely possible', () => {
    assert.match(list(['2024-10-01', { id: 'once', date: null }, possible], OPEN, asOf), /undated: once \| as of 2024-11-17 \| possible: maybe$/);
    assert.match(list(['2024-10-01', possible], OPEN, asOf), /2024-10-01 \| as of 2024-11-17 \| possible: maybe$/);
    assert.equal(list([expected(null), possible], OPEN, asOf), 'as of 2024-11-17 | undated: e0 | possible: maybe');
    // Dated events come first, so here the line cannot do both.
    assert.match(list(['2024-10-01', expected('2025-01-20'), { id: 'once', date: null }], OPEN, asOf), /as of 2024-11-17 \| .*2025-01-20 \| undated: once$/);
  });

  test('stands before everything, where all is to come', () => {
    assert.match(list([expected('2025-01-20'), expected('2025-01-21')], OPEN, asOf), /^as of/);
    assert.match(list([expected('2025-01-20'), possible], NEWEST, asOf), /2025-01-20 \| as of 2024-11-17 \| possible: maybe$/);
  });

  test('is the only part of a list without events', () => {
    assert.equal(list([], OPEN, asOf), 'as of 2024-11-17');
    assert.equal(list([]), '');
  });
});

describe('a folded list', () => {
  const same = (date: string, count: number): Given[] => Array.from({ length: count }, (_, at) => ({ id: `${date}#${at}`, date, body: 'More' }));

  test('has one button for each run, and what follows a run stands after its button', () => {
    const given = [...same('2024-11-05', 5), ...same('2024-11-06', 4), '2024-11-07'];
    const layout = listSections(timelineOf(given), FOLDED);
    assert.equal(
      outline(layout),
      '2024-11: 2024-11-05 +4 (2024-11-05) (2024-11-05) (2024-11-05) (2024-11-05) | 2024-11-06 +3 (2024-11-06) (2024-11-06) (2024-11-06) | 2024-11-07',
    );
  });

  test('keeps a gap to a folded event with it, and shows it with the run', () => {
    const given = [...same('2019-12-01', 5), { date: '[..2020-01-01]' }, ...same('[..2024-12-31]', 3), '2025-01-02'] as const;
    const layout = listSections(timelineOf(given), FOLDED);
    assert.equal(layout.parts.some((part, at) => part.type === 'gap' && layout.parts[at + 1]?.type === 'section' && items({ ...layout, parts: [layout.parts[at + 1]!] }).every(({ hidden }) => hidden)), false);
  });

  test('offers nothing to show where nothing is folded', () => {
    assert.equal(listSections(timelineOf(['2001', '2002', '2003', '2004', '2005', '2006', '2007', '2008'], { title: 'Title' }), FOLDED).folded, false);
    assert.equal(listSections(timelineOf(same('2024', 7)), FOLDED).folded, false);
    assert.equal(listSections(timelineOf(same('2024', 8)), FOLDED).folded, true);
  });

  test('says that a section is hidden when the as-of line cuts off all that is seen of it', () => {
    const given: readonly Given[] = Array.from({ length: 9 }, (_, at) => ({ date: '2025-01', status: at ? 'expected' : 'happened' }));
    const { parts } = listSections(timelineOf(['2024-01', ...given], { asOf: '2025-01-02' }), FOLDED);
    for (const part of parts) if (part.type === 'section') assert.equal(part.hidden, part.items.every(({ hidden }) => hidden));
  });

  test('counts a date that is not there among the days that are not known', () => {
    const { unknownDays, events, total } = listSections(timelineOf(['2024', '[..2024]', null, { date: null, status: 'possible' }]), OPEN);
    assert.deepEqual({ unknownDays, events, total }, { unknownDays: 2, events: 3, total: 4 });
  });
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

describe('whatever the data', () => {
  const date = fc.constantFrom(null, '2020', '2024-10', '2024-11', '2024-11-16', '2024-11-17', '2024-11-18', '2025-01', '[..2024-11-17]', '/2024-11-17', '[..2020]', '2030/..', '202X');
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
      fc.property(fc.array(event, { maxLength: 24 }), options, fc.constantFrom('2024-11-17', '2019', '2024', '2040'), (given, how, asOf) => {
        const timeline = timelineOf(given, { asOf });
        check(listSections(timeline, how), timeline, how);
      }),
      { numRuns: 400 },
    );

  test('the list holds each event once, in the one order, with the as-of line once or not at all', () => {
    lists((layout, timeline, { order }) => {
      assert.deepEqual(
        items(layout).map(({ index }) => index),
        sortEvents(timeline, order).map(({ index }) => index),
      );
      assert.equal(layout.parts.filter(({ type }) => type === 'as-of').length, layout.asOf ? 1 : 0);
    });
  });

  test('the numbers on the buttons add up to what is folded away, and every button is in reach', () => {
    lists((layout, _, { fold, unfolded }) => {
      const all = items(layout);
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
        assert.equal(part.hidden, part.items.every(({ hidden }) => hidden));
        assert.ok(part.items.every(({ more, hidden }) => !(more && hidden)));
      }
    });
  });

  test('no heading is lost when a section is split: a part without one follows a part of the same section', () => {
    lists((layout) => {
      const headed = layout.parts.some((part) => part.type === 'section' && part.heading.kind !== 'none');
      const first = layout.parts.find((part) => part.type === 'section' && part.items.some(({ date: known }) => known));
      if (headed && first?.type === 'section' && layout.parts.some((part) => part.type === 'section' && part.heading.kind === 'month')) {
        assert.notEqual(first.heading.kind, 'none');
      }
    });
  });

  test('nothing that is known to lie after the as-of date stands before its line, and nothing dated before it behind', () => {
    lists(({ parts, asOf }, _, { order }) => {
      if (!asOf) return;
      const at = parts.findIndex(({ type }) => type === 'as-of');
      const side = (some: typeof parts) => some.flatMap((part) => (part.type === 'section' ? part.items : []));
      const [past, beyond] = order === 'chronological' ? [side(parts.slice(0, at)), side(parts.slice(at))] : [side(parts.slice(at)), side(parts.slice(0, at))];
      assert.ok(past.every(({ date: known }) => !known || known.min < asOf.max));
      assert.ok(beyond.every(({ date: known, event: { status } }) => !known || known.max > asOf.max || (known.min === -Infinity && status !== 'happened')));
    });
  });
});
