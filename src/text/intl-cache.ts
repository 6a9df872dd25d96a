/**
 * Formatters of Intl, kept.
 *
 * Making one costs up to a thousand times as much as using it, and a list formats the same few forms for every event.
 * The cache is bounded because locales, units and zones come from data; the oldest entry goes first.
 */
const MAX = 99;
const kept = new Map<string, unknown>();

const keep = <T, O>(Format: new (locales: string[], options: O) => T, locale: string, options: O): T | null => {
  const key = Format.name + locale + JSON.stringify(options);
  let format = kept.get(key) as T | null | undefined;
  if (format === undefined) {
    format = null;
    // A language that Intl lacks must not become the viewer's own, so English stands behind it, also where the tag is
    // none at all (`x_y`) and throws.
    for (const tags of [[locale, 'en'], ['en']]) {
      try {
        format ??= new Format(tags, options);
      } catch {
        // Where English throws too it is the unit, the currency or the zone. That is kept as well: refused once.
      }
    }
    if (kept.size > MAX) kept.delete(kept.keys().next().value!);
    kept.set(key, format);
  }
  return format;
};

/** Formats dates in the proleptic Gregorian calendar, in UTC unless a zone is given; null for an unknown zone. */
export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | null =>
  // `calendar`: in Persian or Thai the default one would turn October 2024 into another month or year.
  keep(Intl.DateTimeFormat, locale, { timeZone: 'UTC', ...options, calendar: 'gregory' });

/** Formats numbers; null for a unit or currency that Intl refuses. */
export const numberFormat = (locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat | null =>
  keep(Intl.NumberFormat, locale, options);

/** A number as the locale writes it. */
export const formatNumber = (locale: string, value: number, options?: Intl.NumberFormatOptions): string =>
  numberFormat(locale, options)!.format(value);

/** The plural category of a number: 'one', 'few', 'other' … */
export const pluralCategory = (locale: string, count: number): Intl.LDMLPluralRule =>
  keep(Intl.PluralRules, locale, {})!.select(count);

/** "2 years, 5 months": the parts of one measure, or names in a row, joined as the locale does. */
export const joinList = (locale: string, items: readonly string[]): string =>
  keep(Intl.ListFormat, locale, { type: 'unit' })!.format(items);

/** How many formatters are kept now: for the test that holds the bound. */
export const keptFormatters = (): number => kept.size;
