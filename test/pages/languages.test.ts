// Every language that we have words in, as the CDN file brings it: one part, and no English word of ours left.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { en } from '../../src/text/locales/en.js';
import type { Messages } from '../../src/text/messages.js';
import { openPage } from '../support/browser.js';
import { startPageServer } from '../support/page-server.js';

const LOCALES = new URL('../../src/text/locales/', import.meta.url);
const TAGS = readdirSync(LOCALES).map((name) => name.replace(/\.ts$/, ''));
const messagesOf = async (tag: string) =>
  ((await import(new URL(`${tag}.ts`, LOCALES).href)) as Record<string, Messages>)[tag]!;

/** Of a story in English the words that are ours, and in nothing that the story says. */
const OURS = [
  'mainEvent',
  'dayNotKnown',
  'startNotKnown',
  'possibleNoDate',
  'noneHappened',
  'wholeMonth',
  'notConfirmed',
  'runningTotal',
  'cutOffUnknown',
  'kind:military-action',
  'kind:decision',
  'kind:aggregate',
  'jump',
] as const satisfies readonly (keyof Messages)[];
/** What stands around the names and dates of the others. */
const AROUND = ['asOf', 'saidBy', 'becameKnown', 'ongoingOn', 'gap', 'allBy'] as const;

const STORY = { ...usLongRangeMissiles, language: undefined };
const page = (tag: string) => `<!doctype html>
<html lang="${tag}"><meta charset="utf-8"><title>A story</title>
<script type="module" src="/cdn/news-timeline.js"></script>
<news-timeline src="/story.json" layout="list" fold="none"></news-timeline></html>`;

/** All that is seen or heard of it. */
const wordsOf = (tab: Page): Promise<string> =>
  tab.evaluate(() => {
    const root = document.querySelector('news-timeline')!.shadowRoot!;
    const labels = [...root.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label'));
    return [root.querySelector('.root')!.textContent, ...labels].join(' ').replace(/\s+/g, ' ');
  });

const pieces = (message: string): readonly string[] =>
  message
    .split(/\{\w+\}/)
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter((piece) => /\p{L}{2}/u.test(piece));

describe('A page in each language', () => {
  for (const tag of TAGS)
    test(`${tag}: loads ${tag === 'en' ? 'no part' : 'the part of that language and no other'}, and draws its list in it`, async () => {
      const server = await startPageServer({
        routes: { '/': page(tag), '/story.json': { body: JSON.stringify(STORY) } },
      });
      const { page: tab, problems, close } = await openPage(`${server.url}/`);
      await tab.waitForFunction(() => document.querySelector('news-timeline')?.shadowRoot?.querySelector('.event'));
      const text = await wordsOf(tab);
      await close();
      await server.close();
      const parts = server.requests.filter((path) => path.includes('/parts/locales/'));
      assert.deepEqual(parts, tag === 'en' ? [] : [`/cdn/parts/locales/${tag}.js`]);
      assert.deepEqual(problems, { errors: [], violations: [], outside: [] });

      const messages = await messagesOf(tag);
      for (const key of [...OURS, ...AROUND]) {
        for (const piece of pieces(messages[key])) assert.ok(text.includes(piece), `${key}: “${piece}” is missing`);
        if (tag === 'en' || messages[key] === en[key]) continue;
        for (const piece of pieces(en[key]))
          assert.doesNotMatch(text, new RegExp(`(?<!\\p{L})${piece}(?!\\p{L})`, 'u'), `${key} is English`);
      }
    });
});
