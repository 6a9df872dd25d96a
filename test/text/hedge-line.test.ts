import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validate } from '../../src/data/validate-timeline.js';
import { shownAsOf } from '../../src/model/shown-as-of.js';
import { sortEvents } from '../../src/model/sort-events.js';
import { hedgedHeadline, hedgeLine, isNamedIn } from '../../src/text/hedge-line.js';
import { en } from '../../src/text/locales/en.js';

const words = { locale: 'en-GB', messages: en };
const line = (event: object, now?: number): string => {
  const { timeline } = validate({
    asOf: '2024-11-17',
    events: [{ id: 'a', date: '2024-12-01', headline: 'A', ...event }],
  });
  return hedgeLine(sortEvents(timeline)[0]!, words, { timeline, asOf: shownAsOf(timeline), now });
};

test('a retraction stands before all else, with its day and its reason', () => {
  const retracted = { when: '2024-11-18', why: 'its source withdrew it' };
  assert.equal(line({ retracted, certainty: 'disputed' }), 'Retracted 18 November 2024: its source withdrew it');
});

test('nothing is said where nothing is stated, and status stands before certainty', () => {
  assert.equal(line({}), '');
  assert.equal(line({ status: 'possible', certainty: 'analysis' }), 'Possible. Analysis');
});

test('only a live page says that an expected day has passed', () => {
  assert.equal(line({ status: 'expected' }), 'Expected');
  assert.match(
    line({ status: 'expected' }, Date.UTC(2025, 0)),
    /^Was expected on 1 December 2024; not updated since 17/,
  );
});

const headline = (event: object, now?: number): string => {
  const { timeline } = validate({
    asOf: '2024-11-17',
    certainties: [{ id: 'alleged', label: 'Alleged', line: 'dashed' }],
    events: [{ id: 'a', date: '2024-12-01', headline: 'A vote', ...event }],
  });
  return hedgedHeadline(timeline.events[0]!, words, { timeline, asOf: shownAsOf(timeline), now });
};

test('away from its card a headline takes along what weakens it', () => {
  const attribution = { by: 'Russia', named: false, phrase: 'had warned' };
  assert.equal(headline({ certainty: 'claimed', attribution }), '(Claimed by Russia) A vote');
  assert.equal(headline({ certainty: 'denied' }), '(Denied) A vote');
  assert.equal(headline({ certainty: 'alleged' }), '(Alleged) A vote');
  assert.equal(headline({ status: 'possible', certainty: 'analysis' }), '(Possible. Analysis) A vote');
  assert.equal(headline({ status: 'cancelled' }), '(Cancelled) A vote');
  const retracted = { when: '2024-11-18', why: 'an error' };
  assert.equal(headline({ retracted }), '(Retracted 18 November 2024: an error) A vote');
});

test('away from its card, too, an expected day that has passed says so', () => {
  assert.equal(headline({ status: 'expected' }), '(Expected) A vote');
  assert.match(
    headline({ status: 'expected' }, Date.UTC(2025, 0)),
    /^\(Was expected on 1 December 2024; not updated since/,
  );
});

test('who confirms or reports a claim goes with it, and where nothing is stated nothing does', () => {
  const attribution = { by: 'CBS', named: true, phrase: 'CBS reports' };
  assert.equal(headline({ certainty: 'reported', attribution }), '(According to CBS) A vote');
  assert.equal(headline({ certainty: 'confirmed', attribution }), '(Confirmed by CBS) A vote');
  assert.equal(headline({ status: 'ongoing' }), 'A vote');
  assert.equal(headline({}), 'A vote');
});

test('a source is named before the headline by all that it is, or it is named again', () => {
  const ap = { id: 'ap', publisher: 'AP' };
  assert.equal(isNamedIn('Confirmed by AP', ap), true);
  assert.equal(isNamedIn('AP: a report', ap), true);
  assert.equal(isNamedIn('“AP”', ap), true);
  assert.equal(isNamedIn('Claimed by the government', ap), false);
  // As a part of another word it is not named.
  assert.equal(isNamedIn('Claimed by APEC', ap), false);
  assert.equal(isNamedIn('Claimed by RAP', ap), false);
  // A title or an address would be lost.
  assert.equal(isNamedIn('Confirmed by AP', { ...ap, title: 'Five questions' }), false);
  assert.equal(isNamedIn('Confirmed by AP', { ...ap, url: 'https://example.org/' }), false);
});
