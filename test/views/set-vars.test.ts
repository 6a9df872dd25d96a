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

  it('are set again only where they have changed', () => {
    const box = document.createElement('div');
    const draw = (width: number) => render(html`<p ${setVars({ '--_x': 1, '--_w': width })}></p>`, box);
    draw(10);
    const { style } = box.firstElementChild as HTMLElement;
    const set: string[] = [];
    style.setProperty = (name) => void set.push(name);
    draw(10);
    expect(set).to.deep.equal([]);
    draw(11);
    expect(set).to.deep.equal(['--_w']);
  });

  it('stand in a tag, not in an attribute', () => {
    expect(() => render(html`<p title=${setVars({}) as never}></p>`, document.createElement('div'))).to.throw(
      /in a tag/,
    );
  });
});
