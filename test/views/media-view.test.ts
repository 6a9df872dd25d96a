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
  });

  it('leave a third party’s page a link until a reader follows it', async () => {
    const embed = { type: 'embed', url: 'https://video.example/1', alt: 'A film', credit: 'Invented Agency' };
    const element = await mount(
      html`<news-timeline layout="list" .timeline=${story({ media: [embed] })}></news-timeline>`,
    );
    expect(all(element, 'iframe, embed, object')).to.have.length(0);
    expect(all(element, 'figure a')[0]!.getAttribute('href')).to.equal('https://video.example/1');
  });

  it('play nothing, and fetch nothing of a film, by themselves', async () => {
    const film = { type: 'video', url: '/film.mp4', alt: 'A film', credit: 'Invented Agency', width: 16, height: 9 };
    const element = await mount(
      html`<news-timeline layout="list" .timeline=${story({ media: [film] })}></news-timeline>`,
    );
    const video = all(element, 'video')[0] as HTMLVideoElement;
    expect(video).to.include({ autoplay: false, preload: 'none', controls: true });
  });
});
