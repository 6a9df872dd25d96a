import { html, type TemplateResult } from 'lit';
import type { AxisContext } from './axis-context.js';
import { axisView } from './axis-view.js';

/** What the list is wanted for. */
export interface WithList {
  /** The reader asked for it in place of the axis. */
  readonly asList: boolean;
  /** Paper has no button to press: the list stands below its picture. */
  readonly printing: boolean;
}

/** The axis, and the list where it is wanted: in its place, or below it. */
export function withList(
  context: AxisContext,
  list: () => TemplateResult,
  { asList, printing }: WithList,
): TemplateResult {
  const { words, handlers } = context;
  if (printing) return html`${axisView(context)}${list()}`;
  if (!asList) return axisView(context);
  return html`<button class="switch" part="control" @click=${handlers.toggle}>${words.messages.asAxis}</button
    >${list()}`;
}
