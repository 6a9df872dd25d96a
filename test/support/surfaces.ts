import type { CDPSession, Page } from 'puppeteer-core';
import { toHtml } from '../../src/out/to-html.js';
import { validate } from '../../src/data/validate-timeline.js';
import type { TimelineInput } from '../../src/model/timeline.js';
import { openPage, type PageOptions } from './browser.js';
import { startPageServer } from './page-server.js';

/** One way in which a reader meets a story: its words in reading order, and the words of each event apart. */
export interface Surface {
  readonly name: string;
  readonly text: string;
  /** By id of the event; empty on a surface that does not tell them apart. */
  readonly cards: Readonly<Record<string, string>>;
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

const page = (body: string, script: boolean) => `<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><title>A story</title>
<link rel="stylesheet" href="/themes/base.css">
${script ? '<script type="module" src="/cdn/news-timeline.js"></script>' : ''}
<main>${body}</main></html>`;

/** Every text that assistive technology is given, in order, as Chromium's accessibility tree has it. */
export async function heard(tab: Page): Promise<string> {
  const session: CDPSession = await tab.createCDPSession();
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const words: string[] = [];
  const walk = (id: string): void => {
    const node = byId.get(id);
    if (!node) return;
    const role = String(node.role?.value ?? '');
    if (!node.ignored && (role === 'StaticText' || role === 'image')) words.push(String(node.name?.value ?? ''));
    else for (const child of node.childIds ?? []) walk(child);
  };
  walk(nodes[0]!.nodeId);
  return squeeze(words.join(' '));
}

const cardsOf = (tab: Page): Promise<Record<string, string>> =>
  tab.evaluate(() => {
    const root = document.querySelector('news-timeline')?.shadowRoot;
    const cards = root
      ? [...root.querySelectorAll<HTMLElement>('.event')].map(
          (card) => [card.dataset['id']!, card.textContent!] as const,
        )
      : [...document.querySelectorAll<HTMLElement>('li[id]')].map((card) => [card.id, card.textContent!] as const);
    return Object.fromEntries(cards.map(([id, text]) => [id, text.replace(/\s+/g, ' ').trim()]));
  });

/** The words of a page without scripts. */
async function staticText(url: string, options: PageOptions): Promise<readonly [text: string, cards: string]> {
  const { page: tab, close } = await openPage(url, { ...options, scripts: false });
  const session = await tab.createCDPSession();
  const evaluate = async (expression: string) =>
    String((await session.send('Runtime.evaluate', { expression })).result.value);
  const text = await evaluate('document.querySelector("main").innerText');
  const cards = await evaluate(
    `JSON.stringify(Object.fromEntries([...document.querySelectorAll('li[id]')].map((card) => [card.id, card.textContent.replace(/\\s+/g, ' ').trim()])))`,
  );
  await close();
  return [squeeze(text), cards];
}

/**
 * Shows a story as the drawn list, as static HTML without scripts (alone, and in a tag that no script has drawn), and as
 * a screen reader gets the drawn list.
 */
export async function surfacesOf(input: TimelineInput, options: PageOptions = {}): Promise<readonly Surface[]> {
  const { timeline } = validate(input);
  const server = await startPageServer({
    routes: {
      '/list': page('<news-timeline src="/story.json" layout="list" fold="none"></news-timeline>', true),
      '/html': page(toHtml(timeline), false),
      '/tag': page(`<news-timeline fold="none">${toHtml(timeline)}</news-timeline>`, false),
      '/story.json': { body: JSON.stringify(input) },
    },
  });
  try {
    const list = await openPage(`${server.url}/list`, options);
    await list.page.waitForFunction(() => document.querySelector('news-timeline')?.shadowRoot?.querySelector('.event'));
    const cards = await cardsOf(list.page);
    const spoken = await heard(list.page);
    const drawn = await list.page.evaluate(() => {
      const root = document.querySelector('news-timeline')!.shadowRoot!;
      // What is only heard is not seen.
      for (const each of root.querySelectorAll<HTMLElement>('.vh')) each.style.display = 'none';
      return root.querySelector<HTMLElement>('.root')!.innerText;
    });
    await list.close();
    const [html, found] = await staticText(`${server.url}/html`, options);
    const [tag] = await staticText(`${server.url}/tag`, options);
    return [
      { name: 'the list', text: squeeze(drawn), cards },
      { name: 'toHtml', text: html, cards: JSON.parse(found) as Record<string, string> },
      { name: 'toHtml in its tag', text: tag, cards: {} },
      { name: 'the accessibility tree', text: spoken, cards: {} },
    ];
  } finally {
    await server.close();
  }
}
