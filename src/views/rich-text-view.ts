import { html, type TemplateResult } from 'lit';
import { parseRichText, type RichBlock, type RichInline, type RichLine } from '../text/rich-text.js';
import { noBreak } from './no-break.js';
import { apart } from './span.js';

/** Follows a link to `#id`; the view that owns the ids gives it. */
export type FollowLink = (id: string, event: Event) => void;

const inline = (nodes: readonly RichInline[], follow: FollowLink): unknown =>
  nodes.map((node) => {
    switch (node.type) {
      case 'text':
        return noBreak(node.text);
      case 'em':
        return html`<em>${inline(node.children, follow)}</em>`;
      case 'strong':
        return html`<strong>${inline(node.children, follow)}</strong>`;
      case 'link': {
        const { url } = node;
        const content = inline(node.children, follow);
        return url.startsWith('#')
          ? html`<a href=${url} @click=${(click: Event) => follow(url.slice(1), click)}>${content}</a>`
          : html`<a href=${url} rel="noopener">${content}</a>`;
      }
    }
  });

const line = ({ type, children }: RichLine, follow: FollowLink): TemplateResult => {
  const content = apart(inline(children, follow));
  return type === 'li' ? html`<li>${content}</li>` : html`<p>${content}</p>`;
};

const lines = (nodes: readonly RichLine[], follow: FollowLink): unknown => nodes.map((node) => line(node, follow));

const block = (node: RichBlock, follow: FollowLink): TemplateResult => {
  switch (node.type) {
    case 'p':
      return line(node, follow);
    case 'ul':
      return html`<ul>
        ${lines(node.children, follow)}
      </ul>`;
    case 'quote':
      return html`<blockquote>${lines(node.children, follow)}</blockquote>`;
  }
};

/** A body as template nodes. Text is never HTML: its six rules are read, and everything else is text. */
export const richText = (text: string, follow: FollowLink): readonly TemplateResult[] =>
  parseRichText(text).map((node) => block(node, follow));

/** One sentence with its links, for where a paragraph already stands. */
export const richTextInline = (text: string, follow: FollowLink): unknown =>
  parseRichText(text).map((node) => (node.type === 'p' ? inline(node.children, follow) : block(node, follow)));
