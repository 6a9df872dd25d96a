import { expect } from '@open-wc/testing';
import { readRows } from '../../src/elements/read-rows.js';
import { rowsOf } from '../../src/model/event-rows.js';
import type { Timeline } from '../../src/model/timeline.js';

const events = Array.from({ length: 10_001 }, (_, at) => ({ id: `p${at}`, date: '2000-01-01', headline: `${at}` }));
const { signal: never } = new AbortController();
const own = performance.now;

/** Reads by a clock on which each look takes so many ms. */
async function readAt(each: number, signal = never) {
  let now = 0;
  performance.now = () => (now += each);
  const parts: Timeline[] = [];
  const read = await readRows({ events }, {}, signal, (timeline) => parts.push(timeline));
  return { read, rows: rowsOf(read?.timeline), counts: parts.map((part) => rowsOf(part)!.columns.count) };
}

describe('a large data set', () => {
  afterEach(() => {
    performance.now = own;
  });

  it('is shown whole where it is soon read', async () => {
    const { rows, counts } = await readAt(0.01);
    expect(counts).to.deep.equal([]);
    expect(rows!.columns.count).to.equal(10_001);
  });

  it('is shown once as far as it is read, where that takes long', async () => {
    const { rows, counts } = await readAt(4);
    expect(counts.length).to.equal(1);
    expect(counts[0]).to.be.within(1500, 9999);
    expect(rows!.total).to.equal(10_001);
    const later = await readAt(30);
    expect(later.counts.length).to.equal(1);
    expect(later.counts[0]).to.be.lessThan(counts[0]!);
  });

  it('is nothing where nobody waits for it any more', async () => {
    const { read, counts } = await readAt(30, AbortSignal.abort());
    expect([read, counts]).to.deep.equal([undefined, []]);
  });

  it('is nothing to draw where it is given as columns of which none can be used, and is drawn as columns where they can', async () => {
    const broken = await readRows({ columns: { start: [1, 2] }, event: () => 'Fire' }, {}, never, () => undefined);
    expect(broken!.timeline).to.equal(null);
    expect(broken!.findings.map(({ path }) => path)).to.deep.equal(['columns.start']);
    const start = Float64Array.of(Date.UTC(2024, 7, 6), NaN);
    const given = { columns: { start, precision: 'day' }, event: (row: number) => `Fire ${row}` };
    const { timeline } = (await readRows(given, {}, never, () => undefined))!;
    expect(timeline!.events.map(({ date, headline }) => [date, headline])).to.deep.equal([
      ['2024-08-06', 'Fire 0'],
      [null, 'Fire 1'],
    ]);
  });

  it('is read with the drafts that are asked for', async () => {
    const draft = [{ date: '2024', headline: 'Not yet', draft: true }, ...events];
    const total = async (preview: boolean) =>
      rowsOf((await readRows(draft, { preview }, never, () => undefined))!.timeline)!.total;
    expect([await total(true), await total(false)]).to.deep.equal([10_002, 10_001]);
  });
});
