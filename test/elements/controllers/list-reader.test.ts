import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { usLongRangeMissiles } from '../../../data/us-long-range-missiles.js';
import { button, headings, mountList, outline } from '../../support/long-list-mount.js';
import { manyEvents } from '../../support/many-events.js';
import { all, squeeze, textOf, unmount, until } from '../../support/mount.js';
import { madeStory } from '../../support/story-mount.js';

const titles = (element: Parameters<typeof all>[0]) =>
  all(element, '.section-heading').map(({ textContent }) => squeeze(textContent));
const ids = (element: Parameters<typeof all>[0]) => all(element, '.event').map(({ dataset }) => dataset['id']!);
/** Forty events, two a year. */
const forty = {
  title: 'Forty events',
  events: Array.from({ length: 40 }, (_, at) => ({
    id: `e${at}`,
    date: `${2000 + Math.floor(at / 2)}-0${1 + (at % 2)}`,
    headline: `Invented event ${at}`,
    kind: `kind-${at % 9}`,
    track: at % 3 === 0 ? 'home' : 'abroad',
  })),
};

describe('a list in groups', () => {
  afterEach(unmount);

  it('has a heading for each, with its name and its count, and every event under one of them', async () => {
    const element = await mountList(usLongRangeMissiles, { group: 'kind' });
    expect(titles(element).slice(0, 2)).to.deep.equal(['Statement 5 events', 'Military action 4 events']);
    expect(new Set(ids(element)).size).to.equal(usLongRangeMissiles.events.length);
  });

  it('says the whole date on each item, since the heading does not', async () => {
    const element = await mountList(forty, { group: 'track' });
    expect(titles(element)).to.deep.equal(['Abroad 26 events', 'Home 14 events']);
    const [first] = all(element, '.event .date');
    expect(squeeze(first!.textContent)).to.equal('February 2000');
  });

  it('has ways to its groups past seven of them', async () => {
    const element = await mountList(forty, { group: 'kind' });
    expect(all(element, '.jump-to')).to.have.length(9);
    all(element, '.jump-to')[8]!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => element.shadowRoot!.activeElement?.closest<HTMLElement>('.event')?.dataset['id'] === 'e8');
    const few = await mountList(forty, { group: 'track' });
    expect(all(few, '.jump-to')).to.have.length(0);
  });

  it('steps from event to event in the order of its groups', async () => {
    const element = await mountList(forty, { group: 'track', order: 'newest-first' });
    const order = ids(element);
    element.next();
    expect(element.selected).to.equal(order[0]);
    element.next();
    element.next();
    expect(element.selected).to.equal(order[2]);
    element.selected = null;
    element.previous();
    expect(element.selected).to.equal(order.at(-1));
  });

  it('folds on a narrow page, and counts all that it folds', async () => {
    const element = await mountList(usLongRangeMissiles, { group: 'status', width: 360 });
    const hidden = all(element, '.event[hidden]').length;
    const counted = [...textOf(element).matchAll(/Show (\d+) more/g)].reduce(
      (sum, [, count]) => sum + Number(count),
      0,
    );
    expect(hidden).to.be.greaterThan(0);
    expect(counted).to.equal(hidden);
    expect(textOf(element)).to.contain('Show all 16 items');
  });

  it('past five hundred events opens group by group', async () => {
    const element = await mountList(manyEvents(700), { group: 'kind' });
    expect(outline(element)).to.have.length(5);
    expect(outline(element)[0]).to.match(/^v .* \d+ events$/);
    headings(element)[4]!.click();
    await until(() => outline(element)[4]!.startsWith('v'));
  });

  it('in hundreds of groups has a hundred headings at a time', async () => {
    const events = madeStory(600).events.map((each, at) =>
      Object.assign({}, each, { place: { name: `Place ${at % 250}` } }),
    );
    const element = await mountList({ title: 'Places', events }, { group: 'place' });
    expect(headings(element)).to.have.length(100);
    button(element, 'Show 100 more').click();
    const first = outline(element)[0];
    await until(() => outline(element)[0] !== first);
    all(element, '.list > .more').at(-1)!.click();
    await until(() => headings(element).length === 50);
    element.goTo('e3');
    await until(() => ids(element).includes('e3'));
  });
});

describe('a list of more than thirty events', () => {
  afterEach(unmount);

  it('has ways to its years, by the keyboard, each with its count', async () => {
    const element = await mountList(forty);
    const jumps = all(element, '.jump-to');
    expect(jumps).to.have.length(20);
    expect(jumps[3]!.getAttribute('aria-label')).to.equal('2003 2 events');
    jumps[19]!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => element.shadowRoot!.activeElement?.closest<HTMLElement>('.event')?.dataset['id'] === 'e38');
    expect(element.selected).to.equal(null);
  });

  it('has none where it has thirty, nor where all of it lies in one year', async () => {
    const thirty = await mountList({ ...forty, events: forty.events.slice(0, 30) });
    expect(all(thirty, '.jump-to')).to.have.length(0);
    const day = madeStory(40);
    expect(all(await mountList(day), '.jump-to')).to.have.length(0);
  });

  it('goes to what is folded away by opening it', async () => {
    const events = forty.events.map((each, at) => (at < 20 ? { ...each, date: `${2000 + (at % 2)}` } : each));
    const element = await mountList({ ...forty, events }, { width: 360 });
    all(element, '.jump-to')[1]!.click();
    await until(() => element.shadowRoot!.activeElement !== null);
    expect(element.shadowRoot!.activeElement!.matches('.headline:not([hidden] *)')).to.equal(true);
  });
});

describe('paper', () => {
  afterEach(unmount);

  it('has five hundred events of a longer list, and says how many more there are, and where', async () => {
    for (const count of [600, 12_000]) {
      const element = await mountList(madeStory(count));
      window.dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(all(element, '.event')).to.have.length(500);
      expect(textOf(element)).to.contain(`+ ${(count - 500).toLocaleString('en')} more ${location.href}`);
      window.dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      expect(all(element, '.event').length).to.be.at.most(150);
      unmount();
    }
  });
});
