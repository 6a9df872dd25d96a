import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const model = resolve(import.meta.dirname, '../../src/model');

/** Bytes of a file and all it imports, minified and gzipped as for a reader. A kB is 1000 bytes. */
const bytesOf = async (file: string, external: readonly RegExp[] = []): Promise<number> => {
  const build = await rolldown({ input: resolve(model, file), external: [...external] });
  const { output } = await build.generate({ format: 'esm', minify: true });
  await build.close();
  return gzipSync(output[0].code, { level: 9 }).length;
};

test('reading dates costs a page at most 2 kB, the sentences for editors left out', async (t) => {
  const bytes = await bytesOf('partial-date.ts', [/date-problems/]);
  t.diagnostic(`${bytes} of 2000 bytes`);
  assert.ok(
    bytes <= 2000,
    `The date parser is ${bytes} bytes after gzip -9, ${bytes - 2000} over its budget of 2000. Every page carries it: ` +
      'let POINT in partial-date.ts refuse what code checks, merge two patterns of diagnose-date.ts, or leave the feature out. The budget stays.',
  );
});

test('the sentences for editors cost at most 1 kB', async (t) => {
  const bytes = await bytesOf('date-problems.ts');
  t.diagnostic(`${bytes} of 1000 bytes`);
  assert.ok(
    bytes <= 1000,
    `The sentences are ${bytes} bytes after gzip -9, ${bytes - 1000} over their budget of 1000. ` +
      'Shorten one in date-problems.ts, reuse the words of another (gzip stores them once), or give two codes one sentence. The budget stays.',
  );
});
