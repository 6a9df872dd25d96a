import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { NewsTimelineElement } from '../../../src/elements/news-timeline.js';
import { daily, mountLanes } from '../../support/lanes-mount.js';
import { all, unmount } from '../../support/mount.js';

const focused = ({ shadowRoot }: NewsTimelineElement) =>
  (shadowRoot!.activeElement as HTMLElement | null)?.dataset['id'];
const press = async (element: NewsTimelineElement, key: string) => {
  await sendKeys({ press: key });
  await element.updateComplete;
  await element.updateComplete;
};

describe('keys on an axis of lanes', () => {
  afterEach(unmount);

  it('walk through every event, one after another, drawn or not', async () => {
    const element = await mountLanes(daily(366));
    all(element, '.plot button[tabindex="0"]')[0]!.focus();
    await press(element, 'Home');
    const walked = [focused(element)];
    for (let step = 0; step < 12; step++) {
      await press(element, 'ArrowRight');
      walked.push(focused(element));
    }
    expect(walked).to.deep.equal(daily(13).map(({ id }) => id));
    await press(element, 'ArrowLeft');
    expect(focused(element)).to.equal('d11');
  });

  it('bring the last event into view', async () => {
    const element = await mountLanes(daily(366), { from: '2020-01', to: '2020-02' });
    all(element, '.plot button[tabindex="0"]')[0]!.focus();
    await press(element, 'End');
    expect(focused(element)).to.equal('d365');
    expect(element.visibleRange![1]).to.be.at.least(Date.UTC(2020, 11, 31));
  });

  it('go through what is counted by Up and Down', async () => {
    const element = await mountLanes(daily(366));
    all(element, '.plot button[tabindex="0"]')[0]!.focus();
    await press(element, 'ArrowDown');
    expect((element.shadowRoot!.activeElement as HTMLElement).className).to.contain('count');
  });
});
