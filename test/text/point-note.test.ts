import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../src/text/locales/en.js';
import { pointNote } from '../../src/text/point-note.js';
import { madeTimeline } from '../support/made-timeline.js';

const words = { locale: 'en-GB', messages: en };
const note = (asOf: string | undefined, ofAll?: string): string =>
  pointNote(
    { text: 'Nobody has said why.', ...(asOf && { asOf }) },
    words,
    madeTimeline([], ofAll ? { asOf: ofAll } : {}),
  );

test('a point of another day than the whole says of which', () => {
  assert.equal(note('2024-11-10', '2024-11-17'), 'As of 10 November 2024');
  assert.equal(note('2024-10', '2024-11-17'), 'As of October 2024');
});

test('a point says its day where the whole has none', () => {
  assert.equal(note('2024-11-10'), 'As of 10 November 2024');
});

test('what is said once of all is not said again, and nothing is made up', () => {
  assert.equal(note('2024-11-17', '2024-11-17'), '');
  assert.equal(note(undefined, '2024-11-17'), '');
  assert.equal(note(undefined), '');
});
