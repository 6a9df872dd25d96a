import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parsePartialDate, type PartialDate } from '../../src/model/partial-date.js';
import { formatDate, formatPoint, monthHeading } from '../../src/text/format-date.js';
import { en } from '../../src/text/locales/en.js';
import { uk } from '../../src/text/locales/uk.js';
import type { Words } from '../../src/text/messages.js';

const BRITISH: Words = { locale: 'en-GB', messages: en };
const UKRAINIAN: Words = { locale: 'uk', messages: uk };

const parse = (edtf: string): PartialDate => {
  const result = parsePartialDate(edtf);
  assert.ok(result.ok, edtf);
  return result.value;
};
const say = (edtf: string, words = BRITISH) => formatDate(parse(edtf), words).text;

describe('a date reads no more precisely than it is known', () => {
  const WORDS: readonly (readonly [edtf: string, words: string])[] = [
    ['2024-11-17', '17 November 2024'],
    ['2024-08', 'August 2024'],
    ['2024', '2024'],
    ['2024-08~', 'about August 2024'],
    ['2024-08?', 'August 2024 (uncertain)'],
    ['2024-08%', 'about August 2024 (uncertain)'],
    ['202X', 'the 2020s'],
    ['20XX', 'some year from 2000 to 2099'],
    ['2024-XX', '2024, month not known'],
    ['2024-06-XX', 'June 2024, day not known'],
    ['2024-21', 'spring 2024'],
    ['2024-22', 'summer 2024'],
    ['2024-23', 'autumn 2024'],
    ['2024-24', 'winter 2024'],
    ['2024-35', 'Q3 2024'],
    ['-0043', '44 BC'],
    ['-004X', 'some year from 50 BC to 41 BC'],
    ['Y-13800000000', '13,800,000,000 BC'],
    ['2024-08/2024-10', 'August 2024 to October 2024'],
    ['1914/1918', '1914 to 1918'],
    ['2022-02-24/2024-11?', '24 February 2022 to November 2024 (uncertain)'],
    ['1984~/2004-06', 'about 1984 to June 2004'],
    ['-02XX/0068', '(some year from 300 BC to 201 BC) to 68 AD'],
    ['2024-XX/2025', '(2024, month not known) to 2025'],
    ['[2023..20XX]', 'some time between 2023 and (some year from 2000 to 2099)'],
    ['201X/2020', 'the 2010s to 2020'],
    ['../19XX', 'until some year from 1900 to 1999'],
    ['2031-05-18T07:00Z/2031-05-18T20:00Z', '18 May 2031, 07:00 to 20:00 (UTC)'],
    ['2031-05-18T07:00/2031-05-18T20:00', '18 May 2031, 07:00 to 20:00'],
    ['2031-05-18T07:00Z/2031-05-18T20:00+02:00', '18 May 2031, 07:00 (UTC) to 18 May 2031, 20:00 (UTC+2)'],
    ['2022-02-24/..', 'since 24 February 2022'],
    ['2024-08/', 'from August 2024, end not known'],
    ['../2024', 'until 2024'],
    ['/2024-11-17', 'until 17 November 2024, start not known'],
    ['[..2024-11-17]', 'some time on or before 17 November 2024'],
    ['[2024-11-17..]', 'some time on or after 17 November 2024'],
    ['[2024-08..2024-10]', 'some time between August 2024 and October 2024'],
  ];
  for (const [edtf, words] of WORDS) test(`${edtf} reads "${words}"`, () => assert.equal(say(edtf), words));

  test('a month is never a day of it, in any language', () => {
    for (const locale of ['en-GB', 'en-US', 'uk', 'de', 'fr', 'fi', 'ru', 'pt-BR', 'sr']) {
      assert.doesNotMatch(say('2024-08', { locale, messages: en }), /\b0?1\b|31/, locale);
    }
  });
});

describe('the viewer is never asked', () => {
  test('a day stays that day in a zone far to the west or east', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', undefined]) {
      assert.equal(say('2024-11-17', { ...BRITISH, timeZone }), '17 November 2024');
      assert.equal(say('2024-08', { ...BRITISH, timeZone }), 'August 2024');
    }
  });

  test('an American reader gets the American order', () => {
    assert.equal(say('2024-11-17', { locale: 'en-US', messages: en }), 'November 17, 2024');
  });

  test('Arabic digits come with the locale', () => {
    assert.equal(say('2024-11-17', { locale: 'ar-EG', messages: en }), '١٧ نوفمبر ٢٠٢٤');
  });
});

describe('the values for <time datetime>', () => {
  const values = (edtf: string) =>
    formatDate(parse(edtf), BRITISH)
      .parts.filter(({ datetime }) => datetime)
      .map(({ text, datetime }) => [text, datetime]);

  test('an interval gives one to each end', () => {
    assert.deepEqual(values('2024-08/2024-10'), [
      ['August 2024', '2024-08'],
      ['October 2024', '2024-10'],
    ]);
    assert.deepEqual(values('[2024-08..2024-10]'), [
      ['August 2024', '2024-08'],
      ['October 2024', '2024-10'],
    ]);
  });

  test('what qualifies a date stands outside', () => {
    assert.deepEqual(formatDate(parse('2024-08%'), BRITISH).parts, [
      { text: 'about ' },
      { text: 'August 2024', datetime: '2024-08' },
      { text: ' (uncertain)' },
    ]);
    assert.deepEqual(values('[..2024-11-17]'), [['17 November 2024', '2024-11-17']]);
  });

  test('a season, a decade and a year before 1 have none', () => {
    for (const edtf of ['2024-22', '202X', '20XX', '-0044', 'Y-13800000000']) assert.deepEqual(values(edtf), [], edtf);
  });

  test('the parts together are the text', () => {
    for (const edtf of ['2024', '2022-02-24/2024-11?', '[..2024-11-17]', '/2024']) {
      const { parts, text } = formatDate(parse(edtf), BRITISH);
      assert.equal(parts.map((part) => part.text).join(''), text);
    }
  });
});

test('a date line leaves out what its heading has said', () => {
  const { start } = parse('2024-11-17');
  assert.ok(typeof start === 'object');
  const point = (omit: Parameters<typeof formatPoint>[2]) => formatPoint(start, BRITISH, omit).text;
  assert.deepEqual(
    [point({}), point({ omitYear: true }), point({ omitMonth: true })],
    ['17 November 2024', '17 November', '17'],
  );
  const month = parse('2024-11').start;
  assert.ok(typeof month === 'object');
  assert.equal(formatPoint(month, BRITISH, { omitYear: true }).text, 'November');
  const year = parse('2024').start;
  assert.ok(typeof year === 'object');
  assert.equal(formatPoint(year, BRITISH, { omitYear: true }).text, '2024', 'nothing would be left');
});

test('a heading has the year apart from its month, as the language puts them; where it comes first they are one', () => {
  assert.deepEqual(monthHeading(2022, 2, BRITISH), { month: 'February', year: '2022' });
  assert.deepEqual(monthHeading(2022, 2, UKRAINIAN), { month: 'Лютий', year: '2022' });
  assert.deepEqual(monthHeading(2022, 2, { locale: 'ar-EG', messages: en }), { month: 'فبراير', year: '٢٠٢٢' });
  assert.deepEqual(monthHeading(2022, 2, { locale: 'es', messages: en }), { month: 'Febrero de', year: '2022' });
  for (const [locale, month] of [
    ['ja', '2022年2月'],
    ['zh', '2022年2月'],
    ['ko', '2022년 2월'],
    ['hu', '2022. február'],
  ])
    assert.deepEqual(monthHeading(2022, 2, { locale: locale!, messages: en }), { month, year: '' });
});

describe('in Ukrainian', () => {
  const WORDS: readonly (readonly [edtf: string, words: string])[] = [
    ['2024-11-17', '17 листопада 2024'],
    ['2024-08', 'серпень 2024'],
    ['2024-08/2024-10', 'серпень 2024 – жовтень 2024'],
    ['2022-02-24/..', '24 лютого 2022 – триває'],
    ['/2024-11-17', 'по 17 листопада 2024, початок невідомий'],
    ['/2024-08', 'по серпень 2024, початок невідомий'],
    ['[..2024-11-17]', '17 листопада 2024 або раніше, точна дата невідома'],
    ['[..2024-08]', 'серпень 2024 або раніше, точна дата невідома'],
    ['2024-08~', 'приблизно серпень 2024'],
    ['194X', 'десятиліття 1940-х'],
    ['2024-22', 'літо 2024 року'],
  ];
  for (const [edtf, words] of WORDS) test(`${edtf} reads "${words}"`, () => assert.equal(say(edtf, UKRAINIAN), words));
});
