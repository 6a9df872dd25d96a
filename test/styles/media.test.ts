import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { all, html, mount, unmount, until } from '../support/mount.js';

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

  it('stands in one grid with the others from 640 px, one under the other below', async () => {
    const many = [{ ...events[0], media: [media[0], media[0], media[0]] }];
    for (const [width, columns] of [
      [1000, 2],
      [360, 1],
    ] as const) {
      const element = await mount(html`<news-timeline layout="list" .timeline=${many}></news-timeline>`, width);
      all(element, 'button.more')[0]!.click();
      await until(() => all(element, '.media.gallery').length === 1);
      expect(getComputedStyle(all(element, '.media')[0]!).gridTemplateColumns.split(' ')).to.have.length(columns);
      unmount();
    }
  });

  it('keeps long words for a picture that did not come inside a box that grows, clear of what stands below', async () => {
    const gone = [{ ...media[0], url: '/test/support/none.svg', alt: 'word'.repeat(300), caption: 'Caption' }];
    const element = await mount(
      html`<news-timeline layout="list" .timeline=${[{ ...events[0], media: gone }]}></news-timeline>`,
      256,
    );
    const box = (selector: string) => all(element, selector)[0]!.getBoundingClientRect();
    await until(() => all(element, '[data-failed]').length === 1);
    // More than the box that was held, and a line free at its foot for what it says of itself.
    expect(box('img').height).to.be.greaterThan((box('.frame').width * 2) / 3);
    expect(box('img').bottom).to.be.at.most(box('.frame').bottom);
    expect(box('figcaption').top).to.be.at.least(box('.frame').bottom);
    expect(element.scrollWidth).to.be.at.most(256);
  });

  it('on a film says what it is at its head, where no controls are', async () => {
    const film = [{ ...events[0], media: [{ ...media[0], type: 'video' }] }];
    const element = await mount(html`<news-timeline layout="list" .timeline=${film}></news-timeline>`, 360);
    const [frame, said] = ['.frame', '.shows'].map((selector) => all(element, selector)[0]!.getBoundingClientRect());
    expect(said!.top).to.equal(frame!.top);
  });

  it('that is loaded from elsewhere is printed as its address, without a box', async () => {
    const embed = [{ ...events[0], media: [{ ...media[0], type: 'embed', url: 'https://vimeo.com/12345' }] }];
    const element = await mount(html`<news-timeline layout="list" .timeline=${embed}></news-timeline>`, 720);
    expect(all(element, '.frame')[0]!.checkVisibility()).to.equal(true);
    await emulateMedia({ media: 'print' });
    expect(all(element, '.frame')[0]!.checkVisibility()).to.equal(false);
    const link = all(element, '.open-at a')[0]!;
    expect(getComputedStyle(link, '::after').content).to.contain('https://vimeo.com/12345');
    await emulateMedia({ media: 'screen' });
  });
});
