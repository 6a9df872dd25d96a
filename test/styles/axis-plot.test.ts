import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { certaintyRings } from '../../stories/support/axis-marks.js';
import { mountAxis } from '../support/axis-mount.js';
import { drawnAxis } from '../support/drawn-axis.js';
import { all, html, mount, unmount } from '../support/mount.js';

const look = (element: Parameters<typeof all>[0], selector: string) =>
  getComputedStyle(all(element, `.plot > svg ${selector}`)[0]!);

describe('the look of the plot', () => {
  afterEach(async () => {
    unmount();
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('tells how firmly a thing is known by the outline: heavy, thin, dashed, dotted', async () => {
    const element = await mountAxis(certaintyRings);
    expect(look(element, '.heavy').strokeWidth).to.equal('3.5px');
    expect(look(element, '.dashed').strokeDasharray).to.equal('5px, 2.5px');
    expect(look(element, '.dotted').strokeDasharray).to.equal('0px, 4.5px');
    expect(look(element, '.thin').strokeDasharray).to.equal('none');
  });

  it('fills what is confirmed, and hides the stem behind the open ring of a claim', async () => {
    const element = await mountAxis(certaintyRings);
    expect(look(element, '.solid').fill).to.equal(look(element, '.heavy').stroke);
    const paper = getComputedStyle(all(element, '.text')[0]!).backgroundColor;
    expect(look(element, '.dashed.none').fill).to.equal(paper);
  });

  it('uses the accent for the as-of line and for what is open, and for nothing else', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    element.goTo('war-began');
    await element.updateComplete;
    const accent = look(element, '.now').stroke;
    const others = all(element, '.plot > svg path:not(.now, .chosen)');
    expect(others.filter((path) => getComputedStyle(path).stroke === accent)).to.have.length(0);
    expect(look(element, '.chosen').stroke).to.equal(accent);
  });

  it('runs from right to left where the words do', async () => {
    const element = await mount(
      html`<news-timeline dir="rtl" layout="axis" .timeline=${usLongRangeMissiles}></news-timeline>`,
      1200,
    );
    const { marks, now } = drawnAxis(element.renderRoot)!;
    expect(marks.find(({ ring }) => ring)!.left).to.be.greaterThan(now!.right);
  });

  it('moves nothing, whether or not a reader asked for less motion', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      await emulateMedia({ reducedMotion });
      const element = await mountAxis(usLongRangeMissiles);
      element.goTo('war-began');
      await element.updateComplete;
      expect(element.shadowRoot!.getAnimations()).to.have.length(0);
      unmount();
    }
  });
});
