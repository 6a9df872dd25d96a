import type { Finding } from '../data/problem.js';
import type { TimelineInput } from '../model/timeline.js';
import { dataFields } from './data-fields.js';
import { plainText } from './dom-to-rich-text.js';
import { readCite, readFields, readItem } from './read-item.js';

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
  // The server's stand-in for an element has no children.
  const roots = [...(host.children ?? [])].filter((child) => !child.slot);
  const all = (selector: string): HTMLElement[] =>
    roots.flatMap((root) => [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)]) as HTMLElement[];

  for (const { textContent } of all('script[type="application/json"]')) {
    try {
      return { input: JSON.parse(textContent!) as TimelineInput, findings };
    } catch {
      findings.push({ path: 'script', code: 'load-json', about: ['The <script>', textContent], severity: 'error', loss: [] });
    }
  }

  const within = (element: Element, selector: string) => host.contains(element.parentElement!.closest(selector));
  const outside = (selector: string) => all(selector).filter((each) => !within(each, ITEM));
  const items = outside(ITEM).filter((item) => !within(item, '[data-open-points],[data-field]'));
  if (items.length === 0) return { input: null, findings };

  const wrapper = all('[data-schema]')[0];
  const data: Record<string, unknown> = { ...(wrapper && dataFields(wrapper)), ...readFields(outside('[data-field]')) };
  // A single heading over the lists is their title; several of a kind head the lists.
  const [title, ...more] = outside('h1,h2,h3,h4,h5,h6').filter((heading) => !heading.dataset['said']);
  if (title && !more.some(({ localName }) => localName === title.localName)) data['title'] ??= plainText(title);

  const sources = new Map<unknown, object>();
  const note = (source: Readonly<Record<string, unknown>>): string => {
    const id = (source['id'] ?? source['publisher']) as string;
    if (source['publisher'] && !sources.has(id)) sources.set(id, { ...source, id });
    return id;
  };
  // First those under the list: there they stand whole, and in their own order.
  outside('cite').map(readCite).forEach(note);
  const events: object[] = [];
  const reversed = wrapper && 'reversed' in wrapper.dataset;
  const counts: Record<string, number> = {};
  for (const item of items) {
    const { localName } = item;
    const at = (counts[localName] = (counts[localName] ?? -1) + 1);
    const event = readItem(item, note);
    if (!event['headline']) {
      const wanted = [localName === 'li' ? '<strong>its text</strong>' : 'headline="its text"'];
      findings.push({ path: `${localName}[${at}]`, code: 'shape-missing', about: ['headline', wanted], severity: 'error', loss: ['item', 'event'] });
    } else if (reversed && event['date'] !== null) events.unshift(event);
    else events.push(event);
  }
  const fieldsOf = (selector: string) => all(selector).map((each) => ({ text: plainText(each), ...dataFields(each) }));
  data['corrections'] = all('[data-when]').map((each) => ({ text: plainText(each), event: each.closest(ITEM)?.id, ...dataFields(each) }));
  data['openPoints'] = fieldsOf('[data-open-points] li');
  data['sources'] = [...sources.values()];
  return { input: events.length > 0 ? ({ ...data, events } as unknown as TimelineInput) : null, findings };
}
