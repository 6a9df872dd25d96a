import { defineElement } from '../elements/define-element.js';
import { NewsTimelineElement } from '../elements/news-timeline.js';

defineElement('news-timeline', NewsTimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'news-timeline': NewsTimelineElement;
  }
}
