declare const isHtml: unique symbol;
/**
 * Markup that may stand in a page. Only this file makes it out of text, so that the compiler refuses whatever was not
 * escaped. What it makes is well-formed XML too, for feeds.
 */
export type Html = string & { readonly [isHtml]: true };

/** Values of attributes: `true` writes an empty one; `false`, null and undefined write none. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Tags that have no content. */
const VOID = new Set(['img', 'track']);

/** What XML cannot hold, and half of a character that was cut in two. */
// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff\p{Cs}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
};

const escape = (value: string, what: RegExp): string =>
  value.replace(UNWRITABLE, '\ufffd').replace(what, (sign) => ENTITIES[sign]!);

/** Text as it stands between tags. */
export const escapeHtml = (value: string): Html => escape(value, /[&<>]/g) as Html;

/** Pieces one after the other; what is absent writes nothing. */
export const joinHtml = (...pieces: readonly (Html | undefined)[]): Html => pieces.join('') as Html;

/** In the quotes that need fewer entities: JSON stays readable. */
const quoted = (value: string): string =>
  value.includes('"') && !value.includes("'") ? `'${escape(value, /[&<>\n]/g)}'` : `"${escape(value, /[&<>"\n]/g)}"`;

/** One element. Names of tags and attributes are ours; values and content are escaped. */
export const tag = (name: string, attributes: Attributes = {}, ...content: readonly (Html | undefined)[]): Html => {
  let start = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null && value !== false)
      start += ` ${key}=${quoted(value === true ? '' : String(value))}`;
  }
  return (VOID.has(name) ? `<${start} />` : `<${start}>${content.join('')}</${name}>`) as Html;
};

/**
 * Fields of an object as `data-*` attributes: `dateBasis` is `data-date-basis`. Text stands as it is; numbers, yes or no,
 * lists and objects as JSON.
 */
export const dataAttributes = (fields: object): Attributes =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([key, value]) => [
        `data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]),
  );
