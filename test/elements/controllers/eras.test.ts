import { expect } from '@open-wc/testing';
import { inventedEras } from '../../../stories/support/invented-eras.js';
import { validate } from '../../../src/data/validate-timeline.js';
import { Eras } from '../../../src/elements/controllers/eras.js';
import { en } from '../../../src/text/locales/en.js';
import { until } from '../../support/mount.js';

const host = () => ({
  updates: 0,
  renderRoot: document.createElement('div').attachShadow({ mode: 'open' }),
  partMissing: () => expect.fail('It can be had.'),
  requestUpdate(): void {
    this.updates++;
  },
});
const words = { locale: 'en-GB', messages: { ...en, era: undefined! } };

describe('the part for eras', () => {
  it('is not fetched for a timeline that has none', () => {
    const element = host();
    const eras = new Eras(element);
    const { timeline } = validate({ ...inventedEras, eras: [] });
    expect(eras.waits(timeline)).to.equal(false);
    expect(eras.of({ timeline, words }).eras).to.equal(undefined);
  });

  it('is waited for where there are some, and brings what draws them, its styles and its words', async () => {
    const element = host();
    const eras = new Eras(element);
    const { timeline } = validate(inventedEras);
    expect(eras.waits(timeline)).to.equal(true);
    await until(() => element.updates === 1);
    expect(eras.waits(timeline)).to.equal(false);
    const given = eras.of({ timeline, words: { ...words, messages: { ...en } } });
    expect(given.eras).to.be.a('function');
    expect(element.renderRoot.adoptedStyleSheets).to.have.length(1);
    const { era: _, ...others } = en;
    expect(eras.of({ timeline, words: { ...words, messages: others as typeof en } }).words.messages.era).to.equal(
      en.era,
    );
  });

  it('leaves the words of the page’s language as they are', async () => {
    const element = host();
    const eras = new Eras(element);
    const { timeline } = validate(inventedEras);
    eras.waits(timeline);
    await until(() => element.updates === 1);
    const messages = { ...en, era: '{title}!' };
    expect(eras.of({ timeline, words: { ...words, messages } }).words.messages.era).to.equal('{title}!');
  });
});
