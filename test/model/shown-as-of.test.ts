import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { validate } from '../../src/data/validate-timeline.js';
import { shownAsOf } from '../../src/model/shown-as-of.js';
import { STATUSES, type Figure, type NewsEvent, type Timeline } from '../../src/model/timeline.js';

const shown = (fields: Partial<NewsEvent> = {}, rest: Partial<Timeline> = {}) =>
  shownAsOf({
    schema: 'news-timeline/1',
    id: '',
    title: '',
    language: '',
    sources: [],
    asOf: '2024-11-17',
    events: [
      { id: 'a', date: '2020', headline: 'Headline', sources: [] },
      { id: 'b', date: '2024-11-16', headline: 'Headline', sources: [], ...fields },
    ],
    ...rest,
  })?.edtf;
const figure: Figure = { label: 'aid', value: 55, unit: 'count', comparison: 'moreThan', source: 'a' };

test('the as-of date is not shown where nothing can go stale', () => {
  assert.equal(shown(), undefined);
  assert.equal(shown({ date: null }), undefined);
  assert.equal(shown({ date: '[..2024-11-16]' }), undefined);
  assert.equal(shown({ date: '/2024-11-16' }), undefined);
  assert.equal(shown({ date: '../2024-11-16' }), undefined);
  assert.equal(shown({ date: '[2023..2024]' }), undefined);
  assert.equal(shown({ figures: [figure] }), undefined);
  assert.equal(shown({}, { openPoints: [] }), undefined);
});

test('it is shown beside what goes on, is awaited or is possible, and not beside what is over', () => {
  const stale = STATUSES.filter((status) => shown({ status }) === '2024-11-17');
  assert.deepEqual(stale, ['ongoing', 'scheduled', 'expected', 'possible']);
});

test('it is shown beside a date with an open end', () => {
  for (const date of ['2024-11-16/..', '2024-11-16/', '[2024-11-16..]', ' 2024/.. '])
    assert.equal(shown({ date }), '2024-11-17', date);
});

test('it is shown beside a running total and beside a point that is not settled', () => {
  assert.equal(shown({ figures: [figure, { ...figure, cumulative: true }] }), '2024-11-17');
  assert.equal(shown({}, { openPoints: [{ text: 'No answer yet.' }] }), '2024-11-17');
});

test("it is never taken from the events' own dates, nor from a text that is no date", () => {
  const { asOf: _, ...none } = { asOf: '' };
  assert.equal(
    shownAsOf({ ...validate([{ date: '2024-11-16', headline: 'Headline', status: 'ongoing' }]).timeline, ...none }),
    null,
  );
  assert.equal(shown({ status: 'ongoing' }, { asOf: 'yesterday' }), undefined);
});

test('a clock time in it is read in the zone of the data', () => {
  const date = shownAsOf({
    ...validate([{ date: '2024', headline: 'Headline', status: 'ongoing' }]).timeline,
    asOf: '2024-11-17T14:20',
    timeZone: 'Europe/Kyiv',
  });
  assert.equal(date?.min, Date.parse('2024-11-17T12:20Z'));
});

test('the seed story shows it', () => {
  assert.equal(shownAsOf(validate(usLongRangeMissiles).timeline)?.edtf, '2024-11-17');
});
