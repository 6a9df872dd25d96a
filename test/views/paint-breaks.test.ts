import { expect } from '@open-wc/testing';
import type { LanePlot } from '../../src/layout/lane-plot.js';
import { paintBreaks } from '../../src/views/paint-breaks.js';

const INKS = { ink: '#ff0000', rule: '#0000ff', paper2: '#00ff00' };

/** A plot of 200 by 140 px with a break from 80 to 140; one lane whose base is at 60. */
function painted(lane: object = {}, edges = [0, 30, 70, 100]) {
  const canvas = Object.assign(document.createElement('canvas'), { width: 200, height: 140 });
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  const plot = {
    breaks: [{ from: 30, to: 70, x0: 80, x1: 140 }],
    line: 90,
    bins: { edges: Float64Array.from(edges) },
    lanes: [{ base: 60, marks: undefined, totals: [], running: undefined, columns: undefined, ...lane }],
  } as unknown as LanePlot;
  paintBreaks(context, plot, INKS, 1);
  const { data } = context.getImageData(0, 0, 200, 140);
  return (x: number, y: number) => [...data.slice(4 * (y * 200 + x), 4 * (y * 200 + x) + 4)];
}
/** Rows of pixels in the middle of the band that have something of the ink. */
const inked = (at: ReturnType<typeof painted>) =>
  Array.from({ length: 140 }, (_, y) => y).filter((y) =>
    Array.from({ length: 20 }, (_, x) => at(100 + x, y)).some(([red = 0]) => red > 40),
  );

describe('a break on the canvas', () => {
  it('is a band of the second ground with two torn edges, over the lanes and past the names of ticks', () => {
    const at = painted();
    expect(at(110, 5)).to.deep.equal([0, 255, 0, 255]);
    expect(at(110, 125)).to.deep.equal([0, 255, 0, 255]);
    expect(at(60, 50)[3]).to.equal(0);
    for (const edge of [80, 140]) {
      const blue = Array.from({ length: 100 }, (_, y) =>
        [edge - 1, edge, edge + 1, edge + 2].some((x) => at(x, y)[2]! > 60),
      );
      expect(blue.filter(Boolean).length).to.be.greaterThan(90);
    }
    expect(inked(at)).to.deep.equal([]);
  });

  it('is crossed by dots of a bar, of a total and of what goes on, and by nothing that ends beside it', () => {
    const bar = (x0: number, x1: number) => ({ marks: [{ row: 0, x0, x1, up: 20 }] });
    expect(inked(painted(bar(20, 180))).length).to.be.greaterThan(1);
    expect(inked(painted(bar(20, 78)))).to.deep.equal([]);
    expect(inked(painted({ totals: [{ x0: 20, x1: 180 }] }))).to.include(60 - 24);
    expect(inked(painted({ totals: [{ x0: 20, x1: 60 }] }))).to.deep.equal([]);
    const columns = new Float64Array(3);
    expect(inked(painted({ columns, running: Uint32Array.of(1, 1, 1) }))).to.include(63);
    expect(inked(painted({ columns, running: Uint32Array.of(1, 0, 1) }))).to.deep.equal([]);
  });
});
