import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { card } from '../../src/styles/card.js';
import { host } from '../../src/styles/host.js';
import { list } from '../../src/styles/list.js';
import { mediaStyles } from '../../src/styles/media.js';
import { permalinkStyles } from '../../src/styles/permalink.js';
import { rail } from '../../src/styles/rail.js';
import { sections } from '../../src/styles/sections.js';
import { tokens } from '../../src/styles/tokens.js';
import { marieCurie } from '../../data/marie-curie.js';
import { all, html, mount, unmount } from '../support/mount.js';

describe('the box of the element', () => {
  afterEach(unmount);

  it('takes the page’s font, and lets no style of the page in', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('h2, p, li { font-size: 99px }');
    document.adoptedStyleSheets.push(sheet);
    const element = await mount(html`<news-timeline layout="list" .timeline=${marieCurie}></news-timeline>`);
    element.parentElement!.style.fontFamily = 'monospace';
    const headline = getComputedStyle(all(element, '.headline')[0]!);
    expect(headline.fontFamily).to.equal('monospace');
    expect(headline.fontSize).to.equal('16px');
    document.adoptedStyleSheets.pop();
  });

  it('has no words and no quotation marks of its own: what is said is in the text', () => {
    for (const { cssText } of [tokens, host, card, list, rail, sections, mediaStyles, permalinkStyles])
      for (const [rule] of cssText.matchAll(/(?<![-\w])content:[^;]*|(?<![-\w])quotes:[^;]*/g))
        // On paper an address stands after its link: it is the data's, not ours.
        expect(rule).to.be.oneOf(["content: ''", "content: ' (' attr(href) ')'"]);
  });

  it('breaks Korean between words alone, and Japanese wherever it may be broken', async () => {
    const breaks = async (lang: string) => {
      const element = await mount(
        html`<news-timeline layout="list" lang=${lang} .timeline=${marieCurie}></news-timeline>`,
      );
      return getComputedStyle(all(element, '.headline')[0]!).wordBreak;
    };
    expect(await breaks('ko-KR')).to.equal('keep-all');
    expect(await breaks('ja')).to.equal('normal');
  });

  it('is there in a box that shrinks to fit', async () => {
    const element = await mount(
      html`<div id="flex"><news-timeline layout="list" .timeline=${marieCurie}></news-timeline></div>`,
    );
    element.parentElement!.style.display = 'flex';
    expect(element.getBoundingClientRect().width).to.be.greaterThan(300);
  });

  it('is gone where the page hides it', async () => {
    const element = await mount(html`<news-timeline layout="list" .timeline=${marieCurie}></news-timeline>`);
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
  });

  it('shows where the focus is', async () => {
    const element = await mount(html`<news-timeline layout="list" .timeline=${usLongRangeMissiles}></news-timeline>`);
    await sendKeys({ press: 'Tab' });
    const { outlineStyle, outlineWidth } = getComputedStyle(element.shadowRoot!.activeElement!);
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
  });

  it('moves nothing, so that there is no motion to reduce', () => {
    for (const [name, { cssText }] of Object.entries({
      tokens,
      host,
      card,
      list,
      mediaStyles,
      permalinkStyles,
      rail,
      sections,
    }))
      expect(cssText, name).not.to.match(/animation|transition|scroll-behavior/);
  });

  it('thinks of paper in every sheet, and of forced colours in each that draws with a ground or an accent', () => {
    for (const [name, { cssText }] of Object.entries({
      tokens,
      host,
      card,
      list,
      mediaStyles,
      permalinkStyles,
      rail,
      sections,
    }))
      expect(cssText, name).to.contain('@media print');
    for (const [name, { cssText }] of Object.entries({ tokens, host, mediaStyles, rail, sections }))
      expect(cssText, name).to.contain('forced-colors');
  });
});
