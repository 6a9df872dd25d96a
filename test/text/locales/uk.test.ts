import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill, plural } from '../../../src/text/fill-message.js';
import { uk } from '../../../src/text/locales/uk.js';

const WORDS = { locale: 'uk', messages: uk };

test('nouns agree with their number', () => {
  assert.deepEqual(
    [1, 3, 14, 21].map((count) => plural(WORDS, uk.events, count)),
    ['1 подія', '3 події', '14 подій', '21 подія'],
  );
  assert.deepEqual(
    [1, 3, 5].map((count) => plural(WORDS, uk.points, count)),
    ['1 нез’ясоване питання', '3 нез’ясовані питання', '5 нез’ясованих питань'],
  );
});

test('counts of the list read as sentences', () => {
  assert.equal(
    fill(uk.eventsWithoutDay, { events: plural(WORDS, uk.events, 14), withoutDay: plural(WORDS, uk.withoutDay, 8) }),
    '14 подій, з них 8 без відомого дня',
  );
});

test('each message fits a day and a month in the nominative alike', () => {
  for (const date of ['17 листопада 2024', 'листопад 2024']) {
    assert.equal(fill(uk.asOf, { date }), `Станом на ${date}`);
    assert.equal(fill(uk.becameKnown, { date }), `Стало відомо: ${date}`);
    assert.equal(fill(uk.allBy, { date }), `усе – ${date} або раніше, без певного порядку`);
  }
});
