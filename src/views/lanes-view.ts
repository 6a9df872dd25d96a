import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { LANE, lanePlot, RING, type NamedEvent, type PlottedLane, type RowItem } from '../layout/lane-plot.js';
import type { PartialDate } from '../model/partial-date.js';
import { spanBetween } from '../model/date-span.js';
import { idsOfSharedSources } from '../model/shared-sources.js';
import { shownAsOf } from '../model/shown-as-of.js';
import { wallDate } from '../model/wall-time.js';
import { axisLabel } from '../text/axis-label.js';
import { describeEvent } from '../text/describe-event.js';
import { fill, plural } from '../text/fill-message.js';
import { formatDate, formatSpan } from '../text/format-date.js';
import { formatStretch } from '../text/format-stretch.js';
import { formatNumber } from '../text/intl-cache.js';
import { tickWords } from '../text/tick-words.js';
import { classNames } from './class-names.js';
import { glyphView } from './glyph-view.js';
import { below } from './heading.js';
import { placed } from './label-view.js';
import type { LanePlotContext, LanesContext } from './lanes-context.js';
import { sourcesView, titleView } from './list-view.js';
import { cardView } from './event-card.js';
import { painted } from './painted.js';
import { paintLanes } from './paint-lanes.js';
import { setVars } from './set-vars.js';

/** Side margins, and the column of lane names with the space after it, CSS px at 16 px type. */
const SIDES = 48;
const SIDES_NARROW = 40;
const TITLES = 150;
/** The room of a name, rem: as much as most headlines of the data set take, within these. */
const SLOT = { least: 8, most: 18 } as const;
const SAMPLE = 120;

/** How wide most names are, rem; of a sample that does not depend on what is in view. */
function slotOf(given: LanesContext, asOf: PartialDate | null): number {
  const { rows } = given.index;
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const widths: number[] = [];
  for (let at = 0; at < rows.length; at += step)
    widths.push(given.measure(callings(rows[at]!, given, asOf)[0]!, 'text'));
  const usual = widths.sort((a, b) => a - b)[Math.floor(widths.length * 0.9)] ?? 0;
  return Math.min(SLOT.most, Math.max(SLOT.least, (usual + 2 * RING + 4) / given.rem));
}

/** What one picture of a range needs, found once. */
function plotContext(given: LanesContext): LanePlotContext {
  const { index, names, range, width, rem, timeline, words, laneNames, collapsed, selected, reached, headingLevel } =
    given;
  const asOf = shownAsOf(timeline);
  const em = rem / 16;
  const beside = laneNames.length > 0 && width >= 640 * em ? TITLES * em : 0;
  const open = selected === null ? undefined : given.rowOf(selected);
  const wall = asOf && wallDate(asOf, words.timeZone, timeline.timeZone).max;
  const plot = lanePlot(index, names, {
    range,
    width: Math.max(1, width - (width < 640 ? SIDES_NARROW : SIDES) - beside),
    rem,
    asOf: wall ?? undefined,
    certainties: timeline.certainties,
    slot: slotOf(given, asOf) * rem,
    widths: (row) => callings(row, given, asOf).map((text) => given.measure(text, 'text')),
    collapsed,
    always: [open, reached].filter((row) => row !== undefined),
    item: (row) => given.item(row) as RowItem,
  });
  const level = timeline.title ? below(headingLevel, 1) : headingLevel;
  return { ...given, card: { ...given, level, sharedSources: idsOfSharedSources(timeline), asOf }, plot, open };
}

/** What a row may be called on the axis: all of it, its hedge before it; its kind; nothing less. */
function callings(
  row: number,
  { written, words, timeline, now }: LanesContext,
  asOf: PartialDate | null,
): readonly string[] {
  const text = axisLabel(written(row), { kind: 'none' }, words, { timeline, asOf, now });
  const whole = [text.hedge, text.opening, text.headline].filter(Boolean).join(' ');
  return [whole, text.short];
}

/** An event that is named: its words where they fit, else a ring, which has all of them as its name. */
function nameView(named: NamedEvent, context: LanePlotContext, isTab: boolean): TemplateResult {
  const { row, lane, x, x0, x1, y, stem, words: chosen } = named;
  const { words, timeline, card, now, open, handlers, rem, textLang } = context;
  const item = context.written(row);
  const { id, language } = item.event;
  const isOpen = row === open;
  const height = LANE.names * (rem / 16);
  return html`<li>
    <button
      class=${classNames('name', stem && x0 < x && 'before', !stem && 'over', isOpen && 'chosen')}
      part="label"
      data-id=${id}
      data-row=${row}
      aria-label=${describeEvent(item, words, { timeline, asOf: card.asOf, now })}
      aria-expanded=${isOpen ? 'true' : 'false'}
      tabindex=${isTab ? 0 : -1}
      @click=${() => handlers.select(id)}
      ${placed({ x0: x0 < x || !stem ? x0 : x - 6, x1: Math.max(x1, x + 6), y0: y, y1: y + height })}
    >
      ${chosen === undefined ? nothing : html`<span lang=${language ?? textLang ?? nothing} data-lane=${lane}>${callings(row, context, card.asOf)[chosen]}</span>`}
    </button>
  </li>`;
}

/** What a unit of the calendar holds in a lane, as a button that opens it. */
function countView(lane: PlottedLane, at: number, context: LanePlotContext, isTab: boolean): TemplateResult {
  const { words, plot, laneNames, handlers, rem, measure } = context;
  const each = lane.counts[at]!;
  const { x0, x1, from, to, count } = each;
  const period = formatStretch(from, to, plot.ticks.unit, words);
  const name = [period, laneNames[lane.lane]?.name, plural(words, words.messages.events, count)]
    .filter(Boolean)
    .join(', ');
  const said = formatNumber(words.locale, count);
  const y = lane.base + 4;
  return html`<li>
    <button
      class="count"
      part="label"
      data-count=${`${lane.lane}:${from}`}
      aria-label=${name}
      tabindex=${isTab ? 0 : -1}
      @click=${() => handlers.openCount(lane.lane, { from, to })}
      ${placed({ x0, x1, y0: y, y1: y + LANE.counts * (rem / 16) })}
    >
      ${measure(said, 'note') <= x1 - x0 ? said : nothing}
    </button>
  </li>`;
}

/** Everything that has a name, in the order of time, over the canvas. */
function buttonsView(context: LanePlotContext): TemplateResult {
  const { plot, index, reached } = context;
  const { from } = index.columns;
  const all = plot.lanes.flatMap((lane) => [
    ...lane.names.map((named) => ({
      key: `n${named.row}`,
      ms: from[named.row]!,
      draw: (tab: boolean) => nameView(named, context, tab),
      row: named.row,
    })),
    ...lane.counts.map((each, at) => ({
      key: `c${lane.lane}:${each.from}`,
      ms: each.from - 0.5,
      draw: (tab: boolean) => countView(lane, at, context, tab),
      row: -1,
    })),
  ]);
  all.sort((a, b) => a.ms - b.ms);
  const tab = Math.max(
    0,
    all.findIndex(({ row }) => row === (reached ?? -1) || (reached === undefined && row >= 0)),
  );
  return html`<ol role="list">
    ${repeat(
      all,
      ({ key }) => key,
      ({ draw }, at) => draw(at === tab),
    )}
  </ol>`;
}

/** Names of ticks and of lanes: for the eye, since each button says its lane and its date. */
function plotNames({ plot, words, measure, rem }: LanePlotContext): TemplateResult {
  const { ticks, line } = plot;
  const row = (level: number) => line + 6 + level * 1.125 * rem;
  const one = (look: string, text: string | undefined, x0: number, x1: number, y0: number) =>
    text === undefined ? nothing : html`<span class=${look} ${placed({ x0, x1, y0, y1: y0 + 18 })}>${text}</span>`;
  const fitting = (unit: typeof ticks.unit, ms: number, room: number, above = false) =>
    tickWords(unit, ms, words, above).find((text) => measure(text, 'date') <= room - 4);
  return html`<div class="names" aria-hidden="true">
    ${ticks.ticks.map(({ ms, middle, room }) => {
      const text = fitting(ticks.unit, ms, room);
      const half = text === undefined ? 0 : measure(text, 'date') / 2;
      return one('tick', text, middle - half, middle + half, row(0));
    })}${ticks.parents.map(({ ms, x, room, unit }) => one('tick parent', fitting(unit, ms, room, true), x, x + room, row(1)))}
  </div>`;
}

/** The names of the lanes, each with its count; they close and open them. */
function titlesView({
  plot,
  laneNames,
  words,
  timeline,
  extras,
  handlers,
  rem,
}: LanePlotContext): TemplateResult | typeof nothing {
  if (laneNames.length === 0) return nothing;
  const { messages, locale } = words;
  const first = plot.lanes.find(({ columns }) => columns);
  const { bins } = plot;
  const length = formatSpan(spanBetween(bins.edges[0]!, bins.edges[1]!), words);
  return html`<ul class="titles" role="list">
    ${plot.lanes.map((lane) => {
      const { name, kind } = laneNames[lane.lane]!;
      return html`<li ${placed({ x0: 0, x1: TITLES * (rem / 16) - 12, y0: lane.y, y1: lane.y + lane.height })}>
        <button
          aria-expanded=${lane.collapsed ? 'false' : 'true'}
          part="control"
          @click=${() => handlers.collapse(lane.lane)}
        >
          ${
            kind === undefined
              ? nothing
              : glyphView(
                  kind,
                  timeline.kinds?.find(({ id }) => id === kind),
                  extras?.rareGlyphs,
                )
          }<b>${name}</b>
        </button>
        <span>${plural(words, messages.events, lane.inView)}</span>
        ${lane.before > 0 && !lane.collapsed ? html`<span>${plural(words, messages.begunBefore, lane.before)}</span>` : nothing}
        ${lane === first ? html`<span>${fill(messages.fullHeight, { count: formatNumber(locale, plot.full), span: length })}</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}

/** How many are in view, and the ways nearer and further. */
function toolsView({ plot, words, handlers, index, range }: LanePlotContext): TemplateResult {
  const { messages, locale } = words;
  const button = (label: string, sign: string, act: () => void, disabled = false) =>
    html`<button part="control" aria-label=${label} title=${label} ?disabled=${disabled} @click=${act}>
      ${sign}
    </button>`;
  const { extent } = index;
  const isWhole = !extent || (range.from <= extent.from && range.to >= extent.to);
  return html`<div class="tools">
    <p role="status">
      ${plural(words, messages.inView, plot.inView, { total: formatNumber(locale, index.rows.length) })}
    </p>
    <p>
      ${button(messages.earlier, '‹', () => handlers.show(aside(range, -0.5)), isWhole)}${button(messages.zoomOut, '−', () => handlers.zoom(0.5), isWhole)}${button(
        messages.zoomIn,
        '+',
        () => handlers.zoom(2),
      )}${button(messages.later, '›', () => handlers.show(aside(range, 0.5)), isWhole)}<button
        part="control"
        class="whole"
        ?disabled=${isWhole}
        @click=${handlers.fit}
      >
        ${messages.wholeRange}
      </button>
    </p>
  </div>`;
}

const aside = ({ from, to }: { from: number; to: number }, share: number) => ({
  from: from + (to - from) * share,
  to: to + (to - from) * share,
});

/** The open event, as its card. */
function openView({ open, written, card, words, handlers }: LanePlotContext): TemplateResult {
  const item = open === undefined ? undefined : written(open);
  return html`<p class="vh" role="status">
      ${item ? fill(words.messages.opened, { headline: item.event.headline }) : nothing}
    </p>
    ${
      item
        ? html`<article class="opened">
            ${cardView(item, { kind: 'none' }, card)}
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
  const { plot, words, handlers, headingLevel, card, rem, open, laneNames } = context;
  const asOf =
    card.asOf && plot.asOf !== undefined ? fill(words.messages.asOf, { date: formatDate(card.asOf, words).text }) : '';
  const beside = laneNames.length > 0 && context.width >= 640 * (rem / 16);
  return html`<div class=${classNames('axis', 'lanes', beside && 'titled')} @keydown=${handlers.keydown}>
    <header class="head">${titleView(headingLevel, card)}</header>
    <button class="switch" part="control" @click=${() => handlers.toggle()}>${words.messages.asList}</button>
    ${toolsView(context)}
    ${asOf ? html`<p class="now-name" aria-hidden="true" ${setVars({ '--_x': plot.asOf! })}>${asOf}</p>` : nothing}
    <div class="bench">
      ${titlesView(context)}
      <div
        class="plot"
        part="axis"
        @pointerdown=${handlers.plot.pointerdown}
        @dblclick=${handlers.plot.dblclick}
        @wheel=${handlers.plot.wheel}
        ${setVars({ '--_w': plot.width, '--_h': plot.height })}
      >
        <canvas
          aria-hidden="true"
          ${painted(plot.width, plot.height, (target, style) => {
            const {
              color: ink,
              fill: tint,
              stroke: rule,
              stopColor: hair,
              floodColor: accent,
              lightingColor: paper,
            } = style;
            paintLanes(target, plot, { ink, tint, rule, hair, accent, paper }, rem / 16, open);
          })}
        ></canvas>
        ${plotNames(context)} ${buttonsView(context)}
        ${plot.inView === 0 ? html`<p class="none" role="status">${words.messages.noneHere}</p>` : nothing}
      </div>
    </div>
    ${plot.moreLanes > 0 ? html`<p class="note">${plural(words, words.messages.moreRows, plot.moreLanes)}</p>` : nothing}
    ${openView(context)}
    <slot name="more"></slot><slot name="footer">${sourcesView(card)}</slot>
  </div>`;
}
