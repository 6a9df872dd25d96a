import type { DateSpan } from '../model/date-span.js';
import { formatNumber, joinList } from './intl-cache.js';
import type { Words } from './messages.js';

/** A length of time in its two largest units that are not zero: "2 years, 5 months". */
export const formatSpan = ({ years, months, days }: DateSpan, { locale }: Words): string => {
  const all = [
    ['year', years],
    ['month', months],
    ['day', days],
  ] as const;
  const units = all.filter(([, count]) => count).slice(0, 2);
  return joinList(
    locale,
    (units.length ? units : all.slice(2)).map(([unit, count]) =>
      formatNumber(locale, count, { style: 'unit', unit, unitDisplay: 'long' }),
    ),
  );
};
