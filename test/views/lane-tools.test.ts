import { expect } from '@open-wc/testing';
import type { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import { mountLanes, wordsOf } from '../support/lanes-mount.js';
import { manyEvents } from '../support/many-events.js';
import { all, unmount } from '../support/mount.js';

const tool = (element: NewsTimelineElement, name: string) =>
  all(element, '.tools button').find(
    (each) => (each.ariaLabel ?? each.textContent!.trim()) === name,
  ) as HTMLButtonElement;
const pressed = (element: NewsTimelineElement) => wordsOf(element, '.tools [aria-pressed="true"]');
const press = async (element: NewsTimelineElement, name: string) => {
  tool(element, name).click();
  await element.updateComplete;
};

describe('the tools of an axis of lanes', () => {
  afterEach(unmount);

  it('say how many are in view, and are all to be reached by name', async () => {
    const element = await mountLanes(300);
    expect(wordsOf(element, '.tools [role="status"]')).to.deep.equal(['300 of 300 events in view']);
    expect(all(element, '.tools button').map((each) => each.ariaLabel ?? each.textContent!.trim())).to.deep.equal([
      'Earlier',
      'Later',
      'Zoom out',
      'Zoom in',
      'Quarter',
      'Month',
      'Week',
      'Day',
      'All',
    ]);
  });

  it('say how many are in no count since less is known of their dates', async () => {
    const events = [
      ...Array.from({ length: 90 }, (_, at) => ({ date: '2024-06-01', headline: `Invented ${at}`, kind: 'vote' })),
      ...['2024-06', '2024-06', '2024'].map((date) => ({ date, headline: 'Invented', kind: 'match' })),
    ];
    const element = await mountLanes({ title: 'Invented', events });
    const status = () => wordsOf(element, '.tools [role="status"]')[0];
    element.visibleRange = [Date.UTC(2024, 4, 20), Date.UTC(2024, 6, 10)];
    await element.updateComplete;
    expect(status()).to.equal(
      '92 of 93 events in view; 1 dated from earlier on; 2 not in the counts: dated less precisely',
    );
  });

  it('say how many are dated from before what is in view into it: near at hand no day or month is passed over', async () => {
    const events = Array.from({ length: 90 }, (_, at) => ({ date: '2024-06-01', headline: `Invented ${at}` }));
    const element = await mountLanes({
      title: 'Invented',
      events: [...events, { date: '2023', headline: 'A year' }, { date: '2024-06', headline: 'A month' }],
    });
    element.visibleRange = [Date.UTC(2024, 5, 1, 2), Date.UTC(2024, 5, 1, 5)];
    await element.updateComplete;
    expect(wordsOf(element, '.tools [role="status"]')).to.deep.equal([
      '0 of 92 events in view; 91 dated from earlier on',
    ]);
  });

  it('press the unit that is named under the axis, each of them', async () => {
    const element = await mountLanes(300);
    expect(pressed(element)).to.include('All');
    for (const unit of ['Quarter', 'Month', 'Week', 'Day']) {
      await press(element, unit);
      expect(pressed(element), unit).to.deep.equal([unit]);
    }
  });

  it('offer hours only where something has a clock time, and no unit that is longer than the data', async () => {
    const clocks = manyEvents(100, { years: 1 });
    expect(tool(await mountLanes(clocks), 'Hour')).to.not.equal(undefined);
    const week = {
      title: 'Invented',
      events: Array.from({ length: 70 }, (_, at) => ({ date: `2024-01-0${1 + (at % 7)}`, headline: `Invented ${at}` })),
    };
    const element = await mountLanes(week);
    expect(tool(element, 'Year')).to.equal(undefined);
    expect(tool(element, 'Hour')).to.equal(undefined);
  });

  it('cannot go where there is nothing', async () => {
    const element = await mountLanes(300);
    const off = () => all(element, '.tools :disabled').map(({ ariaLabel }) => ariaLabel);
    expect(off()).to.deep.equal(['Earlier', 'Later', 'Zoom out']);
    await press(element, 'Zoom in');
    expect(off()).to.deep.equal([]);
    const [from, to] = element.visibleRange!;
    await press(element, 'Later');
    expect(element.visibleRange![0] - from).to.be.closeTo((to - from) / 2, 2);
    await press(element, 'Earlier');
    expect(element.visibleRange![0]).to.be.closeTo(from, 2);
    await press(element, 'All');
    expect(off()).to.have.length(3);
  });

  it('are not drawn where the page wants none; how many are in view still stands there', async () => {
    const element = await mountLanes(300, { controls: 'none' });
    expect(all(element, '.tools button')).to.have.length(0);
    expect(wordsOf(element, '.tools p')).to.deep.equal(['300 of 300 events in view']);
  });
});
