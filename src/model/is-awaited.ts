import type { NewsEvent } from './timeline.js';

/** Whether it has not happened yet, as far as the data set knows. */
export const isAwaited = ({ status = 'happened' }: NewsEvent): boolean =>
  /^(possible|expected|scheduled)$/.test(status);
