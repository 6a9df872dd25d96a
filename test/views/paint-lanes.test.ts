import { expect } from '@open-wc/testing';
import type { LanePlot, PlottedLane } from '../../src/layout/lane-plot.js';
import type { PackedMark } from '../../src/layout/lane-pack.js';
import type { Stroke } from '../../src/layout/marks.js';
import { ON_PAPER, paintLanes, type Inks } from '../../src/views/paint-lanes.js';

const INKS: Inks = {
  ink: '#ff0000',
  tint: '#00ff00',
  rule: '#0000ff',
  hair: '#00ffff',
  accent: '#ff00ff',
  paper: '#ffff00',
  paper2: '#808080',
};
const NAMES: Readonly<Record<string, string>> = {
  '255,0,0': 'ink',
  '0,255,0': 'tint',
  '0,0,255': 'rule',
  '0,255,255': 'hair',
  '255,0,255': 'accent',
  '255,255,0': 'paper',
  '0,0,0': 'black',
};

const LANE: PlottedLane = {
  lane: 0,
  y: 0,
  base: 60,
  height: 90,
  body: 40,
  collapsed: false,
  inView: 0,
  before: 0,
  loose: 0,
  marks: undefined,
  columns: undefined,
  running: undefined,
  totals: [],
  names: [],
  counts: [],
};

/** Paints a plot of 200 by 120 px, 2 px a ms, and reads it. */
function painted(lane: Partial<PlottedLane>, plot: Partial<LanePlot> = {}, selected?: number, inks = INKS) {
  const canvas = document.createElement('canvas');
  canvas.width = 200;
  canvas.height = 120;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  // What was there before is gone.
  context.fillRect(0, 0, 200, 5);
  const all = {
    range: { from: 0, to: 100 },
    width: 200,
    height: 120,
    pxPerMs: 2,
    at: (ms: number) => ms * 2,
    drawn: [{ from: 0, to: 100, x0: 0, x1: 200 }],
    breaks: [],
    lanes: [{ ...LANE, ...lane }],
    ticks: { unit: 'day', step: 1, ticks: [], parents: [] },
    line: 90,
    bins: { edges: Float64Array.of(0, 10, 20, 30) },
    full: 10,
    asOf: undefined,
    ...plot,
  } as unknown as LanePlot;
  paintLanes(context, all, inks, 1, selected);
  const { data } = context.getImageData(0, 0, 200, 120);
  const at = (x: number, y: number): string => {
    const place = 4 * (y * 200 + x);
    if (data[place + 3]! < 128) return 'none';
    const key = [...data.slice(place, place + 3)].join();
    return NAMES[key] ?? key;
  };
  return at;
}
/** A mark of one bar from 20 to 80 px. */
const mark = (stroke: Partial<Stroke>, x1 = 80): PackedMark => ({
  row: 3,
  x0: 20,
  x1,
  up: 10,
  label: undefined,
  strokes: () => [{ d: `M20 20H${x1}V40H20Z`, outline: 'thin', filling: 'none', ...stroke } as Stroke],
});

describe('what is painted of lanes', () => {
  it('is the axis, solid to the as-of line and dotted after it, with ticks under it', () => {
    const ticks = {
      unit: 'day',
      step: 1,
      ticks: [
        { ms: 20, x: 40, middle: 50, room: 20 },
        { ms: 0, x: undefined, middle: 0, room: 0 },
      ],
      parents: [{ ms: 0, x: 20, room: 9, unit: 'month' }],
    } as unknown as LanePlot['ticks'];
    const at = painted({}, { asOf: 100, ticks });
    expect([at(10, 90), at(95, 90), at(40, 94), at(60, 94)]).to.deep.equal(['ink', 'ink', 'ink', 'none']);
    expect(at(20, 30)).to.equal('hair');
    expect(at(100, 50)).to.equal('accent');
    const after = Array.from({ length: 80 }, (_, x) => at(110 + x, 90));
    expect(after.filter((each) => each === 'none').length).to.be.above(30);
    expect(at(0, 0)).to.equal('none');
    expect(painted({})(199, 90)).to.equal('ink');
  });

  it('is the ground of each lane, but not of a closed one', () => {
    expect(painted({})(100, 60)).to.equal('rule');
    expect(painted({ collapsed: true })(100, 60)).to.equal('none');
  });

  it('are columns, linear from zero, a pixel apart, what is past the full height cut and torn', () => {
    const at = painted({ columns: Float64Array.of(5, 0, 30), running: new Uint32Array(3) });
    const height = (x: number) =>
      Array.from({ length: 60 }, (_, y) => at(x, y)).filter((each) => each === 'rule').length;
    expect(height(5)).to.be.closeTo(20, 1);
    expect(height(25)).to.equal(0);
    expect(at(19, 50)).to.equal('none');
    const cut = Array.from({ length: 60 }, (_, y) => at(49, y));
    expect(cut.slice(0, 19).every((each) => each === 'none')).to.equal(true);
    const torn = Array.from({ length: 20 }, (_, x) => at(40 + x, 25)).concat(
      Array.from({ length: 20 }, (_, x) => at(40 + x, 27)),
    );
    expect(torn.includes('ink')).to.equal(true);
    expect(Array.from({ length: 20 }, (_, x) => at(x, 27)).includes('ink')).to.equal(false);
  });

  it('are runs under the columns, fainter where fewer go on', () => {
    const read = painted({ columns: new Float64Array(3), running: Uint32Array.of(4, 0, 1) });
    expect(read(5, 63)).to.equal('rule');
    expect(read(30, 63)).to.equal('none');
    expect(read(50, 63)).not.to.equal('rule');
  });

  it('are brackets under what is counted, unless it is too narrow for one', () => {
    const count = (x0: number, x1: number) => ({ from: 0, to: 1, count: 3, x0, x1 });
    const at = painted({ counts: [count(20, 80), count(100, 106)] });
    expect([at(50, 69), at(22, 66), at(77, 66), at(50, 66)]).to.deep.equal(['rule', 'rule', 'rule', 'none']);
    expect(at(103, 69)).to.equal('none');
  });

  it('are stems of names with a ring at their head, in the accent where it is open', () => {
    const name = { row: 7, lane: 0, x: 100, y: 0, stem: true, words: undefined, x0: 100, x1: 100 };
    const at = painted({ names: [name] });
    expect([at(100, 13), at(103, 13), at(100, 40)]).to.deep.equal([
      'tint',
      'ink',
      at(99, 40) === 'none' ? at(100, 40) : 'ink',
    ]);
    const open = painted({ names: [name] }, {}, 7);
    expect(open(100, 13)).to.equal('accent');
    expect(painted({ names: [{ ...name, stem: false }] })(100, 13)).to.equal('none');
  });

  it('are feet of names among columns, as long as what is meant, and none where marks show it', () => {
    const name = { row: 7, lane: 0, x: 40, y: 10, stem: true, words: 0, x0: 40, x1: 90, foot: { x0: 40, x1: 120 } };
    const among = painted({ names: [name], columns: Float64Array.of(0, 0, 0) });
    expect([among(39, 58), among(42, 58), among(118, 58), among(122, 58)]).to.deep.equal([
      'none',
      'ink',
      'ink',
      'none',
    ]);
    expect(painted({ names: [name], marks: [] })(100, 58)).to.equal('none');
  });

  it('are marks by their filling, each with its outline', () => {
    const fill = (stroke: Partial<Stroke>) => painted({ marks: [mark(stroke)] });
    expect(fill({ filling: 'tint' })(50, 30)).to.equal('tint');
    expect(fill({ filling: 'solid' })(50, 30)).to.equal('ink');
    expect(fill({ filling: 'none' })(50, 30)).to.equal('none');
    // Paper and not nothing: a stem behind it would make another sign of it.
    expect(fill({ filling: 'none', outline: 'dashed' })(50, 30)).to.equal('paper');
    expect(fill({ filling: 'tint', outline: 'heavy' })(50, 20)).to.equal('ink');
    const hatched = fill({ filling: 'hatch' });
    const row = new Set(Array.from({ length: 20 }, (_, x) => hatched(40 + x, 30)));
    expect(row.size).to.be.above(1);
  });

  it('fade towards the ground where they are not exact', () => {
    const at = painted({ marks: [mark({ filling: 'fade', outline: null })] });
    expect(at(50, 30)).to.equal('tint');
    expect([at(22, 30), at(78, 30)]).not.to.include('tint');
  });

  it('are dashes and dots where a claim is not firm', () => {
    const gaps = (outline: Stroke['outline']) => {
      const at = painted({ marks: [mark({ outline })] });
      return Array.from({ length: 50 }, (_, x) => at(25 + x, 19)).filter((each) => each === 'none').length;
    };
    expect(gaps('thin')).to.equal(0);
    expect(gaps('dashed')).to.be.above(10);
    expect(gaps('dotted')).to.be.above(5);
  });

  it('is black on white for paper', () => {
    const at = painted({ columns: Float64Array.of(10, 0, 0), running: new Uint32Array(3) }, {}, undefined, ON_PAPER);
    expect([at(5, 40), at(5, 90)]).to.deep.equal(['black', 'black']);
  });
});
