import { expect } from '@open-wc/testing';
import { executeServerCommand, resetMouse, sendMouse } from '@web/test-runner-commands';
import { LIMITS, mountPanZoom, START, type PanZoomHost } from '../../support/pan-zoom-host.js';
import { until } from '../../support/mount.js';

type Point = [number, number];

/** Moves the mouse there, pressed. Slow enough that nothing goes on by itself, unless that is wanted. */
async function drag(from: Point, ...way: readonly Point[]): Promise<void> {
  await press(from, ...way);
  await new Promise((done) => setTimeout(done, 130));
  await sendMouse({ type: 'up' });
}
async function press(from: Point, ...way: readonly Point[]): Promise<void> {
  await sendMouse({ type: 'move', position: from });
  await sendMouse({ type: 'down' });
  for (const position of way) await sendMouse({ type: 'move', position });
}
/** As a hand throws, 10 px in so many ms, and no click comes of it: in events of their own, whose times are told. */
function fling(host: PanZoomHost, ms = 10): void {
  const fire = (type: string, x: number, buttons: number, at: number) => {
    const event = new PointerEvent(type, { clientX: x, buttons, pointerId: 77, isPrimary: true, bubbles: true });
    Object.defineProperty(event, 'timeStamp', { value: at });
    host.plot.dispatchEvent(event);
  };
  fire('pointerdown', 300, 1, 0);
  for (let step = 1; step <= 5; step++) fire('pointermove', 300 - step * 10, 1, step * ms);
  fire('pointerup', 250, 0, 5 * ms);
}
/** Not every engine of the tests can be told. */
const motion = (value: 'reduce' | 'no-preference') =>
  executeServerCommand<{ supported: boolean }, Record<string, string>>('media', { 'prefers-reduced-motion': value });

describe('a drag', () => {
  let host: PanZoomHost;
  beforeEach(async () => {
    host = await mountPanZoom();
  });
  afterEach(async () => {
    await resetMouse();
    host.remove();
  });

  it('takes the time under the pointer along, and is settled once, at its end', async () => {
    await drag([300, 60], [290, 60], [200, 60], [250, 60]);
    // 50 px to the left: 25 ms later.
    expect(host.told).to.deep.equal(['405 655', '450 700', '425 675', '425 675.']);
  });

  it('goes on outside of the plot, and ends there', async () => {
    await drag([60, 60], [100, 60], [160, 600]);
    await sendMouse({ type: 'move', position: [300, 60] });
    expect(host.settled).to.deep.equal(['350 600.']);
    expect(host.told.at(-1)).to.equal('350 600.');
  });

  it('comes back to where it began with the pointer, also from beyond the first instant', async () => {
    host.current = { range: { from: 10, to: 260 }, limits: LIMITS };
    await drag([100, 60], [500, 60], [100, 60]);
    expect(host.told).to.deep.equal(['-13 238', '10 260', '10 260.']);
  });

  it('goes the other way where time runs to the left', async () => {
    host.rtl = true;
    await drag([300, 60], [250, 60]);
    expect(host.settled).to.deep.equal(['375 625.']);
  });

  it('is none below 4 px, nor up and down: what is pressed is clicked', async () => {
    await drag([300, 120], [303, 120]);
    await drag([300, 120], [301, 116]);
    expect(host.clicks).to.equal(2);
    expect(host.told).to.deep.equal([]);
  });

  it('is no click on the entry on which it began and ended, nor on anything around it', async () => {
    let heard = 0;
    host.addEventListener('click', () => (heard += 1));
    await drag([300, 120], [340, 120], [302, 120]);
    expect([host.clicks, heard]).to.deep.equal([0, 0]);
    expect(host.settled).to.deep.equal(['399 649.']);
  });

  it('is no click on the entry in engines either that send one there though the pointer was captured', () => {
    fling(host, 500);
    const click = () => host.button.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }));
    click();
    expect(host.clicks).to.equal(0);
    click();
    expect(host.clicks).to.equal(1);
  });

  it('takes its own click only: the next, by pointer, key or reading aloud, is one', async () => {
    const said = () => host.button.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }));
    const acts = [() => sendMouse({ type: 'click', position: [300, 120] }), async () => host.button.click()];
    for (const act of acts) {
      // No click comes after fingers.
      fling(host, 500);
      host.clicks = 0;
      await act();
      expect(host.clicks).to.equal(1);
    }
    await drag([300, 120], [340, 120], [302, 120]);
    said();
    expect(host.clicks).to.equal(2);
  });

  it('captures the pointer only once it is a drag', async () => {
    const captured: boolean[] = [];
    const note = ({ pointerId }: PointerEvent) => captured.push(host.plot.hasPointerCapture(pointerId));
    host.addEventListener('pointermove', note);
    await press([300, 60], [302, 60], [310, 60]);
    await sendMouse({ type: 'move', position: [312, 60] });
    await sendMouse({ type: 'up' });
    expect(captured).to.deep.equal([false, false, true, true]);
  });

  it('is one with the first button only', async () => {
    for (const button of ['right', 'middle'] as const) {
      await sendMouse({ type: 'move', position: [300, 60] });
      await sendMouse({ type: 'down', button });
      await sendMouse({ type: 'move', position: [200, 60] });
      await sendMouse({ type: 'up', button });
    }
    expect(host.told).to.deep.equal([]);
  });

  it('does not begin with a press that was let go outside', async () => {
    await press([549, 60], [551, 60]);
    await sendMouse({ type: 'up' });
    await sendMouse({ type: 'move', position: [400, 60] });
    await sendMouse({ type: 'move', position: [300, 60] });
    expect(host.told).to.deep.equal([]);
  });

  it('is over, and quiet, when the data are taken away or others come', async () => {
    for (const other of [undefined, { range: { from: 5, to: 7 }, limits: { from: 5, to: 9 } }]) {
      host.current = { range: START, limits: LIMITS };
      host.told = [];
      await press([300, 60], [250, 60]);
      host.current = other;
      await sendMouse({ type: 'move', position: [200, 60] });
      host.current = other && { range: START, limits: LIMITS };
      await sendMouse({ type: 'move', position: [150, 60] });
      await sendMouse({ type: 'up' });
      expect(host.told).to.deep.equal(['425 675']);
      expect(host.clicks).to.equal(0);
    }
  });

  it('goes on from where the page has set the range meanwhile', async () => {
    await press([300, 60], [250, 60]);
    host.current = { range: { from: 100, to: 200 }, limits: LIMITS };
    await sendMouse({ type: 'move', position: [200, 60] });
    await new Promise((done) => setTimeout(done, 130));
    await sendMouse({ type: 'up' });
    expect(host.told).to.deep.equal(['425 675', '110 210', '110 210.']);
  });

  it('stays attached to the pointer where the target allows less than was asked for', async () => {
    const { move } = host;
    host.move = (range, settled) => move.call(host, { from: Math.min(range.from, 410), to: range.to }, settled);
    await drag([300, 60], [200, 60], [300, 60]);
    expect(host.settled).to.deep.equal(['400 650.']);
  });

  it('is settled where it is when it is stopped or the element is removed, and nothing follows', async () => {
    await press([300, 60], [250, 60]);
    host.panZoom.stop();
    await sendMouse({ type: 'move', position: [200, 60] });
    await sendMouse({ type: 'up' });
    await press([300, 60], [250, 60]);
    host.remove();
    await sendMouse({ type: 'move', position: [200, 60] });
    await sendMouse({ type: 'up' });
    expect(host.told).to.deep.equal(['425 675', '425 675.', '450 700', '450 700.']);
  });
});

describe('a drag that ends fast', () => {
  let host: PanZoomHost;
  beforeEach(async () => {
    await motion('no-preference');
    host = await mountPanZoom();
  });
  afterEach(() => host.remove());

  it('goes on by itself, slower and slower, and is settled once', async () => {
    fling(host);
    await until(() => host.settled.length > 0);
    // 1 px a ms for 300 ms after the 50 px: 150 ms of time.
    const ways = host.told.map((each) => Number.parseInt(each, 10));
    expect(ways).to.deep.equal(ways.toSorted((a, b) => a - b));
    expect(ways.at(-1)).to.be.within(570, 575);
    expect(host.settled).to.have.length(1);
    expect(host.told.at(-1)).to.equal(host.settled[0]);
  });

  it('stays where it is for readers who want less motion', async function () {
    const { supported } = await motion('reduce');
    if (!supported) return this.skip();
    fling(host);
    expect(host.told.slice(-2)).to.deep.equal(['425 675', '425 675.']);
    await motion('no-preference');
  });

  it('stays where it is when the hand was slow, or came to rest', () => {
    fling(host, 80);
    expect(host.told.slice(-2)).to.deep.equal(['425 675', '425 675.']);
  });

  it('ends at the limit of the data, and with whatever is done next', async () => {
    host.current = { range: { from: 740, to: 990 }, limits: LIMITS };
    fling(host);
    const began = performance.now();
    await until(() => host.settled.length === 1);
    expect(performance.now() - began).to.be.below(600);
    expect(host.told.at(-1)).to.equal('763 1013.');
    const inputs = [
      () => host.plot.dispatchEvent(new PointerEvent('pointerdown', { pointerId: 78, isPrimary: true, buttons: 1 })),
      () => host.plot.dispatchEvent(new WheelEvent('wheel', { deltaY: 1, cancelable: true })),
      () => host.plot.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' })),
      () => host.panZoom.stop(),
      () => host.remove(),
    ];
    for (const input of inputs) {
      host.current = { range: START, limits: LIMITS };
      host.told = [];
      fling(host);
      await until(() => host.told.length > 7);
      input();
      const { length } = host.told;
      expect(host.told.at(-1)).to.match(/\.$/);
      await new Promise((done) => setTimeout(done, 60));
      expect(host.told).to.have.length(length);
    }
  });

  it('does not move what the page has set or loaded meanwhile', async () => {
    fling(host);
    await until(() => host.told.length > 7);
    host.current = { range: { from: 1, to: 2 }, limits: { from: 0, to: 5 } };
    const { length } = host.told;
    await new Promise((done) => setTimeout(done, 100));
    expect(host.told).to.have.length(length);
    host.current = { range: START, limits: LIMITS };
    host.told = [];
    fling(host);
    await until(() => host.told.length > 7);
    host.current = { range: { from: 100, to: 200 }, limits: LIMITS };
    await until(() => host.settled.length === 1);
    expect(host.told.at(-1)).to.equal('100 200.');
  });
});
