import { expect } from '@open-wc/testing';
import { Brush } from '../../../src/elements/controllers/brush.js';
import type { TimeView } from '../../../src/elements/controllers/gesture.js';
import type { TimeRange } from '../../../src/layout/time-range.js';
import { placeOf, type Limits } from '../../../src/layout/viewport.js';

const LIMITS: Limits = { from: 0, to: 1000 };
const strips: HTMLElement[] = [];

/** A strip of 500 px from the left edge: 2 ms are 1 px. */
function brushed({ rtl = false, range = { from: 400, to: 600 } as TimeRange, off = false, limits = LIMITS } = {}) {
  const told: string[] = [];
  let view: TimeView | undefined = off ? undefined : { range, limits };
  const brush = new Brush({
    view: () => view,
    plot: () => ({ left: 0, width: 500, rtl }),
    move: (to, settled) => {
      view = { range: to, limits };
      told.push(`${to.from.toFixed()}-${to.to.toFixed()}${settled ? '.' : ''}`);
    },
    fit: () => told.push('fit'),
  });
  const strip = document.body.appendChild(document.createElement('div'));
  strips.push(strip);
  strip.dir = rtl ? 'rtl' : 'ltr';
  const made = (end?: string) => {
    const button = strip.appendChild(document.createElement('button'));
    if (end) button.dataset['end'] = end;
    return button;
  };
  const [from, to, window] = [made('from'), made('to'), made()];
  strip.setPointerCapture = () => undefined;
  strip.addEventListener('pointerdown', brush.handlers.pointerdown);
  strip.addEventListener('keydown', brush.handlers.keydown);
  let up = 0;
  strip.parentElement!.addEventListener('keydown', () => up++, { once: true });
  const point = (type: string, clientX: number, target: HTMLElement = strip, more: PointerEventInit = {}) =>
    target.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        clientX,
        pointerId: 1,
        button: 0,
        buttons: type === 'pointerup' ? 0 : 1,
        ...more,
      }),
    );
  const press = (target: HTMLElement, key: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    target.dispatchEvent(event);
    return { told: told.splice(0), prevented: event.defaultPrevented, isHeardAbove: up > 0 };
  };
  return { from, to, window, point, press, told };
}

describe('the window of an overview by pointer', () => {
  afterEach(() => {
    for (const each of strips.splice(0)) each.remove();
  });

  it('moves the end that is held, and tells once that it is over', () => {
    const { from, point, told } = brushed();
    point('pointerdown', 200, from);
    point('pointermove', 250);
    point('pointermove', 150);
    point('pointerup', 150);
    point('pointermove', 300);
    expect(told).to.deep.equal(['500-600', '300-600', '300-600.']);
  });

  it('never moves an end past the other, nor past the data', () => {
    const { to, point, told } = brushed();
    point('pointerdown', 300, to);
    point('pointermove', 900);
    point('pointermove', 0);
    expect(told).to.deep.equal(['400-1000', '400-400']);
  });

  it('moves all of it where the window is held', () => {
    const { window, point, told } = brushed();
    point('pointerdown', 250, window);
    point('pointermove', 300);
    expect(told).to.deep.equal(['500-700']);
  });

  it('comes to where one presses beside it, and goes along from there', () => {
    const { window, point, told } = brushed();
    point('pointerdown', 400, window);
    point('pointermove', 410);
    point('pointerup', 410);
    expect(told).to.deep.equal(['700-900', '720-920', '720-920.']);
  });

  it('tells nothing of a press that moves nothing, of another button, or where nothing is to be moved', () => {
    const still = brushed();
    still.point('pointerdown', 250, still.window);
    still.point('pointerup', 250);
    still.point('pointerdown', 400, still.window, { button: 2 });
    expect(still.told).to.deep.equal([]);
    const off = brushed({ off: true });
    off.point('pointerdown', 400, off.window);
    expect(off.told).to.deep.equal([]);
  });

  it('runs the other way where time does', () => {
    const { from, point, told } = brushed({ rtl: true });
    point('pointerdown', 300, from);
    point('pointermove', 250);
    expect(told).to.deep.equal(['500-600']);
  });

  it('stays where it is when the browser takes the pointer away', () => {
    const { from, point, told } = brushed();
    point('pointerdown', 200, from);
    point('pointermove', 250);
    point('pointercancel', 0);
    expect(told).to.deep.equal(['500-600', '500-600.']);
  });

  it('is let go where the pointer was lifted unheard', () => {
    const { from, point, told } = brushed();
    point('pointerdown', 200, from);
    point('pointermove', 250);
    point('pointermove', 300, undefined, { buttons: 0 });
    point('pointermove', 350, undefined, { buttons: 0 });
    expect(told).to.deep.equal(['500-600', '500-600.']);
  });

  it('follows one finger', () => {
    const { from, point, told } = brushed();
    point('pointerdown', 200, from);
    point('pointermove', 400, undefined, { pointerId: 2 });
    point('pointerup', 400, undefined, { pointerId: 2 });
    point('pointermove', 210);
    expect(told).to.deep.equal(['420-600']);
  });
});

describe('the ends of the window by keys', () => {
  afterEach(() => {
    for (const each of strips.splice(0)) each.remove();
  });

  it('move a hundredth with the arrows, a tenth with the Page keys, and to the data’s own', () => {
    const { from, to, press } = brushed();
    expect(press(from, 'ArrowRight')).to.deep.equal({ told: ['410-600.'], prevented: true, isHeardAbove: false });
    expect(press(from, 'ArrowUp').told).to.deep.equal(['420-600.']);
    expect(press(from, 'ArrowLeft').told).to.deep.equal(['410-600.']);
    expect(press(from, 'ArrowDown').told).to.deep.equal(['400-600.']);
    expect(press(from, 'PageDown').told).to.deep.equal(['300-600.']);
    expect(press(to, 'PageUp').told).to.deep.equal(['300-700.']);
    expect(press(to, 'End').told).to.deep.equal(['300-1000.']);
    expect(press(from, 'Home').told).to.deep.equal(['0-1000.']);
  });

  it('go with time where that runs to the left', () => {
    const { from, press } = brushed({ rtl: true });
    expect(press(from, 'ArrowLeft').told).to.deep.equal(['410-600.']);
    expect(press(from, 'ArrowRight').told).to.deep.equal(['400-600.']);
    expect(press(from, 'ArrowUp').told).to.deep.equal(['410-600.']);
  });

  it('stay where they are in the margin around the data', () => {
    const { from, to, press } = brushed({ range: { from: -20, to: 1020 } });
    expect(press(from, 'ArrowLeft').told).to.deep.equal(['-20-1020.']);
    expect(press(to, 'End').told).to.deep.equal(['-20-1020.']);
    expect(press(from, 'ArrowRight').told).to.deep.equal(['-10-1020.']);
  });

  it('leave other keys, the page’s own, and other buttons alone', () => {
    const { from, window, press } = brushed();
    for (const [target, key, more] of [
      [from, 'a', {}],
      [from, 'ArrowLeft', { altKey: true }],
      [from, 'ArrowLeft', { ctrlKey: true }],
      [from, 'ArrowLeft', { metaKey: true }],
      [window, 'ArrowLeft', {}],
    ] as const)
      expect(press(target, key, more)).to.deep.include({ told: [], prevented: false });
    const off = brushed({ off: true });
    expect(off.press(off.from, 'ArrowLeft').told).to.deep.equal([]);
  });
});

describe('the window of an overview that leaves something out', () => {
  afterEach(() => {
    for (const each of strips.splice(0)) each.remove();
  });
  // A hundred ms, a break of a million, a hundred: 40 px of 500 in the strip, a tenth of the plot.
  const limits: Limits = { from: 0, to: 1_000_200, gaps: { stretches: [{ from: 100, to: 1_000_100 }], share: 0.1 } };

  it('has its ends where the pointer is, on both sides of the break', () => {
    const { from, to, point, told } = brushed({ limits, range: { from: 0, to: 1_000_200 } });
    point('pointerdown', 0, from);
    point('pointermove', 115);
    point('pointerup', 115);
    expect(told.at(-1)).to.equal('50-1000200.');
    point('pointerdown', 500, to);
    point('pointermove', 385);
    point('pointerup', 385);
    expect(told.at(-1)).to.equal('50-1000150.');
  });

  it('keeps the zoom of the plot while all of it moves over the break', () => {
    const range = { from: 20, to: 80 };
    const { window, point, told } = brushed({ limits, range });
    point('pointerdown', 100, window);
    point('pointermove', 170);
    point('pointerup', 170);
    const [from, to] = told.at(-1)!.replace('.', '').split('-').map(Number) as [number, number];
    expect(from).to.be.closeTo(20 + 70 / 2.3, 0.6);
    // 60 ms fill the plot, of which the break takes six.
    expect(to).to.be.closeTo(1_000_100 + (60 - 6 - (100 - from)), 1);
    expect(placeOf(100, { from, to }, limits)).to.be.closeTo((100 - from) / 60, 0.02);
  });
});
