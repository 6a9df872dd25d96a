import { expect } from '@open-wc/testing';
import { Gesture, placeIn, type PanZoomTarget } from '../../../src/elements/controllers/gesture.js';
import type { TimeRange } from '../../../src/layout/viewport.js';

const limits = { from: 0, to: 100 };
const range = (from: number): TimeRange => ({ from, to: from + 10 });
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('a gesture', () => {
  let told: string[];
  let current: TimeRange | undefined;
  const target: PanZoomTarget = {
    view: () => current && { range: current, limits },
    plot: () => ({ left: 0, width: 100, rtl: false }),
    move: (to, settled) => {
      current = to;
      told.push(`${to.from}${settled ? '.' : ''}`);
    },
    fit: () => told.push('fit'),
  };
  const view = () => ({ range: current!, limits });
  let gesture: Gesture;
  beforeEach(() => {
    told = [];
    current = range(0);
    gesture = new Gesture(target);
  });

  it('tells of every move, and once that it is over, however often it is ended', () => {
    gesture.move(view(), range(1));
    gesture.move(view(), range(2));
    gesture.settle();
    gesture.settle();
    expect(told).to.deep.equal(['1', '2', '2.']);
  });

  it('of a single act is settled at once', async () => {
    gesture.move(view(), range(1), true);
    gesture.settle();
    await pause(200);
    expect(told).to.deep.equal(['1.']);
  });

  it('that changes nothing tells nothing', async () => {
    gesture.move(view(), range(0));
    gesture.move(view(), range(0), true);
    gesture.goOn(view(), range(0));
    gesture.settle();
    await pause(200);
    expect(told).to.deep.equal([]);
  });

  it('without an end of its own is over when no other move has followed for a while', async () => {
    for (const from of [1, 2, 3]) {
      gesture.goOn(view(), range(from));
      await pause(60);
    }
    expect(told).to.deep.equal(['1', '2', '3']);
    await pause(200);
    expect(told).to.deep.equal(['1', '2', '3', '3.']);
  });

  it('is over quietly where the data are gone or others', () => {
    gesture.move(view(), range(1));
    current = undefined;
    gesture.settle();
    current = range(1);
    gesture.move({ range: range(1), limits: { from: 0, to: 50 } }, range(2));
    gesture.settle();
    expect(told).to.deep.equal(['1', '2']);
  });

  it('runs with the frames until it says that it is over, or cannot get further', async () => {
    gesture.move(view(), range(1));
    let frames = 0;
    gesture.run(() => (frames++ < 4 ? range(1 + frames) : undefined));
    expect(gesture.isRunning).to.equal(true);
    await pause(300);
    expect(told).to.deep.equal(['1', '2', '3', '4', '5', '5.']);
    expect([gesture.isRunning, gesture.isOpen]).to.deep.equal([false, false]);

    told = [];
    frames = 0;
    gesture.move(view(), range(1));
    gesture.run(() => range(Math.min(3, 1 + ++frames)));
    await pause(300);
    expect(told).to.deep.equal(['1', '2', '3', '3.']);
    expect(frames).to.equal(3);
  });

  it('stops running where other data come, whatever their range', async () => {
    gesture.move(view(), range(1));
    let others = false;
    const before = target.view;
    target.view = () => current && { range: current, limits: others ? { from: 0, to: 50 } : limits };
    gesture.run((ms) => range(2 + ms));
    others = true;
    await pause(100);
    target.view = before;
    expect(told).to.deep.equal(['1']);
  });

  it('leaves no frame and no timer behind once it is settled, also from within a move', async () => {
    let late = 0;
    const { setTimeout: later } = globalThis;
    const counted = (then: () => void, ms: number) => later(() => ((late += 1), then()), ms);
    gesture.move(view(), range(1));
    gesture.run((ms) => ((late += 1), range(2 + ms)));
    gesture.settle();
    globalThis.setTimeout = counted as typeof setTimeout;
    gesture.goOn(view(), range(50));
    gesture.settle();
    const ending = new Gesture({
      ...target,
      move: (to, settled) => {
        target.move(to, settled);
        if (!settled) ending.settle();
      },
    });
    ending.goOn(view(), range(60));
    globalThis.setTimeout = later;
    await pause(250);
    expect(late).to.equal(0);
    expect(told).to.deep.equal(['1', '1.', '50', '50.', '60', '60.']);
  });
});

it('a place is a share of the range, counted from the right where time runs to the left', () => {
  expect(placeIn({ left: 50, width: 200, rtl: false }, 100)).to.equal(0.25);
  expect(placeIn({ left: 50, width: 200, rtl: true }, 100)).to.equal(0.75);
});
