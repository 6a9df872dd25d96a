import { html, type TemplateResult } from 'lit';
import { densityProfile } from '../layout/density-profile.js';
import { narrowAxis } from '../layout/narrow-axis.js';
import { timeScale } from '../layout/time-scale.js';
import type { PlotContext } from './axis-context.js';
import { narrowPicture } from './narrow-view.js';
import { planAxis } from './plan-axis.js';
import { setVars } from './set-vars.js';

/** From more dated events on, marks would lie on each other: how thickly they lie is drawn instead. */
const MARKS = 60;
/** Height of the profile, CSS px. */
const HEIGHT = 40;
/** The least that the open event is drawn wide, CSS px. */
const LEAST = 3;

/** Where an event lies among all: a small axis, for the eye, since its place is also said. A press on a mark opens its event. */
export function miniAxisView(context: PlotContext): TemplateResult {
  const dated = context.sorted.filter(({ date }) => date);
  if (dated.length > MARKS) return profileView(context);
  const { selected } = context;
  return narrowPicture(
    planAxis(context, (items, options) => narrowAxis(items, { ...options, selected }), true),
    context,
  );
}

/** The same of many events: a profile, and the open one over it. */
function profileView({ sorted, selected, width: container }: PlotContext): TemplateResult {
  const dates = sorted.flatMap(({ date }) => date ?? []);
  const bounds = dates.flatMap(({ min, max }) => [min, max]).filter(Number.isFinite);
  const [from, to] = [bounds.reduce((a, b) => Math.min(a, b)), bounds.reduce((a, b) => Math.max(a, b))];
  const width = Math.max(1, container - 48);
  const scale = timeScale([{ from, to: Math.max(to, from + 1) }], [0, width]);
  const d = densityProfile(dates, scale, width)
    .map(({ x0, x1, part }) => `M${x0} ${HEIGHT}V${(HEIGHT * (1 - part)).toFixed(1)}H${x1 - 1}V${HEIGHT}Z`)
    .join('');
  const date = sorted.find(({ event }) => event.id === selected)?.date;
  const [x0, x1] = date ? [scale.at(Math.max(date.min, from)), scale.at(Math.min(date.max, to))] : [0, 0];
  const at = Math.min(x0, width - LEAST);
  return html`<div class="plot narrow" part="axis" aria-hidden="true" ${setVars({ '--_w': width, '--_h': HEIGHT })}>
    <svg width=${width} height=${HEIGHT} viewBox="0 0 ${width} ${HEIGHT}">
      <path class="profile" d=${d} />
      <path class="line" d="M0 ${HEIGHT}H${width}" />
      <path class="chosen solid" d=${date ? `M${at} 0H${Math.max(x1, at + LEAST)}V${HEIGHT}H${at}Z` : 'M0 0'} />
    </svg>
  </div>`;
}
