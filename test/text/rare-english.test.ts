import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rareEnglish } from '../../src/text/rare-english.js';
import { importsOf } from '../support/import-graph.js';
import { sourcesIn } from '../support/source-text.js';

const sources = sourcesIn('src').filter(({ path }) => /^src\/(views|elements|layout|text)\//.test(path));
const importedBy = (path: string) => sources.filter((source) => importsOf(source).some(({ to }) => to === path));
const names = Object.keys(rareEnglish).filter((key) => !key.includes(':'));
const uses = new RegExp(String.raw`\bmessages\.(?:${names.join('|')})\b|messages\[.media:`);

/** The part itself, and that which holds it. */
const PARTS = ['src/views/card-extras.ts', 'src/views/media-part.ts'];

/** Whether a view is one of them, or imported by such alone. */
const comesWithExtras = (path: string): boolean =>
  PARTS.includes(path) || (importedBy(path).length > 0 && importedBy(path).every((by) => comesWithExtras(by.path)));

test('only views that come with the rare messages print them: any other would print nothing in English', () => {
  const printing = sources.filter(({ path, text }) => path.startsWith('src/views/') && uses.test(text));
  assert.ok(printing.length > 0);
  for (const { path } of printing) assert.ok(comesWithExtras(path), path);
  const others = sources.filter(({ path, text }) => !path.startsWith('src/views/') && uses.test(text));
  assert.deepEqual(
    others.map(({ path }) => path),
    [],
  );
});

test('the rare messages are fetched with those views, and by them alone', () => {
  assert.deepEqual(
    importedBy('src/text/rare-english.ts').map(({ path }) => path),
    ['src/text/locales/en.ts', 'src/views/card-extras.ts'],
  );
});
