/** Where the npm package `edtf`, read beside our parser in a test, disagrees with it, and why we do not follow. */
export interface Disagreement {
  /** A code: we refuse it so, they accept it. `they refuse`: we accept it. Else the bound that differs. */
  readonly kind: string;
  readonly looks: RegExp;
  readonly why: string;
  readonly examples: readonly string[];
}

export const DISAGREEMENTS: readonly Disagreement[] = [
  // What they accept and we refuse.
  {
    kind: 'form',
    looks: /(^|[[{/.,])-?\d{2,3}[?~%]?($|[\]}/.,])/,
    why: 'A century of two digits and a decade of three are of ISO 8601, not of EDTF, and look like a slip of the keyboard: 19XX and 199X.',
    examples: ['19', '199', '-044~'],
  },
  {
    kind: 'hour',
    looks: /T24/,
    why: '24:00 is the midnight of the next day, whose date belongs in the text.',
    examples: ['2024-11-17T24:00', '2024-11-17T24:00:00Z'],
  },
  {
    kind: 'clock',
    looks: /:\d\d\.\d|T[\d:]{5,8}[+-]\d{4}/,
    why: 'EDTF has no fractions of a second (they read .4 as 4 ms), and its offsets have a colon.',
    examples: ['2024-11-17T18:30:00.4Z', '2024-11-17T18:30:00+0200'],
  },
  {
    kind: 'dash',
    looks: /−/,
    why: 'EDTF is written with the hyphen; a minus sign comes from a word processor, which also makes it a dash.',
    examples: ['2024-11-17T18:30:00−04:00'],
  },
  {
    kind: 'day',
    looks: /02-29/,
    why: '29 February of a common year is no date; they make it 1 March.',
    examples: ['2023-02-29', '2023-02-29/2024', '1900-02-29~'],
  },
  {
    kind: 'unspecified',
    looks: /X/,
    why: 'A date of which no part is known says nothing, and digits not known before known ones are of level 2.',
    examples: ['XXXX', 'XXXX-XX', 'XXXX-XX-XX', '156X-12-25', '2024-XX-05', '2024-1X', '1XX4'],
  },
  {
    kind: 'no-ends',
    looks: /^[./]+$/,
    why: 'An interval without any date cannot be placed or said.',
    examples: ['/', '../..', '/..', '../'],
  },
  {
    kind: 'year-letter',
    looks: /Y-?\d{16}/,
    why: 'Beyond 15 digits a number no longer tells one year from the next.',
    examples: ['Y1234567890123456'],
  },
  {
    kind: 'reversed',
    looks: /\.\.|\//,
    why: 'A set or an interval that ends before it starts is a slip; they refuse it in intervals only, and 24-hour zones shift ends.',
    examples: ['[2024..2023]'],
  },
  { kind: 'all-of-set', looks: /\{/, why: 'Level 2: several dates are several events.', examples: ['{1960,1961-12}'] },
  {
    kind: 'one-of-set',
    looks: /,/,
    why: 'Level 2: news says "some time between".',
    examples: ['[1667,1668,1670..1672]', '[1667,1668]'],
  },
  {
    kind: 'brackets',
    looks: /\[/,
    why: 'Level 2: a set of one date is that date, and open at both ends it is all of time between two.',
    examples: ['[2024]', '[..2024..]', '[..2023..2024]'],
  },
  { kind: 'exponent', looks: /E/, why: 'Level 2: written out instead.', examples: ['Y17E7', 'Y-17E7', 'Y3388E2S3'] },
  {
    kind: 'significant-digits',
    looks: /S/,
    why: 'Level 2: X and ~ say it.',
    examples: ['1950S2', 'Y171010000S3'],
  },
  {
    kind: 'part-qualifier',
    looks: /[?~%]/,
    why: 'Level 2: the whole date is qualified, as readers are told of it as a whole.',
    examples: ['2004?-06-11', '2004-06~-11', '?2004-06-~11'],
  },
  {
    kind: 'grouping',
    looks: /-(2[5-9]|3\d|4[01])/,
    why: 'Level 2: quarters are read, the other groupings are intervals of months.',
    examples: ['2024-25', '2024-32', '2024-37', '2024-41'],
  },

  // What we accept and they refuse.
  {
    kind: 'they refuse',
    looks: /\//,
    why: 'An end that holds the start is not before it: "from May 2024 until some time in 2024". Nor does an interval need level 3 for a season or a year with Y.',
    examples: ['2024-05/2024', '2024/2024', '2024-21/2024-23', 'Y-13800000000/2024'],
  },
  {
    kind: 'they refuse',
    looks: /^\[/,
    why: 'A set of two ends holds whatever an interval holds: seasons, clock times, precisions that differ.',
    examples: ['[..2024-21]', '[2024-11-17T18:30..]', '[2024..2025-06]'],
  },
  {
    kind: 'they refuse',
    looks: /[-\dX][?~%]$/,
    why: 'A season, a quarter or a masked date may be approximate or uncertain: "about the 1990s".',
    examples: ['2024-21~', '199X~', '2024-33?', 'Y170000002~', '2024-11-17T18:30~'],
  },

  // Other bounds.
  {
    kind: 'latest',
    looks: /T\d/,
    why: 'A clock time is a minute or a second long, as written; they make it an instant.',
    examples: ['2024-11-17T18:30:00Z', '2024-11-17T18:30+02:00', '2024-11-17/2024-11-18T18:30Z'],
  },
  {
    kind: 'earliest',
    looks: /T[\d:]+(\/|$)/,
    why: 'A clock time without a zone floats; they read it in the viewer’s zone.',
    // None: whether it shows depends on the machine's zone.
    examples: [],
  },
  {
    kind: 'earliest',
    looks: /-2[234]/,
    why: 'Without a hemisphere a season may be anywhere in its year; they make it a calendar quarter, summer in April.',
    examples: ['2024-22', '2024-24', '-0044-22'],
  },
  { kind: 'latest', looks: /-21/, why: 'The same: their spring ends in March.', examples: ['2024-21'] },
  {
    kind: 'earliest',
    looks: /Y-?\d{6}/,
    why: 'Beyond 271,821 years from 1970 a Date holds nothing: their bounds are NaN.',
    examples: ['Y-13800000000', 'Y170000002'],
  },
  {
    kind: 'earliest',
    looks: /-\d{4}.*X|-0+X/,
    why: 'Behind a minus their earliest and latest bound of a masked date are swapped, and -00XX lies a century late.',
    examples: ['-0380-XX', '-0380-02-XX', '-0380-XX-XX', '-00XX', '-000X'],
  },
  { kind: 'latest', looks: /-\d{4}.*X|-0+X/, why: 'The same at an end.', examples: ['-0060/-0050-XX', '[..-1900-XX]'] },
  {
    kind: 'latest',
    looks: /-\d{4}-3[3-6]/,
    why: 'Behind a minus their quarter ends in the year without the minus.',
    examples: ['-0003-35'],
  },
  {
    kind: 'latest',
    looks: /0000-02/,
    why: 'The year 0 is a leap year of the proleptic calendar; they count its days as if it were 1900.',
    examples: ['0000-02-28', '0000-02-XX'],
  },
  { kind: 'earliest', looks: /0000-02-29/, why: 'The same: they make it 1 March.', examples: ['0000-02-29'] },
  {
    kind: 'latest',
    looks: /^\[[^.]+\.\.[^.]+\]$/,
    why: 'Their latest bound of [A..B] is that of A.',
    examples: ['[2024-01..2024-05]'],
  },
];
