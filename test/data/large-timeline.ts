import { indexTimeline, MANY, type IndexedTimeline } from '../../src/data/index-timeline.js';
import type { ReadOptions } from '../../src/data/read-timeline.js';
import { finished } from '../support/made-columns.js';

export const index = (input: unknown, options?: ReadOptions): IndexedTimeline =>
  finished(indexTimeline(input, options)).value;
export const plain = (at: number): unknown => ({ id: `p${at}`, date: '2000-01-01', headline: `Plain ${at}` });
/** These events, after them as many as make a data set a large one. */
export const large = (given: readonly unknown[], head: object = {}) => ({
  ...head,
  events: [...given, ...Array.from({ length: MANY + 1 - given.length }, (_, at) => plain(at))],
});
export const said = ({ findings }: Pick<IndexedTimeline, 'findings'>): readonly string[] =>
  findings.map(({ path, code }) => `${path} ${code}`);
