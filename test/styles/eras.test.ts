import { expect } from '@open-wc/testing';
import { eras } from '../../src/styles/eras.js';

describe('the look of eras', () => {
  it('has lines and no tint on paper and in forced colours, under the labels', () => {
    const { cssText } = eras;
    const plain = cssText.slice(cssText.indexOf('@media print, (forced-colors: active)'));
    expect(plain).to.match(/z-index: auto/);
    expect(plain).to.match(/background: none;\s+border-color: var\(--_hair\);\s+opacity: 1/);
  });

  it('fades from one side to the other as time runs', () => {
    expect(eras.cssText).to.match(/\[dir='rtl'\] \.era \{\s+--_to: to left/);
  });
});
