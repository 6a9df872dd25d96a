import { capitalise } from './fill-message.js';
import type { Words } from './messages.js';

/** A unit of the calendar that a reader can ask for. */
export type CalendarUnit = 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour';

/** By locale: asking costs a hundred times what all else of a step aside does. A page has few languages. */
const kept = new Map<string, (unit: CalendarUnit) => string>();

function namesIn(locale: string): (unit: CalendarUnit) => string {
  try {
    const names = new Intl.DisplayNames([locale, 'en'], { type: 'dateTimeField' });
    const words = new Map<CalendarUnit, string>();
    return (unit) => {
      const known = words.get(unit) ?? capitalise(names.of(unit === 'week' ? 'weekOfYear' : unit) ?? '');
      words.set(unit, known);
      return known;
    };
  } catch {
    return () => '';
  }
}

/** "Month": the word for a unit, by itself, as Intl has it; '' in an engine that has none. */
export function unitWords(unit: CalendarUnit, { locale }: Words): string {
  let names = kept.get(locale);
  if (!names) {
    names = namesIn(locale);
    kept.set(locale, names);
  }
  return names(unit);
}
