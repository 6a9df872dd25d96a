import { expect } from '@open-wc/testing';
import type { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import { mountLanes, wordsOf } from '../support/lanes-mount.js';
import { all, squeeze, unmount } from '../support/mount.js';

const days = (month: string, count = 12) =>
  Array.from({ length: count }, (_, at) => `${month}-${String(2 * at + 1).padStart(2, '0')}`);
const story = (dates: readonly string[]) => ({
  events: dates.map((date, at) => ({ id: `e${at}`, date, headline: `Invented event ${at}` })),
});
const shown = (dates: readonly string[], scale: NewsTimelineElement['scale'], width?: number) =>
  mountLanes(story(dates), { scale, group: 'kind', ...(width ? { width } : {}) });
const TWO = [...days('2010-01'), ...days('2020-01')];

describe('a break between lanes', () => {
  afterEach(unmount);

  it('has its length in words, for the eye once and for the ear in its place in time', async () => {
    const element = await shown(TWO, 'compressed');
    expect(wordsOf(element, '.gone')).to.deep.equal(['9 years, 11 months']);
    expect(all(element, '.gone')[0]!.closest('[aria-hidden="true"]')).to.not.equal(null);
    const items = all(element, '.plot ol > li').map(({ textContent }) => squeeze(textContent));
    const at = items.indexOf('9 years, 11 months to the next dated entry');
    expect(at)
      .to.be.greaterThan(0)
      .and.lessThan(items.length - 1);
    // It is heard and takes no focus.
    expect(all(element, '.plot ol > li')[at]!.querySelector('button')).to.equal(null);
    expect(all(element, '.plot [tabindex="0"]')).to.have.length(1);
  });

  it('is there only where a page asks for it', async () => {
    for (const scale of ['auto', 'linear'] as const) {
      const element = await shown(TWO, scale);
      expect(wordsOf(element, '.gone')).to.deep.equal([]);
      element.scale = 'compressed';
      await element.updateComplete;
      expect(wordsOf(element, '.gone')).to.have.length(1);
      unmount();
    }
  });

  it('says no more than its length where a bar ends after it', async () => {
    const element = await shown([...TWO, '2010-01-05/2015-06'], 'compressed');
    const items = all(element, '.plot ol > li.vh').map(({ textContent }) => squeeze(textContent));
    expect(items).to.deep.equal(['5 years, 5 months', '4 years, 6 months to the next dated entry']);
  });

  it('has no words where part of it is past the plot', async () => {
    const element = await shown(TWO, 'compressed');
    element.visibleRange = [Date.UTC(2010, 0, 20), Date.UTC(2020, 0, 4)];
    await element.updateComplete;
    expect(wordsOf(element, '.gone')).to.have.length(1);
    for (let step = 0; step < 8 && wordsOf(element, '.gone').length > 0; step++) {
      element.renderRoot
        .querySelector('.plot')!
        .dispatchEvent(new WheelEvent('wheel', { deltaX: 60, cancelable: true, bubbles: true }));
      await element.updateComplete;
    }
    expect(wordsOf(element, '.gone')).to.deep.equal([]);
  });
});
