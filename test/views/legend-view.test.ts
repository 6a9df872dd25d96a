import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import type { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import type { TimelineInput } from '../../src/model/timeline.js';
import { closedDates, openDates, outcomes } from '../../stories/support/axis-marks.js';
import { mountAxis } from '../support/axis-mount.js';
import { all, squeeze, unmount, until } from '../support/mount.js';

async function opened(timeline: TimelineInput): Promise<NewsTimelineElement> {
  const element = await mountAxis(timeline);
  const [legend] = all(element, 'details.legend') as unknown as HTMLDetailsElement[];
  expect(legend!.open).to.equal(false);
  legend!.querySelector('summary')!.click();
  await until(() => all(element, '.legend dd').length > 0);
  return element;
}
const rows = (element: NewsTimelineElement): Record<string, string[]> =>
  Object.fromEntries(
    all(element, '.legend dl > div').map((row) => [
      squeeze(row.querySelector('dt')!.textContent),
      [...row.querySelectorAll('dd')].map(({ textContent }) => squeeze(textContent)),
    ]),
  );

describe('the key to the marks', () => {
  afterEach(unmount);

  it('answers four questions about the seed, and holds only what the seed uses', async () => {
    expect(rows(await opened(usLongRangeMissiles))).to.deep.equal({
      'Has it happened?': ['Yes', 'Ongoing', 'Possible: it has not', 'Not settled'],
      'How sure?': ['Confirmed', 'Said, claimed or not confirmed', 'Analysis'],
      'How exact is the date?': [
        'Day',
        'Whole month or period',
        'Its end is not stated',
        'By this day; exact day not known',
        'Part of the axis left out',
      ],
      'What kind?': ['Context', 'Aid', 'Military action', 'Total over a period', 'Statement', 'Decision'],
    });
  });

  it('explains fading, brackets, hatches and open starts where they are drawn', async () => {
    const exact = async (data: TimelineInput) => rows(await opened(data))['How exact is the date?'];
    expect(await exact(closedDates)).to.include.members([
      'About then',
      'Some time between two dates',
      'Its end is not stated',
    ]);
    expect(await exact(openDates)).to.include.members(['From this day on; exact day not known']);
    expect(rows(await opened(outcomes))['Has it happened?']).to.include('Expected');
  });

  it('shows each mark as it is drawn, for the eye alone', async () => {
    const element = await opened(usLongRangeMissiles);
    for (const entry of all(element, '.legend dd')) {
      const picture = entry.querySelector('svg')!;
      expect(picture.getAttribute('aria-hidden'), entry.textContent!).to.equal('true');
      expect(picture.getBoundingClientRect().width, entry.textContent!).to.be.greaterThan(8);
    }
    expect(all(element, '.legend *').length).to.be.at.most(90);
  });
});
