import { expect } from '@open-wc/testing';
import { NewsEventElement } from '../../src/elements/news-event.js';
import '../../src/define.js';

describe('<news-event>', () => {
  it('holds data and draws nothing of its own', () => {
    const element = document.createElement('news-event');
    expect(element).to.be.instanceOf(NewsEventElement);
    expect(element.shadowRoot).to.equal(null);
  });
});
