import { expect } from '@open-wc/testing';
import type { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import type { TimelineColumnsInput } from '../../src/model/timeline-columns.js';
import { wordsOf } from '../support/lanes-mount.js';
import { all, html, mount, squeeze, unmount, until } from '../support/mount.js';

const DAY = 86_400_000;
/** Invented events, one a day from 2020 on. */
const days = (count: number, more: Partial<TimelineColumnsInput> = {}): TimelineColumnsInput => ({
  title: 'An archive',
  columns: { start: Float64Array.from({ length: count }, (_, row) => Date.UTC(2020, 0) + row * DAY), precision: 'day' },
  event: (row) => ({ headline: `Invented report ${row}`, id: `r${row}` }),
  rowOf: (id) => Number(id.slice(1)),
  ...more,
});
const shown = async (given: unknown, layout = 'axis'): Promise<NewsTimelineElement> => {
  const element = await mount(
    html`<news-timeline lang="en-GB" layout=${layout} .timeline=${given}></news-timeline>`,
    1000,
  );
  await until(() => element.matches(':state(axis), :state(list), :state(problem), :state(empty)'));
  return element;
};
const textOf = (element: NewsTimelineElement) => squeeze(element.shadowRoot!.textContent);

describe('a data set that is given as columns', () => {
  afterEach(unmount);

  it('is drawn and counted, and looked up only where it is read', async () => {
    let looked = 0;
    const { event, ...rest } = days(20_000);
    const element = await shown({ ...rest, event: (row: number) => (looked++, event(row)) });
    await until(() => all(element, '.lanes canvas').length > 0);
    expect(wordsOf(element, '.tools p')[0]).to.match(/^20,000 of 20,000 events in view/);
    expect(looked).to.be.lessThan(2100);
    const before = looked;
    expect([element.goTo('r17'), element.goTo('r20000'), element.selected]).to.deep.equal([true, false, 'r17']);
    await element.updateComplete;
    expect(textOf(element)).to.contain('18 January 2020');
    expect(looked - before).to.be.lessThan(100);
    expect(element.problems).to.deep.equal([]);
  });

  it('shows no date more precisely than the columns say', async () => {
    const { columns, ...rest } = days(300);
    const element = await shown({ ...rest, columns: { ...columns, precision: 'month' } });
    element.goTo('r17');
    await element.updateComplete;
    await until(() => all(element, 'time').length > 0);
    expect(wordsOf(element, 'time')).to.deep.equal(['January 2020']);
  });

  it('may be a few, and a list', async () => {
    const element = await shown(days(3), 'list');
    expect(wordsOf(element, '.event .headline')).to.deep.equal([0, 1, 2].map((row) => `Invented report ${row}`));
  });

  it('says with a path and with what to give what is wrong with it, and draws the rest', async () => {
    const { columns, ...rest } = days(70);
    const element = await shown({ ...rest, columns: { ...columns, end: new Float64Array(3) } });
    await until(() => element.problems.length > 0);
    expect(element.problems.map(({ path }) => path)).to.deep.equal(['columns.end']);
    expect(element.problems[0]!.message).to.contain('give one value for each row');
    expect(element.timeline!.events.length).to.equal(70);
  });

  it('is a problem where nothing of it can be used, and empty where there is nothing', async () => {
    const broken = await shown({ columns: { start: [1, 2, 3] }, event: String });
    expect(broken.matches(':state(problem)')).to.equal(true);
    await until(() => broken.problems.length > 0);
    expect(broken.problems.map(({ path }) => path)).to.deep.equal(['columns.start']);
    expect((await shown(days(0))).matches(':state(empty)')).to.equal(true);
  });
});
