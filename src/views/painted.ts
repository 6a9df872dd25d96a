import { noChange } from 'lit';
import { Directive, directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';

/** Paints a canvas. @param context At the pixel ratio of the screen, in CSS px. */
export type Paint = (context: CanvasRenderingContext2D, style: CSSStyleDeclaration) => void;

/** Gives a canvas its size and paints it, at each render: `<canvas ${painted(width, height, paint)}>`. */
class Painted extends Directive {
  #draw: (() => void) | undefined;

  render(_width: number, _height: number, _paint: Paint): unknown {
    return noChange;
  }

  override update(part: ElementPart, [width, height, paint]: Parameters<this['render']>): unknown {
    const canvas = part.element as HTMLCanvasElement;
    const ratio = globalThis.devicePixelRatio || 1;
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    // Setting a size clears it and takes new memory.
    if (canvas.width !== across) canvas.width = across;
    if (canvas.height !== down) canvas.height = down;
    const context = canvas.getContext('2d');
    if (!context) return noChange;
    const draw = () => {
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      paint(context, getComputedStyle(canvas));
    };
    // What is painted does not follow its colours: lanes.ts makes a transition of every change of them.
    if (!this.#draw) canvas.addEventListener('transitionrun', () => this.#draw?.());
    this.#draw = draw;
    // When all of the template is drawn: at first the canvas has no styles before it stands in the page, and later they would
    // have to be found twice, with what comes before the canvas and with what comes after it.
    queueMicrotask(() => {
      if (this.#draw === draw) draw();
    });
    return noChange;
  }
}

export const painted: (width: number, height: number, paint: Paint) => DirectiveResult = directive(Painted);
