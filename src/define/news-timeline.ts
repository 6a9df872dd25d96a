import { defineElement } from '../elements/define-element.js';
import { NewsTimelineElement } from '../elements/news-timeline.js';
import { warmUp } from '../elements/warm-up.js';

defineElement('news-timeline', NewsTimelineElement);
warmUp();

declare global {
  interface HTMLElementTagNameMap {
    'news-timeline': NewsTimelineElement;
  }
}
