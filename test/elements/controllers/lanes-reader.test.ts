import { expect } from '@open-wc/testing';
import { daily, mountLanes } from '../../support/lanes-mount.js';
import { all, squeeze, unmount, until } from '../../support/mount.js';

describe('the reader of an axis of lanes', () => {
  afterEach(unmount);

  it('shows the range that the page sets, and tells of it', async () => {
    const element = await mountLanes(daily(366));
    const told: unknown[] = [];
    element.addEventListener('news-timeline-range-change', ({ detail }) => told.push(detail));
    const range = [Date.UTC(2020, 3, 1), Date.UTC(2020, 4, 1)] as const;
    element.visibleRange = range;
    expect(element.visibleRange).to.deep.equal(range);
    expect(told).to.deep.equal([{ from: range[0], to: range[1], settled: true, source: 'api' }]);
  });

  it('leaves the axis as it is for what is no range', async () => {
    const element = await mountLanes(daily(366));
    const before = element.visibleRange;
    for (const wrong of [[NaN, 5], [1], 'x', [Infinity, Infinity]])
      element.visibleRange = wrong as unknown as [number, number];
    expect(element.visibleRange).to.deep.equal(before);
  });

  it('opens where the page says: from, to, or at the as-of date', async () => {
    const element = await mountLanes(daily(366), { from: '2020-03', to: '2020-04' });
    expect(element.visibleRange).to.deep.equal([Date.UTC(2020, 2, 1), Date.UTC(2020, 4, 1)]);
  });

  it('zooms by a factor and fits all of it again', async () => {
    const element = await mountLanes(daily(366));
    const [from, to] = element.visibleRange!;
    element.zoomBy(4);
    expect(element.visibleRange![1] - element.visibleRange![0]).to.be.closeTo((to - from) / 4, 10);
    element.fit();
    expect(element.visibleRange).to.deep.equal([from, to]);
  });

  it('draws other data that come while a range is shown', async () => {
    const element = await mountLanes(daily(366));
    element.visibleRange = [Date.UTC(2020, 3, 1), Date.UTC(2020, 4, 1)];
    element.timeline = daily(100).map((each) => Object.assign(each, { id: `n${each.id}` }));
    await element.updateComplete;
    await until(() => /of 100 events/.test(squeeze(all(element, '.tools')[0]!.textContent)));
  });

  it('reads a large data set by rows and says so until it is whole', async () => {
    const many = Array.from({ length: 12_000 }, (_, at) => ({
      id: `m${at}`,
      date: new Date(Date.UTC(2000, 0, 1 + (at % 5000))).toISOString().slice(0, 10),
      headline: `Invented report ${at}`,
    }));
    const element = await mountLanes(daily(70), { group: 'none' });
    element.timeline = many;
    await until(() => /12,000 of 12,000 events in view/.test(squeeze(all(element, '.tools')[0]?.textContent)));
    expect(element.goTo('m7')).to.equal(true);
    await element.updateComplete;
    expect(squeeze(all(element, '.opened .headline')[0]!.textContent)).to.equal('Invented report 7');
    expect(element.next()).to.equal(true);
  });
});
