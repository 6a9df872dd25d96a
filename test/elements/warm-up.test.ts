import { expect } from '@open-wc/testing';
import { warmUp } from '../../src/elements/warm-up.js';
import { keptFormatters } from '../../src/text/intl-cache.js';

/** The next time that the page has left, after what was asked for before. */
const idle = () => new Promise((done) => requestIdleCallback(done));

/** Each language has formatters of its own, so each test sees them made, or not. */
const inLanguage = (lang: string) => {
  document.documentElement.lang = lang;
  return keptFormatters();
};

afterEach(() => {
  document.documentElement.lang = 'en';
  document.querySelector('news-timeline')?.remove();
});

it('makes the formatters of the page’s language ready in idle time, and shows nothing', async () => {
  const before = inLanguage('fr');
  const page = [...document.body.childNodes];
  warmUp();
  expect(keptFormatters()).to.equal(before);
  await idle();
  expect(keptFormatters()).to.be.greaterThan(before + 3);
  expect([...document.body.childNodes]).to.deep.equal(page);
});

it('leaves a page alone that has its data', async () => {
  const before = inLanguage('de');
  const timeline = Object.assign(document.createElement('news-timeline'), { timeline: {} });
  document.body.append(timeline);
  warmUp();
  await idle();
  expect(keptFormatters()).to.equal(before);
});

it('leaves a page alone that nobody looks at', async () => {
  const before = inLanguage('sv');
  Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  warmUp();
  await idle();
  delete (document as { hidden?: boolean }).hidden;
  expect(keptFormatters()).to.equal(before);
});
