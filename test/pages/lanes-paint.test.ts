// What the canvas of an axis of many events is painted with, read from its pixels: it follows the scheme, forced colours, the
// page's own colours and the direction, and paper.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CDPSession, Page } from 'puppeteer-core';
import { LanesPage } from '../support/lanes-page.js';

const lanes = new LanesPage({ scheme: 'light' });

/** A bar over the first quarter of the time, and enough days beside it for an axis of lanes. */
const INPUT = {
  title: 'Invented',
  asOf: '2020-11-15',
  events: [
    {
      id: 'long',
      date: '2020-01-02/2020-03-31',
      headline: 'Invented period',
      status: 'ongoing',
      certainty: 'confirmed',
    },
    ...Array.from({ length: 61 }, (_, at) => ({
      id: `e${at}`,
      date: new Date(Date.UTC(2020, 9, 1 + at)).toISOString().slice(0, 10),
      headline: `Invented ${at}`,
    })),
  ],
};

type Pixel = readonly [number, number, number];
interface Painted {
  /** Each colour that is not see-through, and how many pixels have it. */
  readonly colours: Readonly<Record<string, number>>;
  /** What the style of the canvas says. */
  readonly style: Readonly<Record<'ink' | 'rule' | 'accent' | 'hair', string>>;
  /** The middle of what is painted full with ink, as a share of the width. */
  readonly middle: number;
  readonly ratio: number;
}

/** Reads the canvas. */
const painted = (page: Page): Promise<Painted> =>
  page.evaluate(() => {
    const canvas = document.querySelector('news-timeline')!.shadowRoot!.querySelector('canvas')!;
    const { color, stroke, floodColor, stopColor } = getComputedStyle(canvas);
    const { width, height } = canvas;
    // A copy, which may be read as often as one likes.
    const copy = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d', {
      willReadFrequently: true,
    })!;
    copy.drawImage(canvas, 0, 0);
    const { data } = copy.getImageData(0, 0, width, height);
    const colours: Record<string, number> = {};
    const xs: number[] = [];
    const ink = color.match(/\d+/g)!.slice(0, 3).map(Number);
    for (let at = 0; at < data.length; at += 4) {
      // A line that lies between two pixels has its colour in both, more or less see-through.
      if (data[at + 3]! < 100) continue;
      const key = `rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`;
      colours[key] = (colours[key] ?? 0) + 1;
      // A bar is thick: the axis line reaches over the whole width.
      const below = at + width * 4 * 3;
      if (ink.every((each, n) => data[at + n] === each && data[below + n] === each)) xs.push((at / 4) % width);
    }
    return {
      colours,
      style: { ink: color, rule: stroke, accent: floodColor, hair: stopColor },
      middle: xs.toSorted((a, b) => a - b)[Math.floor(xs.length / 2)]! / width,
      ratio: width / canvas.getBoundingClientRect().width,
    };
  });
const rgb = (text: string): Pixel => text.match(/\d+/g)!.slice(0, 3).map(Number) as unknown as Pixel;
const has = ({ colours }: Painted, colour: string) => {
  const wanted = rgb(colour);
  const near = Object.entries(colours).filter(([key]) => rgb(key).every((each, n) => Math.abs(each - wanted[n]!) <= 3));
  return near.reduce((sum, [, count]) => sum + count, 0) > 20;
};
/** Which colours are painted, and which are not. */
const seen = (each: Painted, wanted: Readonly<Record<string, boolean>>) =>
  assert.deepEqual(Object.fromEntries(Object.keys(wanted).map((colour) => [colour, has(each, colour)])), wanted);
const frames = (page: Page) =>
  page.evaluate(async () => {
    for (let at = 0; at < 3; at++) await new Promise((done) => requestAnimationFrame(done));
  });
let client: CDPSession | undefined;
const emulate = async (
  page: Page,
  features: readonly { readonly name: string; readonly value: string }[],
  media = '',
) => {
  // As long as the session lasts: it is kept.
  client ??= await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { media, features: [...features] });
  await frames(page);
};
const LIGHT = { name: 'prefers-color-scheme', value: 'light' };
const DARK = { name: 'prefers-color-scheme', value: 'dark' };

describe('The canvas', () => {
  test('has the colours of the page, and others as soon as the reader’s scheme is another', async () => {
    const { page } = lanes;
    await page.evaluate(() => (document.documentElement.style.colorScheme = 'light dark'));
    await lanes.draw({ input: INPUT, width: 900, group: 'status' });
    const light = await painted(page);
    assert.equal(light.style.ink, 'rgb(22, 24, 29)');
    seen(light, { [light.style.ink]: true, [light.style.rule]: true, [light.style.accent]: true });
    await emulate(page, [DARK]);
    const dark = await painted(page);
    assert.equal(dark.style.ink, 'rgb(236, 238, 241)');
    seen(dark, {
      [dark.style.ink]: true,
      [dark.style.rule]: true,
      [dark.style.accent]: true,
      [light.style.ink]: false,
      [light.style.accent]: false,
    });
    await emulate(page, [LIGHT]);
    seen(await painted(page), { [light.style.ink]: true });
  });

  test('follows a page that is dark by a class of its own, and a colour that it sets', async () => {
    const { page } = lanes;
    const light = await painted(page);
    await page.evaluate(() => (document.querySelector('news-timeline')!.style.colorScheme = 'dark'));
    await frames(page);
    const dark = await painted(page);
    seen(dark, { 'rgb(236, 238, 241)': true, [light.style.ink]: false });
    await page.evaluate(() => {
      const { style } = document.querySelector('news-timeline')!;
      style.colorScheme = '';
      style.setProperty('--news-timeline-accent', 'rgb(0, 128, 0)');
    });
    await frames(page);
    const green = await painted(page);
    seen(green, { 'rgb(0, 128, 0)': true, [light.style.ink]: true });
    await page.evaluate(() => document.querySelector('news-timeline')!.style.removeProperty('--news-timeline-accent'));
    await frames(page);
  });

  test('has system colours where they are forced, and no others', async () => {
    const { page } = lanes;
    await emulate(page, [LIGHT, { name: 'forced-colors', value: 'active' }]);
    const forced = await painted(page);
    const system = await page.evaluate(() => {
      const probe = document.querySelector('main')!.appendChild(document.createElement('p'));
      const colours = ['CanvasText', 'Highlight'].map((name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      });
      probe.remove();
      return colours;
    });
    assert.deepEqual([forced.style.ink, forced.style.accent], system);
    seen(forced, {
      [system[0]!]: true,
      [system[1]!]: true,
      'rgb(173, 53, 22)': false,
      'rgb(133, 139, 149)': false,
    });
    await emulate(page, [LIGHT]);
    seen(await painted(page), { 'rgb(173, 53, 22)': true });
  });

  test('is mirrored where time runs from right to left: what is early is painted left and seen right', async () => {
    const { page } = lanes;
    const { middle } = await painted(page);
    assert.ok(middle < 0.4, `${middle}`);
    await lanes.draw({ input: INPUT, width: 900, group: 'status', dir: 'rtl' });
    assert.ok(Math.abs((await painted(page)).middle - middle) < 0.02);
    const placed = await page.evaluate(() => {
      const root = document.querySelector('news-timeline')!.shadowRoot!;
      const plot = root.querySelector('.plot')!.getBoundingClientRect();
      const name = root.querySelector('[data-id="long"]')!.getBoundingClientRect();
      return [
        new DOMMatrix(getComputedStyle(root.querySelector('canvas')!).transform).a,
        (name.right - plot.left) / plot.width,
      ];
    });
    assert.equal(placed[0], -1);
    assert.ok(placed[1]! > 0.9, `${placed[1]}`);
  });

  test('is painted at the pixels of the screen', async () => {
    assert.ok(Math.abs((await painted(lanes.page)).ratio - 1) < 0.01);
    const { page, close } = await lanes.open({ scale: 2 });
    await lanes.draw({ input: INPUT, width: 900, group: 'status' }, page);
    const fine = await painted(page);
    assert.ok(Math.abs(fine.ratio - 2) < 0.01, `${fine.ratio}`);
    seen(fine, { [fine.style.ink]: true });
    await close();
  });

  test('moves nothing for a reader who wants no motion: a drag ends where it is let go', async () => {
    const { page } = lanes;
    await emulate(page, [LIGHT, { name: 'prefers-reduced-motion', value: 'reduce' }]);
    await lanes.draw({ count: 1000, width: 900, from: '2020-06', to: '2020-09' });
    const at = await page.evaluate(() => {
      const { left, bottom } = document
        .querySelector('news-timeline')!
        .shadowRoot!.querySelector('.plot')!
        .getBoundingClientRect();
      return { x: left + 500, y: bottom - 10 };
    });
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x - 200, at.y, { steps: 4 });
    await page.mouse.up();
    await lanes.settled();
    const before = await lanes.range();
    await frames(page);
    await frames(page);
    assert.deepEqual(await lanes.range(), before);
    const moving = await page.evaluate(
      () => document.querySelector('news-timeline')!.shadowRoot!.getAnimations().length,
    );
    assert.equal(moving, 0);
    await emulate(page, [LIGHT]);
  });
});

describe('On paper', () => {
  const printed = () =>
    lanes.page.evaluate(async () => {
      dispatchEvent(new Event('beforeprint'));
      const element = document.querySelector('news-timeline')!;
      await element.updateComplete;
      const root = element.shadowRoot!;
      const order = [...root.querySelectorAll('.plot, .list')].map(({ className }) => className.split(' ')[0]);
      const out = {
        order,
        ids: [...root.querySelectorAll<HTMLElement>('.event')].map(({ dataset }) => dataset['id']!),
        rest: root.querySelector('.rest')?.textContent!.trim(),
        shown: [...root.querySelectorAll('.tools .zoom, .overview')].filter(
          (each) => getComputedStyle(each).display !== 'none',
        ).length,
      };
      return out;
    });
  const afterwards = () =>
    lanes.page.evaluate(async () => {
      dispatchEvent(new Event('afterprint'));
      const element = document.querySelector('news-timeline')!;
      await element.updateComplete;
      return element.shadowRoot!.querySelectorAll('.list').length;
    });

  test('what is in view stands below the picture, up to 500 events, and then how many more there are and where', async () => {
    await lanes.draw({ count: 300, width: 900, many: { plain: true } });
    const all = await printed();
    assert.deepEqual(all.order, ['plot', 'list']);
    assert.equal(all.ids.length, 300);
    assert.equal(all.rest, undefined);
    assert.equal(await afterwards(), 0);
    await lanes.draw({ count: 2000, width: 900, many: { plain: true } });
    const some = await printed();
    assert.equal(some.ids.length, 500);
    assert.match(some.rest!, /^\+ 1,500 more https?:\/\/\S+$/);
    await afterwards();
    await lanes.page.evaluate(() => {
      document.querySelector('news-timeline')!.visibleRange = [Date.UTC(2021, 0), Date.UTC(2021, 1)];
    });
    const near = await printed();
    assert.ok(near.ids.length > 5 && near.ids.length < 200);
    await afterwards();
  });

  test('the picture is in ink, also where the screen is dark, and in its own colours again afterwards', async () => {
    const { page } = lanes;
    await emulate(page, [DARK]);
    await lanes.draw({ input: INPUT, width: 900, group: 'status' });
    const accent = 'rgb(255, 147, 113)';
    seen(await painted(page), { [accent]: true });
    await printed();
    seen(await painted(page), { 'rgb(0, 0, 0)': true, [accent]: false });
    await afterwards();
    seen(await painted(page), { [accent]: true, 'rgb(0, 0, 0)': false });
  });

  test('no tools and no overview are printed', async () => {
    await emulate(lanes.page, [LIGHT], 'print');
    assert.equal((await printed()).shown, 0);
    await afterwards();
    await emulate(lanes.page, [LIGHT]);
  });
});

lanes.testQuiet();
