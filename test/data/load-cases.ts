import type { LoadOptions } from '../../src/data/load-timeline.js';

export const SOUND = '[{"id":"a","date":"2024-08","headline":"Invented"}]';
export const answers =
  (body: BodyInit | null, init?: ResponseInit): typeof fetch =>
  async () =>
    new Response(body, init);
export const redirected =
  (body: string): typeof fetch =>
  async () =>
    Object.defineProperties(new Response(body), {
      redirected: { value: true },
      url: { value: 'https://example.org/new.json' },
    });
/** A server that never answers, and a `fetch` that listens to its signal. */
export const silent: typeof fetch = (_, init) =>
  new Promise((_resolve, reject) =>
    init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
  );

type LoadCase = [what: string, code: string, message: RegExp, options: LoadOptions, url?: string];
/** Ways in which a load fails, each with its one problem. */
export const LOAD_CASES: readonly LoadCase[] = [
  [
    'nothing at the address',
    'load-not-found',
    /nothing at “events.json” \(404\): check its spelling/,
    { fetch: answers('no', { status: 404 }) },
  ],
  ['something that is gone', 'load-not-found', /\(410\)/, { fetch: answers('no', { status: 410 }) }],
  [
    'a server that fails',
    'load-http',
    /“events.json” was answered with 500: check that everybody may read it/,
    { fetch: answers(SOUND, { status: 500 }) },
  ],
  ['a login', 'load-http', /answered with 403/, { fetch: answers(SOUND, { status: 403 }) }],
  [
    'no network',
    'load-network',
    /could not be fetched: check the connection .*CORS.*connect-src/,
    { fetch: () => Promise.reject(new TypeError('Failed to fetch')) },
  ],
  [
    'a fetch that throws at once',
    'load-network',
    /check the connection/,
    {
      fetch: () => {
        throw new Error('no');
      },
    },
  ],
  [
    'a body that breaks off',
    'load-network',
    /check the connection/,
    { fetch: answers(new ReadableStream({ pull: (c) => c.error(new Error('reset')) })) },
  ],
  [
    'no answer in time',
    'load-timeout',
    /was not there within 20 ms: try again, or raise “timeout”/,
    { fetch: silent, timeout: 20 },
  ],
  [
    'no answer in time from a fetch that ignores its signal',
    'load-timeout',
    /within 20 ms/,
    { fetch: () => new Promise(() => {}), timeout: 20 },
  ],
  [
    'a body that does not come in time',
    'load-timeout',
    /within 20 ms/,
    { fetch: answers(new ReadableStream()), timeout: 20 },
  ],
  [
    'a declared size that is too large',
    'load-too-large',
    /larger than 10 bytes: split it, or raise “max-bytes”/,
    { fetch: answers(new ReadableStream(), { headers: { 'content-length': '11' } }), maxBytes: 10 },
  ],
  ['a body that is too large', 'load-too-large', /larger than 10 bytes/, { fetch: answers(SOUND), maxBytes: 10 }],
  ['nothing inside', 'load-empty', /is empty: write a list of events/, { fetch: answers('') }],
  ['no body at all', 'load-empty', /is empty/, { fetch: answers(null) }],
  [
    'a web page',
    'load-html',
    /is a web page and no data: give the address of the data itself/,
    { fetch: answers('<!doctype html>', { headers: { 'content-type': 'application/json' } }) },
  ],
  [
    'a login page after a redirect',
    'load-html',
    /“events.json” \(redirected to “https:\/\/example.org\/new.json”\) is a web page/,
    { fetch: redirected('<html>') },
  ],
  [
    'a table',
    'load-format',
    /is a table \(CSV\), which is not read yet: give it as JSON/,
    { fetch: answers('date,headline\n2024,x') },
  ],
  [
    'a calendar',
    'load-format',
    /is a calendar \(iCalendar\), which is not read yet/,
    { fetch: answers('BEGIN:VCALENDAR') },
  ],
  [
    'TimelineJS',
    'load-format',
    /is TimelineJS JSON, which is not read yet/,
    { fetch: answers('{"events":[{"start_date":{"year":2024}}]}') },
  ],
  [
    'prose',
    'load-format',
    /is no JSON, which is not read yet: give it as JSON/,
    { fetch: answers('Once upon a time') },
  ],
  [
    'broken JSON',
    'load-json',
    /is broken JSON in line 2, column 17: look there for a comma/,
    { fetch: answers('[\n  {"date": null,}\n]') },
  ],
  ['JSON that breaks off', 'load-json', /line 3, column 1:/, { fetch: answers('[\n{"date": null}\n') }],
  ['an empty list', 'load-no-events', /holds no event that can be shown: write at least one/, { fetch: answers('[]') }],
  [
    'a data set with an empty list',
    'load-no-events',
    /holds no event/,
    { fetch: answers('{"title":"x","events":[]}') },
  ],
  [
    'an address that is none',
    'load-url',
    /“ ” is no address: write one such as "events.json"/,
    { fetch: answers(SOUND) },
    ' ',
  ],
  [
    'an address with a base that is none',
    'load-url',
    /“events.json” is no address/,
    { fetch: answers(SOUND), base: 'nowhere' },
  ],
];
