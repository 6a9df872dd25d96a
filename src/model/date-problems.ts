/**
 * Why a date is refused: a code, which is the key for translation, and an English sentence for the editor who wrote it.
 * Each says what is wrong and what to write. They come with every page, so all of them together stay within 1 kB.
 */
export const DATE_PROBLEMS = {
  'not-text': 'A date is text in quotes: "2024-11-17".',
  empty: 'The date is empty: write 2024, 2024-11 or 2024-11-17.',
  'too-long': 'A date has at most 64 characters.',
  form: 'Write the year with four digits, month and day with two, hyphens between: 2024-08-01. A slash stands between two dates: 2020/2024-08.',
  words:
    'Write dates in digits: 2024-11-17, 2024~ for about 2024, 199X for the 1990s, -0043 for 44 BCE, 2024/.. with no end.',
  dash: 'Write the plain hyphen of the keyboard: 2024-11-17, -0044.',
  'lower-case': 'Write T, X, Y and Z as capitals.',
  month: 'Months are 01 to 12; 21 to 24 are seasons and 33 to 36 quarters, without a day.',
  day: 'That month has no such day (29 February: leap years only).',
  clock: 'Write clock times after a whole date, without fractions, then Z or an offset: 2024-11-17T18:30:00+02:00.',
  hour: 'Clock times end at 23:59:59: 24:00 is T00:00 of the next day.',
  'year-zero': 'Write the year zero (1 BCE) as 0000.',
  'year-letter':
    'Years of 5 to 15 digits begin with Y and stand alone: Y-13800000000. Others have 4 digits and no Y: 0794.',
  unspecified: 'Unspecified digits (X) only end a date: 202X, 20XX, 2024-XX, 2024-11-XX.',
  'part-qualifier': 'Qualified parts are not read: write ?, ~ or % once, at the end of the date: 2024-06?',
  grouping: 'Of the groupings of months only 21 to 24 and 33 to 36 are read: write 2024-03/2024-06.',
  exponent: 'Exponential years are not read: write Y170000000.',
  'significant-digits': 'Significant digits (S) are not read: write 195X or 1950~.',
  'all-of-set': '{All of a set} is not read: write one event for each date.',
  'one-of-set': '[One of a set] is not read: write [2020..2024].',
  brackets: 'Brackets mean [..2024] on or before, [2024..] on or after, [2020..2024] some time between.',
  'no-ends': 'An interval has a date at one end at least: 2024/..',
  reversed: 'The end lies before the start (in UTC): write the earlier date first.',
} as const;

/** The codes stay the same between versions. */
export type DateProblemCode = keyof typeof DATE_PROBLEMS;
