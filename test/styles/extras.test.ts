import { expect } from '@open-wc/testing';
import { all, html, mount, unmount } from '../support/mount.js';

describe('the look of a foot and of rich text', () => {
  afterEach(unmount);

  it('sets paragraphs apart, points lists, and keeps a foot smaller than the text', async () => {
    const event = {
      id: 'a',
      date: '2024-11-17',
      headline: 'With a foot',
      body: 'One\n\n- Two\n- Three',
      links: [{ text: 'More', url: 'https://example.org/' }],
    };
    const element = await mount(html`<news-timeline layout="list" .timeline=${[event]}></news-timeline>`);
    const look = (selector: string) => getComputedStyle(all(element, selector)[0]!);
    expect(look('.body ul').listStyleType).to.equal('disc');
    expect(parseFloat(look('.body ul').marginTop)).to.be.greaterThan(0);
    expect(parseFloat(look('.foot').fontSize)).to.be.lessThan(parseFloat(look('.body').fontSize));
  });
});
