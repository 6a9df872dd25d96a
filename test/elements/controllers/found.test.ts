import { expect } from '@open-wc/testing';
import { listed, mountControls } from '../../support/controls-mount.js';
import { unmount, until } from '../../support/mount.js';

const marked = () => [...(CSS.highlights.get('news-timeline-found') ?? [])].map((range) => (range as Range).toString());

describe('the words of a search', () => {
  afterEach(unmount);

  it('are marked where they stand, and no element is added for it', async () => {
    const element = await mountControls();
    element.filter = 'text: missiles';
    await until(() => listed(element).length < 16);
    expect(new Set(marked().map((text) => text.toLowerCase()))).to.deep.equal(new Set(['missiles']));
    expect(element.renderRoot.querySelectorAll('mark')).to.have.length(0);
  });

  it('are marked no more once the search is over, or the timeline is taken away', async () => {
    const element = await mountControls();
    element.filter = 'text: missiles';
    await until(() => marked().length > 0);
    element.filter = null;
    await until(() => marked().length === 0);
    element.filter = 'text: kursk';
    await until(() => marked().length > 0);
    unmount();
    expect(marked()).to.deep.equal([]);
  });
});
