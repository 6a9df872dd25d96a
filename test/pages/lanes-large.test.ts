// Data sets that are read in slices: the page goes on meanwhile, no count is told as final before it is, and nothing runs on
// where the element is gone.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LanesPage, type LanesGlobals } from '../support/lanes-page.js';

const lanes = new LanesPage();

interface Watched {
  /** What the status line said, each once, in order. */
  readonly said: readonly string[];
  /** The longest task, ms, and how many frames there were before all was read. */
  readonly frames: number;
  readonly loads: readonly number[];
  /** How many events the picture was of when it first stood there. */
  readonly first: number;
  readonly status: string;
}

/** Draws so many events and looks at each frame. */
const watch = (count: number) =>
  lanes.page.evaluate(async (many): Promise<Watched> => {
    const { manyEvents } = globalThis as unknown as LanesGlobals;
    const input = manyEvents(many, { plain: true });
    const element = document.createElement('news-timeline');
    element.layout = 'axis';
    element.groupBy = 'kind';
    const loads: number[] = [];
    let isLoaded = false;
    element.addEventListener('news-timeline-load', () => {
      isLoaded = true;
      loads.push(performance.now());
    });
    const root = () => element.renderRoot as ShadowRoot;
    const status = () => root().querySelector('.tools p')?.textContent!.trim() ?? '';
    const said: string[] = [];
    let frames = 0;
    let first = 0;
    document.querySelector('main')!.style.width = '1200px';
    element.timeline = input;
    document.querySelector('main')!.replaceChildren(element);
    for (let turn = 0; turn < 1000 && !(isLoaded && !status().startsWith('Reading') && status()); turn++) {
      await new Promise((done) => requestAnimationFrame(done));
      frames++;
      const now = status();
      if (now && said.at(-1) !== now) said.push(now);
      if (now && !first) first = frames;
    }
    await new Promise((done) => setTimeout(done, 100));
    return { said, frames, loads, first, status: status() };
  }, count);

describe('Thirty thousand events, a hundred thousand and half a million', () => {
  for (const count of [30_000, 100_000, 500_000])
    test(`${count}: the page goes on, the load is told of once, and what is read so far is called that`, async () => {
      const { said, frames, loads, first, status } = await watch(count);
      const all = count.toLocaleString('en-GB');
      assert.equal(status, `${all} of ${all} events in view`);
      assert.equal(loads.length, 1);
      assert.ok(frames > 2, `${frames} frames`);
      for (const each of said.slice(0, -1)) {
        const [, n, of] = /^Reading: ([\d,]+) of ([\d,]+) so far$/.exec(each) ?? [];
        assert.ok(n && of === all && n !== all, said.join(' | '));
      }
      assert.equal(said.at(-1), status);
      if (count === 500_000) assert.ok(said.length > 1 && first < frames, `${said.join(' | ')}: ${first} of ${frames}`);
    });

  test('can be looked at in the list before all is read, which says so too', async () => {
    const said = await lanes.page.evaluate(async () => {
      const { manyEvents } = globalThis as unknown as LanesGlobals;
      const element = document.createElement('news-timeline');
      element.layout = 'axis';
      element.timeline = manyEvents(100_000, { plain: true });
      document.querySelector('main')!.replaceChildren(element);
      const out: string[] = [];
      let isPressed = false;
      for (let turn = 0; turn < 1000; turn++) {
        await new Promise((done) => requestAnimationFrame(done));
        const root = element.renderRoot as ShadowRoot;
        const button = root.querySelector<HTMLElement>('.lanes .switch');
        if (button && !isPressed) {
          isPressed = true;
          button.click();
        }
        const text = root.querySelector('.list .note[role="status"]')?.textContent!.trim();
        if (text && out.at(-1) !== text) out.push(text);
        if (text?.startsWith('100,000')) break;
      }
      return out;
    });
    assert.equal(said.at(-1), '100,000 of 100,000 events in view');
    for (const each of said.slice(0, -1)) assert.match(each, /^Reading: [\d,]+ of 100,000 so far$/);
  });

  test('replaced by others while they are being read, leave no trace of themselves', async () => {
    const seen = await lanes.page.evaluate(async () => {
      const { manyEvents, settled } = globalThis as unknown as LanesGlobals;
      const element = document.createElement('news-timeline');
      element.layout = 'axis';
      const loads: string[] = [];
      element.addEventListener('news-timeline-load', ({ detail }) => loads.push(detail.timeline.title));
      // So many that no machine has read them by the next frame.
      element.timeline = manyEvents(200_000, { plain: true });
      document.querySelector('main')!.replaceChildren(element);
      await new Promise((done) => requestAnimationFrame(done));
      element.timeline = manyEvents(200, { plain: true });
      await settled();
      await new Promise((done) => setTimeout(done, 400));
      return [loads, element.shadowRoot!.querySelector('.tools p')!.textContent!.trim()];
    });
    assert.deepEqual(seen, [['200 invented events'], '200 of 200 events in view']);
  });
});

describe('An element that is taken from the page', () => {
  test('in mid-reading and in mid-build reads on nothing, and all of it when it is back', async () => {
    const counted = await lanes.page.evaluate(async () => {
      const { manyEvents } = globalThis as unknown as LanesGlobals;
      const input = manyEvents(100_000, { plain: true });
      const main = document.querySelector('main')!;
      // Each breath between two slices is a message.
      let breaths = 0;
      const post = MessagePort.prototype.postMessage;
      MessagePort.prototype.postMessage = function (this: MessagePort, ...given: Parameters<typeof post>) {
        breaths++;
        return post.apply(this, given);
      } as typeof post;
      const out: (readonly [after: number, loads: number, status: string])[] = [];
      for (const wait of [0, 1, 60, 120, 200, 300]) {
        const element = document.createElement('news-timeline');
        element.layout = 'axis';
        let loads = 0;
        element.addEventListener('news-timeline-load', () => loads++);
        element.timeline = input;
        main.replaceChildren(element);
        await new Promise((done) => setTimeout(done, wait));
        element.remove();
        await new Promise((done) => setTimeout(done, 20));
        const before = breaths;
        await new Promise((done) => setTimeout(done, 150));
        const after = breaths - before;
        main.append(element);
        const status = () => element.renderRoot.querySelector('.tools p')?.textContent!.trim() ?? '';
        for (let turn = 0; turn < 300 && !status().startsWith('100,000'); turn++)
          await new Promise((done) => setTimeout(done, 20));
        out.push([after, loads, status()]);
      }
      MessagePort.prototype.postMessage = post;
      return out;
    });
    for (const [after, loads, status] of counted) {
      assert.equal(after, 0, JSON.stringify(counted));
      assert.equal(loads, 1, JSON.stringify(counted));
      assert.equal(status, '100,000 of 100,000 events in view');
    }
  });

  test('leaves no listener, observer or frame behind, after thirty times', async () => {
    const left = await lanes.page.evaluate(async () => {
      const { manyEvents, settled } = globalThis as unknown as LanesGlobals;
      const input = manyEvents(200, { plain: true });
      const main = document.querySelector('main')!;
      main.replaceChildren();
      const open = new Map<string, number>();
      const count = (name: string, by: number) => open.set(name, (open.get(name) ?? 0) + by);
      const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
      const isPage = (target: unknown) =>
        target === globalThis || target === document || target instanceof MediaQueryList || target === document.fonts;
      EventTarget.prototype.addEventListener = function (this: EventTarget, ...given: Parameters<typeof add>) {
        const target = this ?? globalThis;
        if (isPage(target)) count(`${target.constructor.name} ${given[0]}`, 1);
        return add.apply(target, given);
      };
      EventTarget.prototype.removeEventListener = function (this: EventTarget, ...given: Parameters<typeof remove>) {
        const target = this ?? globalThis;
        if (isPage(target)) count(`${target.constructor.name} ${given[0]}`, -1);
        return remove.apply(target, given);
      };
      for (let turn = 0; turn < 30; turn++) {
        const element = document.createElement('news-timeline');
        element.layout = 'axis';
        element.timeline = input;
        main.replaceChildren(element);
        await settled();
      }
      main.replaceChildren();
      await new Promise((done) => requestAnimationFrame(done));
      EventTarget.prototype.addEventListener = add;
      EventTarget.prototype.removeEventListener = remove;
      return [...open].filter(([, much]) => much !== 0);
    });
    assert.deepEqual(left, []);
  });
});

lanes.testQuiet();
