import type { Timeline } from '../model/timeline.js';
import { detectFormat } from './detect-format.js';
import { jsonErrorAt } from './json-position.js';
import { show } from './reading.js';
import type { LoadCode, Problem, Severity } from './problem.js';
import { validate, type ValidateOptions } from './validate-timeline.js';

export interface LoadOptions extends ValidateOptions {
  /** Instead of the page's own: for authenticated data, servers and tests. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** For the answer and its whole body, in ms. 10,000 unless told. */
  readonly timeout?: number | undefined;
  /** Of the body once it is unpacked. 67,108,864 (64 MiB) unless told. */
  readonly maxBytes?: number | undefined;
  /** Ends the loading quietly: the result says `load-aborted`, a note. */
  readonly signal?: AbortSignal | undefined;
  /** What a relative URL is relative to; the page's own address unless told. */
  readonly base?: string | undefined;
}

export interface Loaded {
  /** Null where nothing can be shown; then at least one problem says why. */
  readonly timeline: Timeline | null;
  readonly problems: readonly Problem[];
}

const NAMES = { timelinejs: 'TimelineJS JSON', csv: 'a table (CSV)', ics: 'a calendar (iCalendar)', unknown: 'no JSON' };

const problem = (code: LoadCode, message: string, severity: Severity = 'error'): Problem => ({ path: '', code, message, severity });
const nothing = (code: LoadCode, message: string, severity?: Severity): Loaded => ({ timeline: null, problems: [problem(code, message, severity)] });

/** The body as text, or undefined once it is larger than allowed: what is too large is not read to its end. */
const readBody = async (response: Response, maxBytes: number): Promise<string | undefined> => {
  if (Number(response.headers?.get('content-length')) > maxBytes) return undefined;
  const reader = response.body?.getReader();
  if (!reader) {
    const text = await response.text();
    return text.length > maxBytes ? undefined : text;
  }
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) return undefined;
    text += decoder.decode(value, { stream: true });
  }
};

/** What a loaded text holds: a data set with its problems, or the one reason why there is none. */
export const readTimeline = (text: string, from: string, options?: ValidateOptions): Loaded => {
  const format = detectFormat(text);
  if (format === 'empty') return nothing('load-empty', `${from} is empty: write a list of events into it, or give another address.`);
  if (format === 'html')
    return nothing('load-html', `${from} is a web page, and no data: give the address of the data itself, and check that it needs no login.`);
  if (format !== 'news-timeline')
    return nothing('load-format', `${from} is ${NAMES[format]}, which is not read yet: give it as JSON with a list of “events”.`);
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const until = text.slice(0, jsonErrorAt(text)).split('\n');
    return nothing('load-json', `${from} is broken JSON in line ${until.length}, column ${until.at(-1)!.length + 1}: look there for a comma too many or too few, or a quotation mark that is not closed.`);
  }
  const { timeline, problems } = validate(input, options);
  if (timeline.events.length) return { timeline, problems };
  const why = problem('load-no-events', `${from} holds no event that can be shown: write at least one with “date” and “headline”.`);
  return { timeline: null, problems: problems.some((one) => one.severity === 'error') ? problems : [why, ...problems] };
};

/**
 * Fetches and validates a data set, recognised by its content. Never rejects: whatever goes wrong is one problem in
 * words, and `timeline` is null.
 *
 * @param url Relative addresses count from `base`.
 */
export const loadTimeline = async (url: string, options: LoadOptions = {}): Promise<Loaded> => {
  const { fetch = globalThis.fetch, timeout = 10_000, maxBytes = 67_108_864, signal, base } = options;
  let from = show(url, 200);
  let address: string;
  try {
    address = base ? new URL(url.trim(), base).href : url.trim();
  } catch {
    address = '';
  }
  if (!address) return nothing('load-url', `${from} is no address: write one such as "events.json" or "https://example.org/events.json".`);

  const control = new AbortController();
  const abort = () => control.abort();
  // Raced, since a `fetch` of somebody's own may not look at its signal.
  const stopped = new Promise<never>((_, reject) => control.signal.addEventListener('abort', reject));
  const answer = async (): Promise<Loaded> => {
    const response = await fetch(address, { signal: control.signal });
    const { status, redirected } = response;
    if (redirected) from += ` (redirected to ${show(response.url, 200)})`;
    if (status === 404 || status === 410)
      return nothing('load-not-found', `There is nothing at ${from} (${status}): check the spelling of “src”, and that the file is published.`);
    if (!response.ok)
      return nothing('load-http', `${from} was answered with ${status}: check that everybody may read it, and try again later.`);
    const text = await readBody(response, maxBytes);
    if (text === undefined)
      return nothing('load-too-large', `${from} is larger than ${maxBytes} bytes: split it, or raise “max-bytes”.`);
    const { timeline, problems } = readTimeline(text, from, options);
    const moved = problem('load-redirected', `${from}: write that address, which saves readers a round trip.`, 'note');
    return { timeline, problems: redirected && timeline ? [moved, ...problems] : problems };
  };
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort();
  }, timeout);
  signal?.addEventListener('abort', abort);
  try {
    if (signal?.aborted) abort();
    return await Promise.race([stopped, answer()]);
  } catch {
    return (
      signal?.aborted ? nothing('load-aborted', `Loading ${from} was called off: set “src” again to load it.`, 'note')
      : late ? nothing('load-timeout', `${from} was not there within ${timeout} ms: try again, or raise “timeout”.`)
      : nothing('load-network', `${from} could not be fetched: check the connection and the address, that its server allows this page (CORS), and that the page's policy (connect-src) does.`)
    );
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    abort(); // what was not read to its end need not arrive
  }
};
