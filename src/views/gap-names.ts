import { html, type TemplateResult } from 'lit';
import { fill } from '../text/fill-message.js';
import { formatLength } from '../text/format-length.js';
import { CLEAR } from '../layout/lane-scale.js';
import { placedFrom } from './anchored.js';
import type { LanePlotContext } from './lanes-context.js';

/** Under each break how long it is, for the eye; one that is not all in view has no room for it. */
export const gapNames = (context: LanePlotContext): readonly (TemplateResult | '')[] => {
  const { breaks, width, line } = context.plot;
  return breaks.map(({ from, to, x0, x1 }) =>
    x0 < 0 || x1 > width
      ? ''
      : html`<span class="gone" ${placedFrom(context, { x0: x0 - CLEAR, x1: x1 + CLEAR, y0: line + 6, y1: line + 24 })}
          >${formatLength(from, to, context.words)}</span
        >`,
  );
};

/** The same for the ear, in its place in time. Where a bar ends or the as-of line stands after it, no entry is the next. */
export const gapItems = ({
  plot,
  index,
  words,
}: LanePlotContext): readonly { readonly ms: number; readonly view: TemplateResult }[] =>
  plot.breaks.map(({ from, to }) => {
    const span = formatLength(from, to, words);
    const isEntry = index.lanes.some((lane) => lane.from[lane.placeAt(to)] === to);
    return { ms: from, view: html`<li class="vh">${isEntry ? fill(words.messages.gap, { span }) : span}</li>` };
  });
