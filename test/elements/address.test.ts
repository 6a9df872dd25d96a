import { expect } from '@open-wc/testing';
import { hrefOf, idsIn } from '../../src/elements/address.js';

const host = (id = '') => Object.assign(document.createElement('x-timeline'), { id });

describe('an address', () => {
  it('names an event, and the timeline before it only where a page has several', () => {
    const one = document.body.appendChild(host('one'));
    expect(hrefOf(one, 'a b')).to.equal('#a%20b');
    const two = document.body.appendChild(host('two'));
    expect(hrefOf(one, 'a')).to.equal('#one.a');
    one.remove();
    two.remove();
  });

  it('is read with and without the timeline’s id, and with "event-" before the event’s', () => {
    expect(idsIn('#one.a', host('one'))).to.deep.equal(['a', 'a']);
    expect(idsIn('#event-a', host())).to.deep.equal(['event-a', 'a']);
    expect(idsIn('#a%20b', host())[0]).to.equal('a b');
  });

  it('means nothing where it is empty or an id of the page, and itself where it is no encoding', () => {
    const own = document.body.appendChild(document.createElement('p'));
    own.id = 'own';
    expect(idsIn('', host())).to.deep.equal([]);
    expect(idsIn('#own', host())).to.deep.equal([]);
    expect(idsIn('#100%', host())[0]).to.equal('100%');
    own.remove();
  });
});
