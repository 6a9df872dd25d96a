import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DATE_PROBLEMS, type DateProblemCode } from '../../src/model/date-problems.js';
import { diagnoseDate } from '../../src/model/diagnose-date.js';
import { parsePartialDate } from '../../src/model/partial-date.js';

const CASES: Readonly<Record<string, readonly string[]>> = {
  empty: [''],
  'no-ends': ['/', '../..', '/..', '../', '..'],
  form: [
    ...['11/17/2024', '17/11/2024', '2024/11/17', '2024/11', '2024-8-1', '2024-8', '20241117', '202411', '17.11.2024'],
    ...[
      '17-11-2024',
      '24-11-17',
      '24',
      '794',
      '2024-2025',
      '1914 - 1918',
      '2024-11-17/18',
      '2024/2025/2026',
      '2024 11 17',
    ],
    ...['2024-322', '99999-01-01', '２０２４'],
  ],
  words: [
    ...['17 Nov 2024', 'Nov 17, 2024', 'November 2024', '17 листопада 2024', '44 BC', '1990s', 'circa 1850', 'today'],
    ...[
      '2024/present',
      '2022-02-24/now',
      'summer 2024',
      'Oct2024',
      'Sept24',
      '2024-W46',
      'P1Y',
      '2024-11-17Z',
      '[..17 Nov 2024]',
    ],
  ],
  dash: ['2024–08', '2024−08', '2020–2024', '−0044', '2024—2025', '2024‑08'],
  'lower-case': ['202x', '2024-xx', '2024-11-17t18:30z', 'y170000002', '[..202x]'],
  month: [
    '2024-13',
    '2024-00',
    '2024-20',
    '2024-42',
    '2024-99',
    '2024-21-05',
    '2024-33-01',
    '2024-13-01',
    '2024-13/2025',
  ],
  grouping: ['2024-25', '2024-28', '2024-29', '2024-32', '2024-37', '2024-39', '2024-40', '2024-41', '2024-25~'],
  clock: [
    ...['2024-11-17 18:30', '2024-11-17T18', '2024-11-17T6:30', '2024-11-17T18:30+0200', '2024-11-17T18:30 EST'],
    ...[
      '2024-11-17T18:60',
      '2024-11-17T18:30:60Z',
      '2024-11-17T18:30:00.000Z',
      '2024-11-17T18:30:00,5',
      '2024-11T18:30',
    ],
    ...[
      '2024-06-XXT18:30',
      'T18:30',
      '18:30',
      '2024-11-17T18:30+15:00',
      '2024-11-17T18:30+02:60',
      '6:30 pm, 17 Nov 2024',
    ],
  ],
  hour: ['2024-11-17T24:00', '2024-11-17T24:00:00Z'],
  'year-zero': ['-0000', '-0000-01-01', '-0000/2024'],
  'year-letter': ['Y2024', 'Y-0044', 'Y02024', 'Y1234567890123456', '170000002', '12024', '-13800000000', 'Y12345-01'],
  unspecified: [
    'XXXX',
    'XXXX-12-XX',
    '156X-12-25',
    '1XXX-XX',
    '2024-XX-05',
    '2024-1X',
    '2024-1X-05',
    '20X4',
    '198u',
    '2004-06-uu',
  ],
  'part-qualifier': ['2004?-06-11', '2004-06~-11', '?2004-06-~11', '2004-?06', '~1850', '2024??', '2024?~'],
  exponent: ['Y17E7', 'Y-17E7', 'Y3388E2S3', 'y17e7'],
  'significant-digits': ['1950S2', 'Y171010000S3', '-0044S1'],
  'all-of-set': ['{1960,1961-12}', '{..1983}', '{1960}', '{2024..2025}'],
  'one-of-set': ['[1667,1668,1670..1672]', '[1667, 1668]', '[202X,2030]', '[2024-08?,2025]', '2024,2025'],
  brackets: [
    '[2024]',
    '[..]',
    '[..2024..]',
    '[....2024]',

    '[..2024]?',
    '[2024',
    '2024..2025',
    '..2024',
    '2024/[..2025]',
    '[2024-XX]',
  ],
};

for (const [code, texts] of Object.entries(CASES)) {
  test(`named ${code}: ${texts.slice(0, 4).join('   ')}`, () => {
    for (const text of texts) {
      const result = parsePartialDate(text);
      assert.equal(result.ok ? 'ok' : result.problem.code, code, text);
    }
  });
}

test('each code has an example here or is given by the parser itself', () => {
  const elsewhere: readonly DateProblemCode[] = ['not-text', 'too-long', 'day', 'reversed'];
  assert.deepEqual([...Object.keys(CASES), ...elsewhere].sort(), Object.keys(DATE_PROBLEMS).sort());
});

test('any text has a code, and texts built to make patterns go back and forth have it at once', () => {
  fc.assert(fc.property(fc.string({ maxLength: 64 }), (text) => diagnoseDate(text) in DATE_PROBLEMS));
  for (const piece of ['X', '-', '1', '..', '[', '1X', '[..', '1-', 'u', ' ', '?']) {
    assert.ok(diagnoseDate(piece.repeat(64).slice(0, 64)) in DATE_PROBLEMS);
  }
});
