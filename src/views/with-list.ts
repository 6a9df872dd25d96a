import { html, type TemplateResult } from 'lit';
import type { AxisContext } from './axis-context.js';
import { axisView } from './axis-view.js';
import { NARROW, roomOf } from './plan-axis.js';

/**
 * The axis, and the list where it is wanted: in its place, below it on paper, or around a narrow one.
 * @param asList Whether the reader asked for the list in place of the axis.
 * @param narrow Draws the narrow one, once that is there.
 */
export function withList(
  context: AxisContext,
  list: (picture?: TemplateResult) => TemplateResult,
  asList: boolean,
  narrow: ((context: AxisContext) => TemplateResult) | undefined,
): TemplateResult {
  const { words, handlers, printing } = context;
  if (roomOf(context) < NARROW) return list(narrow?.(context));
  if (printing) return html`${axisView(context)}${list()}`;
  if (!asList) return axisView(context);
  return list(
    html`<button class="switch" part="control" @click=${() => handlers.toggle()}>${words.messages.asAxis}</button>`,
  );
}
