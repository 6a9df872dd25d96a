import type { EventInput, TimelineObjectInput } from '../../src/model/timeline.js';

/** What the reports are about: by kind, so many of a hundred. */
const KINDS = [
  ['military-action', 50, ['Airfield reported hit', 'Convoy leaves port', 'Front line moves', 'Depot burns at night']],
  ['statement', 24, ['Ministry statement', 'Envoy denies talks', 'Speaker warns of winter', 'Alliance note']],
  ['decision', 10, ['Council votes', 'Sanctions list', 'Order signed', 'Mandate extended']],
  ['aid', 11, ['Loan agreed', 'Shipment arrives', 'Grain deal lapses', 'Package approved']],
  ['context', 5, ['Election', 'Census published', 'Winter begins', 'Summit']],
] as const;

const DAY = 86_400_000;

/** A sequence of numbers from 0 to 1 that is the same everywhere. */
function* sequence(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/**
 * Invented reports, as thick as news: days in bursts, some known to the month, some that went on for weeks.
 * @param years From 2014 on.
 */
export function inventedReports(count: number, years = 10): TimelineObjectInput {
  const numbers = sequence(count);
  const next = () => numbers.next().value;
  const bursts = Array.from({ length: 4 * years }, () => [next(), 0.003 + next() * 0.02] as const);
  const events = Array.from({ length: count }, (_, number): EventInput => {
    let share = next() * 100;
    const [kind, , headlines] = KINDS.find((each) => (share -= each[1]) < 0) ?? KINDS[0];
    const [at, width] = bursts[Math.floor(next() * bursts.length)]!;
    const when = next() < 0.5 ? Math.min(1, Math.max(0, at + (next() - 0.5) * width)) : next();
    const ms = Date.UTC(2014, 0, 1) + when * years * 365.2425 * DAY;
    const day = (instant: number) => new Date(instant).toISOString().slice(0, 10);
    const form = next();
    const date =
      form < 0.72 ? day(ms) : form < 0.87 ? day(ms).slice(0, 7) : `${day(ms)}/${day(ms + (2 + next() * 80) * DAY)}`;
    const headline = `${headlines[Math.floor(next() * headlines.length)]!} ${number % 1000}`;
    return { id: `r${number}`, date, headline, kind, importance: next() < 0.03 ? 1 : next() < 0.5 ? 2 : 3 };
  });
  return {
    title: `${count.toLocaleString('en')} invented reports, 2014 to ${2013 + years}`,
    intro: '**Invented data**, made to show density. No event below is real.',
    events,
  };
}
