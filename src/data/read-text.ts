import type { Timeline } from '../model/timeline.js';
import { detectFormat } from './detect-format.js';
import { loadFinding } from './describe-findings.js';
import type { Finding, LoadCode } from './problem.js';
import { readTimeline, type ReadOptions } from './read-timeline.js';

/** What was loaded: a data set, or null, and what was found wrong. */
export type Found = readonly [timeline: Timeline | null, ...findings: Finding[]];

const nothing = (code: LoadCode, about: unknown): Found => [null, loadFinding(code, about)];

/**
 * What a loaded text holds: a data set, or the one reason why there is none. Never throws.
 *
 * @param from Where it was loaded from, as a sentence shows it.
 */
export const readText = (text: string, from: string, options: ReadOptions): Found => {
  const format = detectFormat(text);
  if (format === 'empty' || format === 'html') return nothing(`load-${format}`, from);
  if (format !== 'news-timeline') return nothing('load-format', [from, format]);
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return nothing('load-json', [from, text]);
  }
  const { timeline, findings } = readTimeline(input, options);
  if (timeline.events.length) return [timeline, ...findings];
  return findings.some(({ severity }) => severity === 'error')
    ? [null, ...findings]
    : [null, loadFinding('load-no-events', from), ...findings];
};
