import type { Finding } from '../data/problem.js';
import { hasColumns, indexColumns } from '../data/index-columns.js';
import { indexTimeline } from '../data/index-timeline.js';
import type { ReadOptions } from '../data/read-timeline.js';
import { rowsOf } from '../model/event-rows.js';
import type { Timeline } from '../model/timeline.js';
import { inSlices } from './controllers/in-slices.js';

/** After so long what was read so far is shown, ms; once, since a picture that changes all the time cannot be read. */
const FIRST = 100;

/** A data set that was read by rows; null where nothing of it can be shown, and then a finding says why. */
export interface ReadRows {
  readonly timeline: Timeline | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads a large data set in slices, or one that is given as columns.
 * @param soFar Called once, where it takes long, with what there is by then; not where the picture before has most of it.
 * @param before What is shown: of the events that it has as well, nothing is read again.
 */
export async function readRows(
  input: unknown,
  options: ReadOptions,
  signal: AbortSignal,
  soFar: (timeline: Timeline) => void,
  before?: Timeline | null,
): Promise<ReadRows | undefined> {
  const began = performance.now();
  let shown = false;
  const reading = hasColumns(input) ? indexColumns(input, options) : indexTimeline(input, options, rowsOf(before));
  const read = await inSlices(reading, signal, (part) => {
    if (!part || shown || performance.now() - began < FIRST) return;
    shown = true;
    soFar(part().timeline);
  });
  if (!read) return undefined;
  const { rows, findings, timeline } = read;
  const isBroken = rows.total === 0 && findings.some(({ severity }) => severity === 'error');
  return { timeline: isBroken ? null : timeline, findings };
}
