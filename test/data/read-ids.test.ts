import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import { validate } from '../../src/data/validate-timeline.js';

const one = (more: object = {}) => ({ id: 'a', date: '2024-08', headline: 'Invented', ...more });
const first = (input: unknown, options = {}) => validate(input, options).timeline.events[0]!;
const codes = (input: unknown, options = {}) =>
  validate(input, options).problems.map(({ code, path, severity }) => `${severity} ${code} ${path}`);

describe('ids', () => {
  test('of kinds without a definition stay as the newsroom wrote them; tracks without a list are their own titles', () => {
    assert.equal(first([one({ kind: 'goal', track: 'Home side' })]).kind, 'goal');
    assert.equal(first([one({ kind: 'goal', track: 'Home side' })]).track, 'Home side');
    assert.deepEqual(codes({ kinds: [{ id: 'goal', label: 'Goal' }], events: [one({ kind: 'goal' })] }), []);
  });

  test('of a newsroom’s own certainties are known', () => {
    const certainties = [{ id: 'alleged', label: 'Alleged', line: 'dashed' }];
    assert.equal(first({ certainties, events: [one({ certainty: 'alleged' })] }).certainty, 'alleged');
  });
});
