import { expect } from '@open-wc/testing';
import { html, mount, textOf, unmount } from '../support/mount.js';

describe('a data set without events', () => {
  afterEach(unmount);

  it('says so quietly, or in the page’s own words', async () => {
    expect(textOf(await mount(html`<news-timeline layout="list" .timeline=${[]}></news-timeline>`))).to.equal(
      'No events.',
    );
    const own = await mount(
      html`<news-timeline layout="list" .timeline=${[]}><p slot="empty">Come back later</p></news-timeline>`,
    );
    const slot = own.renderRoot.querySelector<HTMLSlotElement>('slot[name="empty"]')!;
    expect(slot.assignedElements().map(({ textContent }) => textContent)).to.deep.equal(['Come back later']);
  });
});
