import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, describe, test } from 'node:test';
import { startStaticServer } from '../../.config/static-server.mjs';
import { openPage } from '../support/browser.js';

const dir = resolve(import.meta.dirname, '../../storybook-static');
if (!existsSync(join(dir, 'index.json'))) throw new Error('Build the Storybook first: npm run build:storybook');

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'docs' | 'story';
}
const { entries } = JSON.parse(readFileSync(join(dir, 'index.json'), 'utf8')) as { entries: Record<string, Entry> };

const server = await startStaticServer({ mounts: { '/': dir } });
after(() => server.close());

interface Report {
  readonly status: string;
  readonly errors: readonly string[];
}

/** Runs in the page before Storybook does: resolves `reports` once the story, its play function and axe are through. */
function listen(): void {
  interface Channel {
    on: (name: string, heard: (event: never) => void) => void;
  }
  interface Verdict {
    readonly type: string;
    readonly status: string;
    readonly result?: { readonly violations?: readonly { readonly id: string }[] };
  }
  const page = globalThis as unknown as { reports: Promise<Report>; __STORYBOOK_ADDONS_CHANNEL__?: Channel };
  page.reports = new Promise((done) => {
    const errors: string[] = [];
    const timer = setInterval(() => {
      const channel = page.__STORYBOOK_ADDONS_CHANNEL__;
      if (!channel) return;
      clearInterval(timer);
      // 'storyFinished' says 'success' even where the play function threw.
      for (const name of [
        'playFunctionThrewException',
        'unhandledErrorsWhilePlaying',
        'storyThrewException',
        'storyErrored',
        'storyMissing',
      ]) {
        channel.on(name, (event: { message?: string; description?: string } | undefined) => {
          errors.push(`${name}: ${event?.message ?? event?.description ?? JSON.stringify(event)}`);
          if (!name.includes('lay')) done({ status: 'error', errors });
        });
      }
      channel.on('docsRendered', () => done({ status: 'success', errors }));
      channel.on('storyFinished', ({ status, reporters = [] }: { status: string; reporters?: readonly Verdict[] }) => {
        for (const { type, status: outcome, result } of reporters) {
          if (outcome !== 'passed') errors.push(`${type}: ${result?.violations?.map(({ id }) => id).join(', ')}`);
        }
        done({ status, errors });
      });
    }, 5);
  });
}

describe('every page of the built Storybook draws, plays, and passes axe', () => {
  test('there are stories', () => assert.ok(Object.keys(entries).length > 0));
  for (const { id, title, name, type } of Object.values(entries)) {
    test(`${title} / ${name}`, async () => {
      const url = `${server.url}/iframe.html?id=${id}&viewMode=${type}`;
      const { page, problems, close } = await openPage(url, { before: listen });
      const report = await page.evaluate(() =>
        Promise.race([
          (globalThis as unknown as { reports: Promise<Report> }).reports,
          new Promise<Report>((done) => setTimeout(() => done({ status: 'timed out', errors: [] }), 20_000)),
        ]),
      );
      assert.deepEqual(report, { status: 'success', errors: [] });
      // Where a bundler has dropped the file that defines the tag, axe passes on an empty page.
      assert.deepEqual(await page.$$eval(':not(:defined)', (all) => all.map(({ localName }) => localName)), []);
      assert.deepEqual(problems.outside, []);
      assert.deepEqual(
        problems.errors.filter((text) => !text.startsWith('warn')),
        [],
      );
      await close();
    });
  }
});
