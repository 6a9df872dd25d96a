import { expect } from '@open-wc/testing';
import { answerWith, neverAnswer } from '../../stories/support/answer-with.js';
import { html, mount, textOf, unmount, until } from '../support/mount.js';

describe('data that are late or lost', () => {
  afterEach(unmount);

  it('are announced as a status, not as an alarm, and the page may use its own words', async () => {
    const element = await mount(
      html`<news-timeline layout="list" src="x" .fetch=${answerWith('', { status: 500 })}
        ><p slot="error">Try later</p></news-timeline
      >`,
    );
    expect(element.renderRoot.querySelector('[role="status"]')!.textContent).to.equal(
      'The timeline could not be loaded.',
    );
    expect(element.renderRoot.querySelector<HTMLSlotElement>('slot[name="error"]')!.assignedElements()).to.have.length(
      1,
    );
  });

  it('are called late only after a second', async () => {
    const element = document.body.appendChild(document.createElement('news-timeline'));
    element.fetch = neverAnswer;
    element.src = 'slow.json';
    await element.updateComplete;
    expect(textOf(element)).to.equal('');
    await until(() => textOf(element) === 'Loading');
    element.remove();
  });
});
