import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { usLongRangeMissiles } from '../../../data/us-long-range-missiles.js';
import { all, html, mount, squeeze, textOf, unmount, until } from '../../support/mount.js';

const seed = () => mount(html`<news-timeline layout="list" .timeline=${usLongRangeMissiles}></news-timeline>`, 360);
const button = (element: Parameters<typeof all>[0], words: string) =>
  all(element, 'button').find(({ textContent }) => textContent!.includes(words))!;
const shown = (element: Parameters<typeof all>[0]) =>
  all(element, '.event')
    .filter((card) => !card.closest('[hidden]'))
    .map((card) => card.dataset['id']);

describe('what a long list folds on a narrow page', () => {
  afterEach(unmount);

  it('counts in words what it folds, and shows just so many more when it is opened', async () => {
    const element = await seed();
    const before = shown(element).length;
    button(element, 'Show 7 more, days not known').click();
    await until(() => shown(element).length > before);
    expect(shown(element).length - before).to.equal(7);
    expect(shown(element)).to.have.length(16);
  });

  it('never folds away the hedge of what it shows', async () => {
    const element = await seed();
    for (const card of all(element, '.event')) {
      const { certainty } = usLongRangeMissiles.events.find(({ id }) => id === card.dataset['id'])!;
      if (certainty === 'reported') continue;
      expect(squeeze(card.textContent), card.dataset['id']!).to.match(
        /Confirmed by|Said by|Not confirmed|Analysis by|According to/,
      );
    }
  });

  it('opens all from the keyboard, and takes the focus to the first of what it opened', async () => {
    const element = await seed();
    button(element, 'Show all 16 items').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => shown(element).length === 16);
    expect(textOf(element)).not.to.contain('Show all');
    await until(() => element.shadowRoot!.activeElement !== null);
    expect(element.shadowRoot!.activeElement!.matches('.title, .headline')).to.equal(true);
  });

  it('leaves folded text to be found by the browser’s own search, and opens all when it is', async () => {
    const element = await seed();
    const hidden = all(element, '[data-id="russia-warning"]')[0]!;
    expect(hidden.closest('[hidden]')!.getAttribute('hidden')).to.equal('until-found');
    hidden.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await until(() => shown(element).length === 16);
  });

  it('opens the points that are not settled in their place', async () => {
    const element = await seed();
    const list = all(element, '.open-points ul')[0]!;
    expect(list.hasAttribute('hidden')).to.equal(true);
    button(element, '3 points not settled').click();
    await until(() => !list.hasAttribute('hidden'));
  });

  it('opens every card for the printer, and folds again afterwards', async () => {
    const element = await seed();
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(all(element, '.row, [hidden], button')).to.have.length(0);
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(all(element, '.row')).not.to.have.length(0);
  });

  it('folds nothing with fold="none", nor on a wide page, nor up to seven items', async () => {
    const none = await mount(html`<news-timeline fold="none" .timeline=${usLongRangeMissiles}></news-timeline>`, 360);
    const wide = await mount(html`<news-timeline layout="list" .timeline=${usLongRangeMissiles}></news-timeline>`, 720);
    const seven = await mount(
      html`<news-timeline .timeline=${usLongRangeMissiles.events.slice(0, 7)}></news-timeline>`,
      360,
    );
    for (const element of [none, wide, seven]) {
      expect(all(element, '[hidden]')).to.have.length(0);
      expect(textOf(element)).not.to.contain('Show');
    }
  });

  it('unfolds and scrolls to an event that a script opens', async () => {
    const element = await seed();
    element.goTo('russia-warning');
    await until(() => shown(element).includes('russia-warning'));
    const top = () => all(element, '[data-id="russia-warning"]')[0]!.getBoundingClientRect().top;
    await until(() => top() >= 0 && top() < innerHeight);
  });
});
