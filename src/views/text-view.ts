import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from './card-context.js';
import { innerLink } from './controls.js';
import { noBreak } from './no-break.js';
import { apart } from './span.js';

/** One line without marks, or with one link to another event: what most texts are. */
const PLAIN = /^(?!- |>)([^*[\r\n]*)(?:\[([^*[\]\r\n]+)\]\(#([^()\s]+)\)([^*[\r\n]*))?$/;

/** Whether a text has marks that only the reader of rich text can read. */
export const isRich = (text: string | undefined): boolean => text !== undefined && !PLAIN.test(text);

type TextContext = Pick<CardContext, 'extras' | 'handlers'>;

/** One sentence with its link, for where a paragraph already stands. Where its reader cannot be had, marks stay visible. */
export function sentenceView(text: string, { extras, handlers }: TextContext): unknown {
  const [, before = text, link, id, after] = PLAIN.exec(text) ?? [];
  if (extras && isRich(text)) return extras.richTextInline(text, handlers.goTo);
  return html`${noBreak(before)}${id ? html`${innerLink(id, noBreak(link!), handlers)}${noBreak(after!)}` : nothing}`;
}

/** A body: paragraphs, lists and quotations. */
export const textView = (text: string, context: TextContext): readonly TemplateResult[] | TemplateResult =>
  context.extras && isRich(text)
    ? context.extras.richText(text, context.handlers.goTo)
    : html`<p>${apart(sentenceView(text, context))}</p>`;
