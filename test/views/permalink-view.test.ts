import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { en } from '../../src/text/locales/en.js';
import { permalinkView } from '../../src/views/permalink-view.js';

describe('the link of a card to itself', () => {
  it('says where it leads, and is followed inside the timeline', () => {
    const box = document.createElement('div');
    const followed: string[] = [];
    const event = { id: 'a', date: null, headline: 'A vote', sources: [] };
    render(
      permalinkView(event, '#a', { locale: 'en', messages: en }, (id) => followed.push(id)),
      box,
    );
    const link = box.querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('#a');
    expect(link.getAttribute('aria-label')).to.equal('Link to: A vote');
    link.click();
    expect(followed).to.deep.equal(['a']);
  });
});
