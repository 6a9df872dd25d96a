import { expect } from '@open-wc/testing';
import { positiveNumber } from '../../src/elements/positive-number.js';
import { expectConsole } from '../support/console-guard.js';

describe('an attribute that is a number above 0', () => {
  const { fromAttribute } = positiveNumber('timeout', 10_000);

  it('takes a number, and its default where it is absent', () => {
    expect(fromAttribute!('50')).to.equal(50);
    expect(fromAttribute!(null)).to.equal(10_000);
  });

  it('takes anything else for its default, and says what to write', () => {
    expectConsole(/timeout="abc">: write a number above 0. 10000 is used/);
    expectConsole(/timeout="-1"/);
    expect(fromAttribute!('abc')).to.equal(10_000);
    expect(fromAttribute!('-1')).to.equal(10_000);
  });
});
