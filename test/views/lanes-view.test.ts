import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { daily, mountLanes } from '../support/lanes-mount.js';
import { all, squeeze, textOf, unmount } from '../support/mount.js';

describe('an axis of lanes', () => {
  afterEach(unmount);

  it('has a lane for each kind, named, with how many events are in view', async () => {
    const element = await mountLanes(daily(90));
    expect(squeeze(all(element, '.titles > li')[0]!.textContent)).to.match(/^Statement 60 events/);
    expect(squeeze(all(element, '.titles > li')[1]!.textContent)).to.match(/^Decision 30 events/);
  });

  it('has what has no date beside it, and points that are not settled', async () => {
    const element = await mountLanes(usLongRangeMissiles);
    expect(all(element, '.rail-after button')).to.have.length(2);
    expect(textOf(element)).to.contain('3 points not settled');
  });

  it('hides the canvas and the ticks from the ear, which hears the buttons', async () => {
    const element = await mountLanes(daily(90));
    for (const part of ['canvas', '.names']) {
      expect(all(element, part)[0]!.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('closes a lane and opens it again', async () => {
    const element = await mountLanes(daily(90));
    const button = () => all(element, '.titles button')[0]!;
    const before = all(element, '.plot')[0]!.getBoundingClientRect().height;
    button().click();
    await element.updateComplete;
    expect(button().getAttribute('aria-expanded')).to.equal('false');
    expect(all(element, '.plot')[0]!.getBoundingClientRect().height).to.be.below(before - 40);
    button().click();
    await element.updateComplete;
    expect(all(element, '.plot')[0]!.getBoundingClientRect().height).to.equal(before);
  });

  it('says so where nothing is in view', async () => {
    const element = await mountLanes([...daily(70), { id: 'late', date: '2024-01-01', headline: 'Late' }]);
    element.visibleRange = [Date.UTC(2021, 5, 1), Date.UTC(2021, 6, 1)];
    await element.updateComplete;
    expect(squeeze(all(element, '.none')[0]!.textContent)).to.equal('No events in this stretch.');
  });
});
