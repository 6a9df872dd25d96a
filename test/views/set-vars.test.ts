import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { setVars } from '../../src/views/set-vars.js';

describe('numbers that a template gives to a style', () => {
  it('reach the element under a policy that forbids inline styles', () => {
    const box = document.createElement('div');
    render(html`<p ${setVars({ '--_ratio': 1.5 })}></p>`, box);
    const style = getComputedStyle(document.body.appendChild(box).firstElementChild!);
    expect(style.getPropertyValue('--_ratio')).to.equal('1.5');
    render(html`<p ${setVars({ '--_ratio': 2 })}></p>`, box);
    expect(getComputedStyle(box.firstElementChild!).getPropertyValue('--_ratio')).to.equal('2');
    box.remove();
  });

  it('stand in a tag, not in an attribute', () => {
    expect(() => render(html`<p title=${setVars({}) as never}></p>`, document.createElement('div'))).to.throw(
      /in a tag/,
    );
  });
});
