import { expect } from '@open-wc/testing';
import { html, mount, textOf, unmount } from '../support/mount.js';

const drafts = [
  { id: 'a', date: '2024', headline: 'Secret', draft: true as const },
  { id: 'b', date: '2025', headline: 'Public' },
];

describe('a boolean attribute', () => {
  afterEach(unmount);

  it('is on where it stands, off where it is absent, and off for "false": no draft gets out by a word', async () => {
    const text = async (template: ReturnType<typeof html>) => textOf(await mount(template));
    expect(await text(html`<news-timeline preview .timeline=${drafts}></news-timeline>`)).to.match(/Draft[^]*Secret/);
    expect(await text(html`<news-timeline .timeline=${drafts}></news-timeline>`)).not.to.contain('Secret');
    const no = await text(html`<news-timeline preview="false" .timeline=${drafts}></news-timeline>`);
    expect(no).to.contain('Public').and.not.contain('Secret');
  });
});
