import { expect } from '@open-wc/testing';
import { LIMITS, mountPanZoom, rest, START, type PanZoomHost } from '../../support/pan-zoom-host.js';

/**
 * Safari alone has these events, and no driver makes its trackpad be pinched; Chromium sends a pinch as a wheel with Ctrl. So
 * they are made here, with what Safari says in them.
 */
function send(host: PanZoomHost, type: 'start' | 'change' | 'end', scale: number, clientX = 300): boolean {
  const event = new Event(`gesture${type}`, { bubbles: true, composed: true, cancelable: true });
  host.plot.dispatchEvent(Object.assign(event, { scale, clientX }));
  return event.defaultPrevented;
}

describe('two fingers on a trackpad in Safari', () => {
  let host: PanZoomHost;
  beforeEach(async () => void (host = await mountPanZoom()));
  afterEach(() => host.remove());

  it('zoom by as much as they part, around where they are, and are settled once they are lifted', () => {
    send(host, 'start', 1);
    send(host, 'change', 2);
    expect(host.told).to.deep.equal(['463 588']);
    send(host, 'change', 1);
    expect(host.told).to.deep.equal(['463 588', '400 650']);
    send(host, 'change', 2, 50);
    send(host, 'end', 2, 50);
    expect(host.told.slice(2)).to.deep.equal(['400 525', '400 525.']);
  });

  it('zoom around the same time where that runs to the left', () => {
    host.rtl = true;
    send(host, 'start', 1, 50);
    send(host, 'change', 2, 50);
    expect(host.told).to.deep.equal(['525 650']);
  });

  it('zoom not the page as well, and do where there is nothing to zoom', () => {
    expect((['start', 'change', 'end'] as const).map((type) => send(host, type, 1))).to.deep.equal([true, true, true]);
    host.current = undefined;
    expect((['start', 'change', 'end'] as const).map((type) => send(host, type, 2))).to.deep.equal([
      false,
      false,
      false,
    ]);
    expect(host.told).to.deep.equal([]);
  });

  it('on a screen, where they are pointers as well, do nothing a second time', () => {
    const down = (pointerId: number, clientX: number) =>
      host.plot.dispatchEvent(
        new PointerEvent('pointerdown', {
          pointerId,
          clientX,
          isPrimary: pointerId === 1,
          buttons: 1,
          pointerType: 'touch',
        }),
      );
    down(1, 200);
    down(2, 400);
    expect(send(host, 'start', 1)).to.equal(true);
    expect(send(host, 'change', 2)).to.equal(true);
    send(host, 'end', 2);
    expect(host.told).to.deep.equal([]);
  });

  it('that come in the middle, or say no number, do nothing', async () => {
    send(host, 'change', 2);
    send(host, 'end', 2);
    send(host, 'start', 1);
    for (const scale of [NaN, 0, -1]) send(host, 'change', scale);
    send(host, 'end', 1);
    await rest();
    expect(host.told).to.deep.equal([]);
    expect(host.current).to.deep.equal({ range: START, limits: LIMITS });
  });
});
