import type { Timeline } from '../model/timeline.js';
import { loadFinding } from './describe-findings.js';
import { detectFormat } from './detect-format.js';
import type { Finding, LoadCode } from './problem.js';
import { readTimeline, type ReadOptions } from './read-timeline.js';

/** A data set, or null where nothing can be shown, and what was found wrong. */
export type Found = readonly [timeline: Timeline | null, ...findings: Finding[]];

/** Reads a data set that `readClean` leaves to it. Never throws. */
export const readInput = (input: unknown, options?: ReadOptions): Found => {
  const { timeline, findings } = readTimeline(input, options);
  const broken = timeline.events.length === 0 && findings.some(({ severity }) => severity === 'error');
  return [broken ? null : timeline, ...findings];
};

const nothing = (code: LoadCode, about: unknown): Found => [null, loadFinding(code, about)];

/**
 * What a loaded text holds: a data set with events, or the one reason why there is none. Never throws.
 *
 * @param from Where it was loaded from, as a sentence shows it.
 */
export const readText = (text: string, from: string, options?: ReadOptions): Found => {
  const format = detectFormat(text);
  if (format === 'empty' || format === 'html') return nothing(`load-${format}`, from);
  if (format !== 'news-timeline') return nothing('load-format', [from, format]);
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return nothing('load-json', [from, text]);
  }
  const found = readInput(input, options);
  const [timeline, ...findings] = found;
  return timeline?.events.length === 0 ? [null, loadFinding('load-no-events', from), ...findings] : found;
};
