import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { precisions } from '../../stories/support/marks.js';
import { all, html, mount, unmount } from '../support/mount.js';

const seed = (width: number) =>
  mount(html`<news-timeline layout="list" .timeline=${usLongRangeMissiles}></news-timeline>`, width);
const box = (element: Parameters<typeof all>[0], selector: string) =>
  all(element, selector)[0]!.getBoundingClientRect();

describe('the look of the list', () => {
  afterEach(unmount);

  it('has the dates above the headlines on a narrow page, and in a column before the rail from 640 px on', async () => {
    const narrow = await seed(639);
    expect(box(narrow, '.event .date').left).to.equal(box(narrow, '.event .headline').left);
    unmount();
    const wide = await seed(640);
    expect(box(wide, '.event .date').right).to.be.lessThan(box(wide, '.event .mark').left);
    expect(box(wide, '.event .mark').right).to.be.lessThan(box(wide, '.event .headline').left);
  });

  it('keeps a section’s heading in sight under the page’s own sticky header', async () => {
    const element = await seed(720);
    element.style.setProperty('--news-timeline-sticky-top', '50px');
    const { position, insetBlockStart } = getComputedStyle(all(element, '.section-heading')[0]!);
    expect([position, insetBlockStart]).to.deep.equal(['sticky', '50px']);
  });

  it('draws no spine behind dates that claim no order', async () => {
    const element = await seed(720);
    for (const id of ['authorization', 'donetsk-fighting', 'uk-france-storm-shadow']) {
      const events = all(element, `[data-id="${id}"]`)[0]!.closest('.events')!;
      expect(getComputedStyle(events, '::before').content, id).to.equal('none');
    }
  });

  it('makes an item as long as its date’s words, so that no date runs into the next', async () => {
    const element = await mount(html`<news-timeline layout="list" .timeline=${precisions}></news-timeline>`, 720);
    for (const date of all(element, '.event .date')) {
      const item = date.closest('.event')!.getBoundingClientRect();
      const { bottom, right } = date.getBoundingClientRect();
      expect(bottom, date.textContent!).to.be.at.most(item.bottom);
      expect(right, date.textContent!).to.be.at.most(
        date.closest('.event')!.querySelector('.mark')!.getBoundingClientRect().left,
      );
      expect(date.scrollWidth, date.textContent!).to.be.at.most(date.clientWidth);
    }
  });
});
