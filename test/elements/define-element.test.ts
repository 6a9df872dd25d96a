import { expect } from '@open-wc/testing';
import { defineElement } from '../../src/elements/define-element.js';
import { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import { expectConsole } from '../support/console-guard.js';

describe('registering a tag', () => {
  it('is done once: a second copy of the same version passes without a word', () => {
    class First extends HTMLElement {
      static version = '1';
    }
    class Second extends HTMLElement {
      static version = '1';
    }
    defineElement('test-once', First);
    defineElement('test-once', Second);
    expect(customElements.get('test-once')).to.equal(First);
  });

  it('keeps the first of two versions and warns of the second', () => {
    class First extends HTMLElement {
      static version = '1';
    }
    class Second extends HTMLElement {
      static version = '2';
    }
    expectConsole(/<test-clash> is there already, in version 1; version 2 is not used/);
    defineElement('test-clash', First);
    defineElement('test-clash', Second);
    expect(customElements.get('test-clash')).to.equal(First);
  });

  it('is left to define: the class may be imported and subclassed under another name', () => {
    class OwnTimeline extends NewsTimelineElement {}
    customElements.define('own-timeline', OwnTimeline);
    expect(document.createElement('own-timeline')).to.be.instanceOf(NewsTimelineElement);
  });
});
