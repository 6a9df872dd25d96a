import { expect } from '@open-wc/testing';
import { mountLanes, wordsOf } from '../support/lanes-mount.js';
import { manyEvents } from '../support/many-events.js';
import { all, squeeze, unmount, until } from '../support/mount.js';

describe('an axis of lanes', () => {
  afterEach(unmount);

  it('has its parts in the order of reading: title, as-of, the list’s button, tools, lanes, plot, overview, what has no date, card', async () => {
    const input = manyEvents(400);
    const element = await mountLanes(input, { group: 'kind' });
    element.goTo('m7');
    await element.updateComplete;
    const parts = all(
      element,
      '.title, .as-of-words, .switch, .tools, .titles, .plot, .overview, .rail-after, .opened',
    );
    expect(parts.map(({ className }) => className.split(' ')[0])).to.deep.equal([
      'title',
      'as-of-words',
      'switch',
      'tools',
      'titles',
      'plot',
      'overview',
      'rail-after',
      'opened',
    ]);
  });

  it('draws for the eye alone: canvas, ticks and the name of the as-of line', async () => {
    const element = await mountLanes({ ...manyEvents(400), asOf: '2022-11-01' });
    const rest = all(element, '.plot > :not([aria-hidden="true"])').map(({ localName }) => localName);
    expect(rest).to.deep.equal(['ol']);
    expect(
      all(element, '.plot > [aria-hidden="true"]').map(({ className, localName }) => className || localName),
    ).to.deep.equal(['canvas', 'names', 'now-name']);
    expect(wordsOf(element, '.now-name')[0]).to.match(/^As of 1 November 2022$/);
  });

  it('counts each lane beside its name, and says what a full column stands for, once', async () => {
    const element = await mountLanes(3000, { group: 'kind' });
    const lanes = all(element, '.titles > li').map(({ textContent }) => squeeze(textContent));
    expect(lanes).to.have.length(5);
    const counted = lanes.map((each) => Number(/([\d,]+) events/.exec(each)![1]!.replace(',', '')));
    expect(counted.reduce((a, b) => a + b)).to.equal(3000);
    expect(lanes.filter((each) => each.includes('full height: '))).to.deep.equal([lanes[0]]);
    expect(all(element, '.titles .glyph')).to.have.length(5);
  });

  it('says by the clock what a full column stands for where it stands for less than a day', async () => {
    const events = Array.from({ length: 500 }, (_, at) => ({
      date: new Date(Date.UTC(2024, 10, 17, 12) + at * 2000).toISOString().slice(0, 19) + 'Z',
      headline: `Invented ${at}`,
      kind: at % 2 ? 'aid' : 'vote',
    }));
    const element = await mountLanes({ title: 'Invented', events }, { group: 'kind' });
    expect(wordsOf(element, '.titles > li')[0]).to.match(/full height: \d+ in \d+ seconds/);
  });

  it('says what began before and goes on in view', async () => {
    const events = Array.from({ length: 100 }, (_, at) => ({
      date: at < 3 ? '2020-01-01/2024-12-31' : `202${at % 5}-0${1 + (at % 9)}-11`,
      headline: `Invented ${at}`,
      kind: 'aid',
    }));
    const element = await mountLanes({ title: 'Invented', events }, { group: 'kind' });
    expect(wordsOf(element, '.titles')[0]).not.to.include('earlier');
    element.visibleRange = [Date.UTC(2022, 0), Date.UTC(2023, 0)];
    await element.updateComplete;
    expect(wordsOf(element, '.titles')[0]).to.include('3 dated from earlier on');
  });

  it('closes a lane, of which its counts stay, and opens it', async () => {
    const element = await mountLanes(300, { group: 'kind' });
    const [first] = all(element, '.titles button');
    const own = (selector: string) => all(element, selector).length;
    const height = all(element, '.plot')[0]!.clientHeight;
    first!.click();
    await element.updateComplete;
    expect(first!.ariaExpanded).to.equal('false');
    expect(own('[data-lane="0"]')).to.equal(0);
    expect(own('[data-count^="0:"]')).to.be.above(0);
    expect(all(element, '.plot')[0]!.clientHeight).to.be.below(height);
    first!.click();
    await element.updateComplete;
    expect([first!.ariaExpanded, own('[data-lane="0"]') > 0]).to.deep.equal(['true', true]);
  });

  it('has no names of lanes where there is one, and says where nothing lies in view', async () => {
    const events = Array.from({ length: 80 }, (_, at) => ({
      date: at % 2 ? '2001-02-03' : '2021-02-03',
      headline: `Invented ${at}`,
    }));
    const element = await mountLanes({ title: 'Invented', events });
    expect(all(element, '.titles')).to.have.length(0);
    expect(all(element, '.none')).to.have.length(0);
    element.visibleRange = [Date.UTC(2010, 0), Date.UTC(2011, 0)];
    await element.updateComplete;
    expect(wordsOf(element, '.none [role="status"]')).to.deep.equal(['No events in this stretch.']);
  });

  it('says of how long a time a full column is, also where that is less than a day', async () => {
    const events = Array.from({ length: 500 }, (_, at) => ({
      date: new Date(Date.UTC(2024, 5, 1, 0, at * 5)).toISOString().slice(0, 16),
      headline: `Invented ${at}`,
      kind: at % 2 ? 'vote' : 'match',
    }));
    const element = await mountLanes({ title: 'Invented', events }, { group: 'kind' });
    expect(wordsOf(element, '.titles li')[0]).to.match(/full height: \d+ in 15 minutes/);
  });

  it('leads from where nothing lies to the nearest event on either side, with the focus', async () => {
    const run = { date: '1980/1990', headline: 'Invented run', id: 'run' };
    const years = Array.from({ length: 80 }, (_, at) => ({
      id: `e${at}`,
      date: String(at % 2 ? 2001 - at : 2021 + at),
      headline: `Invented ${at}`,
    }));
    const element = await mountLanes({ title: 'Invented', events: [...years, run] });
    const ways = () => all(element, '.none button') as HTMLButtonElement[];
    const focused = () => (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset['id'];
    const show = async (from: number, to: number) => {
      element.visibleRange = [Date.UTC(from, 0), Date.UTC(to, 0)];
      await element.updateComplete;
    };
    for (const [at, id] of ['e1', 'e0'].entries()) {
      await show(2010, 2012);
      expect(ways().map((way) => way.textContent)).to.deep.equal(['Previous event', 'Next event']);
      ways()[at]!.click();
      await until(() => focused() === id);
      expect(ways()).to.have.length(0);
    }
    // Something goes on there, though nothing begins.
    await show(1983, 1984);
    expect(ways()).to.have.length(0);
  });

  it('ends where its tools end, at any width: nothing hangs over the margin', async () => {
    for (const width of [256, 320, 500, 700]) {
      const element = await mountLanes(300, { width });
      const [tools, plot, overview] = ['.tools', '.plot', '.overview'].map((each) =>
        all(element, each)[0]!.getBoundingClientRect(),
      );
      for (const { left, right } of [plot!, overview!])
        expect([left, right], `${width}`).to.deep.equal([tools!.left, tools!.right]);
      unmount();
    }
  });

  it('puts names of lanes beside the plot where there is room, else over their lanes', async () => {
    const place = async (width: number) => {
      const element = await mountLanes(300, { group: 'kind', width });
      const boxOf = (selector: string) => all(element, selector)[0]!.getBoundingClientRect();
      const found = { title: boxOf('.titles button'), plot: boxOf('.plot') };
      unmount();
      return found;
    };
    const wide = await place(1000);
    expect(wide.title.right).to.be.at.most(wide.plot.left);
    const narrow = await place(400);
    expect(narrow.title.left).to.be.closeTo(narrow.plot.left, 1);
    expect(narrow.title.top).to.be.at.least(narrow.plot.top);
  });

  it('says that an event was opened, and closes its card by its button', async () => {
    const element = await mountLanes(300);
    all(element, '.name')[0]!.click();
    await element.updateComplete;
    expect(wordsOf(element, '.vh[role="status"]')[0]).to.match(/^Opened: Invented report \d+$/);
    all(element, '.opened .close')[0]!.click();
    await element.updateComplete;
    expect([element.selected, all(element, '.opened').length]).to.deep.equal([null, 0]);
  });

  it('is zoomed by two fingers on a trackpad in Safari, as made in pinch.test.ts', async () => {
    const element = await mountLanes(300);
    const long = () => element.visibleRange![1] - element.visibleRange![0];
    const before = long();
    for (const [type, scale] of Object.entries({ gesturestart: 1, gesturechange: 2, gestureend: 2 }))
      all(element, '.plot')[0]!.dispatchEvent(
        Object.assign(new Event(type, { bubbles: true, cancelable: true }), { scale, clientX: 500 }),
      );
    expect(long() / before).to.be.closeTo(0.5, 0.001);
  });

  it('writes the figure of a total over its block, and not where something weakens it', async () => {
    const days = Array.from({ length: 500 }, (_, at) => ({
      date: `2024-${10 + (at % 2)}-11`,
      headline: `Invented ${at}`,
    }));
    const figure = { label: 'strikes', value: 2000, unit: 'count', comparison: 'moreThan', source: 'a' } as const;
    const total = (period: string) => ({ date: period, headline: 'Total', figures: [{ ...figure, period }] });
    const events = [...days, total('2024-10'), { ...total('2024-11'), certainty: 'claimed' as const }];
    const element = await mountLanes({ title: 'Invented', events });
    expect(wordsOf(element, '.plot .names .torn')).to.deep.equal(['> 2,000']);
    const [words, plot] = ['.plot .names .torn', '.plot canvas'].map((each) =>
      all(element, each)[0]!.getBoundingClientRect(),
    );
    const [from, to] = element.visibleRange!;
    const at = (ms: number) => plot!.left + ((ms - from) / (to - from)) * plot!.width;
    expect(words!.left).to.be.within(at(Date.UTC(2024, 9, 1)), at(Date.UTC(2024, 10, 1)));
    expect(words!.right).to.be.within(words!.left, at(Date.UTC(2024, 10, 1)));
  });

  it('counts what has no date past the first thirty', async () => {
    const events = Array.from({ length: 140 }, (_, at) => ({
      date: at < 100 ? '2021-02-03' : null,
      headline: `Invented ${at}`,
    }));
    const element = await mountLanes({ title: 'Invented', events });
    expect(all(element, '.maybe')).to.have.length(30);
    expect(wordsOf(element, '.switch')).to.include('+ 10 more');
  });

  it('opens a card that names what its event follows and is replaced by, in a data set read by rows as well', async () => {
    for (const count of [90, 10_001]) {
      const events = Array.from({ length: count }, (_, at) => ({
        id: `d${at}`,
        date: '2020-01-01',
        headline: `Invented report ${at}`,
      }));
      const relations = ['d1', 'nobody'].map((to) => ({ type: 'follows' as const, to }));
      const spoken = { id: 'open', date: '2019', headline: 'Open', relations, supersededBy: 'd2' };
      const element = await mountLanes([spoken, ...events]);
      element.selected = 'open';
      await until(() => all(element, '.opened .foot').length > 0);
      expect(wordsOf(element, '.opened .relation')).to.deep.equal(['Follows: Invented report 1']);
      expect(wordsOf(element, '.opened .foot')[0]).to.contain('Invented report 2');
    }
  });
});
