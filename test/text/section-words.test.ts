import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SectionHeading } from '../../src/model/group-events.js';
import { parsePartialDate, type DatePoint, type PartialDate } from '../../src/model/partial-date.js';
import { en } from '../../src/text/locales/en.js';
import { uk } from '../../src/text/locales/uk.js';
import { sectionWords } from '../../src/text/section-words.js';

const BRITISH = { locale: 'en-GB', messages: en };
const UKRAINIAN = { locale: 'uk', messages: uk };

const read = (edtf: string): PartialDate => {
  const result = parsePartialDate(edtf);
  assert.ok(result.ok);
  return result.value;
};
const point = (edtf: string): DatePoint => read(edtf).start as DatePoint;
const DAY = point('2024-11-17');
/** "name|year|note". */
const say = (heading: SectionHeading, { whole = false, asOf = null as PartialDate | null, words = BRITISH } = {}) => {
  const said = sectionWords(heading, words, whole, asOf);
  return said && [said.name, said.year, said.note].join('|');
};

describe('a heading says', () => {
  test('nothing, where there is none', () => {
    assert.equal(say({ kind: 'none' }), null);
  });

  test('what the editor wrote', () => {
    assert.equal(say({ kind: 'titled', title: 'The talks' }), 'The talks||');
    assert.equal(say({ kind: 'titled', title: 'The talks', note: '3 events' }), 'The talks||3 events');
  });

  test('the month, and its year apart', () => {
    assert.equal(say({ kind: 'month', year: 2022, month: 2 }), 'February|2022|');
    assert.equal(say({ kind: 'month', year: 2024, month: 11 }, { words: UKRAINIAN }), 'Листопад|2024|');
  });

  test('the stretch in which it lies, where no month holds it', () => {
    assert.equal(
      say({ kind: 'span', date: read('[2024-10-28..2024-11-05]') }),
      'Some time between 28 October 2024 and 5 November 2024||',
    );
    assert.equal(say({ kind: 'span', date: read('[2024-11-17..]') }), 'Some time on or after 17 November 2024||');
  });

  test('the year, as in any other date', () => {
    assert.equal(say({ kind: 'year', year: 1903 }), '1903||');
    assert.equal(say({ kind: 'year', year: 79 }), '79 AD||');
    assert.equal(say({ kind: 'year', year: -43 }), '44 BC||');
    assert.equal(say({ kind: 'year', year: -13_800_000_000 }), '13,800,000,000 BC||');
  });

  test('that a total is one of the whole month or year', () => {
    assert.equal(say({ kind: 'month', year: 2024, month: 10 }, { whole: true }), 'October|2024|whole month');
    assert.equal(say({ kind: 'year', year: 2024 }, { whole: true }), '2024||whole year');
  });

  test('the period that a date names', () => {
    assert.equal(say({ kind: 'period', point: point('2024-33') }), 'Q1 2024||');
    assert.equal(say({ kind: 'period', point: point('2024') }), '2024||');
    assert.equal(say({ kind: 'period', point: point('2024-21') }), 'Spring 2024||');
    assert.equal(say({ kind: 'period', point: point('202X') }), 'The 2020s||');
  });

  test('that a day is not known, by when at the latest, and that the order claims nothing', () => {
    assert.equal(
      say({ kind: 'day-not-known', end: DAY, alone: false }),
      'Day not known||all by 17 November 2024, in no particular order',
    );
    assert.equal(say({ kind: 'day-not-known', end: undefined, alone: false }), 'Day not known||in no particular order');
  });

  test('of a single event only by when', () => {
    assert.equal(say({ kind: 'day-not-known', end: DAY, alone: true }), 'Day not known||by 17 November 2024');
  });

  test('what goes on, beside the day of which that is true', () => {
    assert.equal(say({ kind: 'ongoing', end: DAY, alone: false }), 'Ongoing on 17 November 2024||start not known');
    assert.equal(
      say({ kind: 'ongoing', end: undefined, alone: false }, { asOf: read('2024-11-18') }),
      'Ongoing on 18 November 2024||start not known',
    );
    assert.equal(say({ kind: 'ongoing', end: undefined, alone: false }), 'Ongoing||start not known');
  });

  test('what ended, and that nobody has said when it began', () => {
    assert.equal(say({ kind: 'start-not-known', end: DAY, alone: false }), 'Until 17 November 2024||start not known');
    assert.equal(say({ kind: 'start-not-known', end: undefined, alone: false }), 'Start not known||');
  });

  test('that nothing possible has happened, and that there is no date', () => {
    assert.equal(say({ kind: 'possible' }), 'Possible, no date||None of this has happened');
    assert.equal(say({ kind: 'undated' }), 'No date||');
  });

  test('the doubts of a shared day too', () => {
    assert.equal(
      say({ kind: 'day-not-known', end: point('2024-11-17~'), alone: false }),
      'Day not known||all by about 17 November 2024, in no particular order',
    );
  });
});
