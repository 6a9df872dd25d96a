import { strict as assert } from 'node:assert';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { loadTimeline } from '../../src/data/load-timeline.js';
import { answers, LOAD_CASES, redirected, silent, SOUND } from './load-cases.js';

/** A body that goes on for ever; says how much of it was taken. */
const endless = (taken: { bytes: number; cancelled: boolean }, signal: AbortSignal) =>
  new ReadableStream<Uint8Array>({
    pull(controller) {
      if (signal.aborted) return controller.error(new Error('aborted'));
      controller.enqueue(new Uint8Array(1000).fill(32));
      taken.bytes += 1000;
    },
    cancel() {
      taken.cancelled = true;
    },
  });

describe('loading', () => {
  for (const [what, code, message, options, url = 'events.json'] of LOAD_CASES)
    test(`${what} is the one problem ${code}`, async () => {
      const { timeline, problems } = await loadTimeline(url, options);
      assert.equal(timeline, null);
      assert.deepEqual(
        problems.map((problem) => [problem.code, problem.path, problem.severity]),
        [[code, '', 'error']],
      );
      assert.match(problems[0]!.message, message);
    });

  test('has a case here for each of its codes', () => {
    const source = readFileSync(new URL('../../src/data/problem.ts', import.meta.url), 'utf8');
    const codes = [...source.matchAll(/^ {2}\| '(load-[\w-]+)'/gm)].map(([, code]) => code!);
    // A reader that is missing is a matter of the package: test/package/missing-part.test.ts.
    const here = new Set([...LOAD_CASES.map(([, code]) => code), 'load-aborted', 'load-redirected', 'load-reader']);
    assert.deepEqual(
      codes.filter((code) => !here.has(code)),
      [],
    );
  });

  test('a sound file gives its timeline and no problem', async () => {
    const { timeline, problems } = await loadTimeline('events.json', { fetch: answers(`\uFEFF${SOUND}`) });
    assert.equal(timeline?.events[0]?.headline, 'Invented');
    assert.deepEqual(problems, []);
  });

  test('what the short way takes is not asked for drafts or for a newsroom’s own rules', async () => {
    const sound = answers(
      '{"events":[{"id":"a","date":"2024-08","headline":"Invented","editorNote":"Not for readers"}]}',
    );
    const { timeline } = await loadTimeline('x', { fetch: sound });
    assert.ok(!Object.hasOwn(timeline!.events[0]!, 'editorNote'));
    assert.equal(
      (await loadTimeline('x', { fetch: sound, preview: true })).timeline?.events[0]?.editorNote,
      'Not for readers',
    );
    const { problems } = await loadTimeline('x', { fetch: sound, profile: 'newsroom' });
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['newsroom-source'],
    );
  });

  test('a file in many pieces is put together, letters that lie across two of them too', async () => {
    const bytes = new TextEncoder().encode('[{"id":"a","date":null,"headline":"Вигадано"}]');
    const pieces = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const { timeline } = await loadTimeline('events.json', { fetch: answers(pieces), maxBytes: bytes.length });
    assert.equal(timeline?.events[0]?.headline, 'Вигадано');
  });

  test('a sound event beside a broken one is shown, and the broken one is listed', async () => {
    const { timeline, problems } = await loadTimeline('events.json', {
      fetch: answers('[{"id":"a","date":null,"headline":"x"},{"id":"b"}]'),
    });
    assert.equal(timeline?.events.length, 1);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['events[1].date', 'events[1].headline'],
    );
  });

  test('a file of which no event can be read says why for each, and shows nothing', async () => {
    const { timeline, problems } = await loadTimeline('events.json', { fetch: answers('[{"id":"a","date":null}]') });
    assert.equal(timeline, null);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['shape-missing'],
    );
  });

  test('a sound file that has moved is shown, with a note of its new address', async () => {
    const { timeline, problems } = await loadTimeline('events.json', { fetch: redirected(SOUND) });
    assert.equal(timeline?.events.length, 1);
    assert.deepEqual(
      problems.map(({ code, severity }) => [code, severity]),
      [['load-redirected', 'note']],
    );
    assert.match(problems[0]!.message, /redirected to “https:\/\/example.org\/new.json”\): write that address/);
  });

  test('goes to the address as it counts from the base', async () => {
    const asked: unknown[] = [];
    const spy: typeof fetch = async (url) => (asked.push(url), new Response(SOUND));
    await loadTimeline(' ../events.json ', { fetch: spy, base: 'https://example.org/a/b/c' });
    await loadTimeline('events.json', { fetch: spy });
    assert.deepEqual(asked, ['https://example.org/a/events.json', 'events.json']);
  });

  test('shows drafts where preview is asked for', async () => {
    const draft = '[{"id":"a","date":null,"headline":"x","draft":true}]';
    assert.equal((await loadTimeline('x', { fetch: answers(draft) })).timeline, null);
    assert.equal((await loadTimeline('x', { fetch: answers(draft), preview: true })).timeline?.events.length, 1);
  });

  test('called off, before or while it runs, is quiet: a note, and no timeline', async () => {
    const control = new AbortController();
    const running = loadTimeline('events.json', { fetch: silent, signal: control.signal });
    control.abort();
    for (const loading of [
      running,
      loadTimeline('events.json', { fetch: answers(SOUND), signal: AbortSignal.abort() }),
    ]) {
      const { timeline, problems } = await loading;
      assert.equal(timeline, null);
      assert.deepEqual(
        problems.map(({ code, severity }) => [code, severity]),
        [['load-aborted', 'note']],
      );
      assert.match(problems[0]!.message, /set “src” again/);
    }
  });

  test('what is too large is not read to its end, and its connection is let go', async () => {
    const taken = { bytes: 0, cancelled: false };
    let signal!: AbortSignal;
    const fetch: typeof globalThis.fetch = async (_, init) => (
      (signal = init!.signal!),
      new Response(endless(taken, signal))
    );
    const { problems } = await loadTimeline('x', { fetch, maxBytes: 5000 });
    assert.equal(problems[0]?.code, 'load-too-large');
    assert.ok(taken.bytes < 10_000);
    assert.ok(signal.aborted);
  });

  test('leaves no timer and no listener behind', async (context) => {
    const set = context.mock.method(globalThis, 'setTimeout');
    const clear = context.mock.method(globalThis, 'clearTimeout');
    const control = new AbortController();
    let listeners = 0;
    const { addEventListener: add, removeEventListener: remove } = AbortSignal.prototype;
    context.mock.method(
      control.signal,
      'addEventListener',
      function (this: AbortSignal, ...rest: Parameters<typeof add>) {
        listeners++;
        add.apply(this, rest);
      },
    );
    context.mock.method(
      control.signal,
      'removeEventListener',
      function (this: AbortSignal, ...rest: Parameters<typeof remove>) {
        listeners--;
        remove.apply(this, rest);
      },
    );
    const { problems } = await loadTimeline('x', { fetch: answers(SOUND), signal: control.signal, timeout: 4321 });
    const timers = set.mock.calls.filter((call) => call.arguments[1] === 4321).map(({ result }) => result);
    assert.deepEqual(problems, []);
    assert.equal(timers.length, 1);
    assert.ok(clear.mock.calls.some((call) => call.arguments[0] === timers[0]));
    assert.equal(listeners, 0);
  });

  test('works through a real server and the real fetch, redirects included', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/old.json') response.writeHead(302, { location: '/new.json' }).end();
      else if (request.url === '/new.json') response.end(SOUND);
      else response.writeHead(404).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const moved = await loadTimeline('old.json', { base });
    assert.equal(moved.timeline?.events.length, 1);
    assert.equal(moved.problems[0]?.code, 'load-redirected');
    assert.equal((await loadTimeline('gone.json', { base })).problems[0]?.code, 'load-not-found');
    await new Promise((done) => server.close(done));
    assert.equal((await loadTimeline('new.json', { base })).problems[0]?.code, 'load-network');
  });
});
