import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isStruck } from '../../src/model/is-struck.js';
import { madeTimeline, type MadeEvent } from '../support/made-timeline.js';

test('what was withdrawn or called off stands struck, and nothing else', () => {
  const struck = (extra: Partial<Exclude<MadeEvent, string>>) =>
    isStruck(madeTimeline([{ date: '2024', ...extra }]).events[0]!);
  assert.equal(struck({ status: 'cancelled' }), true);
  assert.equal(struck({ retracted: { when: '2024', why: 'w' } }), true);
  assert.equal(struck({ certainty: 'denied' }), false);
});
