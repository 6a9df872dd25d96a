import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { AxisItem } from '../layout/axis-item.js';
import type { Box } from '../layout/box.js';
import type { LabelLine, LabelWord } from '../layout/label-lines.js';
import { certaintyLine } from '../layout/rail-mark.js';
import { isStruck } from '../model/is-struck.js';
import type { AxisContext } from './axis-context.js';
import { glyphView } from './glyph-view.js';
import { setVars } from './set-vars.js';
import { span } from './span.js';

/** Where a box lies on the plot, as custom properties without a unit (CSS px). */
export const placed = ({ x0, x1, y0, y1 }: Box): DirectiveResult =>
  setVars({ '--_x': x0, '--_y': y0, '--_w': x1 - x0, '--_h': y1 - y0 });
/** Words of one role next to each other, as one stretch of text. */
function runsOf(line: LabelLine): readonly { readonly role: LabelWord['role']; readonly text: string }[] {
  const runs: { role: LabelWord['role']; text: string }[] = [];
  for (const [at, { role, text, spaced }] of line.entries()) {
    const last = runs.at(-1);
    const space = spaced && at > 0 ? ' ' : '';
    if (last?.role === role) last.text += space + text;
    else {
      if (last) last.text += space;
      runs.push({ role, text });
    }
  }
  return runs;
}

/** The lines of a label, each as it was measured. The line under a hedge is the line of its mark. */
export function linesView(
  lines: readonly LabelLine[],
  item: AxisItem,
  { timeline, extras, textLang }: AxisContext,
): readonly TemplateResult[] {
  const { event } = item;
  const outline = certaintyLine(event, timeline.certainties);
  return lines.map(
    (line) =>
      html`<span class="line"
        >${runsOf(line).map((run) => {
          const { role } = run;
          const text = run.text.trimEnd();
          const content =
            role === 'glyph'
              ? glyphView(
                  event.kind ?? '',
                  timeline.kinds?.find(({ id }) => id === event.kind),
                  extras?.rareGlyphs,
                )
              : role !== 'text'
                ? span(role === 'hedge' ? `hedge ${outline}` : role, text)
                : isStruck(event)
                  ? html`<s>${text}</s>`
                  : html`<bdi lang=${event.language ?? textLang ?? nothing}>${text}</bdi>`;
          // Between the pieces, each of which keeps its own direction.
          return html`${content}${run.text === text ? nothing : ' '}`;
        })}</span
      > `,
  );
}
