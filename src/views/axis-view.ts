import { html, nothing, type TemplateResult } from 'lit';
import type { AxisItem } from '../layout/axis-item.js';
import type { AxisPlan } from '../layout/axis-plan.js';
import { isBare } from '../model/is-bare.js';
import { plural } from '../text/fill-message.js';
import type { AxisContext, PlotContext } from './axis-context.js';
import { axisNames } from './axis-names.js';
import { axisPicture } from './axis-picture.js';
import { classNames } from './class-names.js';
import { linesView, placed } from './label-view.js';
import { sourcesView, titleView } from './list-view.js';
import { openedView } from './opened-view.js';
import { onAxis, planAxis, plotContext, roomOf, WIDE } from './plan-axis.js';
import { railView } from './rail-view.js';
import { labelName } from './sentence.js';
import { setVars } from './set-vars.js';

function plotView(context: PlotContext, plan: AxisPlan): TemplateResult {
  const { selected, handlers, reached } = context;
  const labels = [...plan.above, ...plan.below];
  const first = (items: readonly AxisItem[]) =>
    context.sorted.findIndex(({ event }) => event.id === items[0]!.event.id);
  const inOrder = labels.toSorted((a, b) => first(a.items) - first(b.items));
  // A small mark may lie within the box of a wide one: it lies in front, so that a press reaches it.
  const area = ({ mark, label }: (typeof labels)[number]) =>
    (Math.max(mark.x1, label.x1) - Math.min(mark.x0, label.x0)) * (Math.max(mark.y1, label.y1) - label.y0);
  const bySize = labels.toSorted((a, b) => area(b) - area(a));
  const { width, height, line, scale } = plan;
  const eras = context.eras?.(context, context.card.asOf, {
    scale,
    width,
    line,
    taken: 0,
    move: onAxis(context),
    end: scale.drawn.at(-1)!.to,
  });
  return html`<div class="plot" part="axis" ${setVars({ '--_w': width, '--_h': height, '--_eras': eras?.room ?? 0 })}>
    ${eras?.layer}${axisPicture({ plan, selected })}${axisNames(plan, context)}
    <ol role="list">
      ${inOrder.map((each, at) => {
        const { items, lines, mark, label } = each;
        const [item] = items;
        const { id } = item!.event;
        const isOne = items.length === 1;
        const isOpen = isOne && id === selected;
        const own = 'name' in each ? each.name : undefined;
        const left = Math.min(mark.x0, label.x0);
        return html`<li>
          <button
            class=${classNames('label', each.place, isOpen && 'chosen')}
            part="label"
            data-id=${id}
            aria-label=${labelName(items, lines, context)}
            aria-expanded=${isOpen ? 'true' : 'false'}
            tabindex=${(reached === undefined ? at === 0 : reached === id) ? 0 : -1}
            @click=${() => (isOne ? handlers.select(id) : handlers.toggle(id))}
            ${setVars({ '--_z': bySize.indexOf(each) })}
            ${placed({
              x0: left,
              x1: Math.max(mark.x1, label.x1),
              y0: Math.min(mark.y0, label.y0, own?.box.y0 ?? Infinity),
              y1: Math.max(mark.y1, label.y1),
            })}
          >
            ${own ? html`<b class="own" ${setVars({ '--_x': own.box.x0 - left })}>${own.text}</b> ` : nothing}<span
              class=${classNames('text', 'block' in each && each.block && 'block')}
              ${setVars({
                '--_x': label.x0 - left,
                '--_y': label.y0 - Math.min(mark.y0, label.y0, own?.box.y0 ?? Infinity),
                '--_w': label.x1 - label.x0,
                '--_h': label.y1 - label.y0,
              })}
              >${linesView(lines, item!, context)}</span
            >
          </button>
        </li>`;
      })}
    </ol>
  </div>`;
}

/** Rows that are not drawn are counted, and stand in the list. */
const moreView = ({ words, handlers }: PlotContext, { more }: AxisPlan): TemplateResult | typeof nothing =>
  more === 0
    ? nothing
    : html`<button class="switch" part="control" @click=${() => handlers.toggle()}>
        ${plural(words, words.messages.moreRows, more)}
      </button>`;

/** The key to the marks, closed at first and open on paper. What has only dates and headlines needs none. */
const keyView = (context: PlotContext, { bands }: AxisPlan): TemplateResult | typeof nothing =>
  // On paper nobody could wait for its rows.
  isBare(context.timeline) || (context.printing && !context.legend)
    ? nothing
    : html`<details class="legend" part="legend" ?open=${context.printing} @toggle=${context.handlers.near}>
        <summary>${context.words.messages.howToRead}</summary>
        ${context.legend?.(context, bands.length > 0)}
      </details>`;

/** The axis: title, as-of, what is drawn to scale, possibilities and open points after it, the open card, the key, sources. */
export function axisView(given: AxisContext): TemplateResult {
  const { words, handlers, headingLevel } = given;
  const context = plotContext(given);
  const { card } = context;
  const plan = planAxis(context);
  return html`<div
    class=${classNames('axis', roomOf(given) >= WIDE && 'wide')}
    @keydown=${handlers.keydown}
    @focusin=${handlers.near}
    @pointerenter=${handlers.near}
  >
    <header class="head">${titleView(headingLevel, card)}</header>
    ${given.tools}
    <button class="switch" part="control" @click=${() => handlers.toggle()}>${words.messages.asList}</button>
    <div class="scene">
      <div>
        ${plotView(context, plan)}${context.clock?.(plan.ticks.unit, () => context.sorted, words)}${moreView(context, plan)}
      </div>
      ${railView(context)}
    </div>
    ${openedView(context)}${keyView(context, plan)} ${given.rest}<slot name="more"></slot
    ><slot name="footer">${sourcesView(card)}</slot>
  </div>`;
}
