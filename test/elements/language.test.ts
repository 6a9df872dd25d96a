import { expect } from '@open-wc/testing';
import { inherited, languageOf } from '../../src/elements/language.js';

const page = (markup: (host: HTMLElement) => void): HTMLElement => {
  const element = document.createElement('div');
  markup(element);
  return element;
};

describe('the language of an element', () => {
  it('is its own, else the data’s, else the nearest ancestor’s across shadow roots, else English', () => {
    const outer = document.createElement('section');
    outer.lang = 'fr';
    const element = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(element);
    expect(languageOf(element, null).lang).to.equal('fr');
    expect(languageOf(element, { language: 'uk' }).lang).to.equal('uk');
    element.lang = 'de';
    expect(languageOf(element, { language: 'uk' }).lang).to.equal('de');
    expect(languageOf(document.createElement('div'), null)).to.deep.equal({ lang: 'en', dir: 'ltr' });
  });

  it('brings its direction with it: its own, the data’s, or the way the language is written', () => {
    expect(
      languageOf(
        page((host) => (host.lang = 'ar')),
        null,
      ).dir,
    ).to.equal('rtl');
    expect(
      languageOf(
        page(() => {}),
        { language: 'he' },
      ).dir,
    ).to.equal('rtl');
    expect(
      languageOf(
        page(() => {}),
        { language: 'az', dir: 'rtl' },
      ).dir,
    ).to.equal('rtl');
    expect(
      languageOf(
        page((host) => (host.lang = 'en')),
        { language: 'ar', dir: 'rtl' },
      ).dir,
    ).to.equal('ltr');
    expect(
      languageOf(
        page((host) => (host.dir = 'ltr')),
        { language: 'ar' },
      ).dir,
    ).to.equal('ltr');
    expect(
      languageOf(
        page(() => {}),
        { language: 'ar', dir: 'auto' },
      ).dir,
    ).to.equal('rtl');
  });

  it('is written from the right in Arabic, Hebrew, Persian and Urdu, in any country, and in no other of our languages', () => {
    const dir = (lang: string) =>
      languageOf(
        page((host) => (host.lang = lang)),
        null,
      ).dir;
    for (const lang of ['ar', 'ar-EG', 'he', 'he-IL', 'fa', 'fa-AF', 'ur', 'ur-IN'])
      expect(dir(lang), lang).to.equal('rtl');
    for (const lang of ['en', 'uk', 'hi', 'bn', 'zh', 'ja', 'ko', 'id', 'fr']) expect(dir(lang), lang).to.equal('ltr');
  });

  it('is English where the tag is no tag, for Intl would throw into the page', () => {
    expect(
      languageOf(
        page((host) => (host.lang = 'not a tag')),
        null,
      ).lang,
    ).to.equal('en');
  });

  it('reads other attributes from ancestors in the same way', () => {
    const outer = document.createElement('section');
    outer.setAttribute('time-zone', 'Europe/Kyiv');
    const element = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(element);
    expect(inherited(element, 'time-zone')).to.equal('Europe/Kyiv');
    expect(inherited(element, 'data-none')).to.equal('');
  });
});
