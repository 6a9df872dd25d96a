import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { mountLanes, wordsOf } from '../../support/lanes-mount.js';
import { manyEvents } from '../../support/many-events.js';
import { all, unmount, until } from '../../support/mount.js';

describe('what a reader does on an axis of lanes', () => {
  afterEach(unmount);

  it('opens a card with the focus on its heading, and closes it with the focus back, also from the rail', async () => {
    const element = await mountLanes(manyEvents(400));
    for (const selector of ['.name', '.maybe']) {
      const [button] = all(element, selector);
      button!.click();
      await until(() => element.shadowRoot!.activeElement?.className === 'headline');
      await sendKeys({ press: 'Escape' });
      await until(() => element.shadowRoot!.activeElement === button);
      expect(element.selected).to.equal(null);
    }
  });

  it('tells the page of what is shown, by whom, and whether that is its end', async () => {
    const element = await mountLanes(300);
    const told: unknown[] = [];
    element.addEventListener('news-timeline-range-change', (event) => {
      const { from, to, settled, source } = event.detail;
      told.push([from, to, settled, source, event.bubbles, event.composed]);
    });
    element.visibleRange = [Date.UTC(2021, 0), Date.UTC(2021, 6)];
    all(element, '.tools button')
      .find(({ ariaLabel }) => ariaLabel === 'Zoom in')!
      .click();
    const [first, last] = element.visibleRange!;
    expect(told).to.deep.equal([
      [Date.UTC(2021, 0), Date.UTC(2021, 6), true, 'api', true, true],
      [first, last, true, 'user', true, true],
    ]);
  });

  it('steps with next and previous through all events, also those that are not drawn', async () => {
    const element = await mountLanes(300);
    const order = element
      .timeline!.events.map(({ id, date }, at) => ({ id, at, ms: Date.parse(date!) }))
      .toSorted((a, b) => a.ms - b.ms || a.at - b.at)
      .map(({ id }) => id);
    const seen: (string | null)[] = [];
    for (let at = 0; at < 5; at++) {
      element.next();
      seen.push(element.selected);
    }
    expect(seen).to.deep.equal(order.slice(0, 5));
    element.previous();
    expect(element.selected).to.equal(order[3]);
    element.goTo(order.at(-1)!);
    expect([element.next(), element.selected]).to.deep.equal([false, order.at(-1)]);
  });

  it('finds every lane of another grouping open', async () => {
    const element = await mountLanes(300, { group: 'kind' });
    all(element, '.titles button')[0]!.click();
    await element.updateComplete;
    const open = () => all(element, '.titles button').map(({ ariaExpanded }) => ariaExpanded);
    expect(open()[0]).to.equal('false');
    element.groupBy = 'status';
    await element.updateComplete;
    expect(open()).to.deep.equal(['true']);
    element.groupBy = 'kind';
    await element.updateComplete;
    expect(open()).to.deep.equal(Array(5).fill('true'));
  });

  it('keeps the range where the data are others that reach there, and goes to them where they do not', async () => {
    const element = await mountLanes(300);
    const range = [Date.UTC(2021, 0), Date.UTC(2021, 6)] as const;
    element.visibleRange = range;
    element.timeline = manyEvents(500, { plain: true });
    await element.updateComplete;
    expect(element.visibleRange).to.deep.equal(range);
    expect(wordsOf(element, '.tools p')[0]).to.match(/of 500 events in view$/);
    element.timeline = {
      title: 'Invented',
      events: Array.from({ length: 90 }, (_, at) => ({ date: `195${at % 10}-03-04`, headline: `Invented ${at}` })),
    };
    await element.updateComplete;
    expect(element.visibleRange![1]).to.be.below(Date.UTC(1961, 0));
  });

  it('opens a count in a closed lane by opening the lane', async () => {
    const element = await mountLanes(300, { group: 'kind' });
    all(element, '.titles button')[0]!.click();
    await element.updateComplete;
    all(element, '[data-count^="0:"]')[0]!.click();
    await until(() => element.shadowRoot!.activeElement?.classList.contains('name') ?? false);
    expect(all(element, '.titles button')[0]!.ariaExpanded).to.equal('true');
  });

  it('goes on where it was when it is moved in the page', async () => {
    const element = await mountLanes(300);
    element.visibleRange = [Date.UTC(2021, 0), Date.UTC(2021, 6)];
    await element.updateComplete;
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await element.updateComplete;
    expect(element.visibleRange).to.deep.equal([Date.UTC(2021, 0), Date.UTC(2021, 6)]);
    expect(all(element, '.name').length).to.be.above(3);
  });

  it('says its words anew where the page has others', async () => {
    const element = await mountLanes(300);
    element.messages = { asList: 'As a list, please', inView: { other: '{count} out of {total}' } };
    await element.updateComplete;
    expect(wordsOf(element, '.switch')[0]).to.equal('As a list, please');
    expect(wordsOf(element, '.tools p')[0]).to.equal('300 out of 300');
  });
});
