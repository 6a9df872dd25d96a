import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LIMITS, mountPanZoom, rest, START, type PanZoomHost } from '../../support/pan-zoom-host.js';

describe('a key on the plot', () => {
  let host: PanZoomHost;
  beforeEach(async () => {
    host = await mountPanZoom();
    host.plot.focus();
  });
  afterEach(() => {
    host.remove();
    scrollTo(0, 0);
  });
  const after = async (...keys: readonly string[]) => {
    host.told = [];
    host.current = { range: START, limits: LIMITS };
    for (const key of keys) await sendKeys({ press: key });
    return host.told;
  };

  it('zooms in and out around the middle, each press an act of its own', async () => {
    expect(await after('+', '-')).to.deep.equal(['442 608.', '400 650.']);
    expect(await after('=')).to.deep.equal(['442 608.']);
  });

  it('goes a page earlier or later, which is a little less than what was seen', async () => {
    expect(await after('PageDown')).to.deep.equal(['600 850.']);
    expect(await after('PageUp')).to.deep.equal(['200 450.']);
    expect(scrollY).to.equal(0);
  });

  it('goes the same way in time where that runs to the left', async () => {
    host.rtl = true;
    expect(await after('PageDown')).to.deep.equal(['600 850.']);
    expect(await after('PageUp')).to.deep.equal(['200 450.']);
  });

  it('scrolls the page where no data lie that way', async () => {
    host.current = { range: LIMITS, limits: LIMITS };
    await sendKeys({ press: 'PageUp' });
    await sendKeys({ press: 'PageDown' });
    await rest();
    expect(host.told).to.deep.equal([]);
    expect(scrollY).to.be.above(100);
  });

  it('shows everything', async () => {
    expect(await after('0')).to.deep.equal(['fit']);
  });

  it('keeps in view what has the focus', async () => {
    host.button.style.left = '580px';
    host.button.focus();
    for (let press = 0; press < 8; press++) await sendKeys({ press: '+' });
    // It stands beyond the end of the plot.
    expect(host.current!.range.to).to.be.closeTo(650, 0.001);
    expect(host.clicks).to.equal(0);
  });

  it('is not ours with Ctrl, Alt or Meta, nor any other, and is then left to the page', async () => {
    const prevented: boolean[] = [];
    host.addEventListener('keydown', (event) => {
      prevented.push(event.defaultPrevented);
      // Nothing of the browser's own.
      event.preventDefault();
    });
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'])
      for (const key of ['+', '-', '0', 'PageUp'])
        host.plot.dispatchEvent(
          new KeyboardEvent('keydown', { key, [modifier]: true, bubbles: true, composed: true, cancelable: true }),
        );
    expect(await after('a', '1', 'ArrowRight', 'Home', 'Enter')).to.deep.equal([]);
    expect(new Set(prevented)).to.deep.equal(new Set([false]));
    expect(prevented).to.have.length(17);
  });

  it('that is held down is settled at its first move and once at the end', async () => {
    host.told = [];
    for (let turn = 0; turn < 4; turn++)
      host.plot.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', repeat: turn > 0, cancelable: true }));
    await rest();
    expect(host.told).to.deep.equal(['600 850.', '763 1013', '763 1013.']);
  });

  it('does nothing where nothing is drawn', async () => {
    host.current = undefined;
    for (const key of ['+', '-', '0', 'PageUp', 'PageDown']) await sendKeys({ press: key });
    expect(host.told).to.deep.equal([]);
  });
});

describe('whatever reaches the plot', () => {
  const inputs = (host: PanZoomHost) => {
    const at = { clientX: 200, clientY: 60, bubbles: true, cancelable: true };
    const pointer = { ...at, pointerId: 99, isPrimary: true, buttons: 1 };
    return [
      new PointerEvent('pointerdown', pointer),
      new PointerEvent('pointermove', { ...pointer, clientX: 300 }),
      new PointerEvent('pointerup', { ...pointer, clientX: 300 }),
      new PointerEvent('pointercancel', pointer),
      new MouseEvent('click', { ...at, detail: 1 }),
      new MouseEvent('dblclick', at),
      new WheelEvent('wheel', { ...at, deltaY: 30, ctrlKey: true }),
      new WheelEvent('wheel', { ...at, deltaX: 30 }),
      ...['+', '0', 'PageDown'].map((key) => new KeyboardEvent('keydown', { ...at, key })),
    ].map((event) => [event, () => host.plot.dispatchEvent(event)] as const);
  };

  it('moves nothing and is not prevented where nothing is drawn', async () => {
    const host = await mountPanZoom();
    host.current = undefined;
    for (const [event, fire] of inputs(host)) {
      fire();
      expect(event.defaultPrevented, event.type).to.equal(false);
    }
    await rest();
    expect(host.told).to.deep.equal([]);
    host.remove();
  });

  it('throws nothing, also where data come and go between any two of them, and the plot has no width', async () => {
    const host = await mountPanZoom();
    host.plot.style.width = '0';
    for (let turn = 0; turn < 2 ** 6; turn++) {
      let at = 0;
      for (const [, fire] of inputs(host)) {
        host.current = (turn >> (at++ % 6)) & 1 ? { range: START, limits: LIMITS } : undefined;
        fire();
      }
    }
    host.remove();
    expect(host.told.join()).not.to.match(/NaN|Infinity/);
  });

  it('ends what went on before it, and each is settled once', async () => {
    const host = await mountPanZoom();
    const acts = [new MouseEvent('dblclick', { clientX: 300 }), new KeyboardEvent('keydown', { key: '+' })];
    for (const act of acts) {
      host.current = { range: START, limits: LIMITS };
      host.told = [];
      host.plot.dispatchEvent(new WheelEvent('wheel', { deltaX: 30, cancelable: true }));
      host.plot.dispatchEvent(act);
      expect(host.told.slice(0, 2)).to.deep.equal(['415 665', '415 665.']);
      expect(host.settled).to.have.length(2);
    }
    host.remove();
  });

  it('is settled when the element is removed, and nothing runs on', async () => {
    const host = await mountPanZoom();
    host.plot.dispatchEvent(new WheelEvent('wheel', { deltaX: 30, cancelable: true }));
    host.remove();
    const { told } = host;
    expect(told).to.deep.equal(['415 665', '415 665.']);
    await rest();
    expect(host.told).to.have.length(2);
  });

  it('is heard again after the element was put elsewhere', async () => {
    const host = await mountPanZoom();
    document.body.append(document.createElement('p'), host);
    host.plot.focus();
    await sendKeys({ press: '+' });
    expect(host.told).to.deep.equal(['442 608.']);
    host.remove();
  });
});

describe('a wheel', () => {
  it('that counts in lines or pages goes as far as it says', async () => {
    const host = await mountPanZoom();
    for (const deltaMode of [1, 2])
      host.plot.dispatchEvent(new WheelEvent('wheel', { deltaX: 1, deltaMode, cancelable: true }));
    expect(host.told).to.deep.equal(['408 658', '658 908']);
    host.remove();
  });

  it('pans with Shift also in engines that leave its direction as it was', async () => {
    const host = await mountPanZoom();
    host.plot.dispatchEvent(new WheelEvent('wheel', { deltaY: 100, shiftKey: true, cancelable: true }));
    expect(host.told).to.deep.equal(['450 700']);
    host.remove();
  });

  it('is the page’s where it cannot be prevented', async () => {
    const host = await mountPanZoom();
    host.plot.dispatchEvent(new WheelEvent('wheel', { deltaX: 10 }));
    expect(host.told).to.deep.equal([]);
    host.remove();
  });
});
