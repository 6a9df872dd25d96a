import type { Timeline } from '../model/timeline.js';
import { describeFindings, loadFinding } from './describe-findings.js';
import type { LoadCode, Problem, Severity } from './problem.js';
import { readClean } from './read-clean.js';
import type { Found } from './read-input.js';
import type { ReadOptions } from './read-timeline.js';

export interface LoadOptions extends ReadOptions {
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

/** The body as text, or undefined once it is larger than allowed: what is too large is not read to its end. */
const readBody = async (response: Response, maxBytes: number): Promise<string | undefined> => {
  if (Number(response.headers.get('content-length')) > maxBytes) return undefined;
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) return undefined;
    text += decoder.decode(value, { stream: true });
  }
};

/** The data set of a text in which nothing is unusual. */
const readCleanText = (text: string): Timeline | null => {
  try {
    return readClean(JSON.parse(text));
  } catch {
    return null;
  }
};

/**
 * Fetches and validates a data set, recognised by its content. Never rejects: whatever goes wrong is one problem in
 * words, and `timeline` is null.
 *
 * @param url Relative addresses count from `base`.
 */
export const loadTimeline = async (url: string, options: LoadOptions = {}): Promise<Loaded> => {
  const { fetch = globalThis.fetch, timeout = 10_000, maxBytes = 67_108_864, signal, base, preview, profile } = options;
  const control = new AbortController();
  let from = `“${url}”`;
  let timer;
  let abort!: () => void;

  // The first to settle it counts: a `fetch` of somebody's own may not look at its signal.
  const [timeline, ...findings] = await new Promise<Found>((done) => {
    const fail = (code: LoadCode, about: unknown = from, severity?: Severity) =>
      done([null, loadFinding(code, about, severity)]);
    /** What it means that the next step throws. */
    let failure: LoadCode = 'load-url';
    const answer = async () => {
      let address = url.trim();
      if (!address) return fail(failure);
      if (base) address = new URL(address, base).href;
      failure = 'load-network';
      const response = await fetch(address, { signal: control.signal });
      const { ok, status, redirected } = response;
      if (redirected) from += ` (redirected to “${response.url}”)`;
      if (!ok) return fail(status === 404 || status === 410 ? 'load-not-found' : 'load-http', [from, status]);
      const text = await readBody(response, maxBytes);
      if (text === undefined) return fail('load-too-large', [from, maxBytes]);
      failure = 'load-reader';
      const clean = preview || profile === 'newsroom' ? null : readCleanText(text);
      const found = clean ? ([clean] as const) : (await import('./read-input.js')).readText(text, from, options);
      done(redirected && found[0] ? [...found, loadFinding('load-redirected', from, 'note')] : found);
    };
    abort = () => fail('load-aborted', from, 'note');
    timer = setTimeout(() => fail('load-timeout', [from, timeout]), timeout);
    signal?.addEventListener('abort', abort);
    if (signal?.aborted) abort();
    else answer().catch(() => fail(failure));
  });
  clearTimeout(timer);
  signal?.removeEventListener('abort', abort);
  control.abort(); // what was not read to its end need not arrive
  return { timeline, problems: await describeFindings(findings) };
};
