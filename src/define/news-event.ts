import { defineElement } from '../elements/define-element.js';
import { NewsEventElement } from '../elements/news-event.js';

defineElement('news-event', NewsEventElement);

declare global {
  interface HTMLElementTagNameMap {
    'news-event': NewsEventElement;
  }
}
