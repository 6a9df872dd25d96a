import assert from 'node:assert/strict';
import { test } from 'node:test';
import { glyphs, plainGlyph } from '../../src/layout/glyphs.js';
import { BUILT_IN_KINDS } from '../../src/model/timeline.js';

const all = [...Object.entries(glyphs), ['plain', plainGlyph] as const];
const paths = all.flatMap(([kind, { fill, line }]) =>
  [fill, line].flatMap((path) => (path ? [[kind, path] as const] : [])),
);

/** Every corner of a path, in the 12 by 12 box. */
function corners(path: string): readonly (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, letter = '', rest = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const [from, step] = [letter === letter.toLowerCase(), /[hv]/i.test(letter) ? 1 : 2];
    if (/z/i.test(letter)) [x, y] = [startX, startY];
    for (let at = 0; at < numbers.length; at += step) {
      const [first = 0, second = 0] = numbers.slice(at);
      if (/h/i.test(letter)) x = from ? x + first : first;
      else if (/v/i.test(letter)) y = from ? y + first : first;
      else [x, y] = from ? [x + first, y + second] : [first, second];
      if (/m/i.test(letter) && at === 0) [startX, startY] = [x, y];
      points.push([x, y]);
    }
  }
  return points;
}

test('every kind that has a word has a glyph, and no other', () => {
  assert.deepEqual(Object.keys(glyphs).toSorted(), [...BUILT_IN_KINDS].toSorted());
});

test('no glyph is round, so that none reads as a day', () => {
  for (const [kind, path] of paths) assert.match(path, /^[MLHVZmlhvz\d\s.-]+$/, kind);
});

test('every glyph lies in its box of 12 by 12, and fills most of it', () => {
  for (const [kind, path] of paths) {
    const points = corners(path);
    assert.ok(points.length > 1, kind);
    for (const [x, y] of points) assert.ok(x >= 0 && x <= 12 && y >= 0 && y <= 12, `${kind}: ${x} ${y}`);
  }
  for (const [kind, { fill = '', line = '' }] of all) {
    const points = [fill, line].flatMap(corners);
    const sizes = [0, 1].map(
      (way) => Math.max(...points.map((at) => at[way]!)) - Math.min(...points.map((at) => at[way]!)),
    );
    assert.ok(Math.max(...sizes) >= 8, kind);
  }
});

test('no two kinds look the same', () => {
  const shapes = all.map(([, { fill, line }]) => `${fill} ${line}`);
  assert.equal(new Set(shapes).size, shapes.length);
});

test('a kind without a glyph gets a square of 8 px', () => {
  assert.deepEqual(corners(plainGlyph.fill!).slice(0, 4), [
    [2, 2],
    [10, 2],
    [10, 10],
    [2, 10],
  ]);
});
