import { html, type TemplateResult } from 'lit';
import type { AxisPlan } from '../layout/axis-plan.js';
import { isClosed } from '../layout/axis-domain.js';
import type { AxisItem, AxisOptions } from '../layout/axis-item.js';
import { densityProfile } from '../layout/density-profile.js';
import { narrowAxis } from '../layout/narrow-axis.js';
import { ticks } from '../layout/ticks.js';
import { timeScale, type TimeScale } from '../layout/time-scale.js';
import type { DatedEvent } from '../model/sort-events.js';
import type { PlotContext } from './axis-context.js';
import { narrowPicture } from './narrow-view.js';
import { onAxis, planAxis } from './plan-axis.js';

/** From more dated events on, marks would lie on each other: how thickly they lie is drawn instead. */
const MARKS = 60;
/** Height of the profile, and of all of it with the names of its ticks, CSS px at 16 px type. */
const LINE = 36;
const HEIGHT = 72;
/** Side margins of an axis, CSS px. */
const SIDES = 48;
/** The least that the open event is drawn wide, CSS px. */
const LEAST = 3;

/** Where an event lies among all: a small axis, for the eye, since its place is also said. A press on a mark opens its event. */
export function miniAxisView(context: PlotContext): TemplateResult {
  const { sorted } = context;
  if (sorted.filter(({ date }) => date).length > MARKS) return profileView(context);
  return narrowPicture(planOf(context), context);
}

/** A plan is of all events, and a step changes it only where it comes to a date with an open bound, or from one. */
const plans = new WeakMap<readonly DatedEvent[], { readonly key: string; readonly plan: AxisPlan }>();

function planOf(context: PlotContext): AxisPlan {
  const { sorted, selected: open, width, rem, words } = context;
  const date = sorted.find(({ event }) => event.id === open)?.date;
  const selected = date && !isClosed(date) ? open : null;
  const key = JSON.stringify([width, rem, words.locale, words.timeZone, selected]);
  const known = plans.get(sorted);
  if (known?.key === key) return known.plan;
  // Those whose mark is the same would stand for the open one, or it for them.
  const isApart = (other: AxisItem) =>
    other.event.id === selected ||
    other.date.form !== date?.form ||
    other.date.min !== date.min ||
    other.date.max !== date.max;
  const lay = (items: readonly AxisItem[], options: AxisOptions) =>
    narrowAxis(selected === null ? items : items.filter(isApart), options);
  const plan = planAxis(context, lay, true);
  plans.set(sorted, { key, plan });
  return plan;
}

interface Profile {
  readonly width: number;
  readonly scale: TimeScale;
  readonly d: string;
  /** Bounds of each dated event on the axis, in the one order. */
  readonly bounds: ReadonlyMap<string, { readonly min: number; readonly max: number }>;
}

/** A profile is of all events, and a step is to cost no more among thousands than among five. */
const kept = new WeakMap<readonly DatedEvent[], Profile>();

function profileOf(context: PlotContext): Profile {
  const { sorted, width: container, rem } = context;
  const width = Math.max(1, container - SIDES);
  const known = kept.get(sorted);
  if (known?.width === width) return known;
  const move = onAxis(context);
  const bounds = new Map(sorted.flatMap(({ event, date }) => (date ? [[event.id, move(date)] as const] : [])));
  let [from, to] = [Infinity, -Infinity];
  for (const { min, max } of bounds.values())
    for (const bound of [min, max].filter(Number.isFinite)) [from, to] = [Math.min(from, bound), Math.max(to, bound)];
  const scale = timeScale([{ from, to: Math.max(to, from + 1) }], [0, width]);
  const line = (LINE * rem) / 16;
  const d = densityProfile([...bounds.values()], scale, width)
    .map(({ x0, x1, part }) => `M${x0} ${line}V${(line * (1 - part)).toFixed(1)}H${x1 - 1}V${line}Z`)
    .join('');
  const profile = { width, scale, d, bounds };
  kept.set(sorted, profile);
  return profile;
}

/** The same of many events: a profile, and the open one over it. */
function profileView(context: PlotContext): TemplateResult {
  const { selected, rem } = context;
  const { width, scale, d, bounds } = profileOf(context);
  const line = (LINE * rem) / 16;
  const plan: AxisPlan = {
    width,
    height: (HEIGHT * rem) / 16,
    line,
    scale,
    ticks: ticks(scale.drawn),
    bands: [],
    asOf: undefined,
    above: [],
    below: [],
    headings: [],
    more: 0,
  };
  const date = bounds.get(selected ?? '');
  const x0 = Math.min(date ? scale.at(date.min) : 0, width - LEAST);
  const x1 = Math.max(date ? scale.at(date.max) : 0, x0 + LEAST);
  return narrowPicture(
    plan,
    context,
    html`<svg width=${width} height=${line} viewBox="0 0 ${width} ${line}">
      <path class="profile" d=${d} />
      <path class="chosen solid plain" d=${date ? `M${x0} 0H${x1}V${line}H${x0}Z` : 'M0 0'} />
    </svg>`,
  );
}
