import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeFindings } from '../../src/data/describe-findings.js';
import { describeProblems } from '../../src/data/describe-problems.js';
import { readTimeline } from '../../src/data/read-timeline.js';

test('findings get the same words as validate gives them', async () => {
  const { findings } = readTimeline([{ id: 'a', date: '2023-02-29', headline: 'A' }]);
  assert.ok(findings.length > 0);
  assert.deepEqual(await describeFindings(findings), describeProblems(findings));
});

test('where there is nothing to say, there are no problems', async () => {
  assert.deepEqual(await describeFindings([]), []);
});
