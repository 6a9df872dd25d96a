import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registerMediaProvider, registeredProviders } from '../../src/model/media-registry.js';

test('what was registered last comes first', () => {
  const [first, last] = ['First', 'Last'].map((name) => ({ name, match: () => undefined }));
  registerMediaProvider(first!);
  registerMediaProvider(last!);
  assert.deepEqual(registeredProviders, [last, first]);
});
