import type { Figure } from '../model/timeline.js';
import { around, fill } from '../text/fill-message.js';
import { formatEdtf } from '../text/format-edtf.js';
import { formatFigure } from '../text/format-figure.js';
import { dataAttributes, escapeHtml, tag, type Html } from './escape-html.js';
import { said, type HtmlContext } from './html-context.js';

/** A number as it is printed, with all that is known of it. Without content it holds a figure that stands elsewhere. */
export const figureHtml = (figure: Figure, number?: string): Html => {
  const { value, ...rest } = figure;
  return tag('data', { value, ...dataAttributes(rest) }, number === undefined ? undefined : escapeHtml(number));
};

/** A figure set large, with its comparison on the side where the language has it, and what it counts after both. */
export function figureLine(figure: Figure, context: HtmlContext): Html {
  const { words, timeline } = context;
  const { messages } = words;
  const { comparison, number } = formatFigure(figure, words);
  const [before, after] = comparison ? around(fill(messages.figure, { comparison }), 'number') : ['', ''];
  const about = [
    figure.label,
    figure.period ? formatEdtf(figure.period, words, timeline) : '',
    figure.cumulative ? messages.runningTotal : '',
    figure.asOf
      ? fill(messages.cutOff, { date: formatEdtf(figure.asOf, words, timeline) })
      : figure.cumulative
        ? messages.cutOffUnknown
        : '',
  ].filter(Boolean);
  return said(
    'p',
    'figure',
    context,
    escapeHtml(before),
    figureHtml(figure, number),
    escapeHtml(`${after} `),
    tag('small', {}, escapeHtml(about.join(', '))),
  );
}
