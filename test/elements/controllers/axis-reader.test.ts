import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { usLongRangeMissiles } from '../../../data/us-long-range-missiles.js';
import { entry, mountAxis } from '../../support/axis-mount.js';
import { all, unmount, until } from '../../support/mount.js';

describe('what a reader does on an axis', () => {
  afterEach(unmount);

  it('opens a card with the focus on its heading, and closes it with the focus back', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    entry(element, 'kursk-incursion').click();
    await until(() => element.shadowRoot!.activeElement?.className === 'headline');
    await sendKeys({ press: 'Escape' });
    await until(() => element.shadowRoot!.activeElement === entry(element, 'kursk-incursion'));
    expect(element.selected).to.equal(null);
  });

  it('tells the page of an opening, and of null when it closes', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    const told: unknown[] = [];
    element.addEventListener('news-timeline-selected', ({ detail }) =>
      told.push([detail.id, detail.previous, detail.source]),
    );
    entry(element, 'war-began').click();
    await element.updateComplete;
    entry(element, 'war-began').click();
    await element.updateComplete;
    expect(told).to.deep.equal([
      ['war-began', null, 'user'],
      [null, 'war-began', 'user'],
    ]);
  });

  it('moves one stop of the Tab key among all entries', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    const stops = () => all(element, 'button[data-id]').filter(({ tabIndex }) => tabIndex === 0);
    entry(element, 'war-began').focus();
    await sendKeys({ press: 'End' });
    await element.updateComplete;
    expect(stops().map(({ dataset }) => dataset['id'])).to.deep.equal(['trump-may-cut-aid']);
    expect(element.shadowRoot!.activeElement).to.equal(stops()[0]);
  });

  it('brings the key to the marks when the pointer or the focus comes near', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    expect(all(element, '.legend dd')).to.have.length(0);
    entry(element, 'war-began').focus();
    await until(() => all(element, '.legend dd').length > 0);
  });
});
