// What an axis leaves behind on a page from which it was taken: nothing that stays, a hundred times over.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { watchLeaks, type Watched } from '../support/watch-leaks.js';
import { LanesPage, type LanesGlobals } from '../support/lanes-page.js';

// The compiler names functions by a helper of its own.
const lanes = new LanesPage({ before: `const __name = (named) => named; (${String(watchLeaks)})()` });

/** Puts an axis of two hundred events on the page, opens one, has the focus, zooms, drags, and takes it away. */
const live = (times: number) =>
  lanes.page.evaluate(async (many) => {
    const { manyEvents, elements } = globalThis as unknown as LanesGlobals & Watched;
    const main = document.querySelector('main')!;
    main.style.width = '1000px';
    const input = manyEvents(200);
    for (let turn = 0; turn < many; turn++) {
      const element = document.createElement('news-timeline');
      elements.push(new WeakRef(element));
      element.layout = 'axis';
      element.groupBy = 'kind';
      element.timeline = input;
      main.replaceChildren(element);
      const root = () => element.renderRoot as ShadowRoot;
      const find = (selector: string) => root().querySelector<HTMLElement>(selector);
      while (!find('canvas') || !find('.name')) await new Promise(requestAnimationFrame);
      element.goTo('m17');
      element.zoomBy(2);
      await element.updateComplete;
      find('.name')?.focus();
      const plot = find('.plot')!;
      const point = (type: string, clientX: number) =>
        plot.dispatchEvent(
          new PointerEvent(type, { clientX, clientY: 5, pointerId: 1, isPrimary: true, buttons: 1, bubbles: true }),
        );
      point('pointerdown', 500);
      for (const x of [480, 440, 400]) point('pointermove', x);
      plot.dispatchEvent(new WheelEvent('wheel', { deltaY: 5, ctrlKey: true, bubbles: true, cancelable: true }));
      // In all states: at once, while something is on its way, and when all has come to rest.
      if (turn % 3 > 0) await element.updateComplete;
      if (turn % 3 > 1) await new Promise(requestAnimationFrame);
      element.remove();
    }
    await new Promise((done) => setTimeout(done, 400));
    return (globalThis as unknown as Watched).left();
  }, times);

test('a hundred axes that come and go leave no listener, timer, observer and no element', async () => {
  // What is fetched and made once, for all that follow.
  const before = await live(3);
  const left = await live(100);
  assert.deepEqual(left, before);
  assert.deepEqual([left['timers'], left['observers']], [[], []]);
  const session = await lanes.page.createCDPSession();
  await session.send('HeapProfiler.enable');
  let alive = Infinity;
  // What the last task held is let go of with the next one.
  for (let turn = 0; turn < 5 && alive > 0; turn++) {
    await lanes.page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    await session.send('HeapProfiler.collectGarbage');
    alive = await lanes.page.evaluate(
      () => (globalThis as unknown as Watched).elements.filter((each) => each.deref()).length,
    );
  }
  assert.equal(alive, 0);
});
