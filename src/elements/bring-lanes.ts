import type * as lanesPart from './lanes-part.js';

/** Fetches what draws, and reads, many events: the part is asked for at two places, and is one. */
export const bringLanes = (): Promise<typeof lanesPart> => import('./lanes-part.js');
