import type { DateSpan } from '../model/date-span.js';
import { joinList, numberFormat } from './intl-cache.js';
import type { Words } from './messages.js';

/** A length of time in its two largest units that are not zero: "2 years, 5 months". */
export const formatSpan = (
  span: DateSpan,
  { locale }: Words,
): string => {
  const units = (['year', 'month', 'day'] as const).filter((unit) => span[`${unit}s`]);
  const say = (unit: 'year' | 'month' | 'day') =>
    numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })!.format(span[`${unit}s`]);
  return joinList(locale, (units.length ? units : (['day'] as const)).slice(0, 2).map(say));
};
