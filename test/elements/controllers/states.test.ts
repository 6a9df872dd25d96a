import { expect } from '@open-wc/testing';
import { States } from '../../../src/elements/controllers/states.js';

describe('custom states', () => {
  const host = (states: Set<string> | undefined) =>
    ({ addController: () => {}, attachInternals: () => ({ states }) }) as unknown as ConstructorParameters<
      typeof States
    >[0];

  it('are just those that were set last', () => {
    const current = new Set<string>();
    const states = new States(host(current));
    states.set(['loading']);
    states.set(['list']);
    expect([...current]).to.deep.equal(['list']);
  });

  it('stay unset, without an error, in engines that refuse names without dashes or have no states', () => {
    const refusing = Object.assign(new Set<string>(), {
      add(): never {
        throw new DOMException('no dashes', 'SyntaxError');
      },
    });
    expect(() => new States(host(refusing)).set(['list'])).not.to.throw();
    expect(() => new States(host(undefined)).set(['list'])).not.to.throw();
  });
});
