/** The words that a data set may choose from, each list once for the compiler, the validator and the schema. */

/** Whether it happened (EventsML occurStatus). Absent: not stated. */
export const STATUSES = ['happened', 'ongoing', 'scheduled', 'expected', 'possible', 'cancelled'] as const;
export type Status = (typeof STATUSES)[number];

/** How firmly it is known. Absent: not stated. */
export const CERTAINTIES = ['confirmed', 'reported', 'claimed', 'disputed', 'denied', 'analysis'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** How a figure compares with the true number: "over 2,000" is `moreThan`, never `atLeast`. */
export const COMPARISONS = ['exact', 'about', 'moreThan', 'atLeast', 'upTo', 'lessThan', 'between'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Where a date comes from: the source itself, inferred from it, from outside it, or no date at all. */
export const DATE_BASES = ['stated', 'inferred', 'external', 'none'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** The kinds that have a word in every locale and a glyph; a newsroom adds its own in `kinds`. */
export const BUILT_IN_KINDS = [
  'announcement',
  'release',
  'election',
  'vote',
  'ruling',
  'arrest',
  'agreement',
  'appointment',
  'birth',
  'death',
  'award',
  'discovery',
  'publication',
  'match',
  'protest',
  'disaster',
  'decision',
  'military-action',
  'statement',
  'aid',
  'context',
  'aggregate',
] as const;
export type BuiltInKind = (typeof BUILT_IN_KINDS)[number];

export const SOURCE_KINDS = ['primary', 'outlet', 'agency', 'party', 'unnamed'] as const;
export const PLACE_PRECISIONS = ['point', 'town', 'region', 'country'] as const;
export const RELATION_TYPES = ['because', 'follows', 'respondsTo', 'contradicts', 'updates'] as const;
