import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { NAMES, type NamedEvent } from '../layout/lane-names.js';
import { LANE, type PlottedLane } from '../layout/lane-plot.js';
import { plural } from '../text/fill-message.js';
import { formatNumber } from '../text/intl-cache.js';
import { classNames } from './class-names.js';
import { anchored, placedFrom } from './anchored.js';
import { gapItems } from './gap-names.js';
import type { LanePlotContext } from './lanes-context.js';

/** An event that is named: its words where they fit, else a ring, which has all of them as its name. */
function nameView(named: NamedEvent, context: LanePlotContext, isTab: boolean): TemplateResult {
  const { row, lane, x, x0, x1, y, stem, words: chosen } = named;
  const { open, handlers, rem, textLang } = context;
  const item = context.written(row);
  const { id, language } = item.event;
  const isOpen = row === open;
  const height = NAMES * (rem / 16);
  return html`<li>
    <button
      class=${classNames('name', stem && x0 < x && 'before', !stem && 'over', isOpen && 'chosen')}
      part="label"
      data-id=${id}
      data-row=${row}
      aria-label=${context.rowWords.name(row, chosen)}
      aria-expanded=${isOpen ? 'true' : 'false'}
      tabindex=${isTab ? 0 : -1}
      @click=${() => handlers.select(id)}
      ${placedFrom(context, { x0: x0 < x || !stem ? x0 : x - 6, x1: Math.max(x1, x + 6), y0: y, y1: y + height })}
    >
      ${chosen === undefined ? nothing : html`<span lang=${language ?? textLang ?? nothing} data-lane=${lane}>${context.rowWords.callings(row).words[chosen]}</span>`}
    </button>
  </li>`;
}

/** What a unit of the calendar holds in a lane, as a button that opens it. */
function countView(lane: PlottedLane, at: number, context: LanePlotContext, isTab: boolean): TemplateResult {
  const { words, plot, laneNames, handlers, rem, measure } = context;
  const each = lane.counts[at]!;
  const { x0, x1, from, to, count } = each;
  const period = context.rowWords.stretch(from, to, plot.ticks.unit);
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
      ${placedFrom(context, { x0, x1, y0: y, y1: y + LANE.counts * (rem / 16) })}
    >
      ${measure(said, 'note') <= x1 - x0 ? said : nothing}
    </button>
  </li>`;
}

/** Everything that has a name, in the order of time, over the canvas. */
export function buttonsView(context: LanePlotContext): TemplateResult {
  const { plot, index, reached, counted } = context;
  const { from } = index.columns;
  const names = plot.lanes.flatMap((lane) => lane.names);
  const all = [
    ...names.map((named) => ({
      key: `n${named.row}`,
      ms: from[named.row]!,
      draw: (tab: boolean) => nameView(named, context, tab),
      row: named.row,
    })),
    ...plot.lanes.flatMap((lane) =>
      lane.counts.map((each, at) => ({
        key: `c${lane.lane}:${each.from}`,
        ms: each.from - 0.5,
        draw: (tab: boolean) => countView(lane, at, context, tab),
        row: -1,
      })),
    ),
  ];
  // What begins when a break does begins before it.
  for (const { ms, view } of gapItems(context)) all.push({ key: `g${ms}`, ms: ms + 0.5, draw: () => view, row: -2 });
  all.sort((a, b) => a.ms - b.ms);
  const found = [
    all.findIndex(({ key }) => counted !== undefined && key === `c${counted}`),
    all.findIndex(({ row }) => reached !== undefined && row === reached),
    all.findIndex(({ row }) => row >= 0),
    all.findIndex(({ row }) => row > -2),
  ].find((at) => at >= 0);
  const tab = found ?? 0;
  return html`<ol role="list" ${anchored(context)}>
    ${repeat(
      all,
      ({ key }) => key,
      ({ draw }, at) => draw(at === tab),
    )}
  </ol>`;
}
