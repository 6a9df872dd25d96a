import type { NewsEvent } from './timeline.js';

/** Whether it was withdrawn or called off: its words are kept, struck, and said to be so; its mark is not that of what happened. */
export const isStruck = ({ retracted, status }: NewsEvent): boolean =>
  retracted !== undefined || status === 'cancelled';
