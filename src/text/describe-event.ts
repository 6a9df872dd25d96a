import type { PartialDate } from '../model/partial-date.js';
import type { Figure, KindDef, NewsEvent } from '../model/timeline.js';
import { spokenHeadline, statusWords, type HedgeContext } from './certainty-words.js';
import { capitalise } from './fill-message.js';
import { formatDate } from './format-date.js';
import { formatFigure } from './format-figure.js';
import { kindWords } from './kind-words.js';
import type { Words } from './messages.js';

export interface DescribeContext extends HedgeContext {
  /** The newsroom's own kinds. */
  readonly kinds?: readonly KindDef[] | undefined;
  /** The period of its figures, read, where it is not the event's own date. */
  readonly period?: PartialDate | undefined;
}

const sentence = (text: string): string => (/[.!?…。؟।]$/.test(text) ? text : `${text}.`);

/** Whether the headline itself gives the figure, comparison included, and not as a piece of a longer number. */
const says = (headline: string, text: string): boolean => {
  const [before = '', after] = headline.toLowerCase().split(text.toLowerCase());
  return after !== undefined && !/[\p{Nd}.,]$/u.test(before) && !/^[.,]?\p{Nd}/u.test(after);
};

/**
 * One event as a full text of its own, for names of buttons and for exports: date, hedge, headline, figures with their
 * comparisons, kind, place. "Some time on or before 17 November 2024. Claimed by Russia: …. Statement."
 *
 * A total is no moment, so its period follows what was counted: "More than 2,000 …, October 2024."
 */
export const describeEvent = (
  event: NewsEvent,
  date: PartialDate | null,
  words: Words,
  context: DescribeContext = {},
): string => {
  const { headline, figures = [], dateLabel, status, kind, place } = event;
  const when = [dateLabel, date ? formatDate(date, words).text : words.messages.noDate].filter(Boolean).join(', ');
  const periodOf = ({ period }: Figure): string =>
    !period ? '' : period === event.date ? when : context.period ? formatDate(context.period, words).text : '';
  const over = (text: string, figure: Figure | undefined) =>
    [text, figure && periodOf(figure)].filter(Boolean).join(', ');
  const said = (figure: Figure) => says(headline, formatFigure(figure, words).text);
  const isOwnDate = figures.some((figure) => periodOf(figure) === when);
  return [
    isOwnDate ? '' : capitalise(when),
    over(spokenHeadline(event, words, context), figures.find(said)),
    ...figures
      .filter((figure) => !said(figure))
      .map((figure) => over(`${formatFigure(figure, words).text} ${figure.label}`, figure)),
    status === 'ongoing' ? statusWords(event, words, context) : '',
    kindWords(kind, words, context.kinds),
    place?.name,
  ]
    .filter((text) => text !== undefined && text !== '')
    .map((text) => sentence(text!))
    .join(' ');
};
