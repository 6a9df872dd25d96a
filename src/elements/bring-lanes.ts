/** Fetches what draws, and reads, many events: the part is asked for at two places, and is one. */
export const bringLanes = (): Promise<typeof import('./lanes-part.js')> => import('./lanes-part.js');
