import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axisEnglish } from '../../src/text/axis-english.js';
import { listEnglish } from '../../src/text/list-english.js';
import { rareEnglish } from '../../src/text/rare-english.js';
import { importsOf } from '../support/import-graph.js';
import { sourcesIn } from '../support/source-text.js';

const sources = sourcesIn('src');
const names = Object.keys(axisEnglish);

test('no message of the axis stands in the English of a list too', () => {
  for (const english of [listEnglish, rareEnglish])
    assert.deepEqual(
      names.filter((key) => Object.hasOwn(english, key)),
      [],
    );
});

test('the English of the axis is fetched with the part that draws it, and with the whole of English', () => {
  const importing = sources.filter((source) => importsOf(source).some(({ to }) => to === 'src/text/axis-english.ts'));
  assert.deepEqual(
    importing.map(({ path }) => path.replace(/^.*\//, '')),
    ['axis-part.ts', 'en.ts'],
  );
});

test('each message of the axis is printed somewhere', () => {
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
