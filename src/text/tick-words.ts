import { civilFromDays, DAY, dayOfInstant } from '../model/calendar.js';
import { formatCivil, type Fields } from './format-civil.js';
import type { Words } from './messages.js';

export type NamedUnit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

const CLOCK: Fields = { hour: 'numeric', minute: '2-digit' };
const SECOND: Fields = { ...CLOCK, second: '2-digit' };

/** Which fields name a unit: as the tick itself (from long to short), and as the unit above it, which says its year too. */
const OWN: Readonly<Record<NamedUnit, readonly Fields[]>> = {
  millisecond: [{ ...SECOND, fractionalSecondDigits: 3 }],
  second: [SECOND],
  minute: [CLOCK],
  hour: [CLOCK],
  day: [{ day: 'numeric' }],
  month: [{ month: 'long' }, { month: 'short' }, { month: 'narrow' }],
  year: [{ year: 'numeric' }],
};
const ABOVE: Readonly<Record<NamedUnit, readonly Fields[]>> = {
  ...OWN,
  day: [
    { day: 'numeric', month: 'long', year: 'numeric' },
    { day: 'numeric', month: 'short' },
  ],
  month: [{ month: 'long', year: 'numeric' }, { month: 'short', year: 'numeric' }, { year: 'numeric' }],
};

/**
 * The names of a calendar unit on an axis, the longest first.
 * @param ms Start of the unit, UTC ms. @param above Whether it names the unit above the ticks.
 */
export function tickWords(unit: NamedUnit, ms: number, words: Words, above = false): readonly string[] {
  const day = dayOfInstant(ms);
  // A rounded instant of deep time may lie before its day.
  const minutes = Math.max(0, Math.floor((ms - day * DAY) / 60_000));
  const point = {
    ...civilFromDays(day),
    hour: Math.floor(minutes / 60),
    minute: minutes % 60,
  };
  // Below a minute it is the instant that is named, which Date holds wherever an axis is divided so finely.
  const at = /second/.test(unit) ? ms : undefined;
  return (above ? ABOVE : OWN)[unit].map((fields) => formatCivil(words, point, fields, at));
}
