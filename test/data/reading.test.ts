import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import { Reading } from '../../src/data/reading.js';

describe('a path', () => {
  const where = (...path: (string | number)[]) => {
    const at = new Reading();
    at.path.push(...path);
    return at.where;
  };
  test('is written as a program would write it', () => {
    assert.equal(where(), '');
    assert.equal(where('events', 3, 'date'), 'events[3].date');
    assert.equal(where('translations', 'en-GB', 'title'), 'translations["en-GB"].title');
    assert.equal(where('__proto__'), '__proto__');
  });
  test('shows no more of a strange key than helps, and nothing that turns its direction', () => {
    assert.equal(where('a', '\u202ex\u0000'), 'a["x"]');
    assert.ok(where('ü'.repeat(1000)).length < 70);
  });
});

describe('a finding', () => {
  test('stays open until it is known what is lost with it, and is then left as it is', () => {
    const at = new Reading();
    at.fail('text-empty', 'phrase');
    at.settle(0, undefined, 'hedge', 'event');
    assert.equal(at.found[0]!.severity, undefined);
    at.settle(0, 'error', 'item', 'event');
    at.settle(0, 'warning', 'field', 'events');
    assert.equal(at.found[0]!.severity, 'error');
    assert.deepEqual(at.found[0]!.loss, ['hedge', 'event', 'item', 'event']);
  });
  test('from before the value that failed is not touched', () => {
    const at = new Reading();
    at.fail('text-empty', 'a');
    at.fail('text-empty', 'b');
    at.settle(1, 'warning', 'field', 'b');
    assert.deepEqual(
      at.found.map(({ severity }) => severity),
      [undefined, 'warning'],
    );
  });
  test('about an address is no error, though a picture is lost with it', () => {
    const at = new Reading();
    at.fail('url-scheme', 'javascript:x');
    at.settle(0, 'error', 'item', 'media item');
    assert.equal(at.found[0]!.severity, 'warning');
  });
});
