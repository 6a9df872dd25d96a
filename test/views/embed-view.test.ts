import { expect } from '@open-wc/testing';
import { registerMediaProvider } from '../../src/model/media-registry.js';
import { expectConsole } from '../support/console-guard.js';
import { all, html, mount, squeeze, textOf, unmount, until } from '../support/mount.js';

// The page's policy refuses the frame's address, so that nothing is asked of anybody.
registerMediaProvider({
  name: 'Example Player',
  match: ({ host, pathname }) => (host === 'player.example' ? `https://player.example/embed${pathname}` : undefined),
  ratio: 2,
});

const film = {
  type: 'embed',
  url: 'https://player.example/7',
  alt: 'A film of a harbour',
  credit: 'Invented Agency',
};
const show = (extra: object = {}, width = 720, event: object = {}) =>
  mount(
    html`<news-timeline
      layout="list"
      .timeline=${[{ id: 'a', date: '2024-11-17', headline: 'With a film', media: [{ ...film, ...extra }], ...event }]}
    ></news-timeline>`,
    width,
  );
type Shown = Awaited<ReturnType<typeof show>>;
const load = (element: Shown) => all(element, '.load')[0]!;
const frames = (element: Shown) => all(element, 'iframe') as HTMLIFrameElement[];

const REFUSED = /frame-src https:\/\/player\.example/;

/** Asks for the frame, and waits until the policy has refused what would be fetched for it. */
async function ask(element: Shown): Promise<void> {
  const refused = new Promise((done) => document.addEventListener('securitypolicyviolation', done, { once: true }));
  load(element).click();
  await refused;
}

describe('what a third party holds', () => {
  afterEach(unmount);

  it('is named, with what loading it means, before anything is asked of anybody', async () => {
    const element = await show();
    expect(frames(element)).to.have.length(0);
    expect(squeeze(all(element, '.media')[0]!.textContent)).to.equal(
      'A film of a harbour Load from Example Player Example Player will know of your visit. ' +
        'Open at Example Player External content: Invented Agency',
    );
    expect(all(element, '.open-at a')[0]!.getAttribute('href')).to.equal(film.url);
  });

  it('comes when asked, into a box that keeps it in, and takes the focus', async () => {
    expectConsole(REFUSED);
    const element = await show();
    await ask(element);
    const [frame] = frames(element);
    expect(frame!.src).to.equal('https://player.example/embed/7');
    expect(frame!.getAttribute('sandbox')).to.equal('allow-scripts allow-same-origin allow-popups allow-presentation');
    expect(frame!.getAttribute('allow')).to.equal('fullscreen');
    expect(frame!.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    expect(frame!.title).to.equal('A film of a harbour');
    await until(() => element.shadowRoot!.activeElement === frame);
    // The way there stays; what has been pressed cannot be pressed again.
    expect(getComputedStyle(load(element)).visibility).to.equal('hidden');
    expect(all(element, '.open-at a')[0]!.checkVisibility()).to.equal(true);
  });

  it('is told to the page, by the event that it belongs to', async () => {
    const element = await show();
    expectConsole(REFUSED);
    const told: unknown[] = [];
    element.addEventListener('news-timeline-interaction', ({ detail }) => told.push(detail));
    await ask(element);
    expect(told).to.deep.equal([{ action: 'media', id: 'a', source: 'user' }]);
  });

  it('has a box of the same size before and after, of its own shape or the provider’s, and not less than its words', async () => {
    expectConsole(REFUSED);
    for (const [extra, ratio] of [
      [{}, 2],
      [{ width: 400, height: 300 }, 4 / 3],
    ] as const) {
      const element = await show(extra);
      const box = () => all(element, '.frame')[0]!.getBoundingClientRect();
      const before = box();
      expect(before.width / before.height).to.be.closeTo(ratio, 0.02);
      await ask(element);
      expect(box()).to.deep.equal(before);
      expect(frames(element)[0]!.getBoundingClientRect().width).to.equal(before.width);
      unmount();
    }
    const narrow = await show({ alt: 'word'.repeat(200) }, 256);
    const [frame, words] = ['.frame', '.ask'].map((name) => all(narrow, name)[0]!.getBoundingClientRect());
    expect(frame!.bottom).to.be.at.least(words!.bottom);
    expect(all(narrow, '.open-at')[0]!.getBoundingClientRect().top).to.be.at.least(frame!.bottom);
    expect(narrow.scrollWidth).to.be.at.most(256);
  });

  it('shows a poster of the page’s own site, and none of another, who would know of the visit', async () => {
    const element = await show({ poster: '/test/support/grey.svg' });
    expect(all(element, '.frame img')[0]!.getAttribute('src')).to.equal('/test/support/grey.svg');
    for (const poster of [
      'https://player.example/7.jpg',
      '//player.example/7.jpg',
      '/\\player.example/7.jpg',
      '/\r/player.example',
    ]) {
      unmount();
      expect(all(await show({ poster }), 'img'), poster).to.have.length(0);
    }
  });

  it('is a link and nothing more where nobody has told of the site', async () => {
    const element = await show({ url: 'https://unknown.example/7' });
    expect(all(element, '.frame, .load, iframe')).to.have.length(0);
    expect(all(element, '.open-at a')[0]!.getAttribute('href')).to.equal('https://unknown.example/7');
    expect(squeeze(all(element, '.open-at')[0]!.textContent)).to.equal('A film of a harbour');
  });

  it('says beside it, and not on it, that it is not of the event', async () => {
    const element = await show({ shows: 'archive' });
    const [frame, shows] = ['.frame', '.shows'].map((name) => all(element, name)[0]!.getBoundingClientRect());
    expect(shows!.top).to.be.at.least(frame!.bottom);
  });

  it('is spoken of in the reader’s language', async () => {
    const element = await mount(
      html`<news-timeline
        lang="uk"
        layout="list"
        .timeline=${[{ id: 'a', date: '2024', headline: 'A', media: [film] }]}
      ></news-timeline>`,
    );
    const text = textOf(element);
    for (const words of [
      'Завантажити з Example Player',
      'Example Player дізнається про ваш візит.',
      'Відкрити на Example Player',
    ])
      expect(text).to.contain(words);
  });
});
