import { expect } from '@open-wc/testing';
import { LaneWalk } from '../../../src/elements/controllers/lane-walk.js';
import type { LaneData } from '../../../src/elements/controllers/lane-data.js';
import { eventIndex } from '../../../src/layout/event-index.js';
import type { TimeRange } from '../../../src/layout/time-range.js';

/** Seven events, ten ms apart, row 6 first; rows in two lanes by turns. */
const columns = {
  count: 7,
  from: Float64Array.of(60, 50, 40, 30, 20, 10, 0),
  until: Float64Array.of(61, 51, 41, 31, 21, 11, 1),
  shape: new Uint8Array(7),
  importance: new Uint8Array(7).fill(2),
  grain: new Uint8Array(7),
};
const index = eventIndex(columns, Uint16Array.of(0, 1, 0, 1, 0, 1, 0), 2);
const boxes: HTMLElement[] = [];

function walking({ dir = 'ltr', closed = [] as readonly number[], range = { from: 0, to: 70 } as TimeRange } = {}) {
  const told: string[] = [];
  const plot = document.createElement('div');
  plot.className = 'plot';
  plot.dir = dir;
  for (const key of ['c0:0', 'n6', 'n4', 'c0:30', 'n2', 'c0:60']) {
    const button = document.createElement('button');
    button.className = key.startsWith('c') ? 'count' : 'name';
    button.dataset[key.startsWith('c') ? 'count' : 'row'] = key.slice(1);
    plot.appendChild(document.createElement('li')).append(button);
  }
  boxes.push(document.body.appendChild(plot));
  const walk = new LaneWalk({
    data: () => ({ index, limits: { from: 0, to: 61 } }) as unknown as LaneData,
    range: () => range,
    root: () => document.body,
    isOpen: (lane) => !closed.includes(lane),
    reach: (row, to) => told.push(`${row}${to ? ` ${to.from.toFixed()}-${to.to.toFixed()}` : ''}`),
    count: (key) => told.push(key),
  });
  const press = (selector: string, key: string) => {
    const target = plot.querySelector<HTMLElement>(selector)!;
    const event = new KeyboardEvent('keydown', { key, cancelable: true });
    Object.defineProperty(event, 'target', { value: target });
    const taken = walk.keydown(event);
    return {
      taken,
      prevented: event.defaultPrevented,
      told: told.splice(0),
      focus: document.activeElement as HTMLElement,
    };
  };
  return { press, walk, plot };
}

describe('a walk through the events', () => {
  afterEach(() => {
    for (const each of boxes.splice(0)) each.remove();
  });

  it('goes to the next and the one before in the order of time, drawn or not', () => {
    const { press } = walking();
    expect(press('[data-row="4"]', 'ArrowRight')).to.deep.include({ taken: true, prevented: true, told: ['3'] });
    expect(press('[data-row="4"]', 'ArrowLeft').told).to.deep.equal(['5']);
    expect(press('[data-row="4"]', 'Home').told).to.deep.equal(['6']);
    expect(press('[data-row="4"]', 'End').told).to.deep.equal(['0']);
  });

  it('takes the key at both ends, and goes nowhere', () => {
    expect(walking().press('[data-row="6"]', 'ArrowLeft')).to.deep.include({ taken: true, told: [] });
  });

  it('goes the other way where time runs to the left', () => {
    const { press } = walking({ dir: 'rtl' });
    expect(press('[data-row="4"]', 'ArrowRight').told).to.deep.equal(['5']);
    expect(press('[data-row="4"]', 'ArrowLeft').told).to.deep.equal(['3']);
  });

  it('goes from a count to the first event in it and to the last before it', () => {
    const { press } = walking();
    expect(press('[data-count="0:30"]', 'ArrowRight').told).to.deep.equal(['3']);
    expect(press('[data-count="0:30"]', 'ArrowLeft').told).to.deep.equal(['4']);
  });

  it('passes over lanes that are closed, and is over where all are', () => {
    const { press } = walking({ closed: [1] });
    expect(press('[data-row="4"]', 'ArrowRight').told).to.deep.equal(['2']);
    expect(press('[data-row="4"]', 'ArrowLeft').told).to.deep.equal(['6']);
    expect(walking({ closed: [0, 1] }).press('[data-row="4"]', 'End').told).to.deep.equal([]);
  });

  it('brings what is not in view to the middle, at the same zoom', () => {
    const { press } = walking({ range: { from: 10, to: 30 } });
    expect(press('[data-row="4"]', 'ArrowRight').told).to.deep.equal(['3 20-40']);
    expect(press('[data-row="4"]', 'ArrowLeft').told).to.deep.equal(['5']);
  });

  it('goes up and down through the counts, and tells which it has come to', () => {
    const { press } = walking();
    const down = press('[data-row="4"]', 'ArrowDown');
    expect([down.told, down.focus.dataset['count']]).to.deep.equal([['0:30'], '0:30']);
    expect(press('[data-count="0:30"]', 'ArrowDown').told).to.deep.equal(['0:60']);
    expect(press('[data-count="0:60"]', 'ArrowDown')).to.deep.include({ taken: true, told: [] });
    expect(press('[data-row="4"]', 'ArrowUp').told).to.deep.equal(['0:0']);
  });

  it('leaves every other key, and what is no entry, alone', () => {
    const { press } = walking();
    for (const key of ['a', 'Enter', 'PageDown', 'Tab'])
      expect(press('[data-row="4"]', key)).to.deep.include({ taken: false, prevented: false, told: [] });
    expect(press('li', 'ArrowRight').taken).to.equal(false);
  });

  it('knows where in the range an entry is', () => {
    const { walk, plot } = walking({ range: { from: 0, to: 40 } });
    expect(walk.placeOf(plot.querySelector('[data-row="4"]')!)).to.equal(0.5);
    expect(walk.placeOf(plot.querySelector('.count')!)).to.equal(undefined);
  });
});
