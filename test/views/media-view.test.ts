import { expect } from '@open-wc/testing';
import { all, html, mount, squeeze, textOf, unmount, until } from '../support/mount.js';

const picture = '/test/support/grey.svg';
const media = (n: number) =>
  Array.from({ length: n }, (_, at) => ({
    type: 'image' as const,
    url: `${picture}?${at}`,
    alt: `A grey field, number ${at + 1}`,
    credit: 'Invented Agency',
    caption: `Caption ${at + 1}`,
    width: 600,
    height: 400,
    shows: 'archive' as const,
  }));
const story = (extra: object) => [{ id: 'a', date: '2024-11-17', headline: 'With pictures', ...extra }];

describe('media', () => {
  afterEach(unmount);

  it('say that a picture is not of the event, what it shows and whose it is', async () => {
    const element = await mount(
      html`<news-timeline layout="list" .timeline=${story({ media: media(1) })}></news-timeline>`,
    );
    const figure = all(element, 'figure')[0]!;
    expect(squeeze(figure.textContent)).to.equal('Archive picture Caption 1 Picture: Invented Agency');
    expect(figure.querySelector('img')!.alt).to.equal('A grey field, number 1');
  });

  it('hold their place before they are there', async () => {
    const element = await mount(
      html`<news-timeline layout="list" .timeline=${story({ media: media(1) })}></news-timeline>`,
    );
    const { width, height } = all(element, 'img')[0]!.getBoundingClientRect();
    expect(width / height).to.be.closeTo(1.5, 0.01);
  });

  it('show the first, and say how many more there are', async () => {
    const element = await mount(
      html`<news-timeline layout="list" .timeline=${story({ media: media(4) })}></news-timeline>`,
    );
    expect(all(element, 'figure')).to.have.length(1);
    const more = all(element, 'button').find(({ textContent }) => textContent!.includes('Show 3 more pictures'))!;
    more.click();
    await until(() => all(element, 'figure').length === 4);
    expect(all(element, 'figure img').map((image) => image.getAttribute('alt'))).to.deep.equal(
      [1, 2, 3, 4].map((n) => `A grey field, number ${n}`),
    );
    // The first that is new, not the one that has been there.
    await until(() => element.shadowRoot!.activeElement === all(element, 'figure')[1]);
  });

  it('stand behind a choice where they may distress: nothing is fetched before it', async () => {
    const element = await mount(
      html`<news-timeline layout="list" .timeline=${story({ sensitive: true, media: media(1) })}></news-timeline>`,
    );
    expect(all(element, 'img')).to.have.length(0);
    expect(textOf(element)).to.contain('May be distressing');
    const button = all(element, 'button')[0]!;
    expect(button.getBoundingClientRect().height).to.be.at.least(44);
    button.click();
    await until(() => all(element, 'img').length === 1);
    await until(() => element.shadowRoot!.activeElement === all(element, 'figure')[0]);
  });

  it('play nothing, and fetch nothing of a film, by themselves', async () => {
    const film = { type: 'video', url: '/film.mp4', alt: 'A film', credit: 'Invented Agency', width: 16, height: 9 };
    const element = await mount(
      html`<news-timeline layout="list" .timeline=${story({ media: [film] })}></news-timeline>`,
    );
    const video = all(element, 'video')[0] as HTMLVideoElement;
    expect(video).to.include({ autoplay: false, preload: 'none', controls: true });
  });

  it('that could not be had leave their words, their caption and their box', async () => {
    const [gone] = media(1);
    const element = await mount(
      html`<news-timeline
        layout="list"
        .timeline=${story({ media: [{ ...gone, url: '/test/support/none.svg' }] })}
      ></news-timeline>`,
    );
    const frame = all(element, '.frame')[0]!;
    await until(() => frame.matches('[data-failed]'));
    // The browser's own way of printing them; the part that says what it shows is not lost to a screen reader.
    const image = all(element, 'img')[0] as HTMLImageElement;
    expect([image.alt, image.checkVisibility()]).to.deep.equal(['A grey field, number 1', true]);
    const { width, height } = all(element, '.frame')[0]!.getBoundingClientRect();
    expect(width / height).to.be.closeTo(1.5, 0.01);
    expect(squeeze(all(element, 'figcaption')[0]!.textContent)).to.equal('Caption 1 Picture: Invented Agency');
    // Another address, and it is there.
    element.timeline = story({ media: media(1) });
    await until(() => !frame.matches('[data-failed]'));
  });

  for (const type of ['video', 'audio'] as const) {
    it(`of sight and sound say that they could not be loaded, and where they are: ${type}`, async () => {
      const recording = { type, url: '/test/support/none.ogg', alt: 'A speech', credit: 'Invented Agency' };
      const element = await mount(
        html`<news-timeline layout="list" .timeline=${story({ media: [recording] })}></news-timeline>`,
      );
      const player = all(element, type)[0] as HTMLMediaElement;
      const failed = all(element, '.failed')[0]!;
      expect(failed.checkVisibility()).to.equal(false);
      // As when a reader plays it, which a script may not do for them.
      player.preload = 'auto';
      player.load();
      await until(() => failed.checkVisibility());
      expect(squeeze(failed.textContent)).to.equal('This recording could not be loaded. A speech');
      expect(failed.querySelector('a')!.getAttribute('href')).to.equal(recording.url);
      expect(player.checkVisibility()).to.equal(false);
    });
  }

  it('of sight hold their place, with the shape of a film where none is given', async () => {
    const film = { type: 'video', url: '/film.mp4', alt: 'A film', credit: '' };
    const element = await mount(
      html`<news-timeline layout="list" .timeline=${story({ media: [film] })}></news-timeline>`,
    );
    const { width, height } = all(element, 'video')[0]!.getBoundingClientRect();
    expect(width / height).to.be.closeTo(16 / 9, 0.01);
  });

  it('have their words in writing: to be opened where they are in the data, else a link to them', async () => {
    const sound = (transcript: string) =>
      story({ media: [{ type: 'audio', url: '/a.ogg', alt: 'A speech', credit: '', transcript }] });
    const element = await mount(html`<news-timeline layout="list" .timeline=${sound('She said no.')}></news-timeline>`);
    expect(squeeze(all(element, 'details')[0]!.textContent)).to.equal('Transcript She said no.');
    element.timeline = sound('/words.txt');
    await until(() => all(element, 'a.credit').length === 1);
    expect(all(element, 'a.credit')[0]!.getAttribute('href')).to.equal('/words.txt');
    element.timeline = sound('javascript:alert(1).x');
    await until(() => all(element, 'details').length === 1);
    expect(all(element, 'figure a[href^=javascript]')).to.have.length(0);
  });

  it('of sight and sound have their captions shown once they are played, and fetched no earlier', async () => {
    const film = { type: 'video', url: '/film.mp4', alt: 'A film', credit: '', captions: '/film.vtt' };
    const element = await mount(
      html`<news-timeline layout="list" .timeline=${story({ media: [film] })}></news-timeline>`,
    );
    const video = all(element, 'video')[0] as HTMLVideoElement;
    const [track] = video.textTracks;
    expect(track!.mode).to.equal('disabled');
    video.dispatchEvent(new Event('play'));
    expect(track!.mode).to.equal('showing');
    track!.mode = 'disabled';
    video.dispatchEvent(new Event('play'));
    expect(track!.mode).to.equal('disabled');
  });
});
