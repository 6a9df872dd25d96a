import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { dateView } from '../../src/views/date-view.js';
import { squeeze } from '../support/mount.js';

const draw = (line: Parameters<typeof dateView>[0]) => {
  const box = document.createElement('div');
  render(html`${dateView(line)}`, box);
  return box;
};

describe('the date line', () => {
  it('puts into <time> only what HTML can name, the qualifier outside', () => {
    const box = draw({
      label: '',
      parts: [{ text: 'About ' }, { text: 'August 2024', datetime: '2024-08' }],
      note: '',
    });
    expect(squeeze(box.textContent)).to.equal('About August 2024');
    expect(box.querySelector('time')!.textContent).to.equal('August 2024');
    expect(box.querySelector('time')!.getAttribute('datetime')).to.equal('2024-08');
  });

  it('prints a label of the data first and the computed date after it, in <time>', () => {
    const box = draw({ label: '67′', parts: [{ text: '17 November 2024', datetime: '2024-11-17' }], note: '' });
    expect(squeeze(box.textContent)).to.equal('67′ 17 November 2024');
    expect(box.querySelector('time')).not.to.equal(null);
  });

  it('has no empty note', () => {
    const box = draw({ label: '', parts: [{ text: '1891', datetime: '1891' }], note: '' });
    expect(box.querySelector('.note')).to.equal(null);
  });
});
