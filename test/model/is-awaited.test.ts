import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAwaited } from '../../src/model/is-awaited.js';
import { STATUSES } from '../../src/model/timeline.js';
import { madeTimeline } from '../support/made-timeline.js';

test('what may, should or will happen is awaited, and nothing else: not what nobody gave a status either', () => {
  const awaited = [undefined, ...STATUSES].filter((status) => {
    const [event] = madeTimeline([{ date: '2024', ...(status && { status }) }]).events;
    return isAwaited(event!);
  });
  assert.deepEqual(awaited, ['scheduled', 'expected', 'possible']);
});
