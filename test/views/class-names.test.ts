import { expect } from '@open-wc/testing';
import { classNames } from '../../src/views/class-names.js';

describe('class names', () => {
  it('are those that are there, one space apart', () => {
    expect(classNames('event', false, 'lead', '')).to.equal('event lead');
    expect(classNames(false)).to.equal('');
  });
});
