import { dataFields } from './data-fields.js';
import { plainText, richText, textBlocks } from './dom-to-rich-text.js';

/** Takes note of a source, of which at least the id or the publisher is known, and gives its id. */
export type NoteSource = (source: Readonly<Record<string, unknown>>) => string;

/** A source as `<cite>` has it: its name, its link, its fields. Empty, it mentions a source by id. */
export const readCite = (cite: HTMLElement): Record<string, unknown> => ({
  publisher: plainText(cite),
  url: cite.querySelector('a')?.getAttribute('href'),
  ...dataFields(cite),
});

/** Texts that say by `data-field` what they are. */
export const readFields = (fields: readonly HTMLElement[]): Record<string, string> =>
  Object.fromEntries(fields.map((field) => [field.dataset['field'], (/^(intro|summary)$/.test(field.dataset['field']!) ? richText : plainText)(field)]));

/** Attributes of `<news-event>`, and of an item beside its `data-*`. */
const ATTRIBUTES = ['id', 'lang', 'date', 'end', 'reported', 'headline', 'kind', 'status', 'certainty', 'by', 'to', 'place', 'source'];

const all = (root: Element, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];

/** A picture by its own tags; anything else by the figure's `data-*`. */
function readMedia(figure: HTMLElement): object {
  const image = figure.querySelector('img');
  const [url, alt, width, height] = ['src', 'alt', 'width', 'height'].map((name) => image?.getAttribute(name) ?? undefined);
  return {
    type: 'image',
    url,
    alt,
    width: Number(width) || undefined,
    height: Number(height) || undefined,
    caption: plainText(figure.querySelector('figcaption')),
    credit: '',
    ...dataFields(figure),
  };
}

/**
 * Reads `<li>` or `<news-event>` as an event, as it was written: validation says what it is worth. `headline` is '' where
 * there is none.
 */
export function readItem(item: HTMLElement, note: NoteSource): Record<string, unknown> {
  const fields: Record<string, unknown> = dataFields(item);
  for (const name of ATTRIBUTES) {
    const value = item.getAttribute(name);
    if (value !== null) fields[name] ??= value;
  }
  const { end, lang, by, to, role, named, phrase, source, ...event } = fields;
  const first = (selector: string) => all(item, selector).find((each) => !each.closest('[data-said]'));
  const time = first('time');
  const title = event['headline'] === undefined ? (first('h1,h2,h3,h4,h5,h6') ?? first('strong,b')) : undefined;
  const quotes = all(item, 'blockquote,[data-verbatim]').filter((quote) => quote.hasAttribute('data-verbatim') || quote.querySelector('cite'));
  const skip = (element: Element) =>
    element === title ||
    quotes.includes(element as HTMLElement) ||
    // A date that stands alone; one inside a sentence belongs to it.
    (element === time && (time.parentElement === item || plainText(time.parentElement) === plainText(time)));
  if (event['headline'] === undefined) event['headline'] = title ? plainText(title) : (textBlocks(item, false, skip)[0] ?? '');
  event['body'] = textBlocks(item, true, skip).slice(title || fields['headline'] !== undefined ? 0 : 1).join('\n\n');
  event['date'] ??= time ? (time.getAttribute('datetime') ?? plainText(time)) : null;
  if (end) event['date'] = { start: event['date'], end };
  event['language'] ??= lang;
  if (by ?? to ?? role ?? phrase) {
    event['attribution'] = { by: by ?? null, named: named ?? by !== undefined, role, to, phrase: phrase ?? by };
  }
  Object.assign(event, readFields(all(item, '[data-field]')));
  event['quotes'] = quotes.map((quote) => ({
    text: plainText(quote),
    speaker: plainText(quote.querySelector('cite')),
    verbatim: true,
    ...dataFields(quote),
  }));
  const cites = all(item, 'cite').filter((cite) => !quotes.some((quote) => quote.contains(cite)));
  const sources = [...(source ? [{ publisher: source }] : []), ...cites.map(readCite)].map(note);
  event['sources'] = sources;
  event['figures'] = all(item, 'data[data-label]').map((data) => ({
    value: Number(data.getAttribute('value')),
    unit: 'count',
    comparison: 'exact',
    source: sources[0] ?? '',
    ...dataFields(data),
  }));
  event['media'] = all(item, 'figure').map(readMedia);
  event['relations'] = all(item, '[data-type][data-to]').map((each) => ({ attribution: richText(each), ...dataFields(each) }));
  event['links'] = all(item, 'a[data-link]').map((link) => ({ text: plainText(link), url: link.getAttribute('href') }));
  return event;
}
