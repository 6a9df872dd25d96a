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

  test('hold no keys: a number, and one message for each message in English', () => {
    const [fingerprint, ...messages] = packMessages(uk);
    assert.equal(typeof fingerprint, 'number');
    assert.equal(messages.length, Object.keys(en).length);
    assert.equal(messages[Object.keys(en).indexOf('empty')], uk.empty);
  });

  test('of another version count as missing: a mixed-up word would be worse than English', () => {
    const [fingerprint, ...messages] = packMessages(uk);
    assert.equal(unpackMessages([fingerprint + 1, ...messages]), undefined);
    assert.equal(unpackMessages([fingerprint, ...messages.slice(1)]), undefined);
  });
});
