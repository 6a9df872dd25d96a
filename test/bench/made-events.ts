/**
 * INVENTED EVENTS: no headline, date or place in here is news. They have the shape of news, so that libraries can be
 * measured on it: ten years, bursts that break out and ebb away, a minority of stretches of time. The same number gives the
 * same events on every machine.
 */
export interface MadeEvent {
  readonly id: string;
  /** `2019-03-04`. */
  readonly start: string;
  /** The last day; absent for what happened on one day. */
  readonly end?: string;
  readonly headline: string;
  readonly kind: string;
  readonly importance: 1 | 2 | 3;
}

const DAY = 86_400_000;
/** The ten years, in UTC milliseconds. */
export const FROM = Date.UTC(2014, 0, 1);
export const TO = Date.UTC(2024, 0, 1);
const DAYS = (TO - FROM) / DAY;

/** Of a thousand, how many happened on one day. */
const SINGLE_DAY = 780;
/** Of a thousand single days, how many belong to a burst. */
const IN_BURST = 800;
const BURSTS = 40;
const LONGEST = 91;

const KINDS = ['statement', 'announcement', 'decision', 'agreement', 'vote', 'protest', 'military-action', 'aid'];
const WHO = [
  'Harbour council',
  'Ministry',
  'Opposition',
  'Dock union',
  'Court',
  'Envoy',
  'Farm league',
  'Ferry operator',
];
const DOES = ['rejects', 'announces', 'delays', 'approves', 'questions', 'withdraws', 'extends', 'disputes'];
const WHAT = [
  'the bridge plan',
  'a new levy',
  'the truce',
  'the budget',
  'its report',
  'the inquiry',
  'port rules',
  'aid',
];
const HOW = [
  '',
  '',
  ' after talks',
  ' for a second time',
  ' as deadline passes',
  ' despite warnings from three districts',
];

/** Chance that repeats itself (mulberry32): below 1, from 0. */
function chanceFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const dayText = (day: number): string => new Date(FROM + day * DAY).toISOString().slice(0, 10);

/** `count` events in the order of their first days. */
export function makeEvents(count: number, seed = 1): MadeEvent[] {
  const chance = chanceFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)]!;
  // Squared: a few bursts are large, most are small. The first day is the loudest.
  const bursts = Array.from({ length: BURSTS }, () => ({
    day: chance() * (DAYS - LONGEST),
    ebb: 2 + chance() ** 2 * 40,
    size: chance() ** 2,
  }));
  const sizes = bursts.reduce((sum, { size }) => sum + size, 0);
  const burst = () => {
    let left = chance() * sizes;
    return bursts.find(({ size }) => (left -= size) <= 0) ?? bursts[0]!;
  };
  const dayOf = (inBurst: boolean): number => {
    if (!inBurst) return Math.floor(chance() * DAYS);
    const { day, ebb } = burst();
    return Math.min(DAYS - 1, Math.floor(day - ebb * Math.log(1 - chance())));
  };
  const drafts = Array.from({ length: count }, () => {
    const single = chance() * 1000 < SINGLE_DAY;
    const start = dayOf(single && chance() * 1000 < IN_BURST);
    // Heavy-tailed: most stretches are days or weeks.
    const length = single ? 0 : 1 + Math.floor(chance() ** 3 * (LONGEST - 1));
    const rank = chance();
    return {
      start,
      end: Math.min(DAYS - 1, start + length),
      headline: `${pick(WHO)} ${pick(DOES)} ${pick(WHAT)}${pick(HOW)}`,
      kind: pick(KINDS),
      importance: rank < 0.03 ? (3 as const) : rank < 0.2 ? (2 as const) : (1 as const),
    };
  });
  drafts.sort((a, b) => a.start - b.start || a.end - b.end);
  const days = Array.from({ length: DAYS }, (_, day) => dayText(day));
  return drafts.map(({ start, end, headline, kind, importance }, index) => {
    const id = `made-${index + 1}`;
    const one = { id, start: days[start]!, headline, kind, importance };
    return end > start ? Object.assign(one, { end: days[end]! }) : one;
  });
}
