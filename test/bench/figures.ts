/** The arithmetic of the bench: no browser, no file. */

export const median = (values: readonly number[]): number => percentile(values, 50);

/** The nearest rank: a value that was measured, never one between two. */
export function percentile(values: readonly number[], rank: number): number {
  if (values.length === 0) throw new RangeError('No values, no percentile.');
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((rank / 100) * sorted.length) - 1)]!;
}

/** What is read of an event of a trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
}

/**
 * Main-thread milliseconds of each marked step: the tasks that end after its mark, until the next mark. A mark is set
 * inside the task that does the work, so that a step has that whole task, with its style, layout and paint.
 */
export function stepTimes(trace: readonly TraceEvent[]): number[] {
  const marks = trace.filter(({ name }) => /^bench-(jump|step|end)$/.test(name)).sort((a, b) => a.ts - b.ts);
  const [{ pid, tid } = { pid: 0, tid: 0 }] = marks;
  const tasks = trace
    .filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid && event.dur !== undefined)
    .map(({ ts, dur }) => ({ end: ts + dur!, dur: dur! }))
    .sort((a, b) => a.end - b.end);
  let next = tasks.findIndex(({ end }) => end > (marks[0]?.ts ?? Infinity));
  if (next === -1) next = tasks.length;
  const times: number[] = [];
  for (const [index, { name }] of marks.slice(0, -1).entries()) {
    const until = marks[index + 1]!.ts;
    let sum = 0;
    for (; next < tasks.length && tasks[next]!.end <= until; next++) sum += tasks[next]!.dur;
    if (name === 'bench-step') times.push(sum / 1000);
  }
  return times;
}

/** One library at one number of events. Absent figures were not measured, and `failed` or `missing` say why. */
export interface Result {
  readonly library: string;
  readonly count: number;
  /** Milliseconds. */
  readonly first?: number;
  readonly complete?: number;
  /** Milliseconds of main thread, 95th percentile. */
  readonly pan?: number;
  readonly zoom?: number;
  /** How many steps stand behind these. */
  readonly steps?: Readonly<Partial<Record<'pan' | 'zoom', number>>>;
  readonly elements?: number;
  /** Bytes over an empty page. */
  readonly heap?: number;
  /** In place of a figure: what stopped it there, or that it has no such thing. */
  readonly instead?: Readonly<Partial<Record<Measure, string>>>;
}
export const MEASURES = ['first', 'complete', 'pan', 'zoom', 'elements', 'heap'] as const;
export type Measure = (typeof MEASURES)[number];

/** The medians of some pages; a reason given by any of them stands for all. */
export function middleOf(runs: readonly Result[]): Result {
  const [one] = runs;
  if (!one) throw new RangeError('No runs, no result.');
  const instead = Object.assign({}, ...runs.map((run) => run.instead)) as NonNullable<Result['instead']>;
  const figures: Partial<Record<Measure, number>> = {};
  for (const measure of MEASURES) {
    const values = runs.flatMap((run) => run[measure] ?? []);
    if (values.length > 0 && instead[measure] === undefined) figures[measure] = median(values);
  }
  const steps = { ...one.steps };
  for (const kind of ['pan', 'zoom'] as const) {
    const least = Math.min(...runs.map((run) => run.steps?.[kind] ?? Infinity));
    if (least < Infinity) steps[kind] = least;
  }
  return { library: one.library, count: one.count, ...figures, steps, instead };
}
