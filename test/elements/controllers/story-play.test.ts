import { expect } from '@open-wc/testing';
import { emulateMedia, sendMouse } from '@web/test-runner-commands';
import { madeStory, shown } from '../../support/story-mount.js';
import { all, html, mount, squeeze, unmount, until } from '../../support/mount.js';

const SECONDS = 0.15;
const playing = (count = 9) =>
  mount(
    html`<news-timeline layout="story" auto-advance=${SECONDS} .timeline=${madeStory(count)}></news-timeline>`,
    600,
  );
const button = (element: Awaited<ReturnType<typeof playing>>) => squeeze(all(element, '.switch')[0]?.textContent);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('a story that goes on by itself', () => {
  beforeEach(() => sendMouse({ type: 'move', position: [790, 590] }));
  afterEach(async () => {
    unmount();
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('has no button where the page has not asked for it', async () => {
    const element = await mount(html`<news-timeline layout="story" .timeline=${madeStory(3)}></news-timeline>`);
    expect(all(element, '.switch')).to.have.length(0);
  });

  it('goes from event to event, and stops at the last', async () => {
    const element = await playing(3);
    expect(button(element)).to.equal('Pause');
    await until(() => shown(element) === 'e2');
    await until(() => button(element) === 'Play');
  });

  it('says that a script opened them, and says nothing aloud', async () => {
    const element = await playing(3);
    const sources: string[] = [];
    element.addEventListener('news-timeline-selected', ({ detail }) => sources.push(detail.source));
    await until(() => shown(element) === 'e1');
    expect(sources[0]).to.equal('api');
    expect(squeeze(all(element, '[role="status"]')[0]!.textContent)).to.equal('');
  });

  it('waits for a reader whose system asks for less motion, until they say go', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = await playing();
    expect(button(element)).to.equal('Play');
    await pause(SECONDS * 3000);
    expect(shown(element)).to.equal('e0');
    all(element, '.switch')[0]!.click();
    await until(() => shown(element) === 'e1');
  });

  it('waits while the focus is on it, and goes on when it has left', async () => {
    const element = await playing();
    all(element, '.stage')[0]!.focus();
    const at = shown(element);
    await pause(SECONDS * 3000);
    expect(shown(element)).to.equal(at);
    all(element, '.stage')[0]!.blur();
    await until(() => shown(element) !== at);
  });

  it('waits while the pointer is on it', async () => {
    const element = await playing();
    const { left, top } = element.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left) + 50, Math.round(top) + 20] });
    const at = shown(element);
    await pause(SECONDS * 3000);
    expect(shown(element)).to.equal(at);
  });

  it('ends for good when the reader steps', async () => {
    const element = await playing();
    all(element, '.way.on')[0]!.click();
    await element.updateComplete;
    expect(button(element)).to.equal('Play');
    const at = shown(element);
    await pause(SECONDS * 3000);
    expect(shown(element)).to.equal(at);
  });

  it('leaves no timer behind when it is taken away', async () => {
    const element = await playing();
    let opened = 0;
    element.addEventListener('news-timeline-selected', () => opened++);
    unmount();
    await pause(SECONDS * 3000);
    expect(opened).to.equal(0);
  });
});
