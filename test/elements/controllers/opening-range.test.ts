import { expect } from '@open-wc/testing';
import { openingRange, type OpeningHost } from '../../../src/elements/controllers/opening-range.js';
import { laneData } from '../../support/lane-data.js';
import type { MadeEvent } from '../../support/made-timeline.js';

const DAY = 86_400_000;
const day = (at: number) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10);
const decade = ['2015', '2024'];
/** What is shown at first, as days. */
const opened = (asked: Partial<OpeningHost>, given: readonly MadeEvent[] = decade, asOf?: string) => {
  const data = laneData(given, asOf === undefined ? {} : { asOf });
  const range = openingRange({ from: null, to: null, start: 'fit', ...asked }, data);
  return range && [range.from, range.to].map((ms) => new Date(ms).toISOString().slice(0, 10));
};

describe('what an axis shows at first', () => {
  it('is all of it, where nobody asks for less', () => {
    expect(opened({})).to.equal(undefined);
    expect(opened({ from: 'soon', to: '' })).to.equal(undefined);
  });

  it('is from and to what a page says, whole units of both', () => {
    expect(opened({ from: '2018', to: '2020-03' })).to.deep.equal(['2018-01-01', '2020-04-01']);
    expect(opened({ from: '2020-03-05', to: '2020-03-05' })).to.deep.equal(['2020-03-05', '2020-03-06']);
  });

  it('is to the end of the data where only a start is said, and from their start where only an end is', () => {
    expect(opened({ from: '2018' })).to.deep.equal(['2018-01-01', '2025-01-01']);
    expect(opened({ to: '2018' })).to.deep.equal(['2015-01-01', '2019-01-01']);
  });

  it('has an open bound where the data have theirs', () => {
    expect(opened({ from: '2018/..', to: '2020' })).to.deep.equal(['2018-01-01', '2021-01-01']);
    expect(opened({ from: '[..2018]', to: '2020' })).to.deep.equal(['2015-01-01', '2021-01-01']);
    expect(opened({ from: '2018', to: '2020/..' })).to.deep.equal(['2018-01-01', '2025-01-01']);
    expect(opened({ from: '[..2018]', to: '2020/..' })).to.deep.equal(['2015-01-01', '2025-01-01']);
  });

  it('stays by the data', () => {
    const [from, to] = opened({ from: '1900', to: '1950' })!;
    expect(from! < '2015-01-01' && to! > '2015-01-01').to.equal(true);
  });
});

describe('what an axis shows at first that begins at its as-of date', () => {
  const many = Array.from({ length: 100 }, (_, at) => day(at));
  /** Beside an event that can go stale, without which no such date is shown. */
  const expected: MadeEvent = { date: day(200), status: 'expected' };

  it('is the last forty events before it', () => {
    const [from, to] = opened({ start: 'as-of' }, [...many, expected], day(99))!;
    expect(from).to.equal(day(60));
    // And a little after it.
    expect(to).to.equal(day(102));
  });

  it('is of those before it alone, be there as few as may be', () => {
    expect(opened({ start: 'as-of' }, [...many, expected], day(49))![0]).to.equal(day(10));
    expect(opened({ start: 'as-of' }, [...many, expected], day(20))![0]).to.equal(day(0));
  });

  it('is all of it, where no as-of date is shown', () => {
    expect(opened({ start: 'as-of' }, many, day(99))).to.equal(undefined);
    expect(opened({ start: 'as-of' }, [...many, expected])).to.equal(undefined);
    expect(opened({ start: 'fit' }, [...many, expected], day(99))).to.equal(undefined);
  });

  it('is what a page says before it', () => {
    expect(opened({ start: 'as-of', from: day(3), to: day(5) }, [...many, expected], day(99))).to.deep.equal([
      day(3),
      day(6),
    ]);
  });

  it('is in time also where nothing came before it, and where nothing has a date', () => {
    const data = laneData([expected], { asOf: '1999' });
    const range = openingRange({ from: null, to: null, start: 'as-of' }, data)!;
    expect(range.to).to.be.greaterThan(range.from);
    expect(range.to).to.be.greaterThan(Date.UTC(2020, 0, 201) - DAY);
    const none = laneData([{ date: null, status: 'expected' }], { asOf: '1999' });
    const empty = openingRange({ from: null, to: null, start: 'as-of' }, none)!;
    expect(Number.isFinite(empty.from) && empty.to > empty.from).to.equal(true);
  });
});
