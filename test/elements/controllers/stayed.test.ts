import { expect } from '@open-wc/testing';
import { all, unmount, until } from '../../support/mount.js';
import { mountLanes, wordsOf } from '../../support/lanes-mount.js';
import type { EventInput } from '../../../src/model/timeline.js';
import type { NewsTimelineElement } from '../../../src/elements/news-timeline.js';

const DAY = 86_400_000;
/** Invented events, one each ten minutes from 2020 on. */
const report = (at: number): EventInput => ({
  id: `r${at}`,
  date: `${new Date(Date.UTC(2020, 0) + at * 600_000).toISOString().slice(0, 16)}Z`,
  headline: `Invented report ${at}`,
  kind: at % 3 ? 'statement' : 'vote',
});
const reports = Array.from({ length: 20_000 }, (_, at) => report(at));
const more = (count: number) => Array.from({ length: count }, (_, at) => report(20_000 + at));
const status = (element: NewsTimelineElement) => wordsOf(element, '.tools p')[0] ?? '';
const counted = (element: NewsTimelineElement, count: number) =>
  until(
    () => status(element).includes(` of ${count.toLocaleString('en-GB')} events`) && !/Reading/.test(status(element)),
  );
const range = [Date.UTC(2020, 1, 1), Date.UTC(2020, 1, 2)] as const;

async function zoomedIn(group: 'none' | 'kind' = 'none'): Promise<NewsTimelineElement> {
  const element = await mountLanes(reports, { group });
  await counted(element, 20_000);
  element.visibleRange = range;
  await element.updateComplete;
  return element;
}

describe('a reader who is somewhere on the axis stays there', () => {
  afterEach(unmount);

  for (const count of [1000, 100_000])
    it(`while ${count} events are added, with the card and the focus where they were`, async () => {
      const element = await zoomedIn();
      element.goTo('r4500');
      await element.updateComplete;
      const names = wordsOf(element, '.name');
      const button = all(element, '.name')[1]!;
      button.focus();
      const said: string[] = [];
      const watch = new MutationObserver(() => said.push(status(element)));
      watch.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
      element.timeline = [...reports, ...more(count)];
      await counted(element, 20_000 + count);
      watch.disconnect();
      expect(said.filter((each) => /Reading/.test(each))).to.deep.equal([]);
      expect(element.visibleRange).to.deep.equal(range);
      expect(element.selected).to.equal('r4500');
      expect(element.shadowRoot!.activeElement).to.equal(button);
      expect(wordsOf(element, '.name')).to.deep.equal(names);
    });

  it('while events before it are left out: the focus stays on its event, and the lane that was closed is', async () => {
    const element = await zoomedIn('kind');
    all(element, '.titles button')[0]!.click();
    await element.updateComplete;
    const button = all(element, '.name')[0]!;
    const words = button.textContent;
    button.focus();
    const closed = wordsOf(element, '.titles [aria-expanded="false"]');
    expect(closed.length).to.equal(1);
    element.timeline = reports.filter((_, at) => at > 4000 || at % 2 === 0);
    await counted(element, 18_000);
    await until(() => element.shadowRoot!.activeElement?.textContent === words);
    expect(element.visibleRange).to.deep.equal(range);
    expect(wordsOf(element, '.titles [aria-expanded="false"]')).to.deep.equal(closed);
  });

  it('also where their event is left out: the focus stays on the axis', async () => {
    const element = await zoomedIn();
    const button = all(element, '.name')[0]!;
    const row = Number(button.dataset['row']);
    button.focus();
    element.timeline = reports.filter((_, at) => at !== row);
    await counted(element, 19_999);
    await until(() => (element.shadowRoot!.activeElement as HTMLElement | null)?.tabIndex === 0);
    expect(wordsOf(element, '.name').some((name) => name.endsWith(` ${row}`))).to.equal(false);
  });

  it('but not where the data are others', async () => {
    const element = await zoomedIn('kind');
    all(element, '.titles button')[0]!.click();
    await element.updateComplete;
    element.timeline = reports.map((each) => ({ ...each, headline: 'Other' }));
    await until(() => wordsOf(element, '.name').some((name) => name.includes('Other')));
    expect(wordsOf(element, '.titles [aria-expanded="false"]')).to.deep.equal([]);
  });
});

describe('the data may change at any time', () => {
  afterEach(unmount);

  it('also while they are being read: what was given last is what is drawn', async () => {
    const element = await zoomedIn();
    element.timeline = [...reports, ...more(100_000)];
    await new Promise((done) => setTimeout(done, 20));
    element.timeline = [...reports.slice(500), ...more(50_000)];
    await new Promise((done) => setTimeout(done, 5));
    element.timeline = [...reports.slice(1000), ...more(50)];
    await counted(element, 19_050);
    await new Promise((done) => setTimeout(done, 300));
    expect(status(element)).to.contain(' of 19,050 events');
    expect(element.visibleRange).to.deep.equal(range);
    element.fit();
    await element.updateComplete;
    expect(status(element)).to.match(/^19,050 of 19,050/);
  });

  it('also in the midst of a drag, with the same data and some more, with fewer, and with others', async () => {
    const errors: unknown[] = [];
    const note = ({ message }: ErrorEvent) => errors.push(message);
    window.addEventListener('error', note);
    for (const next of [
      [...reports, ...more(10)],
      reports.slice(0, 15_000),
      Array.from({ length: 12_000 }, (_, at) => ({ ...report(at), id: `x${at}` })),
    ]) {
      const element = await zoomedIn();
      const plot = all(element, '.plot')[0]!;
      const { left, top, width } = plot.getBoundingClientRect();
      let x = left + width / 2;
      const point = (type: string, buttons = 1) =>
        plot.dispatchEvent(
          new PointerEvent(type, {
            clientX: (x -= 20),
            clientY: top + 5,
            pointerId: 1,
            isPrimary: true,
            buttons,
            bubbles: true,
          }),
        );
      point('pointerdown');
      point('pointermove');
      point('pointermove');
      await element.updateComplete;
      expect(element.visibleRange).not.to.deep.equal(range);
      element.timeline = next;
      for (let at = 0; at < 5; at++) {
        point('pointermove');
        await new Promise(requestAnimationFrame);
      }
      await counted(element, next.length);
      point('pointermove');
      point('pointerup', 0);
      await element.updateComplete;
      const [from, to] = element.visibleRange!;
      expect(to - from).to.be.closeTo(DAY, 1);
      const inView = next.filter(({ date }) => Date.parse(date as string) >= from && Date.parse(date as string) < to);
      await until(() => status(element).startsWith(`${inView.length} of `));
      element.remove();
    }
    window.removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
  });
});
