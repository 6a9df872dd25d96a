import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CODE_RULES } from '../support/code-rules.js';
import { LAYER_RULES } from '../support/layer-rules.js';
import { sourcesIn, type SourceText } from '../support/source-text.js';

const sources = sourcesIn('src');

const inShort = ({ path, text }: SourceText): string => `${path}: ${text.slice(0, 80).split('\n')[0]}`;

for (const { title, check, planted, fine } of [...LAYER_RULES, ...CODE_RULES]) {
  describe(title, () => {
    test('src keeps it', () => {
      const breaches = check(sources);
      if (breaches.length > 0) assert.fail(`\n${breaches.join('\n')}\n`);
    });
    for (const file of planted) {
      test(`a breach is seen: ${inShort(file)}`, () => assert.notDeepEqual(check([file]), []));
    }
    for (const file of fine) {
      test(`no alarm for: ${inShort(file)}`, () => assert.deepEqual(check([file]), []));
    }
  });
}

test('no file of the tests, stories or data is longer than 300 lines', () => {
  const rule = CODE_RULES.find(({ title }) => title.includes('300 lines'));
  assert.deepEqual(rule?.check([...sourcesIn('test'), ...sourcesIn('stories')]), []);
});
