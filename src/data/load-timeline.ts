import type { Timeline } from '../model/timeline.js';
import { describeFindings } from './describe-findings.js';
import { detectFormat } from './detect-format.js';
import type { Finding, LoadCode, Problem, Severity } from './problem.js';
import { readTimeline, type ReadOptions } from './read-timeline.js';

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

type Found = [timeline: Timeline | null, ...findings: Finding[]];

const finding = (code: LoadCode, about: unknown, severity: Severity = 'error'): Finding => ({
  path: '',
  code,
  about,
  severity,
  loss: [],
});
const nothing = (code: LoadCode, about: unknown): Found => [null, finding(code, about)];

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

/** What a loaded text holds: a data set, or the one reason why there is none. */
const readText = (text: string, from: string, options: ReadOptions): Found => {
  const format = detectFormat(text);
  if (format === 'empty' || format === 'html') return nothing(`load-${format}`, from);
  if (format !== 'news-timeline') return nothing('load-format', [from, format]);
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return nothing('load-json', [from, text]);
  }
  const { timeline, findings } = readTimeline(input, options);
  if (timeline.events.length) return [timeline, ...findings];
  return findings.some(({ severity }) => severity === 'error')
    ? [null, ...findings]
    : [null, finding('load-no-events', from), ...findings];
};

/**
 * Fetches and validates a data set, recognised by its content. Never rejects: whatever goes wrong is one problem in
 * words, and `timeline` is null.
 *
 * @param url Relative addresses count from `base`.
 */
export const loadTimeline = async (url: string, options: LoadOptions = {}): Promise<Loaded> => {
  const { fetch = globalThis.fetch, timeout = 10_000, maxBytes = 67_108_864, signal, base } = options;
  let from = `“${url}”`;
  const control = new AbortController();
  let stop!: (why: Finding) => void;
  // Raced, since a `fetch` of somebody's own may not look at its signal.
  const stopped = new Promise<Found>((resolve) => {
    stop = (why) => {
      resolve([null, why]);
      control.abort();
    };
  });
  const abort = () => stop(finding('load-aborted', from, 'note'));
  const timer = setTimeout(() => stop(finding('load-timeout', [from, timeout])), timeout);
  signal?.addEventListener('abort', abort);
  if (signal?.aborted) abort();

  const answer = async (): Promise<Found> => {
    let address = url.trim();
    try {
      if (base) address = address && new URL(address, base).href;
    } catch {
      address = '';
    }
    if (!address) return nothing('load-url', from);
    const response = await fetch(address, { signal: control.signal });
    const { ok, status, redirected } = response;
    if (redirected) from += ` (redirected to “${response.url}”)`;
    if (!ok) return nothing(status === 404 || status === 410 ? 'load-not-found' : 'load-http', [from, status]);
    const text = await readBody(response, maxBytes);
    if (text === undefined) return nothing('load-too-large', [from, maxBytes]);
    const found = readText(text, from, options);
    if (redirected && found[0]) found.push(finding('load-redirected', from, 'note'));
    return found;
  };
  const [timeline, ...findings] = await Promise.race([stopped, answer().catch(() => nothing('load-network', from))]);
  clearTimeout(timer);
  signal?.removeEventListener('abort', abort);
  control.abort(); // what was not read to its end need not arrive
  return { timeline, problems: await describeFindings(findings) };
};
