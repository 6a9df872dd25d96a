import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chooseLayout } from '../../src/layout/choose-layout.js';

const auto = (width: number, dated: number, before?: 'axis' | 'list') => chooseLayout('auto', width, dated, before);

test('a layout that was asked for is drawn, however narrow and however many', () => {
  assert.equal(chooseLayout('axis', 200, 1), 'axis');
  assert.equal(chooseLayout('axis', 1200, 500, 'list'), 'axis');
  assert.equal(chooseLayout('list', 1200, 10, 'axis'), 'list');
  assert.equal(chooseLayout('story', 200, 1), 'story');
  assert.equal(chooseLayout('strip', 1200, 500, 'story'), 'strip');
});

test('what is no layout is a list', () => {
  for (const layout of ['', 'tower', 'Axis']) assert.equal(chooseLayout(layout, 1200, 10), 'list');
});

describe('auto draws an axis', () => {
  test('from 640 px for 3 to 24 dated events, from 900 px for up to 60', () => {
    assert.deepEqual([auto(639, 10), auto(640, 10)], ['list', 'axis']);
    assert.deepEqual(
      [2, 3, 24, 25].map((dated) => auto(640, dated)),
      ['list', 'axis', 'axis', 'list'],
    );
    assert.deepEqual(
      [2, 3, 60, 61].map((dated) => auto(900, dated)),
      ['list', 'axis', 'axis', 'list'],
    );
    assert.deepEqual([auto(899, 25), auto(900, 25)], ['list', 'axis']);
  });

  test('and stays with what is drawn within 24 px of the width at which it would change', () => {
    assert.deepEqual(
      [615, 616, 640, 663, 664].map((width) => auto(width, 10, 'axis')),
      ['list', 'axis', 'axis', 'axis', 'axis'],
    );
    assert.deepEqual(
      [616, 640, 663, 664].map((width) => auto(width, 10, 'list')),
      ['list', 'list', 'list', 'axis'],
    );
    assert.deepEqual(
      [875, 876].map((width) => auto(width, 40, 'axis')),
      ['list', 'axis'],
    );
    assert.deepEqual(
      [923, 924].map((width) => auto(width, 40, 'list')),
      ['list', 'axis'],
    );
  });

  test('but not because of a width, where there are too few or too many', () => {
    for (const before of ['axis', 'list'] as const)
      assert.deepEqual([auto(1200, 2, before), auto(1200, 61, before)], ['list', 'list']);
  });
});
