// Wheel, double click and fingers as a browser makes them, and what it would do with them by itself.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { build } from 'esbuild';
import type { CDPSession, Page } from 'puppeteer-core';
import { openPage, type OpenPage } from '../support/browser.js';
import { startPageServer, type PageServer } from '../support/page-server.js';
import type { mountPanZoom, PanZoomHost } from '../support/pan-zoom-host.js';

let server: PageServer;
let opened: OpenPage;
let page: Page;
let client: CDPSession;

before(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { mountPanZoom } from './pan-zoom-host.ts'; Object.assign(globalThis, { mountPanZoom });`,
      resolveDir: resolve(import.meta.dirname, '../support'),
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    tsconfig: resolve(import.meta.dirname, '../../tsconfig.json'),
    conditions: ['production'],
    logLevel: 'error',
  });
  server = await startPageServer({
    routes: {
      '/': '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A plot</title><script type="module" src="/page.js"></script></html>',
      '/page.js': { body: outputFiles[0]!.text, type: 'text/javascript' },
    },
  });
  opened = await openPage(`${server.url}/`, { reducedMotion: true });
  ({ page } = opened);
  client = await page.createCDPSession();
  await client.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
  await page.waitForFunction(() => 'mountPanZoom' in globalThis);
});
after(() => server.close());

const draw = (rtl = false) =>
  page.evaluate(async (toLeft) => {
    document.querySelector('pan-zoom-host')?.remove();
    scrollTo(0, 0);
    await (globalThis as unknown as { mountPanZoom: typeof mountPanZoom }).mountPanZoom(toLeft);
  }, rtl);
beforeEach(() => draw());

/** What was told once nothing moves any more, and how the page itself is. */
const seen = async () => {
  await new Promise((done) => setTimeout(done, 400));
  return page.evaluate(() => {
    const { told, settled, clicks } = document.querySelector<PanZoomHost>('pan-zoom-host')!;
    return { told, settled, clicks, scrolled: Math.round(scrollX + scrollY), scale: visualViewport!.scale };
  });
};
const numbers = (told: string | undefined) => (told ?? '').replace('.', '').split(' ').map(Number) as [number, number];

const CTRL = 2;
const META = 4;
const SHIFT = 8;
const wheel = (x: number, deltaX: number, deltaY: number, modifiers = 0) =>
  client.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y: 60, deltaX, deltaY, modifiers });

type Finger = readonly [id: number, x: number, y: number];
const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...fingers: readonly Finger[]) =>
  client.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map(([id, x, y]) => ({ id, x, y })) });
/** Both fingers from one place to another in so many steps. */
async function slide(from: readonly Finger[], to: readonly Finger[], steps = 10): Promise<void> {
  for (let step = 1; step <= steps; step++)
    await touch(
      'touchMove',
      ...from.map(([id, x, y], at): Finger => {
        const [, x1, y1] = to[at]!;
        return [id, x + ((x1 - x) * step) / steps, y + ((y1 - y) * step) / steps];
      }),
    );
}

describe('A wheel over the plot', () => {
  test('zooms at the pointer with Ctrl or Meta, the page does not zoom, and it is settled once', async () => {
    for (const modifier of [CTRL, META]) {
      await draw();
      // 150 px from the left of 500 is at 475 ms.
      for (let turn = 0; turn < 3; turn++) await wheel(200, 0, -20, modifier);
      const { told, settled, scrolled, scale } = await seen();
      const [from, to] = numbers(settled[0]);
      assert.deepEqual([told.length, settled.length, scrolled, scale], [4, 1, 0, 1]);
      assert.ok(Math.abs(to - from - 250 * Math.exp(-0.6)) < 2, told.join());
      assert.ok(Math.abs(from + 0.3 * (to - from) - 475) < 2, told.join());
    }
  });

  test('zooms out the other way, and no further with one notch than to half as much again', async () => {
    await wheel(300, 0, 120, CTRL);
    const [from, to] = numbers((await seen()).settled[0]);
    assert.ok(Math.abs((to - from) / 250 - Math.exp(0.4)) < 0.02, `${from} ${to}`);
  });

  test('pans where it is mostly horizontal, later to the right, and the page stays', async () => {
    await wheel(300, 40, 10);
    await wheel(300, 60, -20);
    const { told, scrolled } = await seen();
    assert.deepEqual([told, scrolled], [['420 670', '450 700', '450 700.'], 0]);
    await draw(true);
    await wheel(300, 100, 0);
    assert.deepEqual((await seen()).settled, ['350 600.']);
  });

  test('pans with Shift', async () => {
    await wheel(300, 0, 100, SHIFT);
    assert.deepEqual((await seen()).settled, ['450 700.']);
  });

  test('scrolls the page where it is mostly vertical', async () => {
    await wheel(300, 20, 100);
    const { told, scrolled } = await seen();
    assert.deepEqual([told, scrolled], [[], 20 + 100]);
  });
});

describe('A double click', () => {
  test('zooms in to twice at the pointer, and out with Shift', async () => {
    await page.mouse.click(175, 60, { count: 2 });
    assert.deepEqual((await seen()).told, ['431 556.']);
    await draw();
    await page.keyboard.down('Shift');
    await page.mouse.click(300, 60, { count: 2 });
    await page.keyboard.up('Shift');
    assert.deepEqual((await seen()).told, ['275 775.']);
  });

  test('zooms at the same place where time runs to the left', async () => {
    await draw(true);
    await page.mouse.click(175, 60, { count: 2 });
    assert.deepEqual((await seen()).told, ['494 619.']);
  });

  test('on an entry is two clicks on it', async () => {
    await page.mouse.click(300, 120, { count: 2 });
    const { told, clicks } = await seen();
    assert.deepEqual([told, clicks], [[], 2]);
  });
});

describe('A finger', () => {
  test('that goes sideways takes time along, also from an entry, and clicks nothing', async () => {
    await touch('touchStart', [0, 300, 120]);
    await slide([[0, 300, 120]], [[0, 200, 120]]);
    await touch('touchEnd');
    const { settled, clicks, scrolled } = await seen();
    assert.deepEqual({ settled, clicks, scrolled }, { settled: ['450 700.'], clicks: 0, scrolled: 0 });
  });

  test('that taps an entry clicks it', async () => {
    await page.touchscreen.tap(300, 120);
    const { told, clicks } = await seen();
    assert.deepEqual([told, clicks], [[], 1]);
  });

  test('that goes up scrolls the page', async () => {
    await touch('touchStart', [0, 300, 180]);
    await slide([[0, 300, 180]], [[0, 305, 40]]);
    await touch('touchEnd');
    const { told, scrolled } = await seen();
    assert.deepEqual(told, []);
    assert.ok(scrolled > 80, `${scrolled}`);
  });
});

describe('Two fingers', () => {
  const pinch = async (from: readonly Finger[], to: readonly Finger[]) => {
    await touch('touchStart', from[0]!);
    await touch('touchStart', ...from);
    await slide(from, to);
  };
  /** The middle is at 250 px, which is 500 ms. */
  const NEAR: readonly Finger[] = [
    [0, 200, 60],
    [1, 300, 60],
  ];

  test('zoom around their middle, the page does not, and it is settled once', async () => {
    await pinch(NEAR, [
      [0, 150, 60],
      [1, 350, 60],
    ]);
    await touch('touchEnd');
    const { settled, scale } = await seen();
    assert.deepEqual([settled, scale], [['450 575.'], 1]);
  });

  test('move what is between them along while they zoom', async () => {
    await pinch(NEAR, [
      [0, 250, 60],
      [1, 450, 60],
    ]);
    await touch('touchEnd');
    // 500 ms is now at 350 px, which is 0.6 of the plot; 250 ms have become 125.
    assert.deepEqual((await seen()).settled, ['425 550.']);
  });

  test('zoom out again as they come together, and end where they began', async () => {
    const far: readonly Finger[] = [
      [0, 100, 60],
      [1, 400, 60],
    ];
    await pinch(NEAR, far);
    await slide(far, NEAR);
    await touch('touchEnd');
    assert.deepEqual((await seen()).settled, ['400 650.']);
  });

  test('zoom also where one is above the other', async () => {
    await pinch(
      [
        [0, 300, 80],
        [1, 300, 120],
      ],
      [
        [0, 300, 60],
        [1, 300, 140],
      ],
    );
    await touch('touchEnd');
    const [from, to] = numbers((await seen()).settled[0]);
    assert.deepEqual([from, to], [463, 588]);
  });

  test('leave one to pan, without a leap', async () => {
    const far: readonly Finger[] = [
      [0, 150, 60],
      [1, 350, 60],
    ];
    await pinch(NEAR, far);
    await touch('touchEnd', far[1]!);
    await slide([[0, 150, 60]], [[0, 250, 60]]);
    await touch('touchEnd');
    // 125 ms in 500 px: 100 px to the right are 25 ms earlier.
    assert.deepEqual((await seen()).settled, ['425 550.']);
  });
});

test('the page has logged nothing and its policy was kept', () => {
  assert.deepEqual(opened.problems, { errors: [], violations: [], outside: [] });
});
