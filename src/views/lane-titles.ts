import { html, nothing, type TemplateResult } from 'lit';
import { fill, plural } from '../text/fill-message.js';
import { formatNumber } from '../text/intl-cache.js';
import { glyphView } from './glyph-view.js';
import { placed } from './label-view.js';
import type { LanePlotContext } from './lanes-context.js';

/** The column of lane names with the space after it, CSS px at 16 px type. */
export const TITLES = 150;

/** The names of the lanes, each with its count; they close and open them. */
export function laneTitles({
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
  const length = formatNumber(locale, bins.count, { style: 'unit', unit: bins.unit, unitDisplay: 'long' });
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
