import type { TimelineInput } from './timeline.js';

/** Types a data set while it is written: the compiler checks each field, and the value is returned as it is. */
export const defineTimeline = <const T extends TimelineInput>(input: T): T => input;
