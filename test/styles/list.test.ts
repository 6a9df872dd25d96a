import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { all, html, mount, unmount } from '../support/mount.js';

const seed = (width: number) => mount(html`<news-timeline .timeline=${usLongRangeMissiles}></news-timeline>`, width);
const box = (element: Parameters<typeof all>[0], selector: string) => all(element, selector)[0]!.getBoundingClientRect();

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

  it('centres the ring of a day on the spine', async () => {
    const element = await seed(720);
    const ring = box(element, '.mark.day i');
    const events = all(element, '.events')[0]!;
    const spine = events.getBoundingClientRect().left + parseFloat(getComputedStyle(events, '::before').insetInlineStart);
    expect(ring.left + ring.width / 2).to.be.closeTo(spine + 0.5, 1);
  });

  it('draws no spine behind dates that claim no order', async () => {
    const element = await seed(720);
    for (const id of ['authorization', 'donetsk-fighting', 'uk-france-storm-shadow']) {
      const events = all(element, `[data-id="${id}"]`)[0]!.closest('.events')!;
      expect(getComputedStyle(events, '::before').content, id).to.equal('none');
    }
  });

  it('keeps the accent for the as-of line and the selection', async () => {
    const element = await seed(720);
    const accent = getComputedStyle(all(element, '.as-of')[0]!).color;
    const used = all(element, '.root *').filter((each) => getComputedStyle(each).color === accent);
    expect(used.every((each) => each.closest('.as-of'))).to.equal(true);
  });
});
