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
  return { read, counts: parts.map((part) => rowsOf(part)!.columns.count) };
}

describe('a large data set', () => {
  afterEach(() => {
    performance.now = own;
  });

  it('is shown whole where it is soon read', async () => {
    const { read, counts } = await readAt(0.01);
    expect(counts).to.deep.equal([]);
    expect(read!.rows.columns.count).to.equal(10_001);
    expect(rowsOf(read!.timeline)).to.equal(read!.rows);
  });

  it('is shown once as far as it is read, where that takes long', async () => {
    const { read, counts } = await readAt(4);
    expect(counts.length).to.equal(1);
    expect(counts[0]).to.be.within(1500, 9999);
    expect(read!.rows.total).to.equal(10_001);
    const later = await readAt(30);
    expect(later.counts.length).to.equal(1);
    expect(later.counts[0]).to.be.lessThan(counts[0]!);
  });

  it('is nothing where nobody waits for it any more', async () => {
    const { read, counts } = await readAt(30, AbortSignal.abort());
    expect([read, counts]).to.deep.equal([undefined, []]);
  });

  it('is read with the drafts that are asked for', async () => {
    const draft = [{ date: '2024', headline: 'Not yet', draft: true }, ...events];
    const total = async (preview: boolean) => (await readRows(draft, { preview }, never, () => undefined))!.rows.total;
    expect([await total(true), await total(false)]).to.deep.equal([10_002, 10_001]);
  });
});
