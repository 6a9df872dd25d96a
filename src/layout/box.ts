/** A rectangle on the plot, CSS px: x from its inline start, y upwards from the axis line (downwards where a file says so). */
export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Whether two boxes come nearer to each other than the given distances, CSS px; boxes that only touch do not. */
export const meet = (a: Box, b: Box, dx = 0, dy = 0): boolean =>
  a.x0 < b.x1 + dx && b.x0 < a.x1 + dx && a.y0 < b.y1 + dy && b.y0 < a.y1 + dy;
