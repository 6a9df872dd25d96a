import { indexTimeline, type IndexedTimeline } from '../data/index-timeline.js';
import type { ReadOptions } from '../data/read-timeline.js';
import type { Timeline } from '../model/timeline.js';
import { inSlices } from './controllers/in-slices.js';

/** After so long what was read so far is shown, ms; once, since a picture that changes all the time cannot be read. */
const FIRST = 100;

/**
 * Reads a large data set in slices.
 * @param soFar Called once, where it takes long, with what there is by then.
 */
export async function readRows(
  input: unknown,
  options: ReadOptions,
  signal: AbortSignal,
  soFar: (timeline: Timeline) => void,
): Promise<IndexedTimeline | undefined> {
  const began = performance.now();
  let shown = false;
  return inSlices(indexTimeline(input, options), signal, (part) => {
    if (shown || performance.now() - began < FIRST) return;
    shown = true;
    soFar(part().timeline);
  });
}
