import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { painted } from '../../src/views/painted.js';

const boxes: HTMLElement[] = [];
function box(): HTMLElement {
  const made = document.body.appendChild(document.createElement('div'));
  boxes.push(made);
  return made;
}

describe('a canvas that a template paints', () => {
  afterEach(() => {
    for (const each of boxes.splice(0)) each.remove();
  });

  it('has as many pixels as the screen has there, and is painted in CSS px', async () => {
    const within = box();
    render(html`<canvas ${painted(30.4, 20, (context) => context.fillRect(0, 0, 10, 10))}></canvas>`, within);
    const canvas = within.querySelector('canvas')!;
    await Promise.resolve();
    const ratio = devicePixelRatio;
    expect([canvas.width, canvas.height]).to.deep.equal([Math.round(30.4 * ratio), Math.round(20 * ratio)]);
    const { data } = canvas.getContext('2d')!.getImageData(9 * ratio, 9 * ratio, 2 * ratio, 1);
    expect([data[3], data[2 * ratio * 4 - 1]]).to.deep.equal([255, 0]);
  });

  it('is painted at each render with the style that it has in the page, the first time too', async () => {
    const within = document.createElement('div');
    const seen: string[] = [];
    const draw = () => render(html`<canvas ${painted(10, 10, (_, style) => seen.push(style.color))}></canvas>`, within);
    draw();
    expect(seen).to.deep.equal([]);
    within.style.color = 'rgb(1, 2, 3)';
    boxes.push(document.body.appendChild(within));
    await Promise.resolve();
    expect(seen).to.deep.equal(['rgb(1, 2, 3)']);
    draw();
    await Promise.resolve();
    expect(seen).to.have.length(2);
  });

  it('keeps its memory where its size is the same', () => {
    const within = box();
    const draw = (width: number) =>
      render(html`<canvas ${painted(width, 10, (context) => context.fillRect(0, 0, 1, 1))}></canvas>`, within);
    draw(10);
    const canvas = within.querySelector('canvas')!;
    let sized = 0;
    const { set, get } = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'width')!;
    Object.defineProperty(canvas, 'width', {
      get: get!,
      set(this: HTMLCanvasElement, value: number) {
        sized++;
        set!.call(this, value);
      },
    });
    draw(10);
    expect(sized).to.equal(0);
    draw(11);
    expect(sized).to.equal(1);
  });

  it('is painted again, with what was given last, when one of its colours has changed', async () => {
    const within = box();
    const seen: number[] = [];
    const draw = (turn: number) => render(html`<canvas ${painted(10, 10, () => seen.push(turn))}></canvas>`, within);
    draw(1);
    draw(2);
    await Promise.resolve();
    // It waits for the whole template to be drawn, and then paints what was given last, once.
    expect(seen).to.deep.equal([2]);
    within.querySelector('canvas')!.dispatchEvent(new Event('transitionrun'));
    draw(3);
    within.querySelector('canvas')!.dispatchEvent(new Event('transitionrun'));
    await Promise.resolve();
    expect(seen.slice(1)).to.deep.equal([2, 3, 3]);
  });
});
