import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { DATE_PROBLEMS } from '../../src/model/date-problems.js';
import { describeProblems } from '../../src/data/describe-problems.js';
import type { Finding } from '../../src/data/problem.js';
import { validate } from '../../src/data/validate-timeline.js';
import { CLAIM_CASES } from './claim-cases.js';
import { SHAPE_CASES } from './shape-cases.js';

const event = (more: object) => ({ events: [{ id: 'a', date: '2024-08', headline: 'Invented', ...more }] });
/** Every code of `validate`, with each sentence that it can make. */
const CASES = [...SHAPE_CASES, ...CLAIM_CASES];

describe('the problems of a data set', () => {
  for (const [code, severity, path, advice, input, profile] of CASES)
    test(`${severity} ${code} at ${path || 'the whole data set'} says ${String(advice).slice(1, 50)}`, () => {
      const { problems } = validate(input, { profile });
      const found = problems.filter((one) => one.code === code && one.path === path);
      assert.equal(found.length, 1, JSON.stringify(problems));
      assert.equal(found[0]!.severity, severity);
      assert.match(found[0]!.message, advice);
      assert.doesNotMatch(found[0]!.message, /undefined|NaN|\[object/);
    });

  test('are all in this table: no code is without its sentence', () => {
    const source = readFileSync(new URL('../../src/data/problem.ts', import.meta.url), 'utf8');
    const codes = [
      ...source
        .slice(source.indexOf('ValidationCode ='), source.indexOf('LoadCode ='))
        .matchAll(/^ {2}\| '([\w-]+)'/gm),
    ].map(([, code]) => code!);
    assert.ok(codes.length > 35);
    assert.deepEqual(
      codes.filter((code) => code !== 'date' && !CASES.some(([given]) => given === code)),
      [],
    );
  });

  test('say why a date is refused in the words of the parser, for each of its codes', () => {
    const findings = Object.keys(DATE_PROBLEMS).map((code): Finding => ({
      path: 'events[0].date',
      code: 'date',
      about: ['x', code],
      severity: 'error',
      loss: ['item', 'event'],
    }));
    for (const [i, problem] of describeProblems(findings).entries()) {
      assert.equal(problem.code, `date-${Object.keys(DATE_PROBLEMS)[i]}`);
      assert.equal(
        problem.message,
        `“x” cannot be read as a date. ${Object.values(DATE_PROBLEMS)[i]} The event is left out.`,
      );
    }
  });

  test('show no more of a value than helps, and nothing that turns the direction of the sentence', () => {
    const [problem] = validate(event({ status: `\u202e${'x'.repeat(1000)}` })).problems;
    assert.ok(problem!.message.length < 400);
    assert.doesNotMatch(problem!.message, /\u202e/);
  });

  test('of ten thousand wrong references come without ten thousand walks over all ids', () => {
    const events = Array.from({ length: 10_000 }, (_, i) => ({
      id: `event-${i}`,
      date: null,
      headline: 'x',
      order: { after: `evnt-${i}` },
    }));
    const { problems } = validate(events);
    assert.equal(problems.length, 10_000);
    assert.ok(problems.filter(({ message }) => message.includes('did you mean')).length < 10);
  });
});

test('a key that was probably meant as a hedge is a warning, and tells the page; any other unknown key is a note', () => {
  const severityOf = (more: object) => validate(event(more)).problems.map(({ severity }) => severity);
  for (const key of ['statu', 'certanty', 'attributon', 'retractd'])
    assert.deepEqual(severityOf({ [key]: 'x' }), ['warning'], key);
  assert.deepEqual(severityOf({ colour: 'x' }), ['note']);
});
