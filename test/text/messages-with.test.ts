import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { legendEnglish } from '../../src/text/legend-english.js';
import { listEnglish } from '../../src/text/list-english.js';
import { en } from '../../src/text/locales/en.js';
import { messagesWith } from '../../src/text/messages-with.js';
import type { Messages } from '../../src/text/messages.js';

describe('house words', () => {
  test('stand over those of the locale and leave it as it was', () => {
    const house = messagesWith(en, { claimedBy: 'Alleged by {by}', events: { other: '{count} entries' } });
    assert.equal(house.claimedBy, 'Alleged by {by}');
    assert.equal(house.events.other, '{count} entries');
    assert.equal(house.saidBy, en.saidBy);
    assert.equal(en.claimedBy, 'Claimed by {by}');
  });

  test('for a part that is not here yet stand over its English when it is', () => {
    const here = messagesWith(listEnglish as Messages, { yes: 'It has', found: { other: '{count} hits' } });
    assert.equal({ ...legendEnglish, ...here }.yes, 'It has');
    assert.equal('found' in here, false, 'plural forms wait until they can be checked');
  });

  test('that are no words are passed over', () => {
    const wrong = JSON.parse(
      '{"claimedBy": 5, "saidBy": null, "events": "x", "points": {"one": "x"}, "possible": {"other": "x"}, "nonsense": "x", "__proto__": {"other": "x"}}',
    ) as Partial<Messages>;
    assert.deepEqual(messagesWith(en, wrong), { ...en, nonsense: 'x' });
    assert.deepEqual(messagesWith(en, null), en);
    assert.deepEqual(messagesWith(en, undefined), en);
  });
});
