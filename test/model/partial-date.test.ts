import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parsePartialDate, type DateOptions, type DatePoint, type PartialDate } from '../../src/model/partial-date.js';

const read = (text: string, options?: DateOptions): PartialDate => {
  const result = parsePartialDate(text, options);
  if (!result.ok) assert.fail(`${text}: ${result.problem.message}`);
  return result.value;
};
const point = (text: string, options?: DateOptions): DatePoint => {
  const { form, start, end } = read(text, options);
  assert.equal(form, 'point');
  assert.equal(start, end);
  return start as DatePoint;
};
const codeOf = (text: unknown): string => {
  const result = parsePartialDate(text as string);
  return result.ok ? 'ok' : result.problem.code;
};

/** UTC ms of `2024`, `2024-11`, `2024-11-17` or `2024-11-17T18:30`, years beyond 9999 with a sign and six digits. */
const utc = (text: string): number => {
  if (text === '-∞') return -Infinity;
  if (text === '∞') return Infinity;
  const ms = Date.parse(text.includes('T') ? `${text}Z` : text);
  assert.ok(Number.isFinite(ms), text);
  return ms;
};

/** Text, form, precision, qualifiers, earliest instant, and the first instant after the latest. */
const table = (rows: readonly string[], options?: DateOptions): void => {
  for (const row of rows) {
    const [text, form, precision, marks, min, max] = row.split(/ *\| */) as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const date = read(text, options);
    assert.deepEqual(
      {
        edtf: date.edtf,
        form: date.form,
        precision: date.precision,
        marks: `${date.approximate ? '~' : ''}${date.uncertain ? '?' : ''}`,
        min: date.min,
        max: date.max,
      },
      { edtf: text, form, precision, marks, min: utc(min), max: utc(max) },
      text,
    );
  }
};

describe('A date is read with what it says and no more', () => {
  test('years, months, days', () => {
    table([
      '2024           | point | year  || 2024          | 2025',
      '0000           | point | year  || 0000          | 0001',
      '0794           | point | year  || 0794          | 0795',
      '9999           | point | year  || 9999          | +010000',
      '-0044          | point | year  || -000044       | -000043',
      '2024-08        | point | month || 2024-08       | 2024-09',
      '2024-12        | point | month || 2024-12       | 2025-01',
      '-0043-03       | point | month || -000043-03    | -000043-04',
      '2024-11-17     | point | day   || 2024-11-17    | 2024-11-18',
      '2024-12-31     | point | day   || 2024-12-31    | 2025-01-01',
      '2024-02-29     | point | day   || 2024-02-29    | 2024-03-01',
      '0000-02-29     | point | day   || 0000-02-29    | 0000-03-01',
      '0099-01-01     | point | day   || 0099-01-01    | 0099-01-02',
      '-0043-03-15    | point | day   || -000043-03-15 | -000043-03-16',
    ]);
    assert.deepEqual(point('2024-11-17'), {
      precision: 'day',
      year: 2024,
      month: 11,
      day: 17,
      approximate: false,
      uncertain: false,
      min: utc('2024-11-17'),
      max: utc('2024-11-18'),
    });
    assert.deepEqual(point('-0044'), {
      precision: 'year',
      year: -44,
      approximate: false,
      uncertain: false,
      min: utc('-000044'),
      max: utc('-000043'),
    });
  });

  test('digits that are not known', () => {
    table([
      '202X       | point | decade     || 2020    | 2030',
      '20XX       | point | century    || 2000    | 2100',
      '2XXX       | point | millennium || 2000    | 3000',
      '000X       | point | decade     || 0000    | 0010',
      '-004X      | point | decade     || -000049 | -000039',
      '-01XX      | point | century    || -000199 | -000099',
      '2024-XX    | point | year       || 2024    | 2025',
      '2024-XX-XX | point | year       || 2024    | 2025',
      '2024-06-XX | point | month      || 2024-06 | 2024-07',
    ]);
    assert.equal(point('202X').year, 2020);
    assert.equal(point('-004X').year, -49);
    assert.equal(point('2024').unspecified, undefined);
    assert.equal(point('2024-XX').unspecified, 'month');
    assert.equal(point('2024-XX-XX').unspecified, 'month');
    assert.equal(point('2024-06-XX').unspecified, 'day');
    assert.equal(point('2024-06-XX').month, 6);
    assert.equal('day' in point('2024-06-XX'), false);
    assert.equal('month' in point('2024-XX'), false);
  });

  test('about, uncertain, or both', () => {
    table([
      '2024~       | point | year    | ~  | 2024       | 2025',
      '2024-10?    | point | month   | ?  | 2024-10    | 2024-11',
      '2024-11-17% | point | day     | ~? | 2024-11-17 | 2024-11-18',
      '199X~       | point | decade  | ~  | 1990       | 2000',
      '2024-XX?    | point | year    | ?  | 2024       | 2025',
      '2024-21~    | point | season  | ~  | 2024       | 2025',
      '2024-33?    | point | quarter | ?  | 2024-01    | 2024-04',
      '-0044%      | point | year    | ~? | -000044    | -000043',
      '2024-11-17T18:30~ | point | minute | ~ | 2024-11-17T18:30 | 2024-11-17T18:31',
    ]);
  });

  test('quarters', () => {
    table([
      '2024-33 | point | quarter || 2024-01 | 2024-04',
      '2024-34 | point | quarter || 2024-04 | 2024-07',
      '2024-35 | point | quarter || 2024-07 | 2024-10',
      '2024-36 | point | quarter || 2024-10 | 2025-01',
    ]);
    assert.equal(point('2024-35').quarter, 3);
    assert.equal(point('2024-35').month, 7);
  });

  test('years that no Date can hold', () => {
    for (const [text, year] of [
      ['Y17000', 17_000],
      ['Y170000002', 170_000_002],
      ['Y-13800000000', -13_800_000_000],
      ['Y999999999999999', 999_999_999_999_999],
      ['Y-999999999999999', -999_999_999_999_999],
    ] as const) {
      const date = point(text);
      assert.equal(date.precision, 'year');
      assert.equal(date.year, year);
      // 31,556,952,000 ms make a mean year; rounded at 13.8 billion years to about a minute.
      const expected = (year - 1970) * 31_556_952_000;
      assert.ok(Math.abs(date.min - expected) < 1e-9 * Math.abs(expected) + 4e10, text);
      assert.ok(date.max > date.min);
    }
    assert.equal(read('Y-13800000000/2024').max, utc('2025'));
    assert.equal(read('Y-13800000000~').approximate, true);
    // 10,000 years before and 10,000 years after differ by 146,097 days for each 400.
    assert.equal(point('Y20400').min - point('Y20000').min, 146_097 * 86_400_000);
  });
});

describe('A season', () => {
  test('is spread over its year where nobody says on which half of the Earth', () => {
    table(['2024-21 | point | season || 2024 | 2025', '2024-24 | point | season || 2024 | 2025']);
    assert.equal(point('2024-24').season, 4);
    assert.equal('month' in point('2024-24'), false);
    assert.equal(point('2024-22', { hemisphere: 'east' as 'north' }).min, utc('2024'));
  });

  test('is of the year in which it begins, in the north', () => {
    const rows = [
      '2024-21 | point | season || 2024-03 | 2024-06',
      '2024-22 | point | season || 2024-06 | 2024-09',
      '2024-23 | point | season || 2024-09 | 2024-12',
      '2024-24 | point | season || 2024-12 | 2025-03',
    ];
    table(rows, { hemisphere: 'north' });
    assert.equal(point('2024-24', { hemisphere: 'north' }).month, 12);
  });

  test('is of the year in which it begins, in the south', () => {
    const rows = [
      '2024-21 | point | season || 2024-09 | 2024-12',
      '2024-22 | point | season || 2024-12 | 2025-03',
      '2024-23 | point | season || 2024-03 | 2024-06',
      '2024-24 | point | season || 2024-06 | 2024-09',
    ];
    table(rows, { hemisphere: 'south' });
  });

  test('ends an interval', () => {
    table(['2024-21/2024-23 | interval | season || 2024-03 | 2024-12'], { hemisphere: 'north' });
    table(['2024-21/2024-23 | interval | season || 2024 | 2025']);
  });
});

describe('A clock time', () => {
  test('with a zone of its own is that instant, for a minute or a second', () => {
    table([
      '2024-11-17T18:30Z         | point | minute || 2024-11-17T18:30    | 2024-11-17T18:31',
      '2024-11-17T18:30:05Z      | point | second || 2024-11-17T18:30:05 | 2024-11-17T18:30:06',
      '2024-11-17T18:30+02:00    | point | minute || 2024-11-17T16:30    | 2024-11-17T16:31',
      '2024-11-17T18:30:00-04    | point | second || 2024-11-17T22:30:00 | 2024-11-17T22:30:01',
      '2024-11-17T23:59+05:45    | point | minute || 2024-11-17T18:14    | 2024-11-17T18:15',
      '2024-12-31T23:30-02:30    | point | minute || 2025-01-01T02:00    | 2025-01-01T02:01',
      '-0044-03-15T12:00Z        | point | minute || -000044-03-15T12:00 | -000044-03-15T12:01',
    ]);
    assert.deepEqual(point('2024-11-17T18:30-04'), {
      precision: 'minute',
      year: 2024,
      month: 11,
      day: 17,
      hour: 18,
      minute: 30,
      offset: -240,
      ownOffset: true,
      approximate: false,
      uncertain: false,
      min: utc('2024-11-17T22:30'),
      max: utc('2024-11-17T22:31'),
    });
    for (const zone of ['Z', '+00', '-00', '+00:00', '-00:00']) {
      assert.ok(Object.is(point(`2024-11-17T18:30${zone}`).offset, 0), zone);
    }
    assert.equal(point('2024-11-17T18:30+14:00').offset, 840);
    // Its own zone is stronger than the data set's.
    assert.equal(point('2024-11-17T18:30Z', { timeZone: 'Europe/Kyiv' }).min, utc('2024-11-17T18:30'));
  });

  test('without a zone is in the zone of the data set', () => {
    const options = { timeZone: 'Europe/Kyiv' };
    assert.equal(point('2024-11-17T18:30', options).min, utc('2024-11-17T16:30'));
    assert.equal(point('2024-07-17T18:30', options).min, utc('2024-07-17T15:30'));
    assert.equal(point('2024-07-17T18:30', options).offset, 180);
    assert.equal(point('2024-07-17T18:30', options).hour, 18);
    assert.equal('ownOffset' in point('2024-07-17T18:30', options), false);
  });

  test('that the zone’s clock skips is an hour later, and one it shows twice is the earlier', () => {
    const options = { timeZone: 'America/New_York' };
    assert.equal(point('2024-03-10T02:30', options).min, utc('2024-03-10T07:30'));
    assert.equal(point('2024-11-03T01:30', options).min, utc('2024-11-03T05:30'));
  });

  test('without any zone floats: it is as written, and no zone is named', () => {
    for (const options of [undefined, {}, { timeZone: undefined }, { timeZone: '' }, { timeZone: 'Mars/Olympus' }]) {
      assert.equal(point('2024-11-17T18:30', options).min, utc('2024-11-17T18:30'));
      assert.equal('offset' in point('2024-11-17T18:30', options), false);
    }
  });

  test('at midnight is known when midnight is written', () => {
    table([
      '2024-11-17T00:00     | point | minute || 2024-11-17T00:00 | 2024-11-17T00:01',
      '2024-11-17T00:00:00Z | point | second || 2024-11-17T00:00:00 | 2024-11-17T00:00:01',
    ]);
    assert.equal(point('2024-11-17T00:00:00Z').second, 0);
    assert.equal('second' in point('2024-11-17T00:00'), false);
  });

  test('is no part of a date without one: a day stays where it is in every zone', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu']) {
      assert.deepEqual(read('2024-11-17', { timeZone }), read('2024-11-17'));
    }
  });

  test('with local mean time is placed to the millisecond', () => {
    assert.equal(point('1800-01-01T12:00', { timeZone: 'America/New_York' }).min, utc('1800-01-01T16:56:02'));
  });
});

describe('An interval', () => {
  test('holds both its ends', () => {
    table([
      '2024-08/2024-10           | interval | month || 2024-08    | 2024-11',
      '1964/2008                 | interval | year  || 1964       | 2009',
      '2004-02-01/2005           | interval | year  || 2004-02-01 | 2006',
      '2004/2005-02-08           | interval | year  || 2004       | 2005-02-09',
      '2024-11-17/2024-11-17     | interval | day   || 2024-11-17 | 2024-11-18',
      '2024-05/2024              | interval | year  || 2024-05    | 2025',
      '2024/2024-05              | interval | year  || 2024       | 2024-06',
      '-0044/0014                | interval | year  || -000044    | 0015',
      '199X/2004-06-XX           | interval | decade || 1990      | 2004-07',
      '2024-33/2024-34           | interval | quarter || 2024-01  | 2024-07',
      '2024-11-17T18:30Z/2024-11-17T19:00:00Z | interval | minute || 2024-11-17T18:30 | 2024-11-17T19:00:01',
      '2024-11-17T18:30/2024-11-18 | interval | day || 2024-11-17T18:30 | 2024-11-19',
    ]);
  });

  test('is open (..) or not known (nothing) at an end', () => {
    table([
      '2022-02-24/.. | interval | day   || 2022-02-24 | ∞',
      '../2024       | interval | year  || -∞         | 2025',
      '/2024-11-17   | interval | day   || -∞         | 2024-11-18',
      '2024-08/      | interval | month || 2024-08    | ∞',
    ]);
    assert.deepEqual([read('2022-02-24/..').end, read('2022-02-24/').end], ['open', 'unknown']);
    assert.deepEqual([read('../2024').start, read('/2024').start], ['open', 'unknown']);
  });

  test('is about or uncertain when an end is, and each end says so for itself', () => {
    table([
      '2022-02-24/2024-11? | interval | month | ?  | 2022-02-24 | 2024-12',
      '1984~/2004-06       | interval | year  | ~  | 1984       | 2004-07',
      '1984/2004-06~       | interval | year  | ~  | 1984       | 2004-07',
      '1984~/2004-06?      | interval | year  | ~? | 1984       | 2004-07',
      '2004-06%/..         | interval | month | ~? | 2004-06    | ∞',
    ]);
    const { start, end } = read('1984~/2004-06?') as { start: DatePoint; end: DatePoint };
    assert.deepEqual([start.approximate, start.uncertain, end.approximate, end.uncertain], [true, false, false, true]);
  });

  test('that ends before it starts is a slip', () => {
    assert.equal(codeOf('2024/2023'), 'reversed');
    assert.equal(codeOf('2024-08/2024-07-31'), 'reversed');
    assert.equal(codeOf('2024-11-17T18:30Z/2024-11-17T18:29Z'), 'reversed');
    assert.equal(codeOf('[2024..2023]'), 'reversed');
    assert.equal(codeOf('0001/-0001'), 'reversed');
    // The same instant written with two offsets is not reversed.
    assert.equal(codeOf('2024-11-17T18:30+02:00/2024-11-17T16:30Z'), 'ok');
  });
});

describe('A set', () => {
  test('says on or before, on or after, some time between', () => {
    table([
      '[..2024-11-17]       | before  | day   ||  -∞         | 2024-11-18',
      '[2024-11..]          | after   | month ||  2024-11    | ∞',
      '[2024-08..2024-10]   | between | month ||  2024-08    | 2024-11',
      '[2024..2025-06-01]   | between | year  ||  2024       | 2025-06-02',
      '[..2024~]            | before  | year  | ~ | -∞       | 2025',
      '[2024-08?..2024-10]  | between | month | ? | 2024-08  | 2024-11',
      '[..2024-11-17T18:30Z] | before | minute || -∞ | 2024-11-17T18:31',
      '[..-0044]            | before  | year  ||  -∞         | -000043',
    ]);
    // Two dots open an interval, never a set from within.
    assert.notEqual(codeOf('[2024....]'), 'ok');
    assert.equal(read('[..2024]').start, 'unknown');
    assert.equal(read('[2024..]').end, 'unknown');
  });
});

describe('What is no date is refused', () => {
  test('a day that its month lacks is never the next month’s', () => {
    for (const text of [
      '2023-02-29',
      '1900-02-29',
      '2024-02-30',
      '2024-04-31',
      '2024-01-32',
      '2024-01-00',
      '-0001-02-29',
    ]) {
      assert.equal(codeOf(text), 'day', text);
    }
    assert.equal(codeOf('2023-02-29/2024'), 'day');
    assert.equal(codeOf('2023-02-29T12:00'), 'day');
    assert.equal(codeOf('[..2023-02-29]'), 'day');
  });

  test('more than 64 characters, before anything reads them', () => {
    assert.equal(codeOf('2024'.padEnd(64)), 'ok');
    assert.equal(codeOf('2024'.padEnd(65)), 'too-long');
    assert.equal(codeOf(`Y${'1'.repeat(1_000_000)}`), 'too-long');
    // Not one character is asked for: the length decides.
    const { charCodeAt, trim } = String.prototype;
    const refuse = (): never => assert.fail('read');
    String.prototype.charCodeAt = refuse;
    String.prototype.trim = refuse;
    try {
      assert.equal(parsePartialDate(' '.repeat(65)).ok, false);
    } finally {
      Object.assign(String.prototype, { charCodeAt, trim });
    }
  });

  test('what is not text', () => {
    for (const value of [
      undefined,
      null,
      2024,
      NaN,
      true,
      {},
      [],
      ['2024'],
      new Date(0),
      Symbol('2024'),
      () => '2024',
    ]) {
      assert.equal(codeOf(value), 'not-text');
    }
    assert.equal(codeOf(Object('2024')), 'not-text');
    assert.equal(parsePartialDate('2024-11-17T18:30', null as unknown as DateOptions).ok, true);
  });

  test('white space is trimmed around a date and refused inside', () => {
    assert.equal(read(' \n2024-11-17\u00a0').edtf, '2024-11-17');
    assert.equal(codeOf(' \t '), 'empty');
    assert.equal(codeOf('2024-08 / 2024-10'), 'form');
  });
});

describe('Whatever is written', () => {
  const year = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'));
  const two = (min: number, max: number) => fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));
  const signedYear = fc.tuple(fc.constantFrom('', '-'), year).map(([minus, y]) => (y === '0000' ? y : minus + y));
  const month = fc.tuple(signedYear, two(1, 12)).map((parts) => parts.join('-'));
  const day = fc.tuple(month, two(1, 28)).map((parts) => parts.join('-'));
  const time = fc
    .tuple(day, two(0, 23), two(0, 59), fc.constantFrom('', ':00', ':59'), fc.constantFrom('', 'Z', '+05:45', '-09'))
    .map(([d, h, m, s, z]) => `${d}T${h}:${m}${s}${z}`);
  const deep = fc.bigInt({ min: 10_000n, max: 999_999_999_999_999n }).chain((n) => fc.constantFrom(`Y${n}`, `Y-${n}`));
  const masked = fc.oneof(
    fc.tuple(signedYear, fc.integer({ min: 1, max: 3 })).map(([y, n]) => y.slice(0, -n) + 'X'.repeat(n)),
    signedYear.map((y) => `${y}-XX`),
    month.map((m) => `${m}-XX`),
  );
  const part = fc.tuple(signedYear, fc.constantFrom(21, 22, 23, 24, 33, 34, 35, 36)).map((parts) => parts.join('-'));
  const anyPoint = fc
    .tuple(fc.oneof(signedYear, month, day, time, deep, masked, part), fc.constantFrom('', '', '', '?', '~', '%'))
    .map((parts) => parts.join(''));
  const anyDate = fc.oneof(
    anyPoint,
    fc.tuple(anyPoint, fc.constantFrom('/', '/..')).map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom('/', '../'), anyPoint).map((parts) => parts.join('')),
    fc.tuple(anyPoint, anyPoint).map((parts) => parts.join('/')),
    anyPoint.map((d) => `[..${d}]`),
    anyPoint.map((d) => `[${d}..]`),
    fc.tuple(anyPoint, anyPoint).map(([a, b]) => `[${a}..${b}]`),
  );
  const anyOptions = fc.record({
    timeZone: fc.constantFrom(undefined, 'Europe/Kyiv', 'America/Los_Angeles', 'Asia/Kathmandu', 'Nowhere'),
    hemisphere: fc.constantFrom(undefined, 'north' as const, 'south' as const),
  });
  const runs = { numRuns: 2000 };

  test('it is read or refused with a sentence, and nothing is thrown', () => {
    const likely = fc.string({ unit: fc.constantFrom(...'0123456789-/.[]XYTZ:+?~%{},ES 2024'), maxLength: 30 });
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 70 }), likely, fc.anything()),
        (text) => {
          const result = parsePartialDate(text as string);
          assert.ok(result.ok || (result.problem.code.length > 0 && result.problem.message.length > 0));
        },
      ),
      { numRuns: 10_000 },
    );
  });

  test('every point of the grammar is read', () => {
    fc.assert(
      fc.property(anyPoint, anyOptions, (text, options) => {
        assert.equal(read(text, options).edtf, text);
      }),
      runs,
    );
  });

  test('the earliest instant is before the latest, of the whole and of each end', () => {
    fc.assert(
      fc.property(anyDate, anyOptions, (text, options) => {
        const result = parsePartialDate(text, options);
        if (!result.ok) {
          assert.equal(result.problem.code, 'reversed', text);
          return;
        }
        const { min, max, start, end } = result.value;
        assert.ok(min < max, text);
        for (const side of [start, end]) if (typeof side !== 'string') assert.ok(side.min < side.max, text);
      }),
      runs,
    );
  });

  test('the same date is read from its own text again', () => {
    fc.assert(
      fc.property(anyDate, anyOptions, (text, options) => {
        const first = parsePartialDate(` ${text}\n`, options);
        if (first.ok) assert.deepEqual(parsePartialDate(first.value.edtf, options), first);
      }),
      runs,
    );
  });

  test('a day lies in its month, the month in its year, the year in its decade', () => {
    const holds = (outer: PartialDate, inner: PartialDate) => outer.min <= inner.min && inner.max <= outer.max;
    fc.assert(
      fc.property(fc.tuple(signedYear, two(1, 12), two(1, 28), two(0, 23)), ([y, m, d, h]) => {
        const nested = [
          `${y}-${m}-${d}T${h}:00`,
          `${y}-${m}-${d}`,
          `${y}-${m}`,
          y,
          `${y.slice(0, -1)}X`,
          `${y.slice(0, -2)}XX`,
        ];
        const dates = nested.map((text) => read(text));
        dates.slice(1).forEach((outer, i) => assert.ok(holds(outer, dates[i]!), nested[i + 1]));
      }),
      runs,
    );
  });

  test('days follow each other without a gap, and fill their month', () => {
    fc.assert(
      fc.property(signedYear, two(1, 12), (y, m) => {
        const whole = read(`${y}-${m}`);
        let next = whole.min;
        for (let d = 1; d <= 31; d++) {
          const result = parsePartialDate(`${y}-${m}-${String(d).padStart(2, '0')}`);
          if (!result.ok) continue;
          assert.equal(result.value.min, next);
          next = result.value.max;
        }
        assert.equal(next, whole.max);
      }),
    );
  });

  test('the four seasons of a hemisphere, like the four quarters, do not overlap', () => {
    for (const hemisphere of ['north', 'south'] as const) {
      const seasons = [21, 22, 23, 24].map((n) => read(`2024-${n}`, { hemisphere })).sort((a, b) => a.min - b.min);
      seasons.slice(1).forEach((season, i) => assert.equal(season.min, seasons[i]!.max));
    }
    const quarters = [33, 34, 35, 36].map((n) => read(`2024-${n}`));
    quarters.slice(1).forEach((quarter, i) => assert.equal(quarter.min, quarters[i]!.max));
  });

  test('the precision of an interval is that of its coarser end', () => {
    const order = ['decade', 'year', 'month', 'day', 'minute'];
    const texts = ['199X', '2000', '2001-01', '2001-02-01', '2001-02-02T10:00'];
    texts.forEach((from, i) =>
      texts.slice(i + 1).forEach((to) => {
        assert.equal(read(`${from}/${to}`).precision, order[i]);
        assert.equal(read(`[${from}..${to}]`).precision, order[i]);
      }),
    );
  });
});
