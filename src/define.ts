import './define/news-event.js';
import './define/news-timeline.js';
