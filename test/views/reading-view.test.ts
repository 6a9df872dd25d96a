import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { en } from '../../src/text/locales/en.js';
import { readingView } from '../../src/views/reading-view.js';

describe('while nothing can be drawn yet', () => {
  it('the reader is told that it is on its way', () => {
    const root = document.createElement('div');
    render(readingView({ words: { locale: 'en', messages: en } }), root);
    expect(root.querySelector('[role="status"]')!.textContent).to.equal(en.loading);
  });
});
