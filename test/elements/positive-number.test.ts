import { expect } from '@open-wc/testing';
import { positiveNumber } from '../../src/elements/positive-number.js';
import { expectConsole } from '../support/console-guard.js';

describe('an attribute that is a number above 0', () => {
  const read = positiveNumber('timeout', 10_000);

  it('takes a number, and its default where it is absent', () => {
    expect(read('50')).to.equal(50);
    expect(read(null)).to.equal(10_000);
  });

  it('takes anything else for its default, and says what to write', () => {
    expectConsole(/timeout="abc">: write a number above 0. 10000 is used/);
    expectConsole(/timeout="-1"/);
    expect(read('abc')).to.equal(10_000);
    expect(read('-1')).to.equal(10_000);
  });
});
