import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { painted } from '../../src/views/painted.js';

describe('a canvas that is painted', () => {
  it('is as sharp as the screen, and painted in CSS px, once it stands in the page', async () => {
    const box = document.body.appendChild(document.createElement('div'));
    let colour = '';
    render(
      html`<canvas
        ${painted(20, 10, (context, style) => {
          colour = style.color;
          context.fillRect(0, 0, 20, 10);
        })}
      ></canvas>`,
      box,
    );
    await Promise.resolve();
    const canvas = box.querySelector('canvas')!;
    expect([canvas.width, canvas.height]).to.deep.equal([20 * devicePixelRatio, 10 * devicePixelRatio]);
    expect(canvas.getContext('2d')!.getImageData(canvas.width - 1, canvas.height - 1, 1, 1).data[3]).to.equal(255);
    expect(colour).to.match(/^rgb/);
    box.remove();
  });
});
