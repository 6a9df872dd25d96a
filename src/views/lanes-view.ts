import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { RowItem } from '../layout/lane-pack.js';
import { TORN_NUMBER, type LanePlotOptions } from '../layout/lane-plot.js';
import { tornColumns } from '../layout/torn-columns.js';
import { TOTAL, totalFigures } from '../layout/total-figures.js';
import type { DatedEvent } from '../model/sort-events.js';
import type { NewsEvent, Timeline } from '../model/timeline.js';
import { wallDate } from '../model/wall-date.js';
import { fill, plural } from '../text/fill-message.js';
import { formatDate } from '../text/format-date.js';
import { formatNumber } from '../text/intl-cache.js';
import { tickWords } from '../text/tick-words.js';
import { classNames } from './class-names.js';
import { clockZoneView } from './clock-zone-view.js';
import { below } from './heading.js';
import { anchored, placedFrom } from './anchored.js';
import type { LanePlotContext, LanesContext } from './lanes-context.js';
import { sourcesView, titleView } from './list-view.js';
import { cardView } from './event-card.js';
import { buttonsView } from './lane-buttons.js';
import { laneKeyView } from './lane-key.js';
import { laneTitles, TITLES } from './lane-titles.js';
import { toolsView } from './lane-tools.js';
import { overviewView } from './overview-view.js';
import { gapNames } from './gap-names.js';
import { painted } from './painted.js';
import { ON_PAPER, paintLanes } from './paint-lanes.js';
import { onAxis } from './plan-axis.js';
import { railView } from './rail-view.js';
import { readingView } from './reading-view.js';
import { setVars } from './set-vars.js';

/** Side margins, CSS px. */
const SIDES = 48;
/** The height of a lane's name over it, CSS px at 16 px type. */
const TITLE = 26;
/** Past so many lanes as many events without a date are named. */
const FEW = 6;
/** Room for the name of the as-of line, rem, and so far the target of a name reaches over the plot, CSS px. */
const NOW = 1.5;
const REACH = 4;
/** So many events of a lane are asked for the zone of their clock. */
const CLOCKS = 200;
interface PlotSize extends Pick<LanesContext, 'width' | 'rem'> {
  readonly laneNames: { readonly length: number };
}
/** Room of the names of lanes beside the plot, CSS px; 0: they stand over their lanes, or there is but one. */
const besideOf = ({ laneNames, width, rem }: PlotSize): number =>
  laneNames.length > 0 && width >= (640 * rem) / 16 ? (TITLES * rem) / 16 : 0;

const fullWidth = ({ width }: Pick<LanesContext, 'width'>): number => Math.max(TITLES + 1, width - SIDES);

/** The plot, CSS px. */
export const plotWidth = (given: PlotSize): number => fullWidth(given) - besideOf(given);

/** What one picture of a range needs, found once. */
function plotContext(given: LanesContext): LanePlotContext | undefined {
  const { index, range, rem, timeline, words, laneNames, collapsed, selected, reached, shared, rowWords } = given;
  const { asOf } = shared;
  const beside = besideOf(given);
  const open = selected === null ? undefined : given.rowOf(selected);
  const options: LanePlotOptions = {
    range,
    gaps: given.limits.gaps,
    width: fullWidth(given) - beside,
    rem,
    headroom: laneNames.length > 0 && beside === 0 ? (TITLE * rem) / 16 : 0,
    asOf: asOf ? wallDate(asOf, words.timeZone, timeline.timeZone).max : undefined,
    certainties: timeline.certainties,
    slot: rowWords.slot(index.rows, rem),
    widths: (row) => rowWords.callings(row).widths,
    collapsed,
    always: [open, reached].filter((row) => row !== undefined),
    item: (row) => given.item(row) as RowItem,
  };
  const plot = given.plotOf(options, rowWords);
  if (!plot) return undefined;
  const level = timeline.title ? below(given.headingLevel, 1) : given.headingLevel;
  // What is drawn until another picture is there is the range of this one.
  return { ...given, range: plot.range, card: { ...given, ...shared, level }, plot, open };
}

/** Names of ticks and of lanes: for the eye, since each button says its lane and its date. */
function plotNames(context: LanePlotContext): TemplateResult {
  const { plot, words, measure, rem } = context;
  const { ticks, line } = plot;
  const row = (level: number) => line + 6 + level * 1.125 * rem;
  const one = (look: string, text: string | undefined, x0: number, x1: number, y0: number) =>
    text === undefined
      ? nothing
      : html`<span class=${look} ${placedFrom(context, { x0, x1, y0, y1: y0 + 18 })}>${text}</span>`;
  const fitting = (unit: typeof ticks.unit, ms: number, room: number, above = false) =>
    tickWords(unit, ms, words, above).find((text) => measure(text, 'date') <= room - 4);
  const number = (value: number) =>
    `${Number.isInteger(value) ? '' : '≈'}${formatNumber(words.locale, Math.round(value))}`;
  const torn = plot.lanes.map((lane) => {
    const y = lane.base - lane.body - TORN_NUMBER * (rem / 16);
    return tornColumns(lane, plot, (value) => measure(number(value), 'date') + 4).map(({ value, x0, x1 }) =>
      one('tick torn', number(value), x0, x1, y),
    );
  });
  const widthOf = (total: number) => {
    const text = context.rowWords.figure(total);
    return text ? measure(text, 'date') + 4 : undefined;
  };
  const figures = plot.lanes.map((lane) => {
    const y = lane.base - TOTAL - TORN_NUMBER * (rem / 16);
    return totalFigures(lane, plot, widthOf).map(({ row: total, x0, x1 }) =>
      one('tick torn', context.rowWords.figure(total), x0, x1, y),
    );
  });
  return html`<div class="names" aria-hidden="true" ${anchored(context)}>
    ${torn}${figures}
    ${repeat(
      ticks.ticks,
      // A unit into which a break is cut has its name on both sides.
      ({ ms }, at) => (ticks.ticks[at - 1]?.ms === ms ? `${ms} ${at}` : ms),
      ({ ms, middle, room }) => {
        const text = fitting(ticks.unit, ms, room);
        const half = text === undefined ? 0 : measure(text, 'date') / 2;
        return one('tick', text, middle - half, middle + half, row(0));
      },
    )}${ticks.parents.map(({ ms, x, room, unit }) => one('tick parent', fitting(unit, ms, room, true), x, x, row(1)))}${gapNames(context)}
  </div>`;
}

/** Where nothing lies in view: that it does, and the ways out. */
function noneView({ index, range, words, handlers }: LanePlotContext): TemplateResult {
  const { rows, columns } = index;
  const { noneHere, previous, next } = words.messages;
  const [first, last] = [rows[0], rows.at(-1)].map((row) => columns.from[row!]!);
  const way = (label: string, step: 1 | -1, isThere: boolean) =>
    isThere ? html`<button part="control" @click=${() => handlers.nearest(step)}>${label}</button>` : nothing;
  return html`<div class="none">
    <p role="status">${noneHere}</p>
    ${way(previous, -1, first! < range.from)} ${way(next, 1, last! >= range.to)}
  </div>`;
}

/** The events in view, so many at most: where ticks are clock times, these are the few of some hours. */
const inView = ({ index, range, written }: LanePlotContext): readonly DatedEvent[] =>
  index.lanes.flatMap((lane) => lane.touching(range, CLOCKS).map((place) => written(lane.rows[place]!)));

/** What has no date: beside many lanes only some of it, and how much more there is. */
function undatedView(context: LanePlotContext): TemplateResult {
  const { undated, plot, words, handlers } = context;
  const sorted = plot.lanes.length > FEW ? undated.items.slice(0, FEW) : undated.items;
  const left = undated.count - sorted.length;
  return html`${railView({ ...context, sorted, reached: undefined, roving: false })}${
    left > 0
      ? html`<button class="switch" part="control" @click=${() => handlers.toggle()}>
          ${plural(words, words.messages.moreRows, left)}
        </button>`
      : nothing
  }`;
}

/** What a card speaks of besides its own event: a data set that is read by rows gives its card no others. */
function spokenOf(
  { relations = [], supersededBy }: NewsEvent,
  { rowOf, written }: LanePlotContext,
): Timeline['events'] {
  const ids = [...relations.map(({ to }) => to), ...(supersededBy === undefined ? [] : [supersededBy])];
  return ids.flatMap((id) => {
    const row = rowOf(id);
    return row === undefined ? [] : [written(row).event];
  });
}

/** The open event, as its card. */
function openView(context: LanePlotContext): TemplateResult {
  const { open, written, words, handlers } = context;
  const item = open === undefined ? undefined : written(open);
  const card = item && {
    ...context.card,
    timeline: { ...context.card.timeline, events: spokenOf(item.event, context) },
  };
  return html`<p class="vh" role="status">
      ${item ? fill(words.messages.opened, { headline: item.event.headline }) : nothing}
    </p>
    ${
      item
        ? html`<article class="opened">
            ${cardView(item, { kind: 'none' }, card!)}
            <p class="steps">
              <button class="close" part="control" @click=${handlers.close}>${words.messages.close}</button>
            </p>
          </article>`
        : nothing
    }`;
}

/** An axis of many events: lanes of names, marks or columns, and counts, to scale. */
export function lanesView(given: LanesContext): TemplateResult {
  const context = plotContext(given);
  if (!context) return readingView(given);
  const { plot, words, handlers, headingLevel, card, rem, open } = context;
  const asOf =
    card.asOf && plot.asOf !== undefined ? fill(words.messages.asOf, { date: formatDate(card.asOf, words).text }) : '';
  const beside = besideOf(context) > 0;
  const eras = context.eras?.(context, card.asOf, {
    scale: plot,
    width: plot.width,
    line: plot.line,
    taken: asOf ? NOW * rem : REACH,
    move: onAxis(context),
    end: context.limits.to,
  });
  return html`<div
    class=${classNames('axis', 'lanes', beside && 'titled', !context.controls.zoom && 'still')}
    @keydown=${handlers.keydown}
  >
    <header class="head">${titleView(headingLevel, card)}</header>
    ${given.tools}
    <button class="switch" part="control" @click=${() => handlers.toggle()}>${words.messages.asList}</button>
    ${toolsView(context)}
    <div
      class=${classNames('bench', asOf && 'dated', plot.breaks.length > 0 && 'broken')}
      ${setVars({ '--_eras': eras?.room ?? 0 })}
    >
      ${laneTitles(context)}
      <div
        class="plot"
        part="axis"
        @pointerdown=${handlers.plot.pointerdown}
        @pointermove=${handlers.plot.pointermove}
        @pointerup=${handlers.plot.pointerup}
        @pointercancel=${handlers.plot.pointercancel}
        @click=${handlers.plot.click}
        @dblclick=${handlers.plot.dblclick}
        @wheel=${handlers.plot.wheel}
        @keydown=${handlers.plot.keydown}
        @gesturestart=${handlers.plot.gesturestart}
        @gesturechange=${handlers.plot.gesturechange}
        @gestureend=${handlers.plot.gestureend}
        ${setVars({ '--_w': plot.width, '--_h': plot.height })}
      >
        ${eras?.layer}<canvas
          aria-hidden="true"
          ${painted(plot.width, plot.height, (target, style) => {
            const {
              color: ink,
              fill: tint,
              stroke: rule,
              stopColor: hair,
              floodColor: accent,
              lightingColor: paper,
              caretColor: paper2,
            } = style;
            // A page that is printed has its screen's colours until it is on paper, and a canvas keeps what it was painted with.
            const inks = context.printing ? ON_PAPER : { ink, tint, rule, hair, accent, paper, paper2 };
            paintLanes(target, plot, inks, rem / 16, open);
          })}
        ></canvas>
        ${plotNames(context)} ${buttonsView(context)}
        ${asOf ? html`<p class="now-name" aria-hidden="true" ${setVars({ '--_x': plot.asOf!, '--_y': -20 })}>${asOf}</p>` : nothing}
        ${plot.isEmpty ? noneView(context) : nothing}
      </div>
    </div>
    ${clockZoneView(plot.ticks.unit, () => inView(context), words)}
    ${plot.moreLanes > 0 ? html`<p class="note">${plural(words, words.messages.moreRows, plot.moreLanes)}</p>` : nothing}
    ${context.controls.overview ? overviewView(context, context.limits, fullWidth(context)) : nothing}
    ${undatedView(context)}${openView(context)}${laneKeyView(context)} ${given.rest}<slot name="more"></slot
    ><slot name="footer">${sourcesView(card)}</slot>
  </div>`;
}
