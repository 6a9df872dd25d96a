import { after } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromium } from '../../.config/browser.mjs';

export interface PageOptions {
  /** CSS px. */
  readonly width?: number;
  /** CSS px. */
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
  readonly print?: boolean;
  /** false: as in a browser with scripts off. */
  readonly scripts?: boolean;
  /** Device pixels per CSS pixel. */
  readonly scale?: number;
  readonly locale?: string;
  /** IANA name of the reader's own zone, which must change nothing. */
  readonly timeZone?: string;
  /** Runs in the page before its own scripts: a function, or its text. */
  readonly before?: (() => void) | string;
}

/** What went wrong on a page; all empty on a good one. */
export interface PageProblems {
  /** Console warnings and errors, uncaught exceptions, failed requests. */
  readonly errors: string[];
  /** What the content security policy refused. */
  readonly violations: string[];
  /** Requests to another host than the page's. */
  readonly outside: string[];
}

export interface OpenPage {
  readonly page: Page;
  readonly problems: PageProblems;
  readonly close: () => Promise<void>;
}

let browser: Promise<Browser> | undefined;

async function launch(): Promise<Browser> {
  const { source: _, ...options } = await chromium();
  return puppeteer.launch(options);
}

after(async () => {
  await (await browser)?.close();
});

/** Opens a page in a fresh context (no cache, no storage of another test), one browser for a test file. */
export async function openPage(url: string, options: PageOptions = {}): Promise<OpenPage> {
  const context = await (await (browser ??= launch())).createBrowserContext();
  const page = await context.newPage();
  const problems: PageProblems = { errors: [], violations: [], outside: [] };
  await watch(page, new URL(url).origin, problems);
  await prepare(page, options);
  await page.goto(url, { waitUntil: 'load' });
  return { page, problems, close: () => context.close() };
}

async function watch(page: Page, origin: string, { errors, violations, outside }: PageProblems): Promise<void> {
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    const type: string = message.type();
    if (type === 'warn' || type === 'error' || type === 'warning')
      errors.push(`${type}: ${message.text()} ${message.location().url ?? ''}`.trim());
  });
  page.on('request', (request) => {
    const target = new URL(request.url());
    if (/^https?:|^wss?:/.test(target.protocol) && target.origin !== origin) outside.push(request.url());
  });
  // Not from the console: a report-only policy, or a refused style, may not be printed there.
  await page.exposeFunction('reportViolation', (text: string) => violations.push(text));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = globalThis as unknown as { reportViolation: (text: string) => void };
      reportViolation(
        `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
      );
    });
  });
}

async function prepare(page: Page, options: PageOptions): Promise<void> {
  const { width = 720, height = 800, scale = 1, scheme, scripts = true, locale, timeZone } = options;
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  const features = [
    ...(scheme ? [{ name: 'prefers-color-scheme', value: scheme }] : []),
    ...(options.reducedMotion ? [{ name: 'prefers-reduced-motion', value: 'reduce' }] : []),
    ...(options.forcedColors ? [{ name: 'forced-colors', value: 'active' }] : []),
  ];
  const client = await page.createCDPSession();
  // By the protocol itself, since puppeteer's own emulateMediaFeatures refuses forced-colors.
  await client.send('Emulation.setEmulatedMedia', { media: options.print ? 'print' : '', features });
  if (locale) await client.send('Emulation.setLocaleOverride', { locale });
  if (timeZone) await page.emulateTimezone(timeZone);
  if (!scripts) await page.setJavaScriptEnabled(false);
  if (options.before) await page.evaluateOnNewDocument(options.before);
}
