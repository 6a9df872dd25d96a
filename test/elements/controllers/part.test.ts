import { expect } from '@open-wc/testing';
import { Part } from '../../../src/elements/controllers/part.js';

const host = () => {
  const missing: string[] = [];
  const updates = { count: 0 };
  return {
    updates,
    missing,
    partMissing: (name: string) => void missing.push(name),
    renderRoot: document.createElement('div'),
    requestUpdate: () => void updates.count++,
  };
};

describe('a part of the code', () => {
  it('is fetched once, however often it is wanted, and drawn with when it is there', async () => {
    const element = host();
    let loads = 0;
    const part = new Part(element, 'address', async () => ({ styles: [], load: ++loads }));
    expect(part.coming).to.equal(false);
    const both = [part.bring(), part.bring()];
    expect([part.coming, part.code]).to.deep.equal([true, undefined]);
    expect(await Promise.all(both)).to.deep.equal([part.code, part.code]);
    expect([part.coming, part.code?.load, element.updates.count]).to.deep.equal([false, 1, 1]);
  });

  it('is done without where it cannot be had', async () => {
    const element = host();
    const part = new Part(element, 'address', () => Promise.reject(new TypeError('no network')));
    expect(await part.bring()).to.equal(undefined);
    expect([part.coming, element.updates.count, element.missing]).to.deep.equal([false, 1, ['address']]);
  });
});
