import type { DateSpan } from '../model/date-span.js';
import { formatNumber, joinList } from './intl-cache.js';
import type { Words } from './messages.js';

/**
 * A length of time in its two largest units that are not zero: "2 years, 5 months", "6 hours, 21 minutes". Beside a month
 * no hour is said, nor a minute beside a day.
 */
export const formatSpan = ({ years, months, days, hours = 0, minutes = 0 }: DateSpan, { locale }: Words): string => {
  const all = [
    ['year', years],
    ['month', months],
    ['day', days],
    ['hour', years || months ? 0 : hours],
    ['minute', years || months || days ? 0 : minutes],
  ] as const;
  const units = all.filter(([, count]) => count).slice(0, 2);
  return joinList(
    locale,
    (units.length ? units : all.slice(2, 3)).map(([unit, count]) =>
      formatNumber(locale, count, { style: 'unit', unit, unitDisplay: 'long' }),
    ),
  );
};
