import { expect } from '@open-wc/testing';
import { inventedEras } from '../../stories/support/invented-eras.js';
import type { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import { mountAxis } from '../support/axis-mount.js';
import { mountLanes, wordsOf } from '../support/lanes-mount.js';
import { all, unmount, until } from '../support/mount.js';

const small = async (width = 1200, given: object = {}): Promise<NewsTimelineElement> => {
  const element = await mountAxis({ ...inventedEras, ...given }, width);
  await until(() => all(element, '.plot').length > 0);
  return element;
};
const boxes = (element: NewsTimelineElement, selector: string) =>
  all(element, selector).map((each) => each.getBoundingClientRect());
const bandOf = (element: NewsTimelineElement, at: number) => boxes(element, '.era')[at]!;

describe('eras behind an axis', () => {
  afterEach(unmount);

  it('are bands over their time, each with its title, in the small axis and in lanes', async () => {
    for (const element of [await small(), await mountLanes(inventedEras, { width: 1200, group: 'kind' })]) {
      expect(wordsOf(element, '.eras span')).to.deep.equal([
        'Planning',
        'First works',
        'Minister at odds with the town',
        'Pause',
        'Second works',
      ]);
      const [plot] = boxes(element, '.plot');
      for (const { left, right } of boxes(element, '.era'))
        expect(left >= plot!.left - 1 && right <= plot!.right + 1).to.equal(true);
      // "First works" begins where "Planning" ends.
      expect(Math.abs(bandOf(element, 2).left - bandOf(element, 1).right)).to.be.lessThan(1.5);
    }
  });

  it('have their titles over all labels, in rows of their own', async () => {
    for (const width of [720, 1200])
      for (const element of [await small(width), await mountLanes(inventedEras, { width, group: 'kind' })]) {
        const titles = boxes(element, '.eras span');
        const lowest = Math.max(...titles.map(({ bottom }) => bottom));
        const others = all(element, '.plot .label, .plot .name, .now-name, .tick, .titles b');
        expect(others).not.to.have.length(0);
        for (const each of others)
          expect(each.getBoundingClientRect().top, each.className + each.textContent).to.be.at.least(lowest - 1);
        expect(boxes(element, '.switch')[0]!.bottom).to.be.at.most(Math.min(...titles.map(({ top }) => top)) + 1);
      }
  });

  it('are heard, all of them, before the events, those that are not drawn as well', async () => {
    const element = await small();
    const heard = wordsOf(element, '.plot ul li');
    expect(heard).to.have.length(6);
    expect(heard[0]).to.equal('Era: Before the plan, until June 2018, start not known');
    expect(heard[2]).to.equal('Era: First works, 2020 to about 2021');
    expect(all(element, '.eras')[0]!.getAttribute('aria-hidden')).to.equal('true');
    const order = all(element, '.plot ul, .plot ol').map(({ localName }) => localName);
    expect(order).to.deep.equal(['ul', 'ol']);
  });

  it('are faint, and let a press through', async () => {
    const element = await small();
    const { opacity } = getComputedStyle(all(element, '.era')[0]!);
    expect(Number(opacity)).to.be.lessThan(0.1);
    expect(getComputedStyle(all(element, '.eras')[0]!).pointerEvents).to.equal('none');
  });

  it('run with time from right to left', async () => {
    const element = await mountLanes(inventedEras, { width: 1200, group: 'kind', dir: 'rtl' });
    expect(bandOf(element, 1).right).to.be.lessThan(bandOf(element, 0).right + 1);
    expect(bandOf(element, 2).right).to.be.lessThan(bandOf(element, 1).right);
    expect(getComputedStyle(all(element, '.era')[0]!).backgroundImage).to.include('to left');
  });

  it('follow the zoom, and a title stays at the edge of what is in view', async () => {
    const element = await mountLanes(inventedEras, { width: 1000, group: 'kind' });
    element.visibleRange = [Date.UTC(2019, 0), Date.UTC(2019, 6)];
    await element.updateComplete;
    expect(wordsOf(element, '.eras span')).to.deep.equal(['Planning']);
    expect(all(element, '.era.starts, .era.ends')).to.have.length(0);
    const [plot] = boxes(element, '.plot');
    expect(boxes(element, '.eras span')[0]!.left - plot!.left).to.equal(6);
  });

  it('of a timeline without them nothing is there, and nothing has moved', async () => {
    const element = await small(1200, { eras: undefined });
    expect(all(element, '.eras, .plot ul')).to.have.length(0);
    expect(parseFloat(getComputedStyle(all(element, '.plot')[0]!).marginBlockStart)).to.equal(0);
  });
});
