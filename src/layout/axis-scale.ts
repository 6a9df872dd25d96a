import { axisDomain, isClosed } from './axis-domain.js';
import type { AxisItem, AxisOptions } from './axis-item.js';
import { openMark, type Placement, type UNKNOWN } from './marks.js';
import { timeScale, type TimeScale } from './time-scale.js';

/** Between what is not known and the end of the plot, CSS px. */
const SPARE = 4;

/** Where items lie on an axis. */
export const placementOf = (
  { at }: TimeScale,
  { asOf, certainties }: Pick<AxisOptions, 'asOf' | 'certainties'>,
): Placement => ({ at, asOf, certainties });

/**
 * The scale of an axis. What is not known lies beside a known bound, as long as it is drawn whatever the zoom: so much room
 * is left for it at the ends of the plot.
 *
 * @param band Width of a break, CSS px.
 */
export function axisScale(
  items: readonly Pick<AxisItem, 'event' | 'date'>[],
  options: Pick<AxisOptions, 'width' | 'asOf' | 'scale'>,
  size: keyof typeof UNKNOWN,
  band: number,
): TimeScale {
  const { width } = options;
  const dates = items.map(({ date }) => date);
  const stretches = axisDomain(dates, { ...options, band });
  const open = items.filter(({ date }) => !isClosed(date));
  let scale = timeScale(stretches, [0, width], band);
  let [before, after] = [0, 0];
  // Room at one end moves what lies near the other.
  for (let turn = 0; turn < 3; turn++) {
    const marks = open.map((item) => openMark(item, placementOf(scale, options), size, width));
    const over = Math.max(0, ...marks.map(({ x0 }) => SPARE - x0));
    const past = Math.max(0, ...marks.map(({ kind, x1 }) => (kind === 'ongoing' ? 0 : x1 + SPARE - width)));
    if (over + past === 0) break;
    before += over;
    after += past;
    scale = timeScale(stretches, [before, width - after], band);
  }
  return scale;
}
