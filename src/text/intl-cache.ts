/**
 * Formatters of Intl, kept.
 *
 * Making one costs up to a thousand times as much as using it, and a list formats the same few forms for every event.
 * The cache is bounded because locales, units and zones come from data; the oldest entry goes first.
 */
const MAX = 99;
const kept = new Map<string, unknown>();

const keep = <T>(key: string, make: () => T): T | null => {
  if (!kept.has(key)) {
    let made: T | null = null;
    try {
      made = make();
    } catch {
      // A unit, currency, zone or tag that Intl refuses. Kept as well, so that it is refused once.
    }
    if (kept.size > MAX) kept.delete(kept.keys().next().value!);
    kept.set(key, made);
  }
  return kept.get(key) as T | null;
};

/**
 * The tags to ask for: a language that Intl lacks must not become the viewer's own, so English stands behind it.
 * A tag that is no tag at all (`x_y`) is English alone.
 */
const tags = (locale: string): readonly string[] =>
  keep(`tags ${locale}`, () => Intl.getCanonicalLocales([locale, 'en'])) ?? ['en'];

/** Formats dates in the proleptic Gregorian calendar, in UTC unless a zone is given; null for an unknown zone. */
export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | null =>
  keep(`date ${locale}${JSON.stringify(options)}`, () =>
    // `calendar`: in Persian or Thai the default one would turn October 2024 into another month or year.
    new Intl.DateTimeFormat([...tags(locale)], { timeZone: 'UTC', ...options, calendar: 'gregory' }));

/** Formats numbers; null for a unit or currency that Intl refuses. */
export const numberFormat = (locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat | null =>
  keep(`number ${locale}${JSON.stringify(options)}`, () => new Intl.NumberFormat([...tags(locale)], options));

/** The plural category of a number: 'one', 'few', 'other' … */
export const pluralCategory = (locale: string, count: number): Intl.LDMLPluralRule =>
  keep(`plural ${locale}`, () => new Intl.PluralRules([...tags(locale)]))!.select(count);

/** "A, B" or "A, B and C", as the locale joins; `unit` joins the parts of one measure: "2 years, 5 months". */
export const joinList = (locale: string, items: readonly string[], type: 'unit' | 'conjunction' = 'unit'): string =>
  keep(`list ${locale}${type}`, () => new Intl.ListFormat([...tags(locale)], { type, style: 'long' }))!.format(items);

/** How many formatters are kept now: for the test that holds the bound. */
export const keptFormatters = (): number => kept.size;
