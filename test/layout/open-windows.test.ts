import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  BATCH,
  firstWindows,
  openMore,
  openPlace,
  openSection,
  type OpenWindow,
  type Room,
} from '../../src/layout/open-windows.js';

/** Sections of so many items each. */
const sectionsOf = (...sizes: readonly number[]) => {
  let sum = 0;
  return sizes.map((size) => ({ from: sum, to: (sum += size) }));
};
const light: Room = { elements: 2000, weigh: () => 10 };
const heavy: Room = { elements: 2000, weigh: () => 40 };
const say = (windows: readonly OpenWindow[]) => windows.map(({ section, from, to }) => `${section}: ${from}-${to}`);

test('at first the first 150 items stand open, in as many sections as they fill', () => {
  assert.deepEqual(say(firstWindows(sectionsOf(100, 40, 60, 300), light)), ['2: 140-150', '1: 100-140', '0: 0-100']);
  assert.deepEqual(say(firstWindows(sectionsOf(20), light)), ['0: 0-20']);
  assert.deepEqual(firstWindows([], light), []);
});

test('cards that take many elements are fewer', () => {
  assert.deepEqual(say(firstWindows(sectionsOf(300), heavy)), ['0: 0-50']);
});

test('a section opens from its start on, and what was opened longest ago closes where there is no room for both', () => {
  const sections = sectionsOf(100, 40, 60, 300);
  const first = firstWindows(sections, light);
  const opened = openSection(first, sections, 2, light);
  assert.deepEqual(say(opened), ['2: 140-200', '1: 100-140']);
  assert.deepEqual(say(openSection(opened, sections, 3, light)), ['3: 200-350']);
});

test('more of a section comes after what is open of it, of which the other end closes', () => {
  const sections = sectionsOf(400);
  const first = firstWindows(sections, light);
  const second = openMore(first, sections, 0, 'after', light);
  assert.deepEqual(say(second), ['0: 150-300']);
  assert.deepEqual(say(openMore(second, sections, 0, 'after', light)), ['0: 250-400']);
  assert.deepEqual(say(openMore(second, sections, 0, 'before', light)), ['0: 0-150']);
});

test('more of a section leaves no item out between what was open and what comes', () => {
  const sections = sectionsOf(400);
  const first = firstWindows(sections, heavy);
  assert.deepEqual(say(openMore(first, sections, 0, 'after', heavy)), ['0: 50-100']);
});

test('nothing changes where more is asked of a section that is closed', () => {
  const windows = [{ section: 0, from: 0, to: 3 }];
  assert.equal(openMore(windows, sectionsOf(3, 3), 1, 'after', light), windows);
});

test('the section that holds an event opens about it, with a few before it', () => {
  const sections = sectionsOf(100, 1000);
  const first = firstWindows(sections, light);
  assert.deepEqual(say(openPlace(first, sections, 700, light)), ['1: 690-840']);
  assert.equal(openPlace(first, sections, 70, light), first, 'it is open');
  assert.deepEqual(say(openPlace(first, sections, 1095, light))[0], '1: 1085-1100');
});

test('an event whose neighbours fill all room is open all the same', () => {
  const room: Room = { elements: 2000, weigh: (place) => (place === 50 ? 5000 : 190) };
  const [window] = openPlace([], sectionsOf(100), 50, room);
  assert.ok(window!.from <= 50 && window!.to > 50);
});

test('whatever is opened, no more than 150 items and no more elements than there is room for are open, but for one item that is larger', () => {
  let state = 7;
  const next = (below: number) => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) % below;
  const sections = sectionsOf(20, 400, 3, 90, 160, 1000, 45);
  const room: Room = { elements: 1500, weigh: (place) => 8 + ((place * 37) % 50) };
  let windows = firstWindows(sections, room);
  for (let turn = 0; turn < 500; turn++) {
    const section = next(sections.length);
    const act = next(4);
    if (act === 0) windows = openSection(windows, sections, section, room);
    else if (act === 1) windows = openPlace(windows, sections, next(1718), room);
    else windows = openMore(windows, sections, section, act === 2 ? 'before' : 'after', room);
    const places = windows.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at));
    assert.ok(places.length > 0 && places.length <= BATCH);
    assert.ok(places.reduce((sum, place) => sum + room.weigh(place), 0) <= room.elements);
    assert.equal(new Set(places).size, places.length);
    for (const { section: own, from, to } of windows)
      assert.ok(sections[own]!.from <= from && from < to && to <= sections[own]!.to);
  }
});
