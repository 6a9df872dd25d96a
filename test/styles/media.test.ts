import { expect } from '@open-wc/testing';
import { all, html, mount, unmount } from '../support/mount.js';

const media = [
  { type: 'image', url: '/test/support/grey.svg', alt: 'A', credit: 'B', width: 600, height: 400, shows: 'archive' },
];
const events = [{ id: 'a', date: '2024-11-17', headline: 'With a picture', media }];

describe('the look of a picture', () => {
  afterEach(unmount);

  it('is the full width of a narrow card, and at most 70 % of the measure of a wide one', async () => {
    const narrow = await mount(html`<news-timeline layout="list" .timeline=${events}></news-timeline>`, 360);
    const width = (selector: string, of: typeof narrow) => all(of, selector)[0]!.getBoundingClientRect().width;
    expect(width('.frame', narrow)).to.be.closeTo(width('.headline', narrow), 1);
    unmount();
    const wide = await mount(html`<news-timeline layout="list" .timeline=${events}></news-timeline>`, 1000);
    expect(width('.frame', wide)).to.be.closeTo(0.7 * 36 * 16, 1);
  });

  it('says what it is on its lower start corner', async () => {
    const element = await mount(html`<news-timeline layout="list" .timeline=${events}></news-timeline>`, 360);
    const [frame, said] = ['.frame', '.shows'].map((selector) => all(element, selector)[0]!.getBoundingClientRect());
    expect(said!.left).to.equal(frame!.left);
    expect(said!.bottom).to.equal(frame!.bottom);
  });
});
