import type { Comparison, Figure } from '../model/timeline.js';
import { fill } from './fill-message.js';
import { formatNumber, numberFormat } from './intl-cache.js';
import type { Words } from './messages.js';

/** A figure in words, whole and in the parts that a card sets apart. */
export interface FigureWords {
  /** "More than"; '' for an exact figure. */
  readonly comparison: string;
  /** "$55 billion", "300 km", "2,000". */
  readonly number: string;
  /** Both, in the language's order. */
  readonly text: string;
}

type Options = Intl.NumberFormatOptions;

/** In words ("55 billion") where four digits say the whole number: never where one would be lost. */
const lengthOf = (value: number): Options =>
  Math.abs(value) >= 1e6 && Number(value.toPrecision(4)) === value
    ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 }
    : { maximumFractionDigits: 20 };

const isDigits = ({ type }: Intl.NumberFormatPart): boolean => /^(integer|group|decimal|fraction)$/.test(type);

/** Undefined for a code that is none. */
const money = (value: number, currency: string, locale: string): string | undefined => {
  const parts = numberFormat(locale, {
    style: 'currency',
    currency,
    // The bare $ is the US dollar's here; other dollars keep their country, so that none is taken for another.
    currencyDisplay: currency === 'USD' ? 'narrowSymbol' : 'symbol',
    ...(value % 1 ? { maximumFractionDigits: 20 } : { minimumFractionDigits: 0, maximumFractionDigits: 0 }),
  })?.formatToParts(value);
  // Intl shortens money to "$55B" in every length, so the number in words takes the place of the digits.
  const number = formatNumber(locale, Math.abs(value), lengthOf(value));
  const at = parts?.findIndex(isDigits);
  return parts?.map((part, index) => (value % 1 || !isDigits(part) ? part.value : index === at ? number : '')).join('');
};

const amount = (value: number, unit: string, { locale }: Words): string => {
  const length = lengthOf(value);
  const number = formatNumber(locale, value, length);
  if (unit === 'count' || !unit) return number;
  const code = unit.replace(/^currency:/, '');
  const inUnit =
    code === unit
      ? numberFormat(locale, { ...length, style: 'unit', unit })?.format(value)
      : money(value, code, locale);
  return inUnit ?? `${number} ${code}`;
};

/** Without its upper end a range is known by the lower one alone. */
const comparisonOf = ({ comparison, max, text }: Figure): Comparison =>
  comparison === 'between' && max === undefined && !text ? 'atLeast' : comparison;

/**
 * A figure in words: "More than $55 billion", "Up to 300 km". Long numbers are shortened only where nothing is lost.
 * A unit that Intl does not know is printed after the number as it is. Never throws.
 */
export const formatFigure = (figure: Figure, words: Words): FigureWords => {
  const { messages } = words;
  const { value, max, unit, text } = figure;
  const kind = comparisonOf(figure);
  const comparison = messages[`figure:${kind}`] ?? '';
  const from = text ?? amount(value, unit, words);
  const number =
    kind === 'between' && !text ? fill(messages.figureRange, { from, to: amount(max!, unit, words) }) : from;
  return {
    comparison,
    number,
    text: comparison ? fill(messages.figure, { comparison, number }) : number,
  };
};
