import { html, svg, type TemplateResult } from 'lit';
import { openMark, openStrokes, type Placement, type Stroke } from '../layout/marks.js';
import { certaintyLine } from '../layout/rail-mark.js';
import { isMoment } from '../model/is-moment.js';
import type { DatedEvent } from '../model/sort-events.js';
import { kindWords } from '../text/kind-words.js';
import type { DrawLegend } from './axis-context.js';
import { glyphView } from './glyph-view.js';

/** A sample of 34 by 12 px. */
const sample = (...paths: readonly (readonly [look: string, d: string])[]): TemplateResult =>
  html`<svg class="sample" viewBox="0 0 34 12" aria-hidden="true">
    ${paths.map(([look, d]) => svg`<path class=${look} d=${d} />`)}
  </svg>`;

const RING = 'M4 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z';
const BAR = 'M2 2H32V10H2Z';
const LINE = 'M2 6H32';

/** Of an event with an open bound: its own mark, in small. */
function openSample(item: DatedEvent): TemplateResult {
  const placement: Placement = { at: () => 32, asOf: 0 };
  const { event, date } = item;
  const mark = { ...openMark({ event, date: date! }, placement, 'narrow', 32), x0: 2, x1: 32 };
  const strokes: readonly Stroke[] = openStrokes({ event: { ...event, certainty: 'reported' } }, mark, 6, 'narrow');
  return sample(...strokes.map(({ d, outline, filling }) => [`${outline ?? 'plain'} ${filling}`, d] as const));
}

type Entry = readonly [used: unknown, picture: TemplateResult, words: string];

/** The rows of the key to the marks: only what this story uses. */
export const legendView: DrawLegend = ({ timeline, words, sorted, extras }, broken, kinds = true) => {
  const { messages } = words;
  const dated = sorted.filter((item) => item.date);
  const has = (test: (item: DatedEvent) => unknown) => sorted.find(test);
  const dates = (test: (date: NonNullable<DatedEvent['date']>) => unknown) => dated.find(({ date }) => test(date!));
  const line = (look: string) => dated.some(({ event }) => certaintyLine(event, timeline.certainties) === look);
  const ongoing = has(({ event }) => event.status === 'ongoing');
  const before = dates(({ form }) => form === 'before');
  const from = dates(({ form }) => form === 'after');
  const used = kinds ? [...new Set(sorted.flatMap(({ event: { kind } }) => kind ?? []))] : [];
  const rows: readonly (readonly [title: string, entries: readonly Entry[]])[] = [
    [
      messages.hasItHappened,
      [
        [has(({ event: { status } }) => status === 'happened'), sample(['thin tint', RING]), messages.yes],
        [ongoing?.date, ongoing?.date ? openSample(ongoing) : html``, messages.ongoing],
        [
          has(({ event }) => /expected|scheduled/.test(event.status ?? '')),
          sample(['thin hatch', BAR]),
          messages.expected,
        ],
        [has(({ event }) => event.status === 'possible'), sample(['dashed hatch', BAR]), messages.possibleNot],
        [timeline.openPoints?.length, sample(['dashed none', RING]), messages.notSettled],
      ],
    ],
    [
      messages.howSure,
      [
        [line('heavy'), sample(['heavy', LINE]), messages.confirmedWord],
        [line('dashed'), sample(['dashed', LINE]), messages.claimed],
        [line('dotted'), sample(['dotted', LINE]), messages.analysis],
      ],
    ],
    [
      messages.howExact,
      [
        [dates(isMoment), sample(['thin tint', RING]), messages.aDay],
        [
          dates((date) => !isMoment(date) && Number.isFinite(date.max - date.min)),
          sample(['thin tint', BAR]),
          messages.aPeriod,
        ],
        [
          dates(({ form, end }) => form === 'interval' && typeof end === 'object' && end.uncertain),
          sample(['plain tint', 'M2 2H20V10H2Z'], ['thin none', 'M20 2H2V10H20'], ['dashed none', 'M20 2H33M20 10H33']),
          messages.ends,
        ],
        [
          dates(({ approximate, precision }) => approximate || precision === 'season'),
          sample(['plain fade', BAR], ['plain fade-ends', 'M2 2H32V3H2ZM2 9H32V10H2Z']),
          messages.approximately,
        ],
        [
          dates(({ form }) => form === 'between'),
          sample(['thin none', 'M6 1H2V11H6M28 1H32V11H28'], ['dashed none', 'M7 6H28']),
          messages.someTimeBetween,
        ],
        [before, before ? openSample(before) : html``, messages.byThisDay],
        [from, from ? openSample(from) : html``, messages.fromThisDay],
        [broken, sample(['torn', 'M12 0l3 3l-3 3l3 3l-3 3M22 0l3 3l-3 3l3 3l-3 3']), messages.leftOut],
      ],
    ],
    [
      messages.whatKind,
      used.map((kind): Entry => {
        const own = timeline.kinds?.find(({ id }) => id === kind);
        return [true, glyphView(kind, own, extras?.rareGlyphs), kindWords(kind, words, timeline.kinds)];
      }),
    ],
  ];
  const shown = rows.map(([title, entries]) => [title, entries.filter(([is]) => is)] as const);
  return html`<dl>
    ${shown
      .filter(([, entries]) => entries.length > 0)
      .map(
        ([title, entries]) =>
          html`<div>
            <dt>${title}</dt>
            ${entries.map(([, picture, text]) => html`<dd>${picture}<span>${text}</span></dd>`)}
          </div>`,
      )}
  </dl>`;
};
