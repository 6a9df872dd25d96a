import type { DatePoint } from '../model/partial-date.js';

const pad = (value: number, length = 2): string => `${value}`.padStart(length, '0');

/**
 * The value for `<time datetime>` (HTML), or undefined where there is none: it takes years from 0001 to 9999, months,
 * days and clock times, and no season, quarter or decade.
 */
export const datetimeValue = ({ precision, year, month, day, hour, minute, second, offset }: DatePoint): string | undefined => {
  if (year < 1 || year > 9999 || !/^(year|month|day|minute|second)$/.test(precision)) return undefined;
  let text = pad(year, 4);
  if (precision === 'year') return text;
  text += `-${pad(month ?? 1)}`;
  if (precision === 'month') return text;
  text += `-${pad(day ?? 1)}`;
  if (precision === 'day') return text;
  text += `T${pad(hour ?? 0)}:${pad(minute ?? 0)}${precision === 'second' ? `:${pad(second ?? 0)}` : ''}`;
  // Local mean time had offsets with seconds, which HTML cannot write: the time then stands without one.
  if (offset === undefined || offset % 1) return text;
  const size = Math.abs(offset);
  return text + (offset ? `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}` : 'Z');
};
