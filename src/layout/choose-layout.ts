/** What is drawn for a layout that was asked for. */
export type DrawnLayout = 'list' | 'axis' | 'story' | 'strip';

/** Container widths at which `auto` changes, CSS px, with the most dated events that an axis then holds (SPEC.md §5). */
const CLASSES = [
  { from: 900, most: 60 },
  { from: 640, most: 24 },
] as const;
const FEWEST = 3;
/** From so many dated events on, and from the first of these widths, an axis of lanes is better than any list. */
const MANY = 400;
/** A container that wavers about a width does not make the picture flip. */
const SLACK = 24;

/**
 * What `layout` draws in a container.
 *
 * @param width CSS px. @param dated How many events have a date.
 * @param before What is drawn now, if anything: it stays within 24 px of the width at which it would change.
 */
export function chooseLayout(layout: string, width: number, dated: number, before?: DrawnLayout): DrawnLayout {
  if (layout !== 'auto') return /^(axis|story|strip)$/.test(layout) ? (layout as DrawnLayout) : 'list';
  const fits = (wide: number) =>
    dated >= FEWEST &&
    CLASSES.some(({ from, most }, at) => wide >= from && (dated <= most || (at === 0 && dated > MANY)));
  const slack = before === 'axis' ? SLACK : before === 'list' ? -SLACK : 0;
  return fits(width + slack) ? 'axis' : 'list';
}
