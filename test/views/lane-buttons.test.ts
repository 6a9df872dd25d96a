import { expect } from '@open-wc/testing';
import { daily, mountLanes, namesOf } from '../support/lanes-mount.js';
import { all, unmount } from '../support/mount.js';

describe('the buttons over the lanes', () => {
  afterEach(unmount);

  it('are one list in the order of time, named with the whole sentence, and Tab reaches one', async () => {
    const element = await mountLanes(daily(30, { place: 'Paris, France' }));
    expect(all(element, '.plot ol[role="list"]')).to.have.length(1);
    const names = namesOf(element, '.plot ol button');
    expect(names[0]).to.equal('1 January 2020. Invented report 0. Decision. Paris, France.');
    expect(names.map((name) => Number(/report (\d+)/.exec(name)![1]))).to.deep.equal(daily(30).map((_, at) => at));
    expect(all(element, '.plot ol button').filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
  });

  it('count each unit of the calendar where not all events have their words, lane by lane', async () => {
    const element = await mountLanes(daily(366));
    const counts = namesOf(element, '.count');
    expect(counts).to.include('January 2020, Statement, 20 events');
    expect(counts).to.include('January 2020, Decision, 11 events');
    const total = counts.reduce((sum, name) => sum + Number(/(\d+) events?$/.exec(name)![1]), 0);
    expect(total).to.equal(366);
  });

  it('open the card of an event, and say that they did', async () => {
    const element = await mountLanes(daily(30));
    all(element, '.name')[3]!.click();
    await element.updateComplete;
    expect(element.selected).to.equal('d3');
    expect(all(element, '.name.chosen')[0]!.getAttribute('aria-expanded')).to.equal('true');
    expect(all(element, '.opened .headline')).to.have.length(1);
  });

  it('open what is counted to its events', async () => {
    const element = await mountLanes(daily(366));
    const [count] = all(element, '.count');
    count!.click();
    await element.updateComplete;
    const [from, to] = element.visibleRange!;
    expect(to - from).to.be.below(32 * 86_400_000);
  });
});
