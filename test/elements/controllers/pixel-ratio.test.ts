import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { PixelRatio } from '../../../src/elements/controllers/pixel-ratio.js';

describe('the pixels of the screen', () => {
  const real = globalThis.matchMedia;
  afterEach(() => {
    globalThis.matchMedia = real;
  });

  it('are drawn for again when they change, as often as they do, and not once the element is gone', () => {
    const asked: string[] = [];
    const listening = new Set<EventListenerObject>();
    globalThis.matchMedia = ((query: string) => {
      asked.push(query);
      return {
        addEventListener: (_: string, listener: EventListenerObject) => listening.add(listener),
        removeEventListener: (_: string, listener: EventListenerObject) => listening.delete(listener),
      };
    }) as unknown as typeof matchMedia;
    let drawn = 0;
    const host = { addController: () => undefined, requestUpdate: () => drawn++ } as unknown as ReactiveControllerHost;
    const ratio = new PixelRatio(host);
    ratio.hostConnected();
    expect(asked).to.deep.equal([`(resolution: ${devicePixelRatio}dppx)`]);
    for (let turn = 1; turn < 3; turn++) {
      expect(listening.size).to.equal(1);
      for (const listener of [...listening]) listener.handleEvent(new Event('change'));
      expect([drawn, asked.length]).to.deep.equal([turn, turn + 1]);
    }
    ratio.hostDisconnected();
    expect(listening.size).to.equal(0);
  });
});
