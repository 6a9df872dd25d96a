import { expect } from '@open-wc/testing';
import { marieCurie } from '../../data/marie-curie.js';
import { all, html, mount, unmount } from '../support/mount.js';

/** Relative luminance and contrast ratio (WCAG 2.2). */
const luminance = (color: string): number => {
  const [r, g, b] = color
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map((part) => Number(part) / 255);
  const linear = [r!, g!, b!].map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
};
const contrast = (a: string, b: string): number => {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
};

const colour = (probe: HTMLElement, token: string): string => {
  probe.style.setProperty('color', `var(--_${token})`);
  return getComputedStyle(probe).color;
};

describe('the tokens', () => {
  afterEach(unmount);

  for (const scheme of ['light', 'dark'] as const) {
    it(`keep text and marks readable on paper, in ${scheme}`, async () => {
      const element = await mount(html`<news-timeline layout="list" .timeline=${marieCurie}></news-timeline>`);
      element.style.colorScheme = scheme;
      const probe = element.renderRoot.querySelector('.root')!.appendChild(document.createElement('i'));
      const paper = colour(probe, 'paper');
      for (const [token, least] of Object.entries({ ink: 4.5, 'ink-2': 4.5, 'ink-3': 4.5, accent: 4.5, rule: 3 }))
        expect(contrast(colour(probe, token), paper), token).to.be.at.least(least);
      for (const ground of ['tint', 'accent-tint', 'paper-2'])
        expect(contrast(colour(probe, 'ink-2'), colour(probe, ground)), ground).to.be.at.least(4.5);
    });
  }

  it('give way to the page’s own, by their public names', async () => {
    const element = await mount(html`<news-timeline layout="list" .timeline=${marieCurie}></news-timeline>`);
    element.style.setProperty('--news-timeline-ink', 'rgb(1, 2, 3)');
    element.style.setProperty('--news-timeline-paper', 'rgb(250, 251, 252)');
    expect(getComputedStyle(all(element, '.headline')[0]!).color).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(element).backgroundColor).to.equal('rgb(250, 251, 252)');
  });

  it('follow a dark site that works by classes, where it sets color-scheme on the tag', async () => {
    const element = await mount(html`<news-timeline layout="list" .timeline=${marieCurie}></news-timeline>`);
    const light = getComputedStyle(element).backgroundColor;
    element.style.colorScheme = 'dark';
    expect(getComputedStyle(element).backgroundColor).not.to.equal(light);
  });
});
