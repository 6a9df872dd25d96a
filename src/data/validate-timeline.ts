import type { Timeline } from '../model/timeline.js';
import { describeProblems } from './describe-problems.js';
import type { Problem } from './problem.js';
import { readTimeline, type ReadOptions } from './read-timeline.js';

export type ValidateOptions = ReadOptions;

export interface Validated {
  /** Normalised and frozen. Empty where nothing could be read. */
  readonly timeline: Timeline;
  /** In the order in which they were found; empty where nothing is wrong. */
  readonly problems: readonly Problem[];
}

/**
 * Reads what somebody wrote as a data set, or as a bare list of events: the shorthands of the data model are written
 * out, what cannot be read is left out, and each thing that is wrong is a problem with its path. Pure: the input is
 * neither changed nor kept.
 *
 * Never throws, whatever it is given; time and memory grow with the size of what it reads, never with its nesting.
 */
export const validate = (input: unknown, options?: ValidateOptions): Validated => {
  const { timeline, findings } = readTimeline(input, options);
  return { timeline, problems: describeProblems(findings) };
};
