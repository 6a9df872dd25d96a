import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill, plural } from '../../../src/text/fill-message.js';
import { en } from '../../../src/text/locales/en.js';

const WORDS = { locale: 'en-GB', messages: en };

test('the list says what the design says', () => {
  assert.equal(
    fill(en.eventsWithoutDay, { events: plural(WORDS, en.events, 14), withoutDay: plural(WORDS, en.withoutDay, 8) }),
    '14 events, 8 without a known day',
  );
  assert.equal(plural(WORDS, en.points, 3), '3 points not settled');
  assert.equal(plural(WORDS, en.showAll, 16), 'Show all 16 items');
  assert.equal(plural(WORDS, en.showMoreNoDay, 7), 'Show 7 more, days not known');
  assert.equal(plural(WORDS, en.showPictures, 3), 'Show 3 more pictures');
  assert.equal(fill(en.allBy, { date: '17 November 2024' }), 'all by 17 November 2024, in no particular order');
  assert.equal(fill(en.becameKnown, { date: '17 November 2024' }), 'Became known 17 November 2024');
  assert.equal(fill(en.gap, { span: '2 years, 5 months' }), '2 years, 5 months to the next dated entry');
  assert.equal(en.noneHappened, 'None of this has happened');
  assert.equal(en.empty, 'No events.');
  assert.equal(en.failed, 'The timeline could not be loaded.');
});

test('one is not many', () => {
  assert.equal(plural(WORDS, en.points, 1), '1 point not settled');
  assert.equal(plural(WORDS, en.sources, 1, { list: 'CBS' }), 'Source: CBS');
  assert.equal(plural(WORDS, en.sources, 2, { list: 'CBS, CNN' }), 'Sources: CBS, CNN');
});
