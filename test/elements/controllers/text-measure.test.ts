import { expect } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { TextMeasure } from '../../../src/elements/controllers/text-measure.js';

function host(family: string) {
  const element = document.body.appendChild(document.createElement('p'));
  element.style.fontFamily = family;
  const controllers: ReactiveController[] = [];
  const updates = { count: 0 };
  return Object.assign(element, {
    addController: (each: ReactiveController) => void controllers.push(each),
    removeController: () => {},
    requestUpdate: () => void updates.count++,
    updateComplete: Promise.resolve(true),
    controllers,
    updates,
  });
}
const drawn = (element: HTMLElement, text: string, weight: number, rem: number) => {
  const span = element.appendChild(document.createElement('span'));
  span.textContent = text;
  span.style.font = `${weight} ${rem}rem ${getComputedStyle(element).fontFamily}`;
  const { width } = span.getBoundingClientRect();
  span.remove();
  return width;
};

describe('the measure of texts', () => {
  afterEach(() => document.querySelectorAll('body > p').forEach((each) => each.remove()));

  it('is at least what the page draws, and no more than a twentieth beyond, in every role', () => {
    const element = host('sans-serif');
    const measure = new TextMeasure(element).read();
    for (const [role, weight, rem] of [
      ['date', 600, 0.75],
      ['hedge', 400, 0.8125],
      ['text', 400, 0.8125],
      ['strong', 600, 0.8125],
      ['number', 600, 2.25],
    ] as const)
      for (const text of ['17 November 2024', 'Ukrainian forces launch', 'إذن أمريكي', '2,000']) {
        const width = drawn(element, text, weight, rem);
        expect(measure(text, role), `${role} ${text}`).to.be.within(width, width * 1.05);
      }
  });

  it('follows the font of its host', () => {
    const element = host('monospace');
    const measuring = new TextMeasure(element);
    const wide = measuring.read()('iiiiiiii', 'text');
    element.style.fontFamily = 'sans-serif';
    expect(measuring.read()('iiiiiiii', 'text')).to.be.below(wide);
  });

  it('follows the reader’s type size', () => {
    const element = host('sans-serif');
    const measuring = new TextMeasure(element);
    const normal = measuring.read()('Words', 'text');
    document.documentElement.style.fontSize = '32px';
    try {
      expect(measuring.read()('Words', 'text')).to.be.closeTo(normal * 2, 0.5);
      expect(measuring.rem).to.equal(32);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('has the axis drawn again when a font has come, for as long as it is on the page', () => {
    const element = host('sans-serif');
    const [controller] = (new TextMeasure(element), element.controllers);
    const come = () => document.fonts.dispatchEvent(new Event('loadingdone'));
    come();
    controller!.hostConnected!();
    come();
    controller!.hostDisconnected!();
    come();
    expect(element.updates.count).to.equal(1);
  });
});
