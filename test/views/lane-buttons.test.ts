import { expect } from '@open-wc/testing';
import { mountLanes } from '../support/lanes-mount.js';
import { all, squeeze, unmount } from '../support/mount.js';

describe('the buttons on an axis of lanes', () => {
  afterEach(unmount);

  it('are one list, of names and of counts, in the order of time', async () => {
    const element = await mountLanes(300, { group: 'kind' });
    const dates = new Map(element.timeline!.events.map(({ id, date }) => [id, Date.parse(date!)]));
    const buttons = all(element, '.plot ol[role="list"] > li > button');
    const at = buttons.map(({ dataset: { id, count } }) => (id ? dates.get(id)! : Number(count!.split(':')[1])));
    expect(at).to.deep.equal(at.toSorted((a, b) => a - b));
    expect(buttons.filter(({ className }) => className.startsWith('name'))).to.have.length.above(5);
    expect(buttons.filter(({ className }) => className === 'count')).to.have.length.above(5);
  });

  it('are named by what happened in a sentence, with what is shown of it in it', async () => {
    const element = await mountLanes(100);
    for (const button of all(element, '.name')) {
      const shown = squeeze(button.textContent);
      expect(button.ariaLabel).to.match(/^\d+ \w+ 20\d\d\. .+\.$/);
      expect(button.ariaLabel).to.include(shown);
    }
  });

  it('are named, where they count, by period, lane and number, and show the number where it fits', async () => {
    const element = await mountLanes(3000, { group: 'kind' });
    for (const button of all(element, '.count')) {
      const [, count] = /, [A-Z][\w ]+, ([\d,]+) events?$/.exec(button.ariaLabel!)!;
      expect(squeeze(button.textContent)).to.be.oneOf([count, '']);
    }
    const alone = await mountLanes(3000);
    expect(all(alone, '.count')[0]!.ariaLabel).to.match(/^[^,]+ 20\d\d, [\d,]+ events?$/);
  });

  it('stand over their place: the ring of a name where its day is, a count over its unit', async () => {
    const element = await mountLanes(300);
    const plot = all(element, '.plot')[0]!.getBoundingClientRect();
    const [from, to] = element.visibleRange!;
    const x = (ms: number) => plot.left + ((ms - from) / (to - from)) * plot.width;
    const noon = 43_200_000;
    for (const name of all(element, '.name')) {
      const { date } = element.timeline!.events.find(({ id }) => id === name.dataset['id'])!;
      const { left, right } = name.getBoundingClientRect();
      const ring = name.classList.contains('before') ? right - 6 : left + 6;
      expect(ring).to.be.closeTo(x(Date.parse(date!) + noon), 2);
    }
    for (const count of all(element, '.count').slice(1, -1)) {
      const ms = Number(count.dataset['count']!.split(':')[1]);
      expect(count.getBoundingClientRect().left).to.be.closeTo(x(ms), 1);
    }
  });

  it('are one stop of the Tab key: the first name, then what was reached', async () => {
    const element = await mountLanes(300);
    const stops = () => all(element, '.plot [tabindex="0"]');
    expect(stops()).to.deep.equal(all(element, '.name').slice(0, 1));
    const [, , third] = all(element, '.name');
    third!.click();
    await element.updateComplete;
    expect(stops()).to.deep.equal([third]);
  });

  it('say which is open, and set it apart', async () => {
    const element = await mountLanes(300);
    const [, second] = all(element, '.name');
    second!.click();
    await element.updateComplete;
    expect(all(element, '.name[aria-expanded="true"]')).to.deep.equal([second]);
    expect(all(element, '.name.chosen')).to.deep.equal([second]);
  });

  it('keep the language of the headline', async () => {
    const events = Array.from({ length: 61 }, (_, at) => ({
      date: `20${10 + (at % 10)}-0${1 + (at % 9)}-01`,
      headline: `Винайдено ${at}`,
    }));
    const element = await mountLanes({ title: 'Invented', language: 'uk', events });
    expect(all(element, '.name span')[0]!.lang).to.equal('uk');
  });
});
