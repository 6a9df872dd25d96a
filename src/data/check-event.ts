import { freeId } from '../model/event-id.js';
import { dateOrNull } from '../model/read-date.js';
import type { NewsEvent } from '../model/timeline.js';
import { isFiner, monthNames } from './check-date-label.js';
import type { Reading } from './reading.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Looks at an event that could be read: does it claim more than it says it knows? Takes drafts out (`''`), and gives a
 * later event that uses an id a second time one of its own.
 */
export const checkEvent = (event: Mutable<NewsEvent>, at: Reading): NewsEvent | '' => {
  const { headline, date, certainty, attribution, dateLabel, id, place } = event;
  if (!event.draft) delete event.draft;
  if (!at.preview) {
    if (event.draft || event.notBefore) {
      at.say('draft', 0);
      return '';
    }
    delete event.editorNote;
  }
  event.sources ??= [];
  if (headline.length > 140) at.say('headline-long', headline.length, 'headline');

  if (!attribution && (certainty === 'confirmed' || certainty === 'claimed' || (certainty && at.newsroom)))
    at.say('attribution-missing', certainty, 'attribution');
  if (attribution && !attribution.by && certainty === 'confirmed') at.say('attribution-by', 0, 'attribution');

  const known = dateOrNull(date, at);
  if (event.status === 'happened' && known && known.min >= at.asOfEnd) at.say('date-after-as-of', at.asOf, 'date');
  if (dateLabel) {
    if (dateLabel.length > 40) at.say('date-label-long', dateLabel.length, 'dateLabel');
    if (isFiner(dateLabel, known, () => (at.months ??= monthNames(at.language)))) {
      at.say('date-label-finer', dateLabel, 'dateLabel');
      delete event.dateLabel;
    }
  }
  if (at.newsroom) {
    if (!event.sources.length) at.say('newsroom-source', 0, 'sources');
    if (!id) at.say('newsroom-id', 0, 'id');
    if (place && !place.country && !place.name.includes(',')) at.say('newsroom-place', 0, 'place');
  }

  if (id) {
    event.id = freeId(id, at.ids);
    if (id !== event.id) at.say('id-duplicate', [id, event.id], 'id');
    at.ids.add(event.id);
  }
  return event;
};
