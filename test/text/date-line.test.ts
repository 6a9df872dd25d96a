import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { validate } from '../../src/data/validate-timeline.js';
import { groupEvents, type SectionHeading } from '../../src/model/group-events.js';
import { parsePartialDate, type DatePoint } from '../../src/model/partial-date.js';
import { sortEvents } from '../../src/model/sort-events.js';
import { DATE_BASES, STATUSES, type Figure, type NewsEvent } from '../../src/model/timeline.js';
import { dateLine, type DateLine, type DateLineContext } from '../../src/text/date-line.js';
import { en } from '../../src/text/locales/en.js';
import { uk } from '../../src/text/locales/uk.js';
import type { Words } from '../../src/text/messages.js';

const BRITISH = { locale: 'en-GB', messages: en };

const point = (edtf: string): DatePoint => {
  const result = parsePartialDate(edtf);
  assert.ok(result.ok && typeof result.value.start === 'object');
  return result.value.start;
};
const NONE: SectionHeading = { kind: 'none' };
const NOVEMBER: SectionHeading = { kind: 'month', year: 2024, month: 11 };
const DAY = point('2024-11-17');
const POSSIBLE: SectionHeading = { kind: 'possible' };
const UNDATED: SectionHeading = { kind: 'undated' };

/** "label | words | note", without what is empty; null where there is no line. */
const text = (line: DateLine | null) =>
  line && [line.label, line.parts.map((part) => part.text).join(''), line.note].filter(Boolean).join(' | ');
const line = (
  date: string | null,
  fields: Partial<NewsEvent> = {},
  heading: SectionHeading = NONE,
  timeline: DateLineContext['timeline'] = {},
  words: Words = BRITISH,
) => {
  const [item] = sortEvents({ events: [{ id: 'a', date, headline: 'Headline', sources: [], ...fields }], ...timeline });
  return dateLine(item!, words, { timeline, heading });
};
const say = (...given: Parameters<typeof line>) => text(line(...given));

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

  test('a day that all events of a section share is in its heading; one that they do not is on each', () => {
    assert.equal(say('[..2024-11-17]', {}, { kind: 'day-not-known', by: DAY, alone: false }), null);
    assert.equal(
      say('[..2024-11-17]', {}, { kind: 'day-not-known', by: undefined, alone: false }),
      'By 17 November 2024',
    );
    assert.equal(say('/2024-11-17', {}, { kind: 'start-not-known', until: DAY }), null);
    assert.equal(say('/2024-11-17', {}, { kind: 'start-not-known', until: undefined }), 'Until 17 November 2024');
    assert.equal(say('/2024-11-17', { status: 'ongoing' }, { kind: 'ongoing', on: DAY }), null);
    assert.equal(
      say('/2024-11-17', { status: 'ongoing' }, { kind: 'ongoing', on: undefined }),
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
    assert.equal(say('2024-11', { dateBasis: 'inferred' }, NOVEMBER), 'date inferred');
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
    assert.equal(say('/2024-11-17', { status: 'ongoing' }, { kind: 'ongoing', on: DAY }, asOf), null);
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
      'running total; as of October 2024',
    );
    assert.equal(say('/2024-11-17', { figures, headline }, { kind: 'start-not-known', until: DAY }), 'running total');
    assert.equal(say(null, { figures, headline }, UNDATED), 'running total; cut-off date not stated');
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
    { kind: 'ongoing', on: undefined },
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
