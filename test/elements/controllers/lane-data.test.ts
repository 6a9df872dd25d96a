import { expect } from '@open-wc/testing';
import { LaneIndexer } from '../../../src/elements/controllers/lane-data.js';
import type { RowItem } from '../../../src/layout/lane-pack.js';
import type { LanePlot, LanePlotOptions } from '../../../src/layout/lane-plot.js';
import { rowsOf } from '../../../src/model/event-rows.js';
import { byRows, laneData } from '../../support/lane-data.js';
import { madeTimeline } from '../../support/made-timeline.js';
import { until } from '../../support/mount.js';

/** An indexer, and how often it said that it was ready. */
const indexerWith = () => {
  const told = { count: 0 };
  return { told, indexer: new LaneIndexer(() => void told.count++) };
};
/** Longer than any of these takes to be indexed. */
const wait = () => new Promise((done) => setTimeout(done, 150));

describe('an index of events in lanes', () => {
  it('is there at once where they are few, and nobody is told', async () => {
    const { told, indexer } = indexerWith();
    const small = madeTimeline(['2024', '2023']);
    indexer.want(small, 'none', undefined);
    expect(indexer.data!.timeline).to.equal(small);
    expect(indexer.data!.index.rows.length).to.equal(2);
    const rows = byRows([], 10_001);
    expect(rowsOf(rows)!.columns.count).to.equal(10_001);
    await wait();
    expect(told.count).to.equal(0);
  });

  it('is built in slices where they are many, and what was there stays until then', async () => {
    const { told, indexer } = indexerWith();
    const [small, large] = [madeTimeline(['2024']), byRows([])];
    indexer.want(small, 'none', undefined);
    indexer.want(large, 'none', undefined);
    indexer.want(large, 'none', undefined);
    expect(indexer.data!.timeline).to.equal(small);
    await until(() => told.count > 0);
    expect(indexer.data!.timeline).to.equal(large);
    expect(indexer.data!.rows).to.equal(rowsOf(large));
    const { data } = indexer;
    indexer.want(large, 'none', undefined);
    await wait();
    expect(indexer.data).to.equal(data);
    expect(told.count).to.equal(1);
  });

  it('is built once, however often it is asked for meanwhile', async () => {
    const { told, indexer } = indexerWith();
    const large = byRows([]);
    let looks = 0;
    Object.assign(rowsOf(large)!, { keyOf: () => String(looks++ % 2) });
    for (let times = 0; times < 5; times++) indexer.want(large, 'kind', undefined);
    await until(() => told.count > 0);
    expect(looks).to.equal(10_001);
  });

  it('is that of what was asked for last, whichever was ready first', async () => {
    const { told, indexer } = indexerWith();
    const [first, second] = [byRows([], 40_000), byRows([])];
    indexer.want(first, 'none', undefined);
    indexer.want(second, 'none', undefined);
    await until(() => told.count > 0);
    await wait();
    expect(indexer.data!.timeline).to.equal(second);
    expect(told.count).to.equal(1);
  });

  it('is not that of a large data set for which a small one came in its place', async () => {
    const { told, indexer } = indexerWith();
    const small = madeTimeline(['2024']);
    for (const large of [byRows([]), byRows([], 60_000)]) {
      indexer.want(large, 'none', undefined);
      indexer.want(small, 'none', undefined);
      await wait();
      expect(indexer.data!.timeline).to.equal(small);
    }
    // Back to what is there.
    indexer.want(byRows([]), 'none', undefined);
    indexer.want(small, 'none', undefined);
    await wait();
    expect(indexer.data!.timeline).to.equal(small);
    expect(told.count).to.equal(0);
  });

  it('is not built on where nobody wants it any more', async () => {
    const { told, indexer } = indexerWith();
    const large = byRows([]);
    indexer.want(large, 'none', undefined);
    indexer.stop();
    await wait();
    expect([indexer.data, told.count]).to.deep.equal([undefined, 0]);
    indexer.want(large, 'none', undefined);
    await until(() => told.count > 0);
    expect(indexer.data!.timeline).to.equal(large);
  });

  it('is another where the grouping, or the zone that is shown, is', async () => {
    const { told, indexer } = indexerWith();
    const small = madeTimeline([
      { date: '2024-01-01T23:30-05:00', kind: 'vote' },
      { date: '2024', kind: 'ruling' },
    ]);
    indexer.want(small, 'none', undefined);
    expect([indexer.data!.keys, indexer.data!.index.lanes.length]).to.deep.equal([[''], 1]);
    indexer.want(small, 'kind', undefined);
    expect([indexer.data!.keys, indexer.data!.index.lanes.length]).to.deep.equal([['ruling', 'vote'], 2]);
    indexer.want(small, 'none', 'Europe/Kyiv');
    expect(Math.max(...indexer.data!.index.columns.from)).to.equal(Date.UTC(2024, 0, 2, 6, 30));
    indexer.want(small, 'none', 'America/New_York');
    expect(Math.max(...indexer.data!.index.columns.from)).to.equal(Date.UTC(2024, 0, 1, 23, 30));
    const large = byRows([{ date: '2024', headline: 'x', kind: 'vote' }]);
    indexer.want(large, 'none', undefined);
    indexer.want(large, 'kind', undefined);
    await until(() => told.count > 0);
    await wait();
    expect([indexer.data!.keys, told.count]).to.deep.equal([['vote', ''], 1]);
  });
});

describe('the zone that is shown', () => {
  const large = () => byRows([{ date: '2024-01-01T23:30-05:00', headline: 'x' }], 10_001, { timeZone: 'UTC' });
  const last = ({ data }: LaneIndexer) => Math.max(...data!.index.columns.from);

  it('moves what is counted of many as it does of few', async () => {
    const { told, indexer } = indexerWith();
    const timeline = large();
    indexer.want(timeline, 'none', 'UTC');
    await until(() => told.count > 0);
    expect(last(indexer)).to.equal(Date.UTC(2024, 0, 2, 4, 30));
    indexer.want(timeline, 'none', 'Europe/Kyiv');
    await until(() => told.count > 1);
    expect(last(indexer)).to.equal(Date.UTC(2024, 0, 2, 6, 30));
    expect(indexer.data!.limits.to).to.equal(Date.UTC(2024, 0, 2, 6, 31));
    // Of rows that are filed again none is another.
    expect(indexer.data!.rows).to.equal(rowsOf(timeline));
  });

  it('is that of what was asked for last', async () => {
    const { told, indexer } = indexerWith();
    const timeline = large();
    indexer.want(timeline, 'none', 'Europe/Kyiv');
    indexer.want(timeline, 'none', 'America/New_York');
    await until(() => told.count > 0);
    await wait();
    expect([last(indexer), told.count]).to.deep.equal([Date.UTC(2024, 0, 1, 23, 30), 1]);
  });
});

describe('the picture of a range', () => {
  const rowWords = {};
  const rangeOf = (plot: LanePlot | undefined) => plot && [plot.range.from, plot.range.to];
  const options = (indexer: LaneIndexer, from: number, to: number): LanePlotOptions => ({
    range: { from, to },
    width: 600,
    rem: 16,
    headroom: 0,
    asOf: undefined,
    slot: 100,
    collapsed: new Set<number>(),
    always: [],
    item: (row) => indexer.data!.item(row) as RowItem,
    widths: () => [50, 20],
  });

  it('is there at once from memory, of what is asked', () => {
    const { indexer, told } = indexerWith();
    expect(indexer.plotOf(options(indexer, 0, 1), rowWords)).to.equal(undefined);
    indexer.want(madeTimeline(['2024', '2023-05-06']), 'none', undefined);
    for (const to of [5, 9]) expect(rangeOf(indexer.plotOf(options(indexer, 0, to), rowWords))).to.deep.equal([0, to]);
    expect(told.count).to.equal(0);
  });

  it('stays the last one until a source that answers later has that of what was asked last', async () => {
    const { indexer, told } = indexerWith();
    indexer.want(madeTimeline(['2024', '2023-05-06']), 'none', undefined);
    const answer = new Map<number, () => void>();
    const signals: AbortSignal[] = [];
    const memory = indexer.data!.ask;
    const ask: typeof memory = (asked, signal) =>
      new Promise((done) => {
        signals.push(signal);
        answer.set(asked.range.to, () => done(memory(asked, signal)));
      });
    indexer.data = { ...indexer.data!, ask };
    const collapsed = new Set<number>();
    const draw = (to: number) => rangeOf(indexer.plotOf({ ...options(indexer, 0, to), collapsed }, rowWords));
    expect(draw(5)).to.equal(undefined);
    answer.get(5)!();
    await until(() => told.count === 1);
    expect([draw(5), draw(7), draw(9)]).to.deep.equal([
      [0, 5],
      [0, 5],
      [0, 5],
    ]);
    expect(signals.slice(1).map(({ aborted }) => aborted)).to.deep.equal([true, false]);
    answer.get(9)!();
    await until(() => told.count === 2);
    answer.get(7)!();
    await wait();
    expect([draw(9), told.count, signals.length]).to.deep.equal([[0, 9], 2, 3]);
  });
});

describe('what is made of a data set', () => {
  it('is lanes in the order of the data set, from its first to its last instant', () => {
    const kinds = ['b', 'a'].map((id) => ({ id, label: id }));
    const data = laneData(
      [
        { date: '2024', kind: 'a' },
        { date: '2022', kind: 'c' },
        { date: '2023', kind: 'b' },
        { date: '2023', kind: 'c' },
      ],
      { kinds },
      'kind',
    );
    expect(data.keys).to.deep.equal(['b', 'a', 'c']);
    expect(data.index.lanes.map(({ rows }) => rows.length)).to.deep.equal([1, 1, 2]);
    expect(data.limits).to.deep.equal({ from: Date.UTC(2022), to: Date.UTC(2025) });
    const tracks = ['z', 'y'].map((id) => ({ id, title: id }));
    expect(laneData([{ track: 'y' }, { track: 'z' }], { tracks }, 'track').keys).to.deep.equal(['z', 'y']);
  });

  it('has limits where nothing has a date', () => {
    expect(laneData([null]).limits).to.deep.equal({ from: 0, to: 1 });
  });

  it('names thirty of what is undated, and counts the rest', () => {
    const { undated, rows } = laneData([...Array.from({ length: 40 }, () => null), '2024']);
    expect([undated.rows.length, undated.count]).to.deep.equal([30, 40]);
    expect(undated.rows.every((row) => rows.item(row).date === null)).to.equal(true);
    expect(laneData(['2024']).undated).to.deep.equal({ rows: [], count: 0 });
  });

  it('has an as-of date where something can go stale', () => {
    const asOf = '2024-11-17';
    expect(laneData(['2024/..'], { asOf }).shared.asOf!.edtf).to.equal(asOf);
    expect(laneData(['2024'], { asOf }).shared.asOf).to.equal(null);
    expect(laneData(['2024/..'], { asOf }).rows.goesStale).to.equal(true);
    expect(laneData(['2024'], { asOf }).rows.goesStale).to.equal(false);
  });

  it('knows the sources that no event names, of what was read whole', () => {
    const sources = [
      { id: 'a', publisher: 'A' },
      { id: 'b', publisher: 'B' },
    ];
    const shared = laneData([{ sources: ['a'] }, {}], { sources }).shared.sharedSources;
    expect([...shared]).to.deep.equal(['b']);
  });

  it('is the same of what is read by rows, and what was left out is nowhere', async () => {
    const wrong = [null, { date: 'soon', headline: 'x', kind: 'lost' }, 5];
    const given = [...wrong, { date: '2024/..', headline: 'x', kind: 'vote' }, { date: null, headline: 'y' }];
    const asOf = '2024-11-17';
    for (const group of ['none', 'kind', 'place', 'actor'] as const) {
      const { told, indexer } = indexerWith();
      indexer.want(byRows(given, 10_010, { asOf, sources: [{ id: 'a', publisher: 'A' }] }), group, undefined);
      await until(() => told.count > 0);
      const { keys, undated, rows, shared, index } = indexer.data!;
      expect(keys).to.deep.equal(group === 'kind' ? ['vote', ''] : ['']);
      expect(undated.rows.map((row) => rows.item(row).event.headline)).to.deep.equal(['y']);
      expect([undated.count, index.rows.length]).to.deep.equal([1, 10_006]);
      expect(shared.asOf!.edtf).to.equal(asOf);
      expect([...shared.sharedSources]).to.deep.equal([]);
    }
  });

  it('has no as-of date where nothing of what is read by rows goes stale', async () => {
    const { told, indexer } = indexerWith();
    indexer.want(byRows([], 10_010, { asOf: '2024' }), 'none', undefined);
    await until(() => told.count > 0);
    expect(indexer.data!.shared.asOf).to.equal(null);
  });
});
