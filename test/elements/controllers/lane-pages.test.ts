import { expect } from '@open-wc/testing';
import { PAGE, pageOf, pageWith } from '../../../src/elements/controllers/lane-pages.js';
import { laneData } from '../../support/lane-data.js';

const day = (at: number) => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);
const ALL = { from: Date.UTC(2000), to: Date.UTC(2100) };
/** From one day of 2024 to before another. */
const days = (from: number, to: number) => ({ from: Date.UTC(2024, 0, 1 + from), to: Date.UTC(2024, 0, 1 + to) });
const many = laneData(Array.from({ length: 250 }, (_, at) => day(249 - at)));
const idsOf = ({ timeline }: ReturnType<typeof pageOf>) => timeline.events.map(({ id }) => id);

describe('a page of the list', () => {
  it('is the data set itself where that has no more than a page, and all of it is in view', () => {
    const exact = laneData(Array.from({ length: PAGE }, (_, at) => day(at)));
    expect(pageOf(exact, ALL, 0).timeline).to.equal(exact.timeline);
    const more = laneData(Array.from({ length: PAGE + 1 }, (_, at) => day(at)));
    expect(pageOf(more, ALL, 0).timeline).not.to.equal(more.timeline);
    // What is undated is in no range, and so not all of it is.
    const undated = laneData(['2024', null]);
    expect(idsOf(pageOf(undated, ALL, 0))).to.deep.equal(['e0']);
  });

  it('is a hundred events, in the order of time, with its place among those in view', () => {
    const first = pageOf(many, ALL, 0);
    expect([first.first, first.page, first.count, first.all]).to.deep.equal([0, 100, 250, 250]);
    expect(idsOf(first).slice(0, 2)).to.deep.equal(['e249', 'e248']);
    const last = pageOf(many, ALL, 200);
    expect([last.first, last.page, last.count]).to.deep.equal([200, 50, 250]);
    expect(idsOf(last).at(-1)).to.equal('e0');
  });

  it('is of the data set: its title, its sources, its zone', () => {
    const titled = laneData(
      Array.from({ length: 120 }, (_, at) => day(at)),
      { title: 'Fires' },
    );
    expect(pageOf(titled, ALL, 0).timeline.title).to.equal('Fires');
  });

  it('is of what is in view, and of what of it begins before or ends after', () => {
    expect(idsOf(pageOf(many, days(3, 6), 0))).to.deep.equal(['e246', 'e245', 'e244']);
    const long = laneData(['2023/..', `${day(2)}/${day(4)}`, '[2024-01..2024-02]', day(9), '2025']);
    expect(idsOf(pageOf(long, days(4, 6), 0))).to.deep.equal(['e0', 'e2', 'e1']);
  });

  it('begins no later than at the last event, and no sooner than at the first', () => {
    expect(pageOf(many, ALL, 900).first).to.equal(249);
    expect(pageOf(many, ALL, -100).first).to.equal(0);
    const none = pageOf(many, { from: 0, to: 1 }, 50);
    expect([none.first, none.page, none.count, none.all]).to.deep.equal([0, 0, 0, 250]);
    expect(none.timeline.events).to.deep.equal([]);
  });
});

describe('the page of an event', () => {
  it('begins at the hundred in which it is', () => {
    expect(pageWith(many, ALL, 'e249')).to.equal(0);
    expect(pageWith(many, ALL, 'e150')).to.equal(0);
    expect(pageWith(many, ALL, 'e149')).to.equal(100);
    expect(pageWith(many, ALL, 'e0')).to.equal(200);
  });

  it('is counted among those in view', () => {
    expect(pageWith(many, days(120, 249), 'e0')).to.equal(0);
    expect(pageWith(many, days(60, 250), 'e60')).to.equal(100);
  });

  it('is the first where it is not in view, or nobody knows it', () => {
    expect(pageWith(many, days(0, 5), 'e0')).to.equal(0);
    expect(pageWith(many, ALL, 'nobody')).to.equal(0);
  });
});
