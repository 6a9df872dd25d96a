import { html, nothing, type TemplateResult } from 'lit';
import type { AxisPlan } from '../layout/axis-plan.js';
import { narrowAxis } from '../layout/narrow-axis.js';
import type { AxisContext, PlotContext } from './axis-context.js';
import { axisNames } from './axis-names.js';
import { axisPicture } from './axis-picture.js';
import { planAxis, plotContext } from './plan-axis.js';
import { setVars } from './set-vars.js';

/** The picture over a narrow list: for the eye, since the list says it all. A press on a mark moves to its item. */
export function narrowView(given: AxisContext): TemplateResult {
  const context = plotContext(given);
  return narrowPicture(planAxis(context, narrowAxis), context);
}

/** The picture itself, wherever it stands. @param over What else is drawn on it. */
export function narrowPicture(plan: AxisPlan, context: PlotContext, over: unknown = nothing): TemplateResult {
  const follow = (click: Event) => {
    const { clientX, clientY, currentTarget } = click as PointerEvent;
    const { left, right, top } = (currentTarget as Element).getBoundingClientRect();
    const rtl = getComputedStyle(currentTarget as Element).direction === 'rtl';
    const [x, y] = [rtl ? right - clientX : clientX - left, clientY - top];
    const away = ({ mark }: AxisPlan['above'][number]) =>
      Math.max(mark.x0 - x, x - mark.x1, 0) + Math.max(mark.y0 - y, y - mark.y1, 0);
    const [nearest] = plan.above.toSorted((a, b) => away(a) - away(b));
    if (nearest && away(nearest) < 12) context.handlers.goTo(nearest.items[0]!.event.id, click);
  };
  return html`<div
    class="plot narrow"
    part="axis"
    aria-hidden="true"
    @click=${follow}
    ${setVars({ '--_w': plan.width, '--_h': plan.height })}
  >
    ${axisPicture({ plan, selected: context.selected })}${axisNames({ ...plan, asOf: undefined }, context)}${over}
  </div>`;
}
