import { formatNumber, pluralCategory } from './intl-cache.js';
import type { PluralForms, Words } from './messages.js';

/**
 * Puts values into a message's `{placeholders}`. One pass: braces inside a value stay as they are. A placeholder
 * without a value stays visible, so that a house word with a typing error is seen and not silently lost.
 */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (all, name: string) => (Object.hasOwn(values, name) ? values[name]! : all));

/** The form of a message that a count asks for, with `{count}` in the locale's digits and other values filled in. */
export const plural = (
  words: Words,
  forms: PluralForms,
  count: number,
  values?: Readonly<Record<string, string>>,
): string =>
  fill(forms[pluralCategory(words.locale, count)] ?? forms.other, {
    count: formatNumber(words.locale, count),
    ...values,
  });

/**
 * What stands before and after one placeholder: for a view that sets the value in a tag of its own, or hides the rest
 * ("2 years, 5 months" seen, "to the next dated entry" only heard).
 */
export const around = (template: string, name: string): readonly [before: string, after: string] => {
  const [before = '', ...after] = template.split(`{${name}}`);
  return [before, after.join(`{${name}}`)];
};

/** The text with a capital at its start: date words open a line in one place and stand inside one in another. */
export const capitalise = (text: string): string => text.replace(/^\(?./su, (first) => first.toUpperCase());

/** An id that nobody has worded, readable: "press-freedom" is "Press freedom". */
export const wordsOfId = (id: string): string => capitalise(id.replaceAll('-', ' '));
