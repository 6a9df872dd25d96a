import { dataFields } from './data-fields.js';
import { plainText, richText, textBlocks } from './dom-to-rich-text.js';

/** Takes note of a source and gives its id. */
export type NoteSource = (cite: HTMLElement) => string;

/** Attributes of `<news-event>`, and of an item beside its `data-*`. */
const ATTRIBUTES = ['id', 'lang', 'date', 'end', 'reported', 'headline', 'kind', 'status', 'certainty', 'by', 'to', 'place'];

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
  const quotes = all(item, 'blockquote,[data-verbatim]').filter((quote) => quote.dataset['verbatim'] || quote.querySelector('cite'));
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
  for (const field of all(item, '[data-field]')) event[field.dataset['field']!] = richText(field);
  event['quotes'] = quotes.map((quote) => ({
    text: plainText(quote),
    speaker: plainText(quote.querySelector('cite')),
    verbatim: true,
    ...dataFields(quote),
  }));
  event['figures'] = all(item, 'data[data-label]').map((data) => ({
    value: Number(data.getAttribute('value')),
    unit: 'count',
    comparison: 'exact',
    source: '',
    ...dataFields(data),
  }));
  event['media'] = all(item, 'figure').map(readMedia);
  event['relations'] = all(item, '[data-type][data-to]').map((each) => ({ attribution: richText(each), ...dataFields(each) }));
  event['links'] = all(item, 'a[data-link]').map((link) => ({ text: plainText(link), url: link.getAttribute('href') }));
  event['sources'] = all(item, 'cite').filter((cite) => !quotes.some((quote) => quote.contains(cite))).map(note);
  return event;
}
