import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import { validate } from '../../src/data/validate-timeline.js';

const one = (more: object = {}) => ({ id: 'a', date: '2024-08', headline: 'Invented', ...more });
const first = (input: unknown, options = {}) => validate(input, options).timeline.events[0]!;

describe('addresses', () => {
  test('that run something are dropped, however they are written', () => {
    for (const url of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:x',
      'java\u0000script:x',
      'data:text/html,x',
      'vbscript:x',
      'file:///x',
      'blob:x',
      'ftp://x',
    ])
      assert.equal(first([one({ links: [{ text: 'x', url }] })]).links, undefined, url);
    for (const url of [
      'https://example.org/a b',
      'HTTP://example.org',
      'mailto:a@example.org',
      '/a',
      '../a?b=c:d',
      '#a',
      '//example.org',
      'a/b:c',
    ])
      assert.equal(first([one({ links: [{ text: 'x', url }] })]).links?.[0]?.url, url);
    assert.equal(
      first([one({ media: [{ type: 'image', url: 'mailto:a@example.org', alt: 'x', credit: 'x' }] })]).media,
      undefined,
    );
  });
});
