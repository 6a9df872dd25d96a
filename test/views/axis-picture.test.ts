import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { closedDates } from '../../stories/support/axis-marks.js';
import { mountAxis } from '../support/axis-mount.js';
import { drawnAxis } from '../support/drawn-axis.js';
import { all, unmount } from '../support/mount.js';

describe('the picture of an axis', () => {
  afterEach(unmount);

  it('gives each look one path, but what fades a path of its own, since a gradient spans its path', async () => {
    const element = await mountAxis(closedDates);
    const looks = all(element, '.plot > svg path').map((path) => path.getAttribute('class')!.trim());
    expect(looks.filter((look) => /\bfade$/.test(look))).to.have.length(2);
    const plain = looks.filter((look) => /thin|heavy|dashed|dotted/.test(look));
    expect(new Set(plain).size).to.equal(plain.length);
  });

  it('draws the break with two torn edges, and what crosses it as dotted lines', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    const torn = all(element, 'path.torn');
    expect(torn).to.have.length(1);
    expect(torn[0]!.getAttribute('d')!.match(/M/g)).to.have.length(2);
    expect(all(element, 'path.across')[0]!.getAttribute('d')).not.to.equal('');
    expect(getComputedStyle(all(element, 'path.across')[0]!).strokeDasharray).to.equal('1px, 4px');
  });

  it('ends the axis line on the as-of line, and goes on dotted', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    const { now, plot } = drawnAxis(element.renderRoot)!;
    const line = all(element, 'path.line')[0]!.getAttribute('d')!;
    expect(Number(/H([\d.]+)$/.exec(line)![1])).to.be.closeTo(now!.left - plot.left, 0.6);
    expect(all(element, 'path.beyond')).to.have.length(1);
  });

  it('draws the open entry in the accent and leaves its geometry alone', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    const bounds = () => {
      const { marks, plot } = drawnAxis(element.renderRoot)!;
      return marks
        .map(({ left, right, top, bottom }) =>
          [left, right, top - plot.top, bottom - plot.top].map(Math.round).join(' '),
        )
        .toSorted();
    };
    const before = bounds();
    element.goTo('kursk-incursion');
    await element.updateComplete;
    expect(all(element, 'path.chosen')).to.have.length(1);
    expect(bounds()).to.deep.equal(before);
  });
});
