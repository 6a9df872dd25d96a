import { html, nothing, svg, type TemplateResult } from 'lit';
import type { AxisItem } from '../layout/axis-item.js';
import { axisPlan, type AxisPlan } from '../layout/axis-plan.js';
import { narrowAxis } from '../layout/narrow-axis.js';
import type { Stroke } from '../layout/marks.js';
import { isClosed } from '../layout/axis-domain.js';
import { spanBetween } from '../model/date-span.js';
import { openGroups } from '../model/open-groups.js';
import { isBare } from '../model/is-bare.js';
import { idsOfSharedSources } from '../model/shared-sources.js';
import { shownAsOf } from '../model/shown-as-of.js';
import { sortEvents } from '../model/sort-events.js';
import { axisLabel } from '../text/axis-label.js';
import { fill, plural } from '../text/fill-message.js';
import { formatDate, formatSpan } from '../text/format-date.js';
import { sectionWords } from '../text/section-words.js';
import { tickWords, type NamedUnit } from '../text/tick-words.js';
import type { AxisContext, PlotContext } from './axis-context.js';
import { classNames } from './class-names.js';
import { below } from './heading.js';
import { linesView, placed } from './label-view.js';
import { sourcesView, titleView } from './list-view.js';
import { openedView } from './opened-view.js';
import { railView } from './rail-view.js';
import { sentence } from './sentence.js';
import { setVars } from './set-vars.js';
import { span } from './span.js';

/** From these widths of the container on (CSS px): possibilities beside the plot, and labels at all. */
const WIDE = 900;
/** Side margins; the rail with the space before it, CSS px at 16 px type. */
const SIDES = 48;
const SIDES_NARROW = 40;
const NARROW = 640;
const RAIL = 244;

/** "As of 17 November 2024"; '' where nothing can go stale. */
const asOfWords = ({ card: { asOf }, words }: PlotContext): string =>
  asOf ? fill(words.messages.asOf, { date: formatDate(asOf, words).text }) : '';

function planOf(context: PlotContext, lay: typeof axisPlan = axisPlan): AxisPlan {
  const { sorted, words, timeline, width, rem, measure, card } = context;
  const hedging = { timeline, asOf: card.asOf, now: context.now };
  const dated = sorted.filter((item) => item.date);
  const groups = openGroups(dated.filter(({ date }) => !isClosed(date!)));
  const headings = new Map(groups.flatMap(({ heading, items }) => items.map((item) => [item, heading] as const)));
  const items = dated.map((item) => ({
    ...item,
    text: axisLabel(item, headings.get(item) ?? { kind: 'none' }, words, hedging),
  })) as unknown as AxisItem[];
  const beside = width >= WIDE && (dated.length < sorted.length || Boolean(timeline.openPoints?.length));
  return lay(items, {
    width: Math.max(1, width - (width < NARROW ? SIDES_NARROW : SIDES) - (beside ? (RAIL * rem) / 16 : 0)),
    container: width,
    rem,
    measure,
    asOf: card.asOf?.max,
    asOfWidth: measure(asOfWords(context), 'date'),
    certainties: timeline.certainties,
    countWords: (count) => plural(words, words.messages.events, count),
    groups: groups.map(({ heading, items: members }) => {
      const said = sectionWords(heading, words, false, card.asOf);
      return { ids: members.map(({ event }) => event.id), name: said?.name ?? '', note: said?.note ?? '' };
    }),
  });
}

/** One path for each look, since a mark may have many pieces and a picture few elements. */
function strokesView(strokes: readonly Stroke[], name: string): readonly TemplateResult[] {
  const paths = new Map<string, { readonly look: string; readonly d: string }>();
  for (const [at, { d, outline, filling }] of strokes.entries()) {
    const look = classNames(outline ?? 'plain', filling);
    // A gradient spans the bounds of its path, so what fades has one of its own.
    const key = filling.startsWith('fade') ? `${look} ${at}` : look;
    paths.set(key, { look, d: (paths.get(key)?.d ?? '') + d });
  }
  return [...paths.values()].map(({ look, d }) => svg`<path class="${look} ${name}" d=${d} />`);
}

/** A torn edge, CSS px: from the top downwards. */
function torn(x: number, top: number, bottom: number): string {
  let d = `M${x} ${top}`;
  for (let y = top, side = 2.5; y < bottom; y += 5, side = -side) d += `l${side} ${Math.min(5, bottom - y)}`;
  return d;
}

function pictureView({ plan, selected }: { plan: AxisPlan; selected: string | null }): TemplateResult {
  const { width, height, line, scale, ticks, bands, asOf, above } = plan;
  const labels = [...above, ...plan.below];
  const isSelected = ({ items }: (typeof labels)[number]) => items.length === 1 && items[0]!.event.id === selected;
  const marks = labels.filter((each) => !isSelected(each)).flatMap(({ strokes }) => strokes);
  const end = scale.drawn.at(-1)!.x1;
  const lines = ticks.ticks.filter(({ x }) => x !== undefined);
  const crossing = (x: number) => above.filter(({ mark }) => mark.x0 < x && x < mark.x1);
  const axis = scale.drawn.map(({ x0, x1 }) => `M${x0} ${line}H${Math.min(x1, asOf?.x ?? x1)}`).join('');
  return html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <defs>
      <linearGradient id="in">
        <stop class="faint" />
        <stop offset=".4" class="full" />
      </linearGradient>
      <linearGradient id="out">
        <stop offset=".6" class="full" />
        <stop offset="1" class="faint" />
      </linearGradient>
      <linearGradient id="ends">
        <stop class="faint" />
        <stop offset=".2" class="full" />
        <stop offset=".8" class="full" />
        <stop offset="1" class="faint" />
      </linearGradient>
      <linearGradient id="tint">
        <stop class="clear" />
        <stop offset=".2" class="tinted" />
        <stop offset=".8" class="tinted" />
        <stop offset="1" class="clear" />
      </linearGradient>
      <pattern id="hatch" width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="hatching" d="M0 0V3" />
      </pattern>
    </defs>
    <path class="grid" d=${lines.map(({ x }) => `M${x} 28V${line}`).join('')} />
    ${strokesView(marks, '')}${strokesView(
      labels.filter(isSelected).flatMap(({ strokes }) => strokes),
      'chosen',
    )}
    <path class="line" d=${axis} />
    ${asOf && asOf.x < end ? svg`<path class="beyond" d="M${asOf.x} ${line}H${end}" />` : nothing}
    <path class="ticks" d=${lines.map(({ x }) => `M${x} ${line}v6`).join('')} />
    ${bands.map(({ x0, x1, y1 }) => {
      const [top, bottom] = [line - y1, line + 42];
      return svg`<path class="band" d=${`M${x0} ${top}H${x1}V${bottom}H${x0}Z`} /><path class="torn" d=${torn(x0, top, bottom) + torn(x1, top, bottom)} /><path
        class="across" d=${crossing(x0)
          .map(({ mark }) => `M${x0} ${mark.y0}H${x1}M${x0} ${mark.y1}H${x1}`)
          .join('')}/>`;
    })}
    ${asOf ? svg`<path class="now" d="M${asOf.x} ${asOf.y}V${height}" />` : nothing}
  </svg>`;
}

/** Names of ticks, breaks and row groups: for the eye, since each button says its whole date. */
function namesView(plan: AxisPlan, context: PlotContext): TemplateResult {
  const { words, measure, rem } = context;
  const { line, ticks, bands, scale, asOf, headings } = plan;
  const fitting = (unit: NamedUnit, ms: number, room: number, above = false) =>
    tickWords(unit, ms, words, above).find((text) => measure(text, 'date') <= room - 4);
  const row = (level: number) => line + 6 + level * 1.125 * rem;
  const name = (look: string, text: string | undefined, x0: number, x1: number, y0: number) =>
    text === undefined ? nothing : html`<span class=${look} ${placed({ x0, x1, y0, y1: y0 + 18 })}>${text}</span>`;
  const now = asOfWords(context);
  return html`<div class="names" aria-hidden="true">
    ${ticks.ticks.map(({ ms, middle, room }) => {
      const text = fitting(ticks.unit, ms, room);
      // As wide as its words: a box as wide as its room would stick out of the page at both ends.
      const half = text === undefined ? 0 : measure(text, 'date') / 2;
      return name('tick', text, middle - half, middle + half, row(0));
    })}${ticks.parents.map(({ ms, x, room, unit }) => name('tick parent', fitting(unit, ms, room, true), x, x + room, row(1)))}${bands.map(
      ({ x0, x1 }, at) => {
        const { from, to } = scale.breaks[at]!;
        return name('gone', formatSpan(spanBetween(from, to), words), x0 + 1, x1 - 1, row(0));
      },
    )}${headings.map(
      ({ name: text, note, y, beside }) =>
        html`<p class=${classNames('group', beside && 'beside')} ${placed({ x0: 0, x1: 172, y0: y, y1: y + 18 })}>
          <b>${text}</b> ${note ? span('note', note) : nothing}
        </p>`,
    )}${
      asOf
        ? name(classNames('now-name', asOf.x < measure(now, 'date') + 8 && 'after'), now, asOf.x, asOf.x, asOf.y)
        : nothing
    }
  </div>`;
}

function plotView(context: PlotContext, plan: AxisPlan): TemplateResult {
  const { words, selected, handlers, reached } = context;
  const labels = [...plan.above, ...plan.below];
  const first = (items: readonly AxisItem[]) =>
    context.sorted.findIndex(({ event }) => event.id === items[0]!.event.id);
  const inOrder = labels.toSorted((a, b) => first(a.items) - first(b.items));
  // A small mark may lie within the box of a wide one: it lies in front, so that a press reaches it.
  const area = ({ mark, label }: (typeof labels)[number]) =>
    (Math.max(mark.x1, label.x1) - Math.min(mark.x0, label.x0)) * (Math.max(mark.y1, label.y1) - label.y0);
  const bySize = labels.toSorted((a, b) => area(b) - area(a));
  return html`<div class="plot" part="axis" ${setVars({ '--_w': plan.width, '--_h': plan.height })}>
    ${pictureView({ plan, selected })}${namesView(plan, context)}
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
            aria-label=${isOne ? sentence(item!, context) : plural(words, words.messages.events, items.length)}
            aria-expanded=${String(isOpen)}
            tabindex=${(reached === undefined ? at === 0 : reached === id) ? 0 : -1}
            @click=${() => (isOne ? handlers.select(id) : handlers.toggle())}
            ${setVars({ '--_z': bySize.indexOf(each) })}
            ${placed({
              x0: left,
              x1: Math.max(mark.x1, label.x1),
              y0: Math.min(mark.y0, label.y0, own?.box.y0 ?? Infinity),
              y1: Math.max(mark.y1, label.y1),
            })}
          >
            <span
              class=${classNames('text', 'block' in each && each.block && 'block')}
              ${setVars({
                '--_x': label.x0 - left,
                '--_y': label.y0 - Math.min(mark.y0, label.y0, own?.box.y0 ?? Infinity),
                '--_w': label.x1 - label.x0,
                '--_h': label.y1 - label.y0,
              })}
              >${linesView(lines, item!, context)}</span
            >${own ? html`<b class="own" ${setVars({ '--_x': own.box.x0 - left })}>${own.text}</b>` : nothing}
          </button>
        </li>`;
      })}
    </ol>
  </div>`;
}

const plotContext = (given: AxisContext): PlotContext => {
  const { timeline, words, headingLevel } = given;
  return {
    ...given,
    card: {
      ...given,
      level: timeline.title ? below(headingLevel, 1) : headingLevel,
      sharedSources: idsOfSharedSources(timeline),
      asOf: shownAsOf(timeline),
    },
    sorted: sortEvents(timeline, 'chronological', words.timeZone),
  };
};

/** Rows that are not drawn are counted, and stand in the list. */
const moreView = ({ words, handlers }: PlotContext, { more }: AxisPlan): TemplateResult | typeof nothing =>
  more === 0
    ? nothing
    : html`<button class="switch" part="control" @click=${handlers.toggle}>
        ${plural(words, words.messages.moreRows, more)}
      </button>`;

/** The key to the marks, closed at first. What has only dates and headlines needs none. */
const keyView = (context: PlotContext, { bands }: AxisPlan): TemplateResult | typeof nothing =>
  isBare(context.timeline)
    ? nothing
    : html`<details class="legend" part="legend" ?open=${context.printing} @toggle=${context.handlers.near}>
        <summary>${context.words.messages.howToRead}</summary>
        ${context.legend?.(context, bands.length > 0)}
      </details>`;

/** The axis: title, as-of, what is drawn to scale, possibilities and open points after it, the open card, the key, sources. */
export function axisView(given: AxisContext): TemplateResult {
  const { words, handlers, width, headingLevel } = given;
  const context = plotContext(given);
  const { card } = context;
  const plan = planOf(context);
  return html`<div
    class=${classNames('axis', width >= WIDE && 'wide')}
    @keydown=${handlers.keydown}
    @focusin=${handlers.near}
    @pointerenter=${handlers.near}
  >
    <header class="head">${titleView(headingLevel, card)}</header>
    <button class="switch" part="control" @click=${handlers.toggle}>${words.messages.asList}</button>
    <div class="scene">
      <div>${plotView(context, plan)}${moreView(context, plan)}</div>
      ${railView(context)}
    </div>
    ${openedView(context)}${keyView(context, plan)}
    <slot name="more"></slot><slot name="footer">${sourcesView(card)}</slot>
  </div>`;
}

/** The picture over a narrow list: for the eye, since the list says it all. A press on a mark moves to its item. */
export function narrowView(given: AxisContext): TemplateResult {
  const context = plotContext(given);
  const plan = planOf(context, narrowAxis);
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
    ${pictureView({ plan, selected: given.selected })}${namesView({ ...plan, asOf: undefined }, context)}
  </div>`;
}
