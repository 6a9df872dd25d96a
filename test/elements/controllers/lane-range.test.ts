import { expect } from '@open-wc/testing';
import { LaneRange } from '../../../src/elements/controllers/lane-range.js';
import type { LaneData } from '../../../src/elements/controllers/lane-data.js';
import { laneData } from '../../support/lane-data.js';

const utc = (text: string) => Date.parse(text);
const days = (month: string) =>
  Array.from({ length: 12 }, (_, at) => `${month}-${String(2 * at + 1).padStart(2, '0')}`);
const DATES = [...days('2010-01'), ...days('2020-01')];

/** Two months of days with ten years between them. */
function rangeOf(scale?: 'compressed') {
  const data = laneData(DATES, {}, 'none', scale);
  const told: string[] = [];
  let updates = 0;
  const host = Object.assign(new EventTarget(), {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => updates++,
    updateComplete: Promise.resolve(true),
  });
  host.addEventListener('news-timeline-range-change', (event) => {
    const { settled, source } = (event as unknown as { detail: { settled: boolean; source: string } }).detail;
    told.push(`${source}${settled ? '.' : ''}`);
  });
  let given: LaneData | undefined = data;
  const range = new LaneRange(host, () => given);
  range.drawnIn(1048, 16, 0);
  return { range, told, updates: () => updates, take: (next?: LaneData) => (given = next) };
}
const isoOf = ({ from, to }: { from: number; to: number }) =>
  [from, to].map((ms) => new Date(ms).toISOString().slice(0, 10)).join(' ');

describe('what is in view of lanes', () => {
  it('is all of it at first, to scale where nothing is to be left out', () => {
    const { range } = rangeOf();
    expect(range.limits!.gaps).to.equal(undefined);
    expect(range.now!.to - range.now!.from).to.be.closeTo((utc('2020-01-24') - utc('2010-01')) * 1.02, 1e6);
  });

  it('leaves ten years out for a band of its own width, and a narrow plot for a smaller one', () => {
    const { range } = rangeOf('compressed');
    expect(range.limits!.gaps!.stretches).to.have.length(1);
    expect(range.limits!.gaps!.share).to.equal(0.1);
    range.drawnIn(848, 16, 0);
    expect(range.limits!.gaps!.share).to.equal(0.1);
    range.drawnIn(548, 16, 0);
    expect(range.limits!.gaps!.share).to.equal(0.16);
  });

  it('moves a bound that a page names to the edge of a break, and leaves it there in a gesture', () => {
    const { range, told } = rangeOf('compressed');
    range.show({ from: utc('2015'), to: utc('2020-01-20') }, 'api');
    expect(isoOf(range.now!)).to.equal('2020-01-01 2020-01-20');
    range.move({ from: utc('2015'), to: utc('2020-01-20') }, 'user', false);
    expect(isoOf(range.now!)).to.equal('2015-01-01 2020-01-20');
    // A page that says what it was told moves nothing.
    range.show({ ...range.now! }, 'api');
    expect(isoOf(range.now!)).to.equal('2015-01-01 2020-01-20');
    expect(told).to.deep.equal(['api.', 'user', 'api.']);
  });

  it('zooms about an instant, which stays where it is', () => {
    const { range } = rangeOf('compressed');
    range.zoomBy(4, 'api', utc('2020-01-01'));
    expect(range.now!.from).to.be.lessThan(utc('2020-01-01'));
    expect(range.now!.to).to.be.lessThan(utc('2020-01-24'));
    range.zoomBy(1e-3, 'user');
    expect(range.now!.from).to.be.lessThan(utc('2010-01-01'));
  });

  it('is what the page asks for at first, and stays when there are other data', () => {
    const { range, take } = rangeOf('compressed');
    range.renew({ from: '2012', to: '2020-01-10', start: 'fit' });
    expect(isoOf(range.now!)).to.equal('2020-01-01 2020-01-11');
    take(laneData([...DATES, '2020-02-01'], {}, 'none', 'compressed'));
    range.renew(undefined);
    expect(isoOf(range.now!)).to.equal('2020-01-01 2020-01-11');
  });

  it('is nothing before there are data, and what was asked for is remembered', () => {
    const { range, told, take, updates } = rangeOf();
    take();
    range.show({ from: utc('2010-01-05'), to: utc('2010-01-10') }, 'api');
    range.zoomBy(2, 'api');
    range.renew(undefined);
    expect([range.now, range.view, range.limits, range.data]).to.deep.equal(Array(4).fill(undefined));
    expect([told, updates()]).to.deep.equal([[], 1]);
    take(laneData(DATES));
    expect(isoOf(range.view!.range)).to.equal('2010-01-05 2010-01-10');
    expect(range.data!.limits).to.deep.equal(range.limits);
  });
});
