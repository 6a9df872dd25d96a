import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { manyEvents } from '../../support/many-events.js';
import { madeStory } from '../../support/story-mount.js';
import { button, elements, headings, mountList, outline } from '../../support/long-list-mount.js';
import { all, squeeze, unmount, until } from '../../support/mount.js';

const MOST = 3000;
/** Six hundred days from 1 January 2000 on. */
const days = madeStory(600);
const idsOf = (element: Parameters<typeof all>[0]) => all(element, '.event').map(({ dataset }) => dataset['id']!);

describe('a list too long to stand open', () => {
  afterEach(() => {
    unmount();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('has its first 150 items open, and a heading with a count for all the others', async () => {
    const element = await mountList(days);
    expect(idsOf(element)).to.have.length(150);
    expect(outline(element).slice(0, 6)).to.deep.equal([
      'v January 2000 31 events',
      'v February 2000 29 events',
      'v March 2000 31 events',
      'v April 2000 30 events',
      'v May 2000 31 events',
      '> June 2000 30 events',
    ]);
    expect(outline(element)).to.have.length(20);
  });

  it('opens a section by the keyboard; the focus stays, and another section closes for it', async () => {
    const element = await mountList(days);
    headings(element)[10]!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => idsOf(element).includes('e305'));
    expect(outline(element)[10]).to.equal('v November 2000 30 events');
    expect(element.shadowRoot!.activeElement).to.equal(headings(element)[10]);
    expect(idsOf(element).length).to.be.at.most(150);
    await sendKeys({ press: 'Space' });
    await until(() => !idsOf(element).includes('e305'));
    expect(outline(element)[10]).to.equal('> November 2000 30 events');
    expect(element.shadowRoot!.activeElement).to.equal(headings(element)[10]);
  });

  it('opens a section of hundreds 150 at a time, on and back again, and takes the focus to what came', async () => {
    const month = {
      title: 'One month',
      events: Array.from({ length: 620 }, (_, at) => ({
        id: `e${at}`,
        date: `2024-03-01T${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`,
        headline: `Invented event ${at}`,
      })),
    };
    const element = await mountList(month);
    expect(outline(element)).to.deep.equal(['v March 2024 620 events']);
    const focused = () => element.shadowRoot!.activeElement?.closest<HTMLElement>('.event')?.dataset['id'];
    for (const first of [150, 300, 450]) {
      button(element, 'Show 150 more').focus();
      // After a section has moved on, the one before it stands above.
      all(element, '.section > .more').at(-1)!.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => focused() === `e${first}`);
      expect(idsOf(element).length).to.be.at.most(150);
    }
    expect(squeeze(all(element, '.section > .more').at(-1)!.textContent)).to.equal('Show 20 more');
    all(element, '.section > .more')[0]!.click();
    await until(() => idsOf(element)[0] === 'e300');
    await until(() => focused() === 'e300');
  });

  it('shows the event that a page opens, in its section, without moving the focus', async () => {
    const element = await mountList(days);
    expect(element.goTo('e500')).to.equal(true);
    await until(() => all(element, '.selected').length === 1);
    const [card] = all(element, '.selected');
    expect(card!.dataset['id']).to.equal('e500');
    await until(() => Math.abs(card!.getBoundingClientRect().top) < window.innerHeight);
    expect(element.shadowRoot!.activeElement).to.equal(null);
    const place = outline(element).indexOf('v May 2001 31 events');
    expect(place).to.equal(16);
    headings(element)[place]!.click();
    await until(() => !idsOf(element).includes('e500'));
    element.goTo('e500');
    await until(() => idsOf(element).includes('e500'));
  });

  it('goes from event to event in the order shown, into sections that are closed', async () => {
    const element = await mountList(days, { order: 'newest-first' });
    expect(idsOf(element)[0]).to.equal('e599');
    expect(element.next()).to.equal(true);
    expect(element.selected).to.equal('e599');
    expect(element.previous()).to.equal(false);
    element.goTo('e300');
    await element.updateComplete;
    element.next();
    expect(element.selected).to.equal('e299');
    await until(() => idsOf(element).includes('e299'));
  });

  it('opens what the address names', async () => {
    history.replaceState(null, '', '#e420');
    const element = await mountList(days);
    await until(() => idsOf(element).includes('e420'));
    expect(element.selected).to.equal('e420');
  });

  it('goes to a year at once, and takes the focus to its first heading', async () => {
    const element = await mountList(days);
    const [first, second] = all(element, '.jump-to');
    expect(squeeze(first!.textContent)).to.equal('2000 366');
    expect(second!.getAttribute('aria-label')).to.equal('2001 234 events');
    expect(second!.closest('nav')!.getAttribute('aria-label')).to.equal('Jump to');
    second!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => element.shadowRoot!.activeElement === headings(element)[12]);
    expect(outline(element)[12]).to.equal('v January 2001 31 events');
  });

  it('has fewer than three thousand elements whatever is opened, of ten thousand rich events and of more that are read by rows', async () => {
    for (const count of [9000, 12_000]) {
      const element = await mountList(manyEvents(count));
      expect(elements(element), `${count} at first`).to.be.at.most(MOST);
      const sections = headings(element).length;
      for (let at = 0; at < sections; at += 5) {
        const before = headings(element)[at]!.getAttribute('aria-expanded');
        headings(element)[at]!.click();
        await until(() => headings(element)[at]!.getAttribute('aria-expanded') !== before);
        all(element, '.section > .more').at(-1)?.click();
        await element.updateComplete;
        expect(elements(element), `${count}, section ${at}`).to.be.at.most(MOST);
      }
      unmount();
    }
  });

  it('counts what a filter leaves, and stands open where that is not too much', async () => {
    const element = await mountList(manyEvents(12_000, { plain: true }), { filter: 'kind: aid' });
    const total = () =>
      outline(element).reduce((sum, each) => sum + Number(/([\d,]+) events/.exec(each)![1]!.replace(',', '')), 0);
    await until(() => headings(element).length > 0);
    const left = total();
    expect(left).to.be.within(500, 5000);
    element.filter = 'kind: aid; text: 77';
    await until(() => headings(element).length === 0);
    expect(all(element, '.event').length).to.be.within(1, 500);
  });

  it('says by its as-of line where what is to come begins', async () => {
    const events = days.events.map((each, at) => (at < 100 ? each : { ...each, status: 'scheduled' as const }));
    const element = await mountList({ ...days, asOf: '2000-04-10', events });
    const [line] = all(element, '.as-of');
    expect(squeeze(line!.textContent)).to.equal('As of 10 April 2000');
    expect(line!.nextElementSibling!.querySelector<HTMLElement>('.event')!.dataset['id']).to.equal('e101');
  });

  it('is accessible, open and closed', async () => {
    const element = await mountList(manyEvents(700));
    await expect(element).to.be.accessible();
  });
});
