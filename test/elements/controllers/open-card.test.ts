import { expect } from '@open-wc/testing';
import { openCard } from '../../../src/elements/controllers/open-card.js';
import { mountLanes } from '../../support/lanes-mount.js';
import { all, unmount } from '../../support/mount.js';

describe('a card that a reader opens', () => {
  afterEach(unmount);

  it('is told of, and has the focus at its heading', async () => {
    const element = await mountLanes(70);
    const told: unknown[] = [];
    element.addEventListener('news-timeline-interaction', ({ detail }) => told.push([detail.action, detail.id]));
    const [name] = all(element, '.name');
    name!.click();
    await element.updateComplete;
    await element.updateComplete;
    expect(told).to.deep.equal([['open', name!.dataset['id']]]);
    expect(element.shadowRoot!.activeElement!.className).to.contain('headline');
  });

  it('takes no focus where the page refuses to open it', async () => {
    const element = await mountLanes(70);
    element.addEventListener('news-timeline-select', (event) => event.preventDefault());
    all(element, '.name')[0]!.focus();
    const before = element.shadowRoot!.activeElement;
    await openCard(element, { open: () => false }, 'm1');
    expect(element.shadowRoot!.activeElement).to.equal(before);
  });
});
