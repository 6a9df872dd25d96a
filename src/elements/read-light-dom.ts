import type { Finding } from '../data/problem.js';
import type { TimelineInput } from '../model/timeline.js';
import { dataFields } from './data-fields.js';
import { plainText, richText } from './dom-to-rich-text.js';
import { HEADINGS, readCite, readFields, readItem, type Fields } from './read-item.js';

/** What the children hold: a data set, or none, and what could not be read. */
export interface LightDom {
  /** As it was written; null where the children hold no data. */
  readonly input: TimelineInput | null;
  /** In the order of the children; `describeProblems` has the words. */
  readonly findings: readonly Finding[];
}

const ITEM = 'li,news-event';

/**
 * Reads the children of `<news-timeline>`: `<script type="application/json">`; else lists (`<ol>`, `<ul>`) and
 * `<news-event>` tags, in the grammar that `toHtml` writes and people write more simply. Children with a `slot` are no
 * data. What cannot be read is left out and reported; the rest is read. Never throws, and changes nothing.
 */
export function readLightDom(host: Element): LightDom {
  const findings: Finding[] = [];
  const fail = (path: string, code: Finding['code'], about: unknown, ...loss: string[]) =>
    findings.push({ path, code, about, severity: 'error', loss });
  // The server's stand-in for an element has no children to ask for.
  const all = (selector: string): readonly HTMLElement[] => [
    ...(host.querySelectorAll?.<HTMLElement>(
      `:scope>:not([slot]):is(${selector}),:scope>:not([slot]) :is(${selector})`,
    ) ?? []),
  ];
  /** Those that stand in nothing of another kind. What the host itself stands in does not count. */
  const outside = (selector: string, of = ITEM) =>
    all(selector).filter((each) => !host.contains(each.parentElement!.closest(of)));

  for (const { textContent } of all('script[type="application/json"]')) {
    try {
      return { input: JSON.parse(textContent) as TimelineInput, findings };
    } catch {
      fail('script', 'load-json', ['The <script>', textContent]);
    }
  }

  const sources = new Map<unknown, Fields>();
  const note = (source: Fields): string => {
    const id = source['id'] ?? source['publisher'];
    if (source['publisher'] && !sources.has(id)) sources.set(id, { ...source, id });
    return id as string;
  };
  // First those under the list: there they stand whole, and in their own order.
  outside('cite').map(readCite).forEach(note);

  const [wrapper] = all('[data-schema]');
  const events: Fields[] = [];
  const counts: Record<string, number> = {};
  const items = outside(ITEM, `${ITEM},[data-open-points],[data-field]`);
  for (const item of items) {
    const { localName } = item;
    const at = (counts[localName] = (counts[localName] ?? -1) + 1);
    const event = readItem(item, note);
    if (!event['headline'])
      fail(`${localName}[${at}]`, 'shape-missing', ['headline', ['<strong>its text</strong>']], 'item', 'event');
    // Newest first turns round the dated events only.
    else events[event['date'] !== null && wrapper?.matches('[data-reversed]') ? 'unshift' : 'push'](event);
  }
  if (events.length === 0) return { input: null, findings };

  // A single heading over the lists is their title; several of a kind head the lists.
  const [title, ...more] = outside(HEADINGS).filter((heading) => !heading.dataset['said']);
  const isTitle = title && !more.some(({ localName }) => localName === title.localName);
  // Paragraphs before the lists introduce them, those after them close; what toHtml wrote names its texts itself.
  const texts = wrapper ? [] : outside('p').filter((text) => !text.querySelector('cite'));
  const precedes = (a: Node, b: Node) => Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
  const input = {
    title: isTitle ? plainText(title) : undefined,
    intro: texts
      .filter((text) => precedes(text, items[0]!))
      .map((text) => richText(text))
      .join('\n\n'),
    credit: texts
      .filter((text) => precedes(items.at(-1)!, text))
      .map(plainText)
      .join(' '),
    ...(wrapper && dataFields(wrapper)),
    ...readFields(outside('[data-field]')),
    sources: [...sources.values()],
    corrections: all('[data-when]').map((each) =>
      Object.assign({ text: plainText(each), event: each.closest(ITEM)?.id }, dataFields(each)),
    ),
    openPoints: all('[data-open-points] li').map((each) => Object.assign({ text: plainText(each) }, dataFields(each))),
    events,
  };
  return { input: input as unknown as TimelineInput, findings };
}
