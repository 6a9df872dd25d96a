import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Source } from '../../src/model/timeline.js';
import { mentionHtml, sourceHtml } from '../../src/out/html-source.js';

const source: Source = {
  id: 'a',
  publisher: 'The Desk',
  title: 'A report',
  url: 'https://example.org/?a&b',
  kind: 'outlet',
};

describe('sourceHtml', () => {
  test('a source has its name, its link and all its fields', () => {
    assert.equal(
      sourceHtml(source, true),
      '<cite data-id="a" data-publisher="The Desk" data-title="A report" data-url="https://example.org/?a&amp;b" data-kind="outlet">' +
        '<a href="https://example.org/?a&amp;b" rel="noopener">A report, The Desk</a></cite>',
    );
  });

  test('one that no reader needs there says nothing', () => {
    assert.equal(sourceHtml({ id: 'a', publisher: 'B' }, false), '<cite data-id="a" data-publisher="B"></cite>');
  });

  test('an address that could run is no link', () => {
    assert.doesNotMatch(sourceHtml({ ...source, url: 'javascript:alert(1)' }, true), /href/);
  });
});

describe('mentionHtml', () => {
  test('an event mentions a source by id, and by name where it is not named elsewhere', () => {
    assert.equal(mentionHtml('a', { id: 'a', publisher: 'B' }), '<cite data-id="a">B</cite>');
    assert.equal(mentionHtml('a', undefined), '<cite data-id="a"></cite>');
  });
});
