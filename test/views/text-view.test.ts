import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import * as extras from '../../src/views/card-extras.js';
import { isRich, sentenceView, textView } from '../../src/views/text-view.js';

const PLAIN = [
  'A plain text (with 5 - 3, a ] and a > sign).',
  'Partly a response to [the reports](#reports).',
  'x',
  '',
  '[All of it](#a)',
];
const RICH = [
  'An *em*',
  'A **strong**',
  'Two\n\nblocks',
  'A\r\nline',
  '- an item',
  '> quoted',
  '[out](https://example.org/)',
  '[a](#a) [b](#b)',
];

const drawn = (content: unknown) => {
  const box = document.createElement('div');
  render(html`${content}`, box);
  return box;
};
const without = (followed: string[] = []) => ({
  extras: undefined,
  handlers: { goTo: (id: string) => void followed.push(id), open: () => {} },
});
const withPart = () => ({ ...without(), extras: extras as never });

describe('a text of the data', () => {
  it('needs the reader of rich text only where it has marks', () => {
    for (const text of PLAIN) expect(isRich(text), text).to.equal(false);
    for (const text of RICH) expect(isRich(text), text).to.equal(true);
    expect(isRich(undefined)).to.equal(false);
  });

  it('without marks is drawn just as that reader would draw it', () => {
    for (const text of PLAIN.filter(Boolean)) {
      const bare = (box: HTMLElement) => box.innerHTML.replace(/<!--.*?-->/g, '');
      expect(bare(drawn(textView(text, without()))), text).to.equal(bare(drawn(extras.richText(text, () => {}))));
      expect(bare(drawn(sentenceView(text, without()))), text).to.equal(
        bare(drawn(extras.richTextInline(text, () => {}))),
      );
    }
  });

  it('follows its link to another event inside the timeline', () => {
    const followed: string[] = [];
    drawn(sentenceView('See [the reports](#reports).', without(followed)))
      .querySelector('a')!
      .click();
    expect(followed).to.deep.equal(['reports']);
  });

  it('with marks is given to that reader, and keeps them in sight where it could not be had', () => {
    expect(drawn(textView('An *em*', withPart())).querySelector('em')!.textContent).to.equal('em');
    for (const text of RICH) expect(drawn(textView(text, without())).textContent).to.equal(text);
  });
});
