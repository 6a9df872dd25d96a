import { html, nothing, type TemplateResult } from 'lit';
import { panRange } from '../layout/viewport.js';
import { DAY } from '../model/calendar.js';
import { plural } from '../text/fill-message.js';
import { unitWords, type CalendarUnit } from '../text/unit-words.js';
import type { LanePlotContext } from './lanes-context.js';
import { inViewWords } from './pages-view.js';

/** The units to which a reader can zoom, with their lengths in days. */
const UNITS: readonly (readonly [unit: CalendarUnit, days: number])[] = [
  ['year', 365.2425],
  ['quarter', 91.31],
  ['month', 30.44],
  ['week', 7],
  ['day', 1],
  ['hour', 1 / 24],
];
/** No month is further than this from the usual one. */
const ALIKE = 0.1;
/** How wide a unit is that a reader asks for, CSS px. */
const UNIT = 84;

/** How many are in view, and the ways nearer and further. */
export function toolsView(context: LanePlotContext): TemplateResult {
  const { plot, words, handlers, index, range, limits, controls, total } = context;
  const { messages } = words;
  const button = (label: string, sign: string, act: () => void, disabled = false) =>
    html`<button part="control" aria-label=${label} title=${label} ?disabled=${disabled} @click=${act}>
      ${sign}
    </button>`;
  const isWhole = range.from <= limits.from && range.to >= limits.to;
  // The least of them: two ticks may stand on both sides of a break.
  const between = plot.ticks.ticks.reduce((least, { ms }, at, { [at - 1]: before }) => {
    const days = before && ms > before.ms ? (ms - before.ms) / DAY : least;
    return least === 0 ? days : Math.min(least, days);
  }, 0);
  const units = UNITS.flatMap(([unit, days]) => {
    const length = (days * DAY * plot.width) / UNIT;
    const name = unitWords(unit, words);
    if (
      !name ||
      length > limits.to - limits.from ||
      (unit === 'hour' && !index.lanes.some(({ hasClockTimes }) => hasClockTimes))
    )
      return [];
    return html`<button
      part="control"
      class="unit"
      aria-pressed=${Math.abs(between / days - 1) < ALIKE ? 'true' : 'false'}
      @click=${() => handlers.zoom(plot.width / plot.pxPerMs / length)}
    >
      ${name}
    </button>`;
  });
  const inView = inViewWords(words, { count: plot.inView, all: total, read: index.columns.count });
  // A lane that has a name says there what is dated from before.
  const before = context.laneNames.length > 0 ? 0 : plot.lanes.reduce((sum, lane) => sum + lane.before, 0);
  const loose = plot.lanes.reduce((sum, lane) => sum + lane.loose, 0);
  return html`<div class="tools">
    <p role="status">
      ${[
        inView,
        before > 0 && plural(words, messages.begunBefore, before),
        loose > 0 && plural(words, messages.looser, loose),
      ]
        .filter(Boolean)
        .join('; ')}
    </p>
    ${
      controls.zoom
        ? html`<div class="zoom">
            ${button(messages.earlier, '‹', () => handlers.show(panRange(range, -0.5, limits)), range.from <= limits.from)}${button(
              messages.later,
              '›',
              () => handlers.show(panRange(range, 0.5, limits)),
              range.to >= limits.to,
            )}${button(messages.zoomOut, '−', () => handlers.zoom(0.5), isWhole)}${button(messages.zoomIn, '+', () => handlers.zoom(2))}${units}<button
              part="control"
              class="unit"
              aria-pressed=${isWhole ? 'true' : 'false'}
              @click=${handlers.fit}
            >
              ${messages.wholeRange}
            </button>
          </div>`
        : nothing
    }
  </div>`;
}
