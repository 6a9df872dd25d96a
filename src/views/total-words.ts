import type { DatedEvent } from '../model/sort-events.js';
import { axisLabel } from '../text/axis-label.js';
import { figureSign } from '../text/figure-sign.js';
import { formatFigure } from '../text/format-figure.js';
import type { HedgeLineContext } from '../text/hedge-line.js';
import type { Words } from '../text/messages.js';

/**
 * The figure of a total for the eye, with its comparison as a sign ("> 2,000"); undefined where something weakens the claim,
 * since a number alone has no room for that.
 */
export function totalWords(item: DatedEvent, words: Words, context: HedgeLineContext): string | undefined {
  const figure = item.event.figures?.find(({ unit, period }) => unit === 'count' && period);
  const { hedge, opening } = axisLabel(item, { kind: 'none' }, words, context);
  if (!figure || hedge || opening) return undefined;
  const { number, text } = formatFigure(figure, words);
  const sign = figureSign(figure);
  // No sign says "between".
  return sign ? `${sign} ${number}` : text;
}
