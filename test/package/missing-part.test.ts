// What happens where a part that is fetched later cannot be had: offline, or not copied to the server.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import type { loadTimeline } from '../../src/data/load-timeline.js';
import type { Problem } from '../../src/data/problem.js';
import type { SourceHost, TimelineSource } from '../../src/elements/controllers/timeline-source.js';

/** A module of ours, bundled, but for one part: of that nothing is there. */
async function without<T>(missing: string, file: string): Promise<T> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, '../../src', file)],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    external: [missing],
  });
  return (await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`)) as T;
}
interface Loader {
  readonly loadTimeline: typeof loadTimeline;
}
interface Source {
  readonly TimelineSource: typeof TimelineSource;
}

const CLEAN = { events: [{ id: 'a', date: '2024', headline: 'Written out' }] };
const answer = (body: unknown) => async () => new Response(JSON.stringify(body));

test('a file that is written out is loaded without the reader of all others', async () => {
  const { loadTimeline: load } = await without<Loader>('*/read-input.js', 'data/load-timeline.ts');
  const { timeline, problems } = await load('x', { fetch: answer(CLEAN) });
  assert.equal(timeline?.events.length, 1);
  assert.deepEqual(problems, []);
});

test('a file that needs the reader, which is not there, is the one problem load-reader', async () => {
  const { loadTimeline: load } = await without<Loader>('*/read-input.js', 'data/load-timeline.ts');
  for (const fetch of [answer([{ date: '2024', headline: 'x' }]), async () => new Response('<p>')]) {
    const { timeline, problems } = await load('x', { fetch });
    assert.equal(timeline, null);
    assert.deepEqual(
      problems.map(({ code, severity }) => [code, severity]),
      [['load-reader', 'error']],
    );
    assert.match(problems[0]!.message, /What reads “x” could not be fetched: check the connection/);
  }
});

test('with the words gone as well there is still the code', async () => {
  const { loadTimeline: load } = await without<Loader>('*/describe-problems.js', 'data/load-timeline.ts');
  const { problems } = await load('x', { fetch: async () => new Response('', { status: 404 }) });
  assert.deepEqual(problems, [{ path: '', code: 'load-not-found', message: 'load-not-found', severity: 'error' }]);
});

test('data by the property that need the reader, which is not there, fail, and those that do not are shown', async () => {
  const { TimelineSource: Made } = await without<Source>('*/read-input.js', 'elements/controllers/timeline-source.ts');
  const told: (readonly Problem[])[] = [];
  const host = {
    src: null,
    preview: false,
    addController() {},
    requestUpdate() {},
    updateComplete: Promise.resolve(true),
    dispatchEvent: ({ detail }: CustomEvent<{ problems: readonly Problem[] }>) => told.push(detail.problems) > 0,
  } as unknown as SourceHost;
  const source: TimelineSource = new Made(host);
  source.give([{ date: '2024', headline: 'x' }]);
  source.update(false);
  assert.equal(source.state, 'loading');
  await new Promise((done) => setTimeout(done, 100));
  assert.equal(source.state, 'failed');
  assert.deepEqual(
    told.map((problems) => problems.map(({ code }) => code)),
    [['load-reader']],
  );
  source.give(CLEAN);
  source.update(false);
  assert.equal(source.state, 'ready');
  assert.equal(source.timeline?.events.length, 1);
});
