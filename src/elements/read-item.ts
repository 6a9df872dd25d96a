import { dataFields } from './data-fields.js';
import { plainText, richText, textBlocks } from './dom-to-rich-text.js';

export type Fields = Record<string, unknown>;

/** Takes note of a source, of which at least the id or the publisher is known, and gives its id. */
export type NoteSource = (source: Fields) => string;

export const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/** Attributes of `<news-event>`, and of an item beside its `data-*`. */
const ATTRIBUTES = [
  'id',
  'lang',
  'date',
  'end',
  'reported',
  'headline',
  'kind',
  'status',
  'certainty',
  'by',
  'to',
  'place',
  'source',
];

/** Of `<news-event>` every attribute that no element has of itself: validation says what one was probably meant to be. */
const namesOf = (item: HTMLElement): readonly string[] =>
  item.localName !== 'news-event'
    ? ATTRIBUTES
    : [...new Set([...ATTRIBUTES, ...item.getAttributeNames()])].filter(
        (name) => !/^(class|style|slot|hidden|dir|part|title|tabindex|role|(aria|data|on)-?.*)$/.test(name),
      );

/** A source as `<cite>` has it: its name, its link, its fields. Empty, it mentions a source by id. */
export const readCite = (cite: HTMLElement): Fields => ({
  publisher: plainText(cite),
  url: cite.querySelector('a')?.getAttribute('href'),
  ...dataFields(cite),
});

/** Texts that say by `data-field` what they are. */
export const readFields = (fields: readonly HTMLElement[]): Fields =>
  Object.fromEntries(
    fields.map((field) => {
      const name = field.dataset['field']!;
      return [name, (/^(intro|summary)$/.test(name) ? richText : plainText)(field)];
    }),
  );

/**
 * Reads `<li>` or `<news-event>` as an event, as it was written: validation says what it is worth. `headline` is '' where
 * there is none.
 */
export function readItem(item: HTMLElement, note: NoteSource): Fields {
  const { end, lang, by, to, role, named, phrase, source, headline, ...event } = dataFields(item, namesOf(item));
  const all = (selector: string) => [...item.querySelectorAll<HTMLElement>(selector)];
  const first = (selector: string) => all(selector).find((each) => !each.closest('[data-said]'));
  const title = headline === undefined ? (first(HEADINGS) ?? first('strong,b')) : undefined;
  const found = first('time');
  const day = found && plainText(found);
  // A date that stands alone, or before the text; one inside a sentence belongs to it ("not before August"), and what
  // it means there nobody can tell.
  const before = found ? [...item.childNodes].slice(0, [...item.childNodes].indexOf(found)) : [];
  const isWords = ({ nodeType, nodeValue }: Node) => nodeType === 3 && nodeValue!.trim() !== '';
  const alone =
    found && (found.parentElement === item ? !before.some(isWords) : plainText(found.parentElement) === day);
  const time = alone ? found : undefined;
  const quotes = all('blockquote,[data-verbatim]').filter(
    (quote) => quote.matches('[data-verbatim]') || quote.querySelector('cite'),
  );
  const skip = (element: Element) => element === title || quotes.includes(element as HTMLElement) || element === time;
  const blocks = textBlocks(item, true, skip);
  const said = headline ?? (title ? plainText(title) : (blocks.shift(), textBlocks(item, false, skip)[0] ?? ''));
  const date = event['date'] ?? time?.getAttribute('datetime') ?? (time && day) ?? null;
  const sources = [
    ...(source ? [{ publisher: source }] : []),
    ...all('cite')
      .filter((cite) => !quotes.some((quote) => quote.contains(cite)))
      .map(readCite),
  ].map(note);
  return {
    language: lang,
    ...event,
    ...readFields(all('[data-field]')),
    headline: said,
    date: end ? { start: date, end } : date,
    body: blocks.join('\n\n'),
    attribution: (by ?? to ?? role ?? phrase) && {
      by: by ?? null,
      named: named ?? by !== undefined,
      role,
      to,
      phrase: phrase ?? by,
    },
    sources,
    quotes: quotes.map((quote) =>
      Object.assign(
        { text: plainText(quote), speaker: plainText(quote.querySelector('cite')), verbatim: true },
        dataFields(quote),
      ),
    ),
    figures: all('data[data-label]').map((data) =>
      Object.assign({ unit: 'count', comparison: 'exact', source: sources[0] ?? '' }, dataFields(data, ['value'])),
    ),
    relations: all('[data-type][data-to]').map((each) =>
      Object.assign({ attribution: richText(each) }, dataFields(each)),
    ),
    links: all('a[data-link]').map((link) => ({ text: plainText(link), url: link.getAttribute('href') })),
    // A picture by its own tags; anything else by the figure's `data-*`.
    media: all('figure').map((figure) => {
      const image = figure.querySelector('img');
      const caption = plainText(figure.querySelector('figcaption'));
      const own =
        image && Object.assign(dataFields(image, ['alt', 'width', 'height']), { url: image.getAttribute('src') });
      return Object.assign({ type: 'image', caption, credit: '' }, own, dataFields(figure));
    }),
  };
}
