import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { all, html, mount, squeeze, unmount, until } from '../support/mount.js';

const NAMES = ['newspaper', 'wire'] as const;
const links: HTMLLinkElement[] = [];

const link = (name: string): Promise<unknown> => {
  const element = document.createElement('link');
  element.rel = 'stylesheet';
  element.href = new URL(`../../src/themes/${name}.css`, import.meta.url).href;
  links.push(document.head.appendChild(element));
  return new Promise((done) => element.addEventListener('load', done));
};

const themed = (theme: string, layout = 'list', width = 720) =>
  mount(
    html`<news-timeline lang="en-GB" theme=${theme} layout=${layout} .timeline=${usLongRangeMissiles}></news-timeline>`,
    width,
  );

type Rgb = readonly [number, number, number];
const rgbOf = (color: string): Rgb => {
  const box = document.body.appendChild(document.createElement('i'));
  box.style.color = color;
  const [r, g, b] = getComputedStyle(box)
    .color.match(/[\d.]+/g)!
    .map(Number);
  box.remove();
  return [r!, g!, b!];
};
/** Contrast of two colours (WCAG 2.2, relative luminance). */
const contrast = (a: Rgb, b: Rgb): number => {
  const luminance = (rgb: Rgb) => {
    const [r, g, b2] = rgb.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b2!;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
};

describe('the themes that a page links', () => {
  before(() => Promise.all(NAMES.map(link)));
  after(() => links.forEach((element) => element.remove()));
  afterEach(() => {
    unmount();
    document.documentElement.style.colorScheme = '';
  });

  for (const theme of ['default', ...NAMES])
    for (const scheme of ['light', 'dark'])
      it(`keep every text of ${theme}, ${scheme}, at the contrast that AA asks for`, async () => {
        document.documentElement.style.colorScheme = scheme;
        const element = await themed(theme);
        const color = (name: string) =>
          rgbOf(
            getComputedStyle(element).getPropertyValue(`--news-timeline-${name}`).trim() ||
              getComputedStyle(element.shadowRoot!.querySelector('.root')!).getPropertyValue(`--_${name}`),
          );
        for (const ground of ['paper', 'tint', 'accent-tint'])
          for (const text of ['ink', 'ink-2', 'ink-3'])
            expect(contrast(color(text), color(ground)), `${text} on ${ground}`).to.be.at.least(4.5);
        expect(contrast(color('accent'), color('paper')), 'accent').to.be.at.least(4.5);
        expect(contrast(color('rule'), color('paper')), 'rule').to.be.at.least(3);
      });

  it('set a daily in serifs, its title centred under a double rule', async () => {
    const element = await themed('newspaper');
    const [title, section, words] = ['.title', '.section-heading', '.words'].map((name) =>
      getComputedStyle(all(element, name)[0]!),
    );
    expect(title!.textAlign).to.equal('center');
    expect(title!.borderTopStyle).to.equal('double');
    expect(section!.fontVariantCaps).to.equal('small-caps');
    expect(words!.fontStyle).to.equal('italic');
    expect(getComputedStyle(element).fontFamily).to.match(/serif/);
  });

  it('give a live desk rows of one headline each, of which the open one is a card', async () => {
    const element = await themed('wire');
    expect(all(element, '.row')).to.have.length(16);
    expect(all(element, '.body')).to.have.length(0);
    all(element, '[data-id="kuzan-view"] .headline a')[0]!.click();
    await until(() => all(element, '.event:not(.row)').length === 1);
    expect(element.selected).to.equal('kuzan-view');
    expect(squeeze(all(element, '.body')[0]!.textContent)).to.match(/^Kuzan heads/);
  });

  it('keep what weakens a claim in a row of a live desk', async () => {
    const element = await themed('wire', 'list', 320);
    expect(squeeze(all(element, '[data-id="north-korean-soldiers"]')[0]!.textContent)).to.match(
      /Not confirmed.*Reported Russian collaboration/,
    );
    // Rows are short: none of them is folded away.
    expect(all(element, '.event[hidden]')).to.have.length(0);
  });

  it('keep rows of a live desk at 28 px or more and in the page at 256 px', async () => {
    const element = await themed('wire', 'list', 256);
    const { right } = element.getBoundingClientRect();
    for (const row of all(element, '.row')) {
      expect(row.getBoundingClientRect().height).to.be.at.least(28);
      expect(row.scrollWidth).to.be.at.most(row.clientWidth + 1);
      expect(row.getBoundingClientRect().right).to.be.at.most(right);
    }
  });

  it('give a kind the colour that the page sets for it, and none without', async () => {
    const element = await themed('default');
    const color = () => getComputedStyle(all(element, '[data-id="authorization"] .glyph')[0]!).color;
    const plain = color();
    element.style.setProperty('--news-timeline-color-decision', 'rgb(1, 2, 3)');
    expect(color()).to.equal('rgb(1, 2, 3)');
    element.style.removeProperty('--news-timeline-color-decision');
    expect(color()).to.equal(plain);
  });
});
