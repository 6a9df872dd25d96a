/**
 * The npm package `edtf` as an oracle: on what its own generator writes and on lists by hand, both readers agree on what
 * is a date and on its bounds, but for those of edtf-disagreements.ts, each with its reason.
 *
 * The oracle hangs on a long `Y` number, so those are left out. Its generator draws from `Math.random`, which is seeded
 * here, so that each run sees the same texts.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parsePartialDate } from '../../src/model/partial-date.js';
import { DISAGREEMENTS } from '../support/edtf-disagreements.js';

const SEED = Number(process.env['SEED'] ?? 20_241_117);
let state = SEED;
// mulberry32. Set before the generator is imported, since it takes its copy then.
Math.random = () => {
  state = (state + 0x6d2b79f5) | 0;
  let bits = Math.imul(state ^ (state >>> 15), 1 | state);
  bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
  return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
};

interface Oracle {
  readonly min: number;
  readonly max: number;
}
// The package has no types. The names are no literals, so that the compiler does not look for them.
const [main, samples] = ['edtf', 'edtf/sample'];
const { default: edtf, parse } = (await import(main!)) as {
  default: (text: string) => Oracle;
  parse: (text: string) => unknown;
};
const { sample } = (await import(samples!)) as {
  sample: (options: { count: number; level: 0 | 1 | 2 }) => Iterable<string>;
};

/** Throws for what they refuse. Parsed first: digits alone would else be milliseconds to them. */
const readTheirs = (text: string): Oracle => {
  parse(text);
  return edtf(text);
};

/** How the two readers differ: a kind of the list, or undefined where they agree. */
const difference = (text: string): string | undefined => {
  const ours = parsePartialDate(text);
  let theirs: Oracle;
  try {
    theirs = readTheirs(text);
  } catch {
    return ours.ok ? 'they refuse' : undefined;
  }
  if (!ours.ok) return ours.problem.code;
  const { min, max } = ours.value;
  // Their latest bound is the last millisecond; their open ends are infinite or NaN.
  const sameMin = theirs.min === min || (min === -Infinity && !Number.isFinite(theirs.min));
  const sameMax = theirs.max + 1 === max || (max === Infinity && !Number.isFinite(theirs.max));
  return sameMin ? (sameMax ? undefined : 'latest') : 'earliest';
};

const reasonFor = (kind: string, text: string) =>
  DISAGREEMENTS.find((known) => known.kind === kind && known.looks.test(text))?.why;

describe('Beside the reader of the edtf package', () => {
  test('each listed disagreement is a real one', () => {
    for (const { kind, looks, why, examples } of DISAGREEMENTS) {
      for (const text of examples) {
        assert.match(text, looks);
        assert.equal(difference(text), kind, `${text}: ${why}`);
      }
    }
  });

  test('both agree on the forms that news uses', () => {
    const agreed = [
      ...['2024', '2024-08', '2024-11-17', '0794', '0000', '-0044', '-0044-03-15', '9999-12-31', '2024-02-29'],
      ...[
        '2000-02-29',
        '2024~',
        '2024-10?',
        '2024-11-17%',
        '202X',
        '20XX',
        '2XXX',
        '-004X',
        '2024-XX',
        '2024-06-XX',
        '2024-XX-XX',
      ],
      ...[
        '2024-08/2024-10',
        '2022-02-24/..',
        '../2024',
        '/2024-11-17',
        '2024-08/',
        '2022-02-24/2024-11?',
        '1984~/2004-06',
      ],
      ...['1964/2008', '2004-02-01/2005', '2004-02-01/2005-02', '[..2024-11-17]', '[2024-08..]', '[..1760-12-03]'],
      ...['2024-33', '2024-34', '2024-35', '2024-36', 'Y17000', 'Y-17000', 'Y271000'],
    ];
    assert.deepEqual(
      agreed.filter((text) => difference(text) !== undefined),
      [],
    );
  });

  test('both refuse what is no date', () => {
    const refused = [
      ...['', 'x', '2024-13', '2024-00', '2024-04-31', '2024-02-30', '2024-11-32', '2024-11-00', '2024-20', '2024-42'],
      ...['-0000', '24-11-17', '2024-8-1', '20241117', '11/17/2024', '2024/11/17', '17 Nov 2024', '2024-11-17t18:30'],
      ...[
        '2024-11-17T25:00',
        '2024-11-17T18:60',
        '2024-11-17T18:30:60',
        '2024-11T18:30',
        '2024??',
        '2024/2023',
        'Y2024',
      ],
      ...['2024-21-05', '[..]', '2024..2025', '2024-11-17T18', '2024-11-17 18:30', 'y170000002', '202x'],
    ];
    for (const text of refused) {
      assert.equal(parsePartialDate(text).ok, false, text);
      assert.throws(() => readTheirs(text), Error, text);
    }
  });

  for (const level of [0, 1, 2] as const) {
    test(`both agree on 3,000 generated texts of level ${level}, or the disagreement is listed (seed ${SEED})`, () => {
      const unknown = new Map<string, string>();
      for (const text of sample({ count: 3000, level })) {
        if (text.length > 64 || /\d{19}/.test(text)) continue;
        const kind = difference(text);
        if (kind && !reasonFor(kind, text)) unknown.set(kind, text);
      }
      assert.deepEqual([...unknown], [], 'Fix the parser, or list the disagreement with its reason.');
    });
  }
});
