import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoOffset } from '../../src/model/iso-offset.js';

test('offsets are written with hours and minutes', () => {
  assert.deepEqual([0, 120, -570, 345].map(isoOffset), ['Z', '+02:00', '-09:30', '+05:45']);
});
