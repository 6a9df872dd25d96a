import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { arabicStory } from '../../stories/support/arabic.js';
import { certainties } from '../../stories/support/marks.js';
import { entry, labelOf, mountAxis } from '../support/axis-mount.js';
import { html, mount, squeeze, unmount } from '../support/mount.js';

describe('the label of a mark', () => {
  afterEach(unmount);

  it('has the date, the hedge, then the claim', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    const words = labelOf(element, 'kuzan-view');
    expect(words)
      .to.match(/Analysis by Serhiy Kuzan: crucial; would not change.* balance power/)
      .and.contain('November 2024');
    expect(labelOf(element, 'war-began')).to.match(/^24 February 2022 .*The war begins/);
  });

  it('underlines a hedge in the line of its mark', async () => {
    const element = await mountAxis(certainties);
    const style = (id: string) => getComputedStyle(entry(element, id).querySelector('.hedge')!).borderBottomStyle;
    expect([style('claimed'), style('denied'), style('analysis')]).to.deep.equal(['dashed', 'dashed', 'dotted']);
    expect(entry(element, 'plain').querySelector('.hedge')).to.equal(null);
  });

  it('underlines a headline’s own attribution in place of a hedge, and does not say it twice', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    const button = entry(element, 'approval-reason');
    expect(squeeze(button.querySelector('.hedge')!.textContent)).to.equal('Sources suggest');
    expect(labelOf(element, 'approval-reason').match(/sources suggest/gi)).to.have.length(1);
  });

  it('sets a total large in its block, with the words that bound it', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    const button = entry(element, 'drone-strikes-october');
    expect(labelOf(element, 'drone-strikes-october')).to.match(/^More than \| 2,000 \| Russian drone strikes/);
    expect(getComputedStyle(button.querySelector('.number')!).fontSize).to.equal('36px');
  });

  it('keeps the language of the data under the words of another', async () => {
    const element = await mount(
      html`<news-timeline lang="en" layout="axis" .timeline=${arabicStory}></news-timeline>`,
      1200,
    );
    expect(entry(element, 'war-began').querySelector('bdi')!.lang).to.equal('ar-EG');
  });

  it('keeps the order of a date in a text that runs the other way, its day before its year', async () => {
    const element = await mount(
      html`<news-timeline lang="en-GB" dir="rtl" layout="axis" .timeline=${usLongRangeMissiles}></news-timeline>`,
      1200,
    );
    const date = entry(element, 'war-began').querySelector('.line .date')!;
    const node = [...date.childNodes].find(({ textContent }) => textContent?.includes('24 February 2022'))!;
    const left = (from: number) => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, from + 2);
      return range.getBoundingClientRect().left;
    };
    expect(left(node.textContent!.indexOf('24'))).to.be.lessThan(left(node.textContent!.indexOf('2022')));
  });
});
