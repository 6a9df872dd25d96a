import { expect } from '@open-wc/testing';
import { validate } from '../../../src/data/validate-timeline.js';
import { indexColumns } from '../../../src/data/index-columns.js';
import { LongPlanner, type LongAsked } from '../../../src/elements/controllers/long-data.js';
import type { Timeline } from '../../../src/model/timeline.js';
import { until } from '../../support/mount.js';
import { madeStory } from '../../support/story-mount.js';

const DAY = 86_400_000;
const asked = (timeline: Timeline, rest: Partial<LongAsked> = {}): LongAsked => ({
  timeline,
  order: 'chronological',
  group: 'none',
  zone: undefined,
  ...rest,
});

/** A hundred thousand days as columns, and the rows that were looked up. */
function archive() {
  const looked: number[] = [];
  const start = Float64Array.from({ length: 100_000 }, (_, at) => ((at * 7919) % 100_000) * DAY);
  const event = (row: number) => {
    looked.push(row);
    return `Invented event ${row}`;
  };
  const reading = indexColumns({ columns: { start, precision: 'day' }, event });
  let step = reading.next();
  while (!step.done) step = reading.next();
  const { timeline } = step.value;
  looked.length = 0;
  return { timeline, looked };
}

describe('the sections of a long list', () => {
  it('are there at once for a data set that is read whole, and made once', () => {
    const { timeline } = validate(madeStory(600));
    const planner = new LongPlanner(() => {});
    expect(planner.want(asked(timeline))).to.equal(true);
    const { data } = planner;
    expect(data!.plan.sections).to.have.length(20);
    planner.want(asked(timeline));
    expect(planner.data).to.equal(data);
    planner.want(asked(timeline, { order: 'newest-first' }));
    expect(planner.data).not.to.equal(data);
  });

  it('of a hundred thousand rows are made in slices, and no event is looked up for it', async () => {
    const { timeline, looked } = archive();
    let ready = 0;
    const planner = new LongPlanner(() => ready++);
    expect(planner.want(asked(timeline))).to.equal(false);
    expect(planner.data).to.equal(undefined);
    await until(() => ready === 1);
    expect(planner.want(asked(timeline))).to.equal(true);
    const { plan, rows } = planner.data!;
    expect(plan.sections.at(-1)!.to).to.equal(100_000);
    expect(plan.sections.length).to.be.at.most(100);
    expect(looked).to.deep.equal([]);
    expect([rows.item(plan.order[0]!).event.date, rows.item(plan.order[99_999]!).event.date]).to.deep.equal([
      '1970-01-01',
      '2243-10-16',
    ]);
  });

  it('that are no longer wanted are not told of', async () => {
    const { timeline } = archive();
    let ready = 0;
    const planner = new LongPlanner(() => ready++);
    planner.want(asked(timeline));
    planner.stop();
    await new Promise((done) => setTimeout(done, 200));
    expect(ready).to.equal(0);
  });

  it('have the titles that the data set gives them', () => {
    const { timeline } = validate({ ...madeStory(40), sections: [{ title: 'Second half', from: '2000-01-21' }] });
    const planner = new LongPlanner(() => {});
    planner.want(asked(timeline));
    expect(planner.data!.plan.sections.map(({ from, to }) => to - from)).to.deep.equal([20, 20]);
  });
});
