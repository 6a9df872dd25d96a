import { expect } from '@open-wc/testing';
import { choice } from '../../src/elements/choice.js';
import { expectConsole } from '../support/console-guard.js';

describe('an attribute with a fixed set of values', () => {
  const converter = choice('order-of-test', ['forwards', 'backwards']);

  it('takes each of its values, and its default where it is absent', () => {
    expect(converter('backwards')).to.equal('backwards');
    expect(converter(null)).to.equal('forwards');
  });

  it('takes another value for its default, with one warning that says what to write', () => {
    expectConsole(/order-of-test="sideways">: write one of forwards, backwards/);
    expect(converter('sideways')).to.equal('forwards');
    const { warn } = console;
    let again = 0;
    console.warn = () => again++;
    converter('sideways');
    console.warn = warn;
    expect(again).to.equal(0);
  });
});
