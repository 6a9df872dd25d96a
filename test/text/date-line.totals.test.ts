import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { STATUSES, type Figure } from '../../src/model/timeline.js';
import { DAY, NONE, NOVEMBER, say, UNDATED } from '../support/date-line.js';

describe('what goes on', () => {
  const asOf = { asOf: '2024-11-18' };

  test('says so beside the day of which that is true', () => {
    assert.equal(
      say('2022-02-24/..', { status: 'ongoing' }, NONE, asOf),
      'Since 24 February 2022 | Ongoing on 18 November 2024',
    );
    assert.equal(
      say('2022-02', { status: 'ongoing' }, { kind: 'month', year: 2022, month: 2 }, asOf),
      'Ongoing on 18 November 2024',
    );
    assert.equal(say(null, { status: 'ongoing' }, UNDATED, asOf), 'Ongoing on 18 November 2024');
  });

  test('says so where no such day is given', () => {
    assert.equal(say('2022-02-24/..', { status: 'ongoing' }), 'Since 24 February 2022 | Ongoing');
  });

  test('is never said to have lasted until the day on which it goes on', () => {
    assert.equal(
      say('/2024-11-17', { status: 'ongoing' }, NONE, asOf),
      'Ongoing on 17 November 2024 | start not known',
    );
    assert.equal(
      say('../2024-11-17', { status: 'ongoing' }, { kind: 'titled', title: 'The talks' }),
      'Ongoing on 17 November 2024 | start not known',
    );
  });

  test('is said once, where the heading says it', () => {
    assert.equal(say('/2024-11-17', { status: 'ongoing' }, { kind: 'ongoing', end: DAY, alone: false }, asOf), null);
  });

  test('no other status is in the date line', () => {
    for (const status of STATUSES)
      if (status !== 'ongoing') assert.equal(say('2024-11-17', { status }, NONE, asOf), '17 November 2024');
  });
});

describe('a running total', () => {
  const aid: Figure = {
    label: 'aid',
    value: 55e9,
    unit: 'currency:USD',
    comparison: 'moreThan',
    cumulative: true,
    source: 'a',
  };
  const headline = 'More than $55 billion committed';
  const figures = [aid];

  test('counts from the start of its date, and says that its cut-off date is not stated', () => {
    const expected = 'From 24 February 2022 | running total; cut-off date not stated';
    assert.equal(say('2022-02-24/2024-11?', { figures }), expected);
    assert.equal(say('2022-02-24/', { figures }), expected);
    assert.equal(say('2022-02-24/..', { figures }), expected);
  });

  test('says its cut-off date where there is one', () => {
    const figure = { ...aid, asOf: '2024-10-31' };
    assert.equal(
      say('2022-02-24/2024-11', { figures: [figure] }),
      'From 24 February 2022 | running total; as of 31 October 2024',
    );
    assert.equal(
      say('2022-02-24/2024-11', { figures: [{ ...figure, asOf: 'last autumn' }] }),
      'From 24 February 2022 | running total; as of last autumn',
    );
  });

  test('ends where its date does, if the source supports that end', () => {
    assert.equal(say('2022-02-24/2024-11', { figures, headline }), '24 February 2022 to November 2024 | running total');
  });

  test('that is the headline says what it is on any date', () => {
    assert.equal(say('2024-11-17', { figures, headline }), '17 November 2024 | running total; cut-off date not stated');
    assert.equal(
      say('2024-11', { figures: [{ ...aid, asOf: '2024-10' }], headline }, NOVEMBER),
      'Running total; as of October 2024',
    );
    assert.equal(
      say('/2024-11-17', { figures, headline }, { kind: 'start-not-known', end: DAY, alone: false }),
      'Running total',
    );
    assert.equal(say(null, { figures, headline }, UNDATED), 'Running total; cut-off date not stated');
  });

  test('that is one figure of several is not said to be the event', () => {
    assert.equal(say('2024-11-17', { figures }), '17 November 2024');
    const { cumulative: _, ...flow } = aid;
    assert.equal(say('2022-02-24/2024-11?', { figures: [flow] }), '24 February 2022 to November 2024 (uncertain)');
  });

  test('keeps its label, its basis and its status', () => {
    assert.equal(
      say('2022-02-24/2024-11?', { figures, dateLabel: 'So far', dateBasis: 'inferred', status: 'ongoing' }, NONE, {
        asOf: '2024-11-17',
      }),
      'So far | From 24 February 2022 | running total; cut-off date not stated; Ongoing on 17 November 2024; date inferred',
    );
  });
});
