import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axisEnglish } from '../../src/text/axis-english.js';
import { lanesEnglish } from '../../src/text/lanes-english.js';
import { legendEnglish } from '../../src/text/legend-english.js';
import { listEnglish } from '../../src/text/list-english.js';
import type { PluralForms } from '../../src/text/plural-forms.js';
import { rareEnglish } from '../../src/text/rare-english.js';
import { importsOf } from '../support/import-graph.js';
import { sourcesIn } from '../support/source-text.js';

const sources = sourcesIn('src');
const names = Object.keys(lanesEnglish);

test('no message of an axis of many events stands in another part of the English too', () => {
  for (const english of [axisEnglish, legendEnglish, listEnglish, rareEnglish])
    assert.deepEqual(
      names.filter((key) => Object.hasOwn(english, key)),
      [],
    );
});

test('its English is fetched with the part that draws it, and with the whole of English', () => {
  const importing = sources.filter((source) => importsOf(source).some(({ to }) => to === 'src/text/lanes-english.ts'));
  assert.deepEqual(
    importing.map(({ path }) => path.replace(/^.*\//, '')),
    ['lanes-part.ts', 'en.ts'],
  );
});

test('a message that counts says how many', () => {
  for (const message of Object.values<string | PluralForms>(lanesEnglish as never))
    if (typeof message !== 'string')
      for (const form of Object.values<string>(message as never)) assert.match(form, /\{count\}/);
  assert.match(lanesEnglish.fullHeight, /\{count\}.*\{span\}/);
});

test('each message of it is printed somewhere', () => {
  const printed = sources.filter(
    ({ path }) => /^src\/(views|elements|text)\//.test(path) && !/english|locales|messages\.ts/.test(path),
  );
  const unused = names.filter(
    (name) =>
      !printed.some(({ text }) =>
        new RegExp(String.raw`\bmessages\s*\.${name}\b|\b${name}\b[^;]*= (?:\w+\.)*messages`).test(text),
      ),
  );
  assert.deepEqual(unused, []);
});
