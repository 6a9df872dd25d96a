import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Figure } from '../../src/model/timeline.js';
import { figureSign } from '../../src/text/figure-sign.js';

const sign = (comparison: Figure['comparison'], more: Partial<Figure> = {}) =>
  figureSign({ label: '', value: 1, unit: 'count', source: '', comparison, ...more });

test('a comparison is one sign, and none where no sign says it', () => {
  assert.deepEqual(
    (['exact', 'about', 'moreThan', 'atLeast', 'upTo', 'lessThan'] as const).map((each) => sign(each)),
    ['', '≈', '>', '≥', '≤', '<'],
  );
  assert.equal(sign('between', { max: 3 }), '');
});

test('a range of which the upper end is missing is no less than its lower one', () => {
  assert.equal(sign('between'), '≥');
});
