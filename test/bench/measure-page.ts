/** One measurement: a library and a number of events on a fresh page, in a process of its own. */
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { chromium } from '../../.config/browser.mjs';
import { percentile, stepTimes, type Result, type TraceEvent } from './figures.js';
import type { LibraryEntry } from './libraries.js';

/** A library that needs longer for its first picture, or for one step, has given no answer. */
const LIMIT = 60_000;
/** For making the events, and for the steps together, which keep to a budget of their own. */
const PATIENCE = 180_000;

class NoAnswer extends Error {}

export async function launchBrowser(): Promise<Browser> {
  const { source: _, ...options } = await chromium();
  return puppeteer.launch({
    ...options,
    // No name of a host leads anywhere, should a library find a way past the policy of its page.
    args: [...(options.args ?? []), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    protocolTimeout: PATIENCE * 2,
  });
}

/** Waits so long and no longer. */
async function within<Value>(limit: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new NoAnswer(`no answer in ${limit / 1000} s`)), limit);
  });
  // What comes after the limit is nobody's any more.
  work.catch(() => {});
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** In the words of the table. */
function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  if (error instanceof NoAnswer) return text;
  if (/crash|target closed|session closed|detached|connection closed|protocol error/i.test(text))
    return 'the page died';
  return `error: ${text.split('\n')[0]!.replaceAll('|', '/').slice(0, 60)}`;
}

/** What JavaScript, the elements and the typed arrays hold after the rubbish has gone. */
async function heldBytes(session: CDPSession): Promise<number> {
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  // Elements lie in a heap of their own, typed arrays outside of either.
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

async function tracedSteps(page: Page, kind: 'pan' | 'zoom'): Promise<readonly number[]> {
  const each = (await within(LIMIT, page.evaluate(`bench.pace('${kind}')`))) as number;
  await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline', 'blink.user_timing', '-*'] });
  let trace: Uint8Array | undefined;
  try {
    await within(PATIENCE, page.evaluate(`bench.steps('${kind}', ${each})`));
  } finally {
    trace = await within(PATIENCE, page.tracing.stop());
  }
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString('utf8')) as { traceEvents: TraceEvent[] };
  return stepTimes(traceEvents);
}

type Draft = { -readonly [Key in keyof Result]: Result[Key] };

/** Never throws for what a library does: a figure that did not come has its reason in `instead`. */
export async function measureOnFreshPage(
  browser: Browser,
  url: string,
  library: LibraryEntry,
  count: number,
): Promise<Result & { readonly outside: readonly string[] }> {
  const result: Draft = { library: library.id, count };
  const outside: string[] = [];
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    page.on('requestfinished', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(url)) outside.push(request.url());
    });
    const died = new Promise<never>((_, fail) => {
      page.on('error', fail);
      browser.once('disconnected', () => fail(new Error('target closed')));
    });
    await Promise.race([measure(page, url, library, count, result), died]);
  } catch (error) {
    // What failed is the first of the figures that did not come.
    const missed = (['first', 'pan', 'zoom'] as const).find(
      (measured) => result[measured] === undefined && result.instead?.[measured] === undefined,
    );
    result.instead = { ...result.instead, [missed ?? 'zoom']: reason(error) };
  } finally {
    // A page that is at work for good is not asked to agree.
    await within(20_000, context.close()).catch(() => {});
  }
  return { ...result, outside };
}

async function measure(page: Page, url: string, { id }: LibraryEntry, count: number, result: Draft): Promise<void> {
  const session = await page.createCDPSession();
  await page.goto(`${url}/${id}`);
  await within(PATIENCE, page.evaluate(`bench.prepare(${count})`));
  await page.bringToFront();
  result.first = (await within(LIMIT, page.evaluate('bench.first()'))) as number;
  result.complete = (await within(LIMIT, page.evaluate('bench.complete()'))) as number;
  result.elements = (await within(LIMIT, page.evaluate('bench.elements()'))) as number;
  result.heap = await within(LIMIT, heldBytes(session));
  for (const kind of ['pan', 'zoom'] as const) {
    const missing = (await page.evaluate(`bench.missing('${kind}')`)) as string | undefined;
    if (missing) {
      result.instead = { ...result.instead, [kind]: missing };
      continue;
    }
    const times = await tracedSteps(page, kind);
    if (times.length === 0) throw new Error('no step in the trace');
    result[kind] = percentile(times, 95);
    result.steps = { ...result.steps, [kind]: times.length };
  }
}
