import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { validate } from '../../src/data/validate-timeline.js';
import { groupEvents, type SectionHeading } from '../../src/model/group-events.js';
import { dateOrNull } from '../../src/model/read-date.js';
import { sortEvents } from '../../src/model/sort-events.js';
import { DATE_BASES, STATUSES, type TimelineInput } from '../../src/model/timeline.js';
import { dateLine } from '../../src/text/date-line.js';
import { uk } from '../../src/text/locales/uk.js';
import { BRITISH, DAY, line, NONE, NOVEMBER, POSSIBLE, say, text, UNDATED } from '../support/date-line.js';
import { point } from '../support/read-date.js';

describe('the date line says when', () => {
  test('in words that begin a line, each date with its machine value', () => {
    assert.deepEqual(line('2024-11-17'), {
      label: '',
      parts: [{ text: '17 November 2024', datetime: '2024-11-17' }],
      note: '',
    });
    assert.equal(say('[..2024-11-17]'), 'Some time on or before 17 November 2024');
    assert.equal(say('2024-08~'), 'About August 2024');
    assert.equal(say('1914/1918'), '1914 to 1918');
    assert.equal(say('/2024-11-17'), 'Until 17 November 2024, start not known');
  });

  test('that there is no date, unless the heading does', () => {
    assert.equal(say(null), 'No date');
    assert.equal(say(null, {}, UNDATED), null);
    assert.equal(say(null, { status: 'possible' }, POSSIBLE), null);
  });
});

describe('what the heading has said is not repeated', () => {
  test('a month under its name, and a year under its number', () => {
    assert.equal(say('2024-11', {}, NOVEMBER), null);
    assert.equal(say('2024', {}, { kind: 'year', year: 2024 }), null);
    assert.equal(say('2024-33', {}, { kind: 'period', point: point('2024-33') }), null);
  });

  test('but all that says more, or less, or something else is', () => {
    assert.equal(say('2024-11-17', {}, NOVEMBER), '17 November 2024');
    assert.equal(say('2024-11-17T18:30', {}, NOVEMBER), '17 November 2024, 18:30');
    assert.equal(say('2024-11~', {}, NOVEMBER), 'About November 2024');
    assert.equal(say('2024-11?', {}, NOVEMBER), 'November 2024 (uncertain)');
    assert.equal(say('2024-11-XX', {}, NOVEMBER), 'November 2024, day not known');
    assert.equal(say('2024-11/2024-12', {}, NOVEMBER), 'November 2024 to December 2024');
    assert.equal(say('[2024-11..]', {}, NOVEMBER), 'Some time on or after November 2024');
    assert.equal(say('2024-12', {}, NOVEMBER), 'December 2024');
    assert.equal(say('2023-11', {}, NOVEMBER), 'November 2023');
    assert.equal(say('2024-03', {}, { kind: 'year', year: 2024 }), 'March 2024');
    assert.equal(say('2024-XX', {}, { kind: 'year', year: 2024 }), '2024, month not known');
    assert.equal(say('2024~', {}, { kind: 'period', point: point('2024') }), 'About 2024');
    assert.equal(say('2024/2025-03', {}, { kind: 'period', point: point('2024') }), '2024 to March 2025');
    assert.equal(say('2024-11', {}, { kind: 'titled', title: 'The talks' }), 'November 2024');
  });

  test('a stretch in which it lies is said by its own heading', () => {
    for (const edtf of ['[2024-10-28..2024-11-05]', '[2024-11-17~..]']) {
      const date = dateOrNull(edtf)!;
      assert.equal(say(edtf, {}, { kind: 'span', date }), null);
      assert.notEqual(say(edtf, {}, { kind: 'month', year: 2024, month: 11 }), null);
    }
  });

  test('a day that all events of a section share is in its heading; one that they do not is on each', () => {
    assert.equal(say('[..2024-11-17]', {}, { kind: 'day-not-known', end: DAY, alone: false }), null);
    assert.equal(
      say('[..2024-11-17]', {}, { kind: 'day-not-known', end: undefined, alone: false }),
      'By 17 November 2024',
    );
    assert.equal(say('/2024-11-17', {}, { kind: 'start-not-known', end: DAY, alone: false }), null);
    assert.equal(
      say('/2024-11-17', {}, { kind: 'start-not-known', end: undefined, alone: false }),
      'Until 17 November 2024',
    );
    assert.equal(say('/2024-11-17', { status: 'ongoing' }, { kind: 'ongoing', end: DAY, alone: false }), null);
    assert.equal(
      say('/2024-11-17', { status: 'ongoing' }, { kind: 'ongoing', end: undefined, alone: false }),
      'Ongoing on 17 November 2024',
    );
  });
});

describe("the data's own words", () => {
  test('a label stands first, and the date follows it under any heading', () => {
    assert.deepEqual(line('2024-11', { dateLabel: 'Matchday 12' }, NOVEMBER), {
      label: 'Matchday 12',
      parts: [{ text: 'November 2024', datetime: '2024-11' }],
      note: '',
    });
    assert.equal(say(null, { dateLabel: '67′' }, UNDATED), '67′');
  });

  test('a note stands behind the date, also where the heading has said that', () => {
    assert.equal(
      say('2022-02-24', { dateNote: 'date not in the article' }),
      '24 February 2022 | date not in the article',
    );
    assert.equal(say('2024-11', { dateNote: 'year inferred' }, NOVEMBER), 'year inferred');
    assert.equal(say(null, { dateNote: 'some day in winter' }, UNDATED), 'some day in winter');
  });
});

describe('where the date comes from', () => {
  test('is said where the source does not state it', () => {
    assert.deepEqual(
      DATE_BASES.map((dateBasis) => say('2024-08', { dateBasis })),
      ['August 2024', 'August 2024 | date inferred', 'August 2024 | date from outside the source', 'August 2024'],
    );
    assert.equal(say('2024-11', { dateBasis: 'inferred' }, NOVEMBER), 'Date inferred');
    assert.equal(say(null, { dateBasis: 'inferred' }), 'No date');
  });

  test('is said once for all where a note beside the as-of date does, and in its own words where it has some', () => {
    assert.equal(
      say('2024-08', { dateBasis: 'inferred' }, NONE, { asOfNote: 'Every year here is inferred.' }),
      'August 2024',
    );
    assert.equal(say('2024-08', { dateBasis: 'inferred', dateNote: 'year inferred' }), 'August 2024 | year inferred');
    assert.equal(
      say('2024-08', { dateNote: 'a note' }, NONE, { asOfNote: 'Every year here is inferred.' }),
      'August 2024 | a note',
    );
  });
});

test('a note beside the as-of date that is not of all dates does not speak for the few that are inferred', () => {
  const note = { asOfNote: 'Figures are those of the ministry.' };
  const sayAmong = (bases: readonly (string | undefined)[]) => {
    const events = bases.map((dateBasis, at) => ({
      id: `e${at}`,
      date: at === 2 ? null : '2024',
      headline: 'A',
      dateBasis,
    }));
    const { timeline } = validate({ ...note, events } as TimelineInput);
    return say('2024-08', { dateBasis: 'inferred' }, NONE, timeline);
  };
  assert.equal(sayAmong(['inferred', 'stated']), 'August 2024 | date inferred');
  assert.equal(sayAmong(['inferred', undefined]), 'August 2024 | date inferred');
  assert.equal(sayAmong(['inferred', 'external']), 'August 2024');
  // What has no date cannot have an inferred one.
  assert.equal(sayAmong(['inferred', 'external', undefined]), 'August 2024');
});

test('a clock time in the notes is read in the zone of the data', () => {
  assert.equal(
    say(
      '2024',
      { status: 'ongoing' },
      NONE,
      { asOf: '2024-11-17T14:20', timeZone: 'Europe/Kyiv' },
      { ...BRITISH, timeZone: 'UTC' },
    ),
    '2024 | Ongoing on 17 November 2024, 12:20 (UTC)',
  );
});

test('other languages have their own words', () => {
  const words = { locale: 'uk', messages: uk };
  assert.equal(say('2022-02-24', { dateBasis: 'inferred' }, NONE, {}, words), `24 лютого 2022 | ${uk.inferred}`);
});

test('the seed story says each date once, in its heading or on its line', () => {
  const timeline = validate(usLongRangeMissiles).timeline;
  const lines = groupEvents(sortEvents(timeline), timeline).flatMap(({ heading, items }) =>
    items.map((item) => [item.event.id, text(dateLine(item, BRITISH, { timeline, heading }))] as const),
  );
  assert.deepEqual(
    lines.filter(([, said]) => said !== null),
    [
      ['war-began', '24 February 2022 | date not in the article'],
      ['us-aid-total', 'From 24 February 2022 | running total; cut-off date not stated'],
      ['zelensky-quote', '17 November 2024 | date not in the article'],
    ],
  );
});

test('whatever the date, a line is never empty, and its words keep every part of the date', () => {
  const date = fc.constantFrom(
    null,
    '2024',
    '2024-11',
    '2024-11-17',
    '[..2024-11-17]',
    '/2024-11-17',
    '../2024',
    '2024/..',
    '[2024..]',
    '[2023..2024]',
    '2022-02-24/2024-11?',
    '2024-21',
    '202X',
    '2024-XX',
  );
  const fields = fc.record({
    status: fc.constantFrom(...STATUSES),
    dateBasis: fc.constantFrom(...DATE_BASES),
    figures: fc.constantFrom(
      [],
      [{ label: 'aid', value: 55, unit: 'count', comparison: 'exact' as const, cumulative: true, source: 'a' }],
    ),
  });
  const heading = fc.constantFrom<SectionHeading>(
    NONE,
    NOVEMBER,
    POSSIBLE,
    UNDATED,
    { kind: 'year', year: 2024 },
    { kind: 'ongoing', end: undefined, alone: false },
  );
  fc.assert(
    fc.property(date, fields, heading, (edtf, given, above) => {
      const said = line(edtf, given, above);
      if (!said) return;
      assert.notEqual(text(said), '');
      assert.ok(said.parts.every((part) => part.text !== ''));
      assert.doesNotMatch(text(said)!, /\{|undefined|null|; ;|^;|;$/);
    }),
  );
});
