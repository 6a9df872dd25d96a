import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { around, capitalise, fill, plural, wordsOfId } from '../../src/text/fill-message.js';
import { en } from '../../src/text/locales/en.js';

describe('filling a message', () => {
  test('each placeholder gets its value, as often as it stands', () => {
    assert.equal(fill('{a} and {b}, {a}', { a: 'one', b: 'two' }), 'one and two, one');
  });

  test('braces and dollar signs inside a value stay as they are', () => {
    assert.equal(fill('Said by {by}', { by: "{to} $& $1 $'" }), "Said by {to} $& $1 $'");
  });

  test('a placeholder without a value stays visible', () => {
    assert.equal(fill('Said by {bye}', { by: 'Russia' }), 'Said by {bye}');
    assert.equal(fill('{constructor} {toString}', {}), '{constructor} {toString}');
  });
});

describe('plural forms', () => {
  const events = { one: '{count} подія', few: '{count} події', many: '{count} подій', other: '{count} події' };
  const say = (count: number) => plural({ locale: 'uk', messages: en }, events, count);

  test('the count chooses the form by the rules of the language', () => {
    assert.deepEqual([1, 2, 5, 11, 21, 22, 25, 1.5].map(say), [
      '1 подія',
      '2 події',
      '5 подій',
      '11 подій',
      '21 подія',
      '22 події',
      '25 подій',
      '1,5 події',
    ]);
  });

  test('a form that a language does not give falls back to "other"', () => {
    assert.equal(plural({ locale: 'en', messages: en }, { other: '{count} more' }, 1), '1 more');
  });

  test('digits and grouping are those of the locale', () => {
    assert.equal(plural({ locale: 'ar-EG', messages: en }, { other: '{count}' }, 2000), '٢٬٠٠٠');
  });

  test('other values are filled in beside the count', () => {
    assert.equal(plural({ locale: 'en', messages: en }, { other: '{count}: {list}' }, 2, { list: 'A, B' }), '2: A, B');
  });
});

test('a message splits around the placeholder that a view sets apart', () => {
  assert.deepEqual(around('{span} to the next', 'span'), ['', ' to the next']);
  assert.deepEqual(around('next in {span}', 'span'), ['next in ', '']);
  assert.deepEqual(around('no place for it', 'span'), ['no place for it', '']);
});

test('a line opens with a capital, whatever its script', () => {
  assert.equal(capitalise('(some year'), '(Some year');
  assert.deepEqual(['about 2024', 'лютий', '2024', '', 'ﬁn', '😀a'].map(capitalise), [
    'About 2024',
    'Лютий',
    '2024',
    '',
    'FIn',
    '😀a',
  ]);
});

test('an id is made readable', () => {
  assert.equal(wordsOfId('press-freedom-day'), 'Press freedom day');
  assert.equal(wordsOfId('vote'), 'Vote');
});
