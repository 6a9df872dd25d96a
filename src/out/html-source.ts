import type { Source } from '../model/timeline.js';
import { isSafeLink } from '../text/rich-text.js';
import { dataAttributes, escapeHtml, tag, type Html } from './escape-html.js';

/** The name of a source as readers see it, linked where it can be. */
function sourceName({ publisher, title, url }: Source): Html {
  const name = escapeHtml(title ? `${title}, ${publisher}` : publisher);
  return url !== undefined && isSafeLink(url) ? tag('a', { href: url, rel: 'noopener' }, name) : name;
}

/** A source under the list, with all that is known of it; without a name where no reader needs it there. */
export const sourceHtml = (source: Source, visible: boolean): Html =>
  tag('cite', dataAttributes(source), visible ? sourceName(source) : undefined);

/** An event's mention of a source; without a name where it is named elsewhere. */
export const mentionHtml = (id: string, source: Source | undefined): Html =>
  tag('cite', { 'data-id': id }, source && sourceName(source));
