import { expect } from '@open-wc/testing';
import { daily, mountLanes } from '../support/lanes-mount.js';
import { all, squeeze, textOf, unmount } from '../support/mount.js';

const asList = async (count: number) => {
  const element = await mountLanes(daily(count));
  all(element, '.switch')[0]!.click();
  await element.updateComplete;
  return element;
};

describe('the list of what is in view', () => {
  afterEach(unmount);

  it('says how much of it stands below, a page at a time', async () => {
    const element = await asList(250);
    expect(all(element, '.event')).to.have.length(100);
    expect(textOf(element)).to.contain('Item 1–100 of 250');
    all(element, '.pages button').at(-1)!.click();
    await element.updateComplete;
    expect(textOf(element)).to.contain('Item 101–200 of 250');
    expect(squeeze(all(element, '.event .headline')[0]!.textContent)).to.equal('Invented report 100');
  });

  it('leads back to the axis', async () => {
    const element = await asList(70);
    expect(all(element, '.event')).to.have.length(70);
    all(element, '.switch')
      .find(({ textContent }) => squeeze(textContent) === 'Show as timeline')!
      .click();
    await element.updateComplete;
    expect(all(element, '.lanes canvas')).to.have.length(1);
  });
});
