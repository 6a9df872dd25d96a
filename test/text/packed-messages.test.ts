import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import { en } from '../../src/text/locales/en.js';
import { uk } from '../../src/text/locales/uk.js';
import { packMessages, unpackMessages } from '../../src/text/packed-messages.js';

describe('packed messages', () => {
  test('are the messages again once they are unpacked, whatever the order of their keys was', () => {
    assert.deepEqual(unpackMessages(packMessages(uk)), uk);
    const turned = Object.fromEntries(Object.entries(uk).toReversed()) as unknown as typeof uk;
    assert.deepEqual(packMessages(turned), packMessages(uk));
  });

  test('hold no keys: a number, letters with their stand-ins, and one message for each message in English', () => {
    const [fingerprint, letters, standIns, ...messages] = packMessages(uk);
    assert.equal(typeof fingerprint, 'number');
    assert.equal(Array.from(letters).length, standIns.length);
    assert.equal(messages.length, Object.keys(en).length);
  });

  test('hold no letter that is several bytes, and no name that the English message has', () => {
    const [, letters, , ...messages] = packMessages(uk);
    assert.match(letters, /ї/);
    assert.doesNotMatch(JSON.stringify(messages), /[^\x20-\x7e]|\{[a-z]/);
  });

  test('keep the letters for which there is no stand-in left, as in a script of thousands', () => {
    const many = Array.from({ length: 300 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
    const messages = { ...uk, possible: many };
    assert.deepEqual(unpackMessages(packMessages(messages)), messages);
  });

  test('keep what looks like a stand-in and is the text itself', () => {
    const messages = { ...uk, possible: 'A b! #' };
    assert.equal(unpackMessages(packMessages(messages))?.possible, 'A b! #');
  });

  test('of another version count as missing: a mixed-up word would be worse than English', () => {
    const [fingerprint, letters, standIns, ...messages] = packMessages(uk);
    assert.equal(unpackMessages([fingerprint + 1, letters, standIns, ...messages]), undefined);
    assert.equal(unpackMessages([fingerprint, letters, standIns, ...messages.slice(1)]), undefined);
  });
});
