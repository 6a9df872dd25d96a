import type { NewsEvent, Timeline } from '../model/timeline.js';
import { isFirm } from '../text/axis-label.js';
import { figureSign, formatFigure } from '../text/format-figure.js';
import type { Words } from '../text/messages.js';

/**
 * The figure of a total for the eye, with its comparison as a sign ("> 2,000"); undefined where something weakens the claim,
 * since a number alone has no room for that.
 */
export function totalWords(event: NewsEvent, words: Words, { certainties }: Timeline): string | undefined {
  const figure = event.figures?.find(({ unit, period }) => unit === 'count' && period);
  if (!figure || !isFirm(event, certainties)) return undefined;
  const { number, text } = formatFigure(figure, words);
  const sign = figureSign(figure);
  // No sign says "between".
  return sign ? `${sign} ${number}` : text;
}
