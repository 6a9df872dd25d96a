import { render } from 'lit';
import { listSections } from '../layout/list-sections.js';
import { formatSpan } from '../text/format-span.js';
import { listEnglish } from '../text/list-english.js';
import type { Messages } from '../text/messages.js';
import type { CardHandlers } from '../views/card-context.js';
import { listView, type ListContext } from '../views/list-view.js';
import { languageOf } from './language.js';
import { sampleTimeline } from './sample-timeline.js';

/**
 * Draws a sample where nobody sees it, so that code, templates and the formatters of the page's language stand ready when
 * data come: on a fresh page these are half of what a first list costs. Only in time that the page has left, and only
 * where it has no data by then.
 */
export function warmUp(): void {
  // Not on the server. Safari has no idle time to ask for.
  if (!globalThis.document) return;
  (globalThis.requestIdleCallback ?? setTimeout)(() => {
    const hasData = [...document.querySelectorAll('news-timeline')].some(({ timeline }) => timeline);
    if (hasData || document.hidden) return;
    const timeline = sampleTimeline();
    const { lang: locale } = languageOf(document.documentElement, null);
    const words = { locale, messages: listEnglish as Messages };
    const layout = listSections(timeline, { order: 'chronological', fold: false, unfolded: 'all' });
    // Nobody can act on it, so it needs no handlers, nor anything else that few lists have.
    const context: Partial<ListContext> = { timeline, words, headingLevel: 2, handlers: {} as CardHandlers };
    const view = listView(layout, context as ListContext);
    render(view, document.createDocumentFragment());
    // One event has no distance to the next.
    formatSpan({ years: 1, months: 1, days: 0 }, words);
  });
}
