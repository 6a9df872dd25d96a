/** Panels lie side by side in slots as wide as the stage: so many at most, since a browser's boxes are 2^25 px wide at most. */
const SLOTS = 1000;
/** The slots move on by so many at a time, so that both neighbours of the open panel always have one. */
const STRIDE = 500;

/** Which slots there are, and which panels lie in them. */
export interface StoryWindow {
  /** The event in the first slot, by its place in the one order. */
  readonly base: number;
  readonly slots: number;
  /** The first and the last event that have a panel: the open one and its neighbours. */
  readonly from: number;
  readonly to: number;
}

/**
 * The panels of a story: three, however many events there are.
 * @param at The open event's place in the one order, from 0. @param count How many events there are.
 */
export function storyWindow(at: number, count: number): StoryWindow {
  const slots = Math.min(count, SLOTS);
  const wished = Math.floor((at - STRIDE / 2) / STRIDE) * STRIDE;
  return {
    base: Math.max(0, Math.min(wished, count - slots)),
    slots,
    from: Math.max(0, at - 1),
    to: Math.min(count - 1, at + 1),
  };
}
