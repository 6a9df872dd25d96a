import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { en } from '../../src/text/locales/en.js';
import { stateView, type EmptyView } from '../../src/views/state-view.js';

const said = (state: EmptyView, slow = false) => {
  const box = document.createElement('div');
  render(stateView(state, { locale: 'en', messages: en }, slow), box);
  return box.textContent.trim();
};

describe('what stands in place of a list', () => {
  it('says why there is none, and of a load only when it takes long', () => {
    expect(said('empty')).to.equal(en.empty);
    expect(said('problem')).to.equal(en.failed);
    expect(said('loading')).to.equal('');
    expect(said('loading', true)).to.equal(en.loading);
  });
});
