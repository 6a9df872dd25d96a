import { expect } from '@open-wc/testing';
import { marieCurie } from '../../data/marie-curie.js';
import { mountAxis } from '../support/axis-mount.js';
import { mountLanes, wordsOf } from '../support/lanes-mount.js';
import { all, unmount } from '../support/mount.js';

/** Three reports within ten seconds. */
const seconds = (zone = 'Z', rest: object = {}) => ({
  title: 'Alarm (invented)',
  ...rest,
  events: [3, 5, 12].map((second, at) => ({
    id: `e${at}`,
    date: `2024-11-17T12:00:${String(second).padStart(2, '0')}${zone}`,
    headline: `Invented report ${at}`,
    kind: 'statement',
  })),
});

describe('clock times under an axis', () => {
  afterEach(unmount);

  it('three events within ten seconds stand on an axis of seconds, its day and its zone named', async () => {
    const element = await mountAxis(seconds(), 1000);
    const ticks = wordsOf(element, '.tick:not(.parent)');
    expect(ticks).to.include('12:00:05').and.include('12:00:10');
    expect(ticks).to.have.length.within(4, 60);
    expect(wordsOf(element, '.tick.parent')).to.deep.equal(['17 November 2024']);
    expect(wordsOf(element, '.zone')).to.deep.equal(['Clock times: UTC']);
  });

  it('so they do in lanes, at every zoom down to milliseconds', async () => {
    const element = await mountLanes(seconds(), { group: 'kind' });
    expect(wordsOf(element, '.tick.parent')).to.include('17 November 2024');
    expect(wordsOf(element, '.zone')).to.deep.equal(['Clock times: UTC']);
    const at = Date.UTC(2024, 10, 17, 12, 0, 5);
    element.visibleRange = [at, at + 10];
    await element.updateComplete;
    const ticks = wordsOf(element, '.tick:not(.parent)');
    expect(ticks).to.include('12:00:05.002').and.have.length.within(4, 60);
    expect(wordsOf(element, '.tick.parent')).to.deep.equal(['17 November 2024']);
  });

  it('the clock is that of the zone shown, which is named as the cards name it', async () => {
    const kyiv = seconds('', { timeZone: 'Europe/Kyiv' });
    for (const element of [await mountAxis(kyiv, 1000), await mountLanes(kyiv, { group: 'kind' })]) {
      expect(wordsOf(element, '.zone')).to.deep.equal(['Clock times: Kyiv']);
      element.setAttribute('time-zone', 'America/New_York');
      await element.updateComplete;
      expect(wordsOf(element, '.zone')).to.deep.equal(['Clock times: New York']);
      expect(wordsOf(element, '.tick:not(.parent)').join(' ')).to.include('5:00:05');
    }
  });

  it('times of no zone are given none', async () => {
    const element = await mountAxis(seconds(''), 1000);
    expect(wordsOf(element, '.tick').length).to.be.greaterThan(3);
    expect(all(element, '.zone')).to.have.length(0);
  });

  it('under days and years no zone is named', async () => {
    for (const element of [await mountAxis(marieCurie, 1000), await mountLanes(300)])
      expect(all(element, '.zone')).to.have.length(0);
  });
});
