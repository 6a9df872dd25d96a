import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { certainties, precisions } from '../../stories/support/marks.js';
import { all, html, mount, unmount } from '../support/mount.js';

const mark = (element: Parameters<typeof all>[0], id: string) => all(element, `[data-id="${id}"] .mark`)[0]!;
const box = (element: Element) => element.getBoundingClientRect();

describe('the look of the marks', () => {
  afterEach(unmount);

  it('centres the ring of a day on the spine', async () => {
    const element = await mount(html`<news-timeline layout="list" .timeline=${usLongRangeMissiles}></news-timeline>`);
    const ring = box(all(element, '.mark.day i')[0]!);
    const events = all(element, '.events')[0]!;
    const spine = box(events).left + parseFloat(getComputedStyle(events, '::before').insetInlineStart);
    expect(ring.left + ring.width / 2).to.be.closeTo(spine + 0.5, 1);
  });

  it('gives the dashes before a known day length enough to be read, on the shortest card too', async () => {
    for (const width of [320, 720]) {
      const element = await mount(
        html`<news-timeline layout="list" fold="none" .timeline=${precisions}></news-timeline>`,
        width,
      );
      for (const id of ['before', 'after', 'until', 'since'])
        expect(box(mark(element, id)).height, `${id}, ${width}`).to.be.at.least(40);
      unmount();
    }
  });

  it('fills the ring of what happened, and not of what was called off or withdrawn', async () => {
    const events = [
      { id: 'happened', date: '2024-11-01', headline: 'A' },
      { id: 'cancelled', date: '2024-11-02', headline: 'B', status: 'cancelled' },
      {
        id: 'retracted',
        date: '2024-11-03',
        headline: 'C',
        certainty: 'confirmed',
        attribution: { by: 'D', named: true, phrase: 'D' },
        retracted: { when: '2024-11-04', why: 'Wrong' },
      },
    ] as const;
    const element = await mount(html`<news-timeline layout="list" .timeline=${events}></news-timeline>`);
    const fill = (id: string) => getComputedStyle(mark(element, id).querySelector('i')!).backgroundColor;
    expect(fill('cancelled')).to.equal(fill('retracted'));
    expect(fill('cancelled')).not.to.equal(fill('happened'));
  });

  it('tells what is expected from what is merely possible by the box', async () => {
    const element = await mount(html`<news-timeline layout="list" .timeline=${precisions}></news-timeline>`);
    const [expected, possible] = ['expected', 'possible'].map((id) => mark(element, id).querySelector('i')!);
    expect(box(expected!).height).to.equal(11);
    expect(box(possible!).height).to.equal(18);
    expect(getComputedStyle(expected!).borderTopStyle).to.equal('solid');
    expect(getComputedStyle(possible!).borderTopStyle).to.equal('dashed');
  });

  it('fills the ring of what is confirmed and leaves that of a claim open', async () => {
    const element = await mount(html`<news-timeline layout="list" .timeline=${certainties}></news-timeline>`);
    const ring = (id: string) => getComputedStyle(mark(element, id).querySelector('i')!);
    expect(ring('confirmed').backgroundColor).to.equal(ring('confirmed').borderTopColor);
    expect(ring('claimed').backgroundColor).not.to.equal(ring('claimed').borderTopColor);
    expect(ring('claimed').borderTopStyle).to.equal('dashed');
    expect(ring('analysis').borderTopStyle).to.equal('dotted');
  });
});
