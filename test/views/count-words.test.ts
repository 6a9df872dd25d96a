import { expect } from '@open-wc/testing';
import { listEnglish } from '../../src/text/list-english.js';
import type { Messages } from '../../src/text/messages.js';
import { countWords } from '../../src/views/count-words.js';

const words = { locale: 'en-GB', messages: listEnglish as Messages, timeZone: undefined };

describe('how much stands under a heading', () => {
  it('is so many events', () => {
    expect([countWords(1, 0, words), countWords(1234, 0, words)]).to.deep.equal(['1 event', '1,234 events']);
  });

  it('is a bare number where not all of it has happened or will', () => {
    expect(countWords(5, 2, words)).to.equal('5');
  });
});
