import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Messages } from '../../src/text/messages.js';
import { unpackMessages, type PackedMessages } from '../../src/text/packed-messages.js';

const dist = resolve(import.meta.dirname, '../../dist');
const folder = join(dist, 'cdn/parts/locales');

const exported = async (file: string): Promise<unknown> => {
  const module = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  assert.equal(Object.keys(module).length, 1, file);
  return Object.values(module)[0];
};

test('a locale of the CDN file is packed, and unpacked it is the locale of the package, word for word', async () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
  assert.ok(files.length > 0);
  for (const file of files) {
    const whole = (await exported(join(dist, 'text/locales', file))) as Messages;
    const packed = (await exported(join(folder, file))) as PackedMessages;
    assert.ok(Array.isArray(packed), file);
    assert.deepEqual(unpackMessages(packed), whole);
    assert.doesNotMatch(readFileSync(join(folder, file), 'utf8'), /becameKnown|figure:exact/);
  }
});
