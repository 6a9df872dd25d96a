import type { DatedEvent } from '../model/sort-events.js';
import type { Figure } from '../model/timeline.js';
import { dateLine } from './date-line.js';
import { capitalise, fill } from './fill-message.js';
import { formatEdtf } from './format-edtf.js';
import { formatFigure } from './format-figure.js';
import { hedgeLine, type HedgeLineContext } from './hedge-line.js';
import { kindWords } from './kind-words.js';
import type { Words } from './messages.js';

/** What is shown of an event already, which its description holds unbroken (WCAG 2.5.3): the label of a mark. */
export interface ShownWords {
  /** '' where a heading has said it. */
  readonly date: string;
  readonly note: string;
  readonly hedge: string;
  readonly opening: string;
  readonly headline: string;
}

const sentence = (text: string): string => (/[\p{STerm}…:]$/u.test(text) ? text : `${text}.`);
const joined = (parts: readonly string[], by: string): string => parts.filter(Boolean).join(by);

/** Whether the headline itself gives the figure, comparison included, and not as a piece of a longer number. */
const says = (headline: string, text: string): boolean => {
  const [before = '', after] = headline.toLowerCase().split(text.toLowerCase());
  return after !== undefined && !/[\p{Nd}.,]$/u.test(before) && !/^[.,]?\p{Nd}/u.test(after);
};

/**
 * One event as a full text of its own, for names of buttons and for exports: date, hedge, headline, figures with their
 * comparisons, kind, place. "Some time on or before 17 November 2024. Claimed by Russia: …. Statement." Who says it is
 * heard before what is said.
 *
 * A total is no moment, so its period follows what was counted: "More than 2,000 …, October 2024."
 *
 * @param shown What is shown of it: then that opens the text, after what it leaves to its heading or its card.
 */
export function describeEvent(item: DatedEvent, words: Words, context: HedgeLineContext, shown?: ShownWords): string {
  const { event } = item;
  const { timeline } = context;
  const { headline, figures = [], kind, place } = event;
  const hedge = hedgeLine(item, words, context);
  const line = dateLine(item, words, { timeline, heading: { kind: 'none' } });
  const date = capitalise(joined([line?.label ?? '', line?.parts.map(({ text }) => text).join('') ?? ''], ', '));
  // What is said quietly of the date stands beside it, and after the claim where the date is shown without it.
  const note = line?.note.slice(shown?.note.length ?? 0).replace(/^; /, '') ?? '';
  const over = ({ period }: Figure) => (period ? formatEdtf(period, words, timeline) : '');
  const given = (figure: Figure) => says(headline, formatFigure(figure, words).text);
  const spoken = hedge ? fill(words.messages.spoken, { hedge, headline }) : headline;
  const isOwnPeriod = figures.some(({ period }) => period !== undefined && period === event.date);
  const claim = shown
    ? [
        shown.hedge || shown.opening ? '' : hedge,
        shown.date ? '' : joined([date, note], '; '),
        shown.date,
        capitalise(shown.note),
        joined([shown.hedge, shown.opening, shown.headline], ' '),
        shown.date ? capitalise(note) : '',
      ]
    : [
        isOwnPeriod ? '' : joined([date, note], '; '),
        joined([spoken, ...figures.filter(given).slice(0, 1).map(over)], ', '),
      ];
  return [
    ...claim,
    ...figures
      .filter((figure) => !given(figure))
      .map((figure) => joined([`${formatFigure(figure, words).text} ${figure.label}`, over(figure)], ', ')),
    kindWords(kind, words, timeline.kinds),
    place?.name ?? '',
  ]
    .filter(Boolean)
    .map(sentence)
    .join(' ');
}
