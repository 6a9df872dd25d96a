import type { EventInput, TimelineObjectInput } from '../../src/model/timeline.js';

const DAY = 86_400_000;
const KINDS = ['military-action', 'statement', 'decision', 'aid', 'context', 'election', 'ruling'] as const;
const WHAT = [
  'Invented report',
  'Invented note of a ministry',
  'Invented report of a convoy that left its port before the storm came',
  'Invented vote',
  'Invented reply of an envoy who denies that there were talks and says that none are planned for this year or for the next',
] as const;

/** A sequence of numbers from 0 to 1 that is the same everywhere. */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** How the events lie. */
export interface ManyOptions {
  /** From 2020 on. */
  readonly years?: number;
  readonly seed?: number;
  /** How many kinds there are, 7 at most; more: kinds of the data set's own. */
  readonly kinds?: number;
  /** Only days, one headline form: every event has a name and a date of its own. */
  readonly plain?: boolean;
}

/**
 * Invented events of every sort that an axis draws: days, clock times, months, intervals, open ends, claims with who makes
 * them, headlines of every length, some without a date. Ids are `m0`, `m1` …; each headline ends in its number.
 */
export function manyEvents(count: number, options: ManyOptions = {}): TimelineObjectInput {
  const { years = 3, seed = count, kinds = 5, plain = false } = options;
  const next = sequence(seed);
  const start = Date.UTC(2020, 0, 1);
  const bursts = Array.from({ length: 4 * years }, next);
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  const dateOf = (ms: number): string | null => {
    const form = plain ? 0 : next();
    if (form < 0.6) return day(ms);
    if (form < 0.7) return `${new Date(ms).toISOString().slice(0, 16)}Z`;
    if (form < 0.8) return day(ms).slice(0, 7);
    if (form < 0.9) return `${day(ms)}/${day(ms + (2 + next() * 60) * DAY)}`;
    if (form < 0.93) return `[..${day(ms)}]`;
    if (form < 0.96) return `${day(ms)}/`;
    if (form < 0.99) return `${day(ms).slice(0, 7)}~`;
    return null;
  };
  const events = Array.from({ length: count }, (_, at): EventInput => {
    const when = next() < 0.4 ? Math.min(1, bursts[Math.floor(next() * bursts.length)]! + next() * 0.01) : next();
    const ms = start + when * years * 365 * DAY;
    const claimed = !plain && next() < 0.15;
    const place = Math.floor(next() * kinds);
    return {
      id: `m${at}`,
      date: dateOf(ms),
      headline: `${WHAT[plain ? 0 : Math.floor(next() * WHAT.length)]!} ${at}`,
      kind: KINDS[place] ?? `kind-${place}`,
      importance: next() < 0.05 ? 1 : next() < 0.6 ? 2 : 3,
      ...(claimed ? { certainty: 'claimed', attribution: { by: 'an invented source', named: false, phrase: '' } } : {}),
    };
  });
  return { title: `${count} invented events`, asOf: day(start + (years + 0.1) * 365 * DAY), events };
}
