import { expect } from '@open-wc/testing';
import { Extras } from '../../../src/elements/controllers/extras.js';
import { usLongRangeMissiles } from '../../../data/us-long-range-missiles.js';
import { validate } from '../../../src/data/validate-timeline.js';
import { until } from '../../support/mount.js';

const host = () => {
  const renderRoot = document.createElement('div').attachShadow({ mode: 'open' });
  const updates = { count: 0 };
  return {
    updates,
    renderRoot,
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => void updates.count++,
    partMissing: () => expect.fail('It can be had.'),
    updateComplete: Promise.resolve(true),
  };
};
const read = (event: object) => validate([{ id: 'a', date: '2024', headline: 'A', ...event }]).timeline;

describe('the part for pictures and feet', () => {
  it('is not fetched for a data set that has neither', () => {
    const extras = new Extras(host());
    expect(extras.waits(validate(usLongRangeMissiles).timeline)).to.equal(false);
    expect(extras.views).to.equal(undefined);
  });

  it('is waited for where a card has something for it, and brings its styles', async () => {
    for (const event of [
      { links: [{ text: 'More', url: 'https://example.org/' }] },
      { updated: '2024-11-17' },
      { kind: 'election' },
      { body: 'A *stressed* word' },
      { summary: 'One\n\nTwo' },
    ]) {
      const element = host();
      const extras = new Extras(element);
      const timeline = read(event);
      expect(extras.waits(timeline)).to.equal(true);
      await until(() => element.updates.count === 1);
      expect(extras.waits(timeline)).to.equal(false);
      expect(extras.views).to.have.keys(
        'footView',
        'listFootView',
        'richText',
        'richTextInline',
        'rareGlyphs',
        'rareEnglish',
        'styles',
      );
      expect(element.renderRoot.adoptedStyleSheets).to.have.length(1);
    }
  });

  it('comes with that of media where there are some', async () => {
    const element = host();
    const extras = new Extras(element);
    const timeline = read({ media: [{ type: 'image', url: '/a.png', alt: 'A', credit: 'B' }] });
    expect(extras.waits(timeline)).to.equal(true);
    await until(() => element.updates.count === 1);
    expect(extras.waits(timeline)).to.equal(false);
    expect(extras.views).to.include.keys('mediaView', 'rareEnglish');
    expect(element.renderRoot.adoptedStyleSheets).to.have.length(2);
  });
});
