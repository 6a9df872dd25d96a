import type { Comparison, Figure } from '../model/timeline.js';
import { fill } from './fill-message.js';
import { numberFormat } from './intl-cache.js';
import type { Words } from './messages.js';

/** A figure in words, whole and in the parts that a card sets apart. */
export interface FigureWords {
  /** "More than"; '' for an exact figure. */
  readonly comparison: string;
  /** "$55 billion", "300 km", "2,000". */
  readonly number: string;
  /** Both, in the language's order. */
  readonly text: string;
  /** The comparison in one sign for narrow places, its words hidden: `>`; '' where no sign says it. */
  readonly sign: string;
}

const SIGNS: { readonly [K in Comparison]: string } = {
  exact: '',
  about: '≈',
  moreThan: '>',
  atLeast: '≥',
  upTo: '≤',
  lessThan: '<',
  between: '',
};

type Options = Intl.NumberFormatOptions;

/** Words ("55 billion") where four digits say the whole number: never where one would be lost. */
const lengthOf = (value: number): Options =>
  Math.abs(value) >= 1e6 && Number(value.toPrecision(4)) === value
    ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 }
    : { maximumFractionDigits: 20 };

/** The narrow sign, but not one that a reader takes for another country's money: 55 Canadian dollars are not "$55". */
const signOf = (currency: string, locale: string): Options => {
  const options = { style: 'currency', currency } as const;
  const narrow = { ...options, currencyDisplay: 'narrowSymbol' } as const;
  const sign = numberFormat(locale, narrow)?.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? '';
  return /[$£¥]|kr/.test(sign) && !/^(USD|GBP|JPY)$/.test(currency) ? options : narrow;
};

const money = (value: number, currency: string, locale: string): string | undefined => {
  const length = lengthOf(value);
  const whole = Number.isInteger(value) && { minimumFractionDigits: 0, maximumFractionDigits: 0 };
  const form = numberFormat(locale, { ...length, ...whole, ...signOf(currency, locale), ...(length.notation && { notation: 'standard' }) });
  if (!form || !length.notation) return form?.format(value);
  // Intl shortens money to "$55B" in every length, so the number in words takes the digits' place.
  const parts = form.formatToParts(value);
  const isDigits = ({ type }: Intl.NumberFormatPart) => /^(integer|group|decimal|fraction)$/.test(type);
  const at = parts.findIndex(isDigits);
  return parts
    .map((part, index) => (index === at ? numberFormat(locale, length)!.format(Math.abs(value)) : isDigits(part) ? '' : part.value))
    .join('');
};

const amount = (value: number, unit: string, { locale }: Words): string => {
  if (unit.startsWith('currency:')) {
    const code = unit.slice(9);
    return money(value, code, locale) ?? `${numberFormat(locale, lengthOf(value))!.format(value)} ${code}`;
  }
  const length = lengthOf(value);
  const inUnit = unit && unit !== 'count' ? numberFormat(locale, { ...length, style: 'unit', unit }) : null;
  const number = (inUnit ?? numberFormat(locale, length)!).format(value);
  return inUnit || !unit || unit === 'count' ? number : `${number} ${unit}`;
};

/**
 * A figure in words: "More than $55 billion", "Up to 300 km". Long numbers are shortened only where nothing is lost.
 * A unit that Intl does not know is printed after the number as it is. Never throws.
 */
export const formatFigure = (figure: Figure, words: Words): FigureWords => {
  const { messages } = words;
  const { value, max, unit, text } = figure;
  // Without its upper end a range is known by the lower one alone.
  const kind = figure.comparison === 'between' && max === undefined && !text ? 'atLeast' : figure.comparison;
  const comparison = messages[`figure:${kind}`] ?? '';
  const from = text ?? amount(value, unit, words);
  const number = kind === 'between' && !text ? fill(messages.figureRange, { from, to: amount(max!, unit, words) }) : from;
  return {
    comparison,
    number,
    text: comparison ? fill(messages.figure, { comparison, number }) : number,
    sign: SIGNS[kind] ?? '',
  };
};
