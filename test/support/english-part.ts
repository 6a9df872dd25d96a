import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importsOf } from './import-graph.js';
import { sourcesIn } from './source-text.js';

/** A part of the English, which comes with the code that prints it. */
export interface EnglishPart {
  /** Whose English it is: "the axis". */
  readonly of: string;
  readonly english: object;
  /** The other parts. */
  readonly others: readonly object[];
  /** Its file, and the names of the files that import it. */
  readonly file: string;
  readonly importers: readonly string[];
}

/** What holds of each part of the English. */
export function testEnglishPart({ of, english, others, file, importers }: EnglishPart): void {
  const sources = sourcesIn('src');
  const names = Object.keys(english);

  test(`no message of ${of} stands in another part of the English too`, () => {
    for (const other of others)
      assert.deepEqual(
        names.filter((key) => Object.hasOwn(other, key)),
        [],
      );
  });

  test(`the English of ${of} is fetched with the part that draws it, and with the whole of English`, () => {
    const importing = sources.filter((source) => importsOf(source).some(({ to }) => to === file));
    assert.deepEqual(
      importing.map(({ path }) => path.replace(/^.*\//, '')),
      importers,
    );
  });

  test(`each message of ${of} is printed somewhere`, () => {
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
}
