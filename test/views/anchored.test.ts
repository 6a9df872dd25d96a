import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { anchored, placedFrom } from '../../src/views/anchored.js';

const boxes: HTMLElement[] = [];

/** A box 20 px wide from 30 px on, in a plot of 400 px that starts at the page's start. */
function drawn(anchor: number, dir: 'ltr' | 'rtl', x0 = 30) {
  const box = document.createElement('div');
  box.dir = dir;
  box.style.cssText = 'position: absolute; inset: 0 auto auto 0; width: 400px; height: 50px';
  boxes.push(document.body.appendChild(box));
  const context = { plot: { anchor }, rtl: dir === 'rtl' };
  const draw = (at: number, from: number) =>
    render(
      html`<ol ${anchored({ ...context, plot: { anchor: from } })}>
        <li ${placedFrom({ ...context, plot: { anchor: from } }, { x0: at, x1: at + 20, y0: 5, y1: 15 })}></li>
      </ol>`,
      box,
    );
  draw(x0, anchor);
  for (const each of box.querySelectorAll<HTMLElement>('ol, li')) {
    each.style.position = 'absolute';
    each.style.insetBlockStart = each.style.insetInlineStart = each.style.margin = each.style.padding = '0';
    each.style.inlineSize = each.localName === 'li' ? '20px' : '0';
  }
  const place = () => {
    const { left, right, top } = box.querySelector('li')!.getBoundingClientRect();
    return [dir === 'rtl' ? 400 - right : left, top];
  };
  return { box, draw, place };
}

describe('what is counted from an anchor', () => {
  afterEach(() => {
    for (const each of boxes.splice(0)) each.remove();
  });

  it('stands where it is meant to, wherever the anchor is, read from either side', () => {
    for (const dir of ['ltr', 'rtl'] as const)
      for (const anchor of [0, 250, 399.5])
        expect(drawn(anchor, dir).place(), `${dir} ${anchor}`).to.deep.equal([30, 5]);
  });

  it('is not touched by a pan, which moves all of it as one', () => {
    const { box, draw, place } = drawn(250, 'ltr');
    const set: string[] = [];
    for (const each of box.querySelectorAll<HTMLElement>('ol, li')) {
      const { style } = each;
      const own = style.setProperty.bind(style);
      style.setProperty = (name, value) => {
        set.push(`${each.localName} ${name}`);
        own(name, value);
      };
    }
    draw(36, 256);
    expect(set).to.deep.equal(['ol translate']);
    expect(place()).to.deep.equal([36, 5]);
  });
});
