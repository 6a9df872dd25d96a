import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { usLongRangeMissiles } from '../../../data/us-long-range-missiles.js';
import { astray, madeStory, mountStory, settled, shown } from '../../support/story-mount.js';
import { all, html, mount, unmount, until } from '../../support/mount.js';

const press = async (key: string) => sendKeys({ press: key });
/** A swipe, as the browser tells of it. */
const swipe = (element: Awaited<ReturnType<typeof mountStory>>, panels: number) => {
  const [stage] = all(element, '.stage');
  stage!.scrollBy({ left: panels * stage!.clientWidth, behavior: 'instant' });
};

describe('what a reader does in a story', () => {
  beforeEach(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(async () => {
    unmount();
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('steps by the buttons, and keeps the focus on them to the very end', async () => {
    const element = await mountStory(madeStory(3));
    const [next] = all(element, '.way.on');
    for (const id of ['e1', 'e2', 'e2']) {
      next!.focus();
      await press('Enter');
      await until(() => shown(element) === id);
      expect(element.shadowRoot!.activeElement).to.equal(next);
    }
    await settled(element);
  });

  it('steps by arrow keys, Home and End while the focus is in it', async () => {
    const element = await mountStory(madeStory(9));
    all(element, '.stage')[0]!.focus();
    for (const [key, id] of [
      ['ArrowRight', 'e1'],
      ['End', 'e8'],
      ['ArrowRight', 'e8'],
      ['ArrowLeft', 'e7'],
      ['Home', 'e0'],
    ] as const) {
      await press(key);
      await until(() => shown(element) === id);
      await settled(element);
    }
  });

  it('steps the other way where the page reads from the right', async () => {
    const element = await mount(
      html`<news-timeline lang="ar" layout="story" .timeline=${madeStory(9)}></news-timeline>`,
      600,
    );
    all(element, '.stage')[0]!.focus();
    await press('ArrowLeft');
    await until(() => shown(element) === 'e1');
    await settled(element);
  });

  it('comes to the last of many quick steps, also while it glides', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const element = await mountStory(madeStory(9));
    all(element, '.stage')[0]!.focus();
    for (let step = 0; step < 5; step++) {
      await press('ArrowRight');
      await new Promise((done) => setTimeout(done, 60));
    }
    await settled(element);
    await new Promise((done) => setTimeout(done, 300));
    expect(shown(element)).to.equal('e5');
    expect(astray(element)).to.be.below(1);
  });

  it('leaves the arrow keys up and down, and keys held with others, to the page', async () => {
    const element = await mountStory(madeStory(9));
    const [stage] = all(element, '.stage');
    stage!.focus();
    for (const init of [{ key: 'ArrowDown' }, { key: 'PageDown' }, { key: 'ArrowRight', altKey: true }]) {
      const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
      stage!.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    }
    expect(shown(element)).to.equal('e0');
  });

  it('opens what a swipe has brought, and tells the page of the step', async () => {
    const element = await mountStory(madeStory(9));
    const told: unknown[] = [];
    element.addEventListener('news-timeline-selected', ({ detail }) => told.push(detail.id, detail.source));
    element.addEventListener('news-timeline-interaction', ({ detail }) => told.push(detail.action, detail.id));
    swipe(element, 1);
    await until(() => shown(element) === 'e1');
    expect(element.selected).to.equal('e1');
    expect(told).to.deep.equal(['step', 'e1', 'e1', 'user']);
  });

  it('goes back where the page refuses a step', async () => {
    const element = await mountStory(madeStory(9));
    element.addEventListener('news-timeline-select', (event) => event.preventDefault());
    swipe(element, 1);
    await until(() => astray(element) > 100);
    await settled(element);
    expect(shown(element)).to.equal('e0');
  });

  it('shows what a script opens, near and far, and never moves the focus', async () => {
    const element = await mountStory(madeStory(5000));
    for (const id of ['e1', 'e4999', 'e2500', 'e2501']) {
      expect(element.goTo(id)).to.equal(true);
      await until(() => shown(element) === id);
      await settled(element);
    }
    expect(document.activeElement).to.equal(document.body);
  });

  it('goes on from what is shown, also where nothing was selected', async () => {
    const element = await mountStory(madeStory(3));
    expect(element.next()).to.equal(true);
    await until(() => shown(element) === 'e1');
    expect(element.previous()).to.equal(true);
    await until(() => shown(element) === 'e0');
    expect(element.previous()).to.equal(false);
  });

  it('stays with its event when the page is made wider', async () => {
    const element = await mountStory(madeStory(9), 400);
    element.goTo('e5');
    await until(() => shown(element) === 'e5');
    element.parentElement!.style.width = '777px';
    await until(() => all(element, '.stage')[0]!.clientWidth === 777);
    await settled(element);
    expect(shown(element)).to.equal('e5');
  });

  it('begins anew with another data set', async () => {
    const element = await mountStory(madeStory(9));
    element.goTo('e5');
    await element.updateComplete;
    element.timeline = usLongRangeMissiles;
    await until(() => shown(element) === 'war-began');
    await settled(element);
  });

  it('follows the order that the page asks for', async () => {
    const element = await mountStory(madeStory(9));
    element.order = 'newest-first';
    await element.updateComplete;
    all(element, '.way.on')[0]!.click();
    await element.updateComplete;
    expect(all(element, '.panel').map(({ dataset }) => dataset['id'])).to.deep.equal(['e8', 'e7', 'e6']);
  });

  it('does not let the buttons jump up when a shorter event follows', async () => {
    const element = await mountStory(usLongRangeMissiles, 360);
    const top = () => all(element, '.way')[0]!.getBoundingClientRect().top + scrollY;
    element.goTo('authorization');
    await element.updateComplete;
    const before = top();
    element.goTo('war-began');
    await element.updateComplete;
    expect(top()).to.be.at.least(before);
  });

  it('prints the list', async () => {
    const element = await mountStory(usLongRangeMissiles);
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(all(element, '.event')).to.have.length(16);
    expect(all(element, '.story')).to.have.length(0);
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(all(element, '.story')).to.have.length(1);
  });
});
