import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { en } from '../../src/text/locales/en.js';
import { listEnglish } from '../../src/text/list-english.js';
import { axisEnglish } from '../../src/text/axis-english.js';
import { lanesEnglish } from '../../src/text/lanes-english.js';
import type { Messages, Words } from '../../src/text/messages.js';
import { inViewWords, pagesView, printedView, type Pages } from '../../src/views/pages-view.js';
import { squeeze } from '../support/mount.js';

const words = {
  locale: 'en-GB',
  messages: { ...en, ...listEnglish, ...axisEnglish, ...lanesEnglish } as Messages,
} as Words;

function drawn(given: Partial<Pages>) {
  const done: (number | string)[] = [];
  const box = document.createElement('div');
  const all = { first: 0, page: 100, count: 250, all: 1000, read: 1000 };
  const turn = (pages: number) => void done.push(pages);
  render(pagesView({ words, ...all, toggle: () => void done.push('axis'), turn, ...given }), box);
  const buttons = [...box.querySelectorAll('button')];
  return { done, buttons, text: (selector: string) => squeeze(box.querySelector(selector)?.textContent) };
}

describe('over the list of what is in view', () => {
  it('stands the way back to the axis, then how many are in view of how many, then the pages', () => {
    const { buttons, text, done } = drawn({});
    expect(buttons.map(({ textContent }) => squeeze(textContent))).to.deep.equal([
      'Show as timeline',
      'Earlier',
      'Later',
    ]);
    expect(text('[role="status"]')).to.equal('250 of 1,000 events in view');
    for (const each of buttons) each.click();
    expect(done).to.deep.equal(['axis', 1]);
  });

  it('says which of them are on the page, and turns no further than the first and the last', () => {
    const state = (first: number, page: number) => {
      const { buttons, text } = drawn({ first, page });
      return [text('.pages span'), ...buttons.slice(1).map(({ disabled }) => disabled)];
    };
    expect(state(0, 100)).to.deep.equal(['Item 1–100 of 250', true, false]);
    expect(state(100, 100)).to.deep.equal(['Item 101–200 of 250', false, false]);
    expect(state(200, 50)).to.deep.equal(['Item 201–250 of 250', false, true]);
  });

  it('stand no pages where there is one', () => {
    expect(drawn({ page: 100, count: 100 }).buttons).to.have.length(1);
  });
});

describe('how many are in view', () => {
  it('is not said as long as not all are read', () => {
    expect(inViewWords(words, { count: 7, all: 30_000, read: 12_000 })).to.equal('Reading: 12,000 of 30,000 so far');
    expect(inViewWords(words, { count: 7, all: 30_000, read: 30_000 })).to.equal('7 of 30,000 events in view');
  });
});

describe('what is printed', () => {
  const print = (left: number) => {
    const box = document.createElement('div');
    render(printedView(html`<i></i>`, html`<b></b>`, left, words), box);
    return box;
  };

  it('is the picture, then the list, then how many more there are and where', () => {
    const box = print(1500);
    expect([...box.children].map(({ localName }) => localName)).to.deep.equal(['i', 'b', 'p']);
    expect(squeeze(box.textContent)).to.equal(`+ 1,500 more ${location.href}`);
  });

  it('says nothing of more where there is none', () => {
    expect(print(0).children).to.have.length(2);
  });
});
