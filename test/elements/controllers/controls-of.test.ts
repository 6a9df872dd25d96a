import { expect } from '@open-wc/testing';
import { controlsOf } from '../../../src/elements/controllers/controls-of.js';

describe('the controls that a page asks for', () => {
  it('are all of them, none, or those it names', () => {
    expect(controlsOf('auto')).to.deep.equal({ zoom: true, overview: true });
    expect(controlsOf('none')).to.deep.equal({ zoom: false, overview: false });
    expect(controlsOf('overview share')).to.deep.equal({ zoom: false, overview: true });
    expect(controlsOf('zoomed')).to.deep.equal({ zoom: false, overview: false });
  });
});
