import { expect } from '@open-wc/testing';
import { TimelineSurface } from '../../src/elements/timeline-surface.js';

class BareSurface extends TimelineSurface {}
customElements.define('bare-surface', BareSurface);

/** Each attribute with a value that is no default, as the property has it. */
const SAID = {
  src: ['a.json', 'a.json'],
  layout: ['strip', 'strip'],
  order: ['newest-first', 'newest-first'],
  fold: ['none', 'none'],
  'heading-level': ['none', 'none'],
  'group-by': ['actor', 'actor'],
  scale: ['compressed', 'compressed'],
  theme: ['wire', 'wire'],
  selected: ['a', 'a'],
  permalink: ['', true],
  preview: ['', true],
  controls: ['none', 'none'],
  from: ['2020', '2020'],
  to: ['2024', '2024'],
  start: ['as-of', 'as-of'],
  'time-zone': ['Europe/Kyiv', 'Europe/Kyiv'],
  timeout: ['500', 500],
  'max-bytes': ['1000', 1000],
  'auto-advance': ['8', 8],
  filter: ['kind: vote', 'kind: vote'],
  limit: ['5', 5],
} as const;

const DEFAULTS = {
  src: null,
  layout: 'auto',
  order: 'chronological',
  fold: 'auto',
  headingLevel: '2',
  groupBy: 'none',
  scale: 'auto',
  theme: 'default',
  selected: null,
  permalink: false,
  preview: false,
  controls: 'auto',
  autoAdvance: 0,
  filter: null,
  limit: 0,
  from: null,
  to: null,
  start: 'fit',
  timeZone: null,
  timeout: 10_000,
  maxBytes: 67_108_864,
  messages: undefined,
  fetch: undefined,
};

const propertyOf = (attribute: string) => attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const valueOf = (surface: TimelineSurface, attribute: string): unknown =>
  surface[propertyOf(attribute) as keyof TimelineSurface];

describe('what a page says to a timeline', () => {
  it('is nothing at first, and every default claims nothing', () => {
    const surface = new BareSurface();
    for (const [property, value] of Object.entries(DEFAULTS))
      expect(surface[property as keyof TimelineSurface], property).to.equal(value);
    const declared = Object.keys(TimelineSurface.properties).filter((property) => property !== 'timeline');
    expect(declared.toSorted()).to.deep.equal(Object.keys(DEFAULTS).toSorted());
  });

  it('is said by attributes, before they are in the page and after', () => {
    for (const [attribute, [text, value]] of Object.entries(SAID)) {
      const surface = new BareSurface();
      surface.setAttribute(attribute, text);
      expect(valueOf(surface, attribute), attribute).to.equal(value);
      surface.removeAttribute(attribute);
      const standard = DEFAULTS[propertyOf(attribute) as keyof typeof DEFAULTS];
      expect(valueOf(surface, attribute), attribute).to.equal(standard);
    }
    const observed = [...BareSurface.observedAttributes];
    expect(observed.toSorted()).to.deep.equal(Object.keys(SAID).toSorted());
  });

  it('is each of the words that it knows', () => {
    for (const [attribute, words] of [
      ['layout', ['auto', 'list', 'axis', 'story', 'strip']],
      ['order', ['chronological', 'newest-first']],
      ['fold', ['auto', 'none']],
      ['heading-level', ['2', '3', '4', '5', 'none']],
      ['group-by', ['none', 'kind', 'track', 'place', 'actor', 'status']],
      ['scale', ['auto', 'linear', 'compressed']],
      ['theme', ['default', 'newspaper', 'wire']],
      ['start', ['fit', 'as-of']],
    ] as const) {
      const surface = new BareSurface();
      for (const word of words) {
        surface.setAttribute(attribute, word);
        expect(valueOf(surface, attribute)).to.equal(word);
      }
    }
  });

  it('is read from attributes and never written to them', async () => {
    const surface = new BareSurface();
    document.body.append(surface);
    surface.layout = 'list';
    surface.selected = 'a';
    surface.preview = true;
    await surface.updateComplete;
    expect(surface.getAttributeNames()).to.deep.equal([]);
    surface.remove();
  });
});
