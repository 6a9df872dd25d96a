import { freeId } from '../model/event-id.js';
import { parsePartialDate } from '../model/partial-date.js';
import type { NewsEvent } from '../model/timeline.js';
import { isFiner } from './check-date-label.js';
import { show, type Reading } from './reading.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Looks at an event that could be read: does it claim more than it says it knows? Takes drafts out (`''`), and gives a
 * later event that uses an id a second time one of its own.
 */
export const checkEvent = (read: NewsEvent, at: Reading, given: Readonly<Record<string, unknown>>): NewsEvent | '' => {
  const event = read as Mutable<NewsEvent>;
  const { headline, certainty, attribution, dateLabel } = event;
  const say = at.say.bind(at);
  if (!at.preview) {
    if (event.draft || event.notBefore) {
      say('note', 'draft', 'This is a draft and is left out: remove “draft” and “notBefore” to publish it.', event.draft ? 'draft' : 'notBefore');
      return '';
    }
    delete event.editorNote;
  }
  if (!event.draft) delete event.draft;

  event.sources ??= Object.freeze([]);
  if (headline.length > 140)
    say('note', 'headline-long', `The headline has ${headline.length} characters: write at most 140, and the rest as “summary”.`, 'headline');
  if (!attribution) {
    if (certainty === 'confirmed' || certainty === 'claimed')
      say('warning', 'attribution-missing', `It is ${certainty}, but not by whom: write “attribution”.`, 'attribution');
    else if (at.newsroom && certainty)
      say('warning', 'newsroom-attribution', `It is ${certainty}, but not by whom: write “attribution”.`, 'attribution');
  } else if (certainty === 'confirmed' && !attribution.by)
    say('warning', 'attribution-by', 'It is confirmed, but “by” names nobody: write who confirmed it, or another certainty.', 'attribution');
  if (at.newsroom) {
    if (!event.sources.length) say('warning', 'newsroom-source', 'No source is given: write the id of at least one.', 'sources');
    if (!event.id) say('warning', 'newsroom-id', 'No id is given: write one, so that links outlive a new headline.', 'id');
    if (event.place && !event.place.country && !event.place.name.includes(','))
      say('note', 'newsroom-place', 'The place names no country: write it after a comma, or its two letters as “country”.', 'place');
  }

  const parsed = event.date === null ? undefined : parsePartialDate(event.date, { timeZone: at.timeZone, hemisphere: at.hemisphere });
  const date = parsed?.ok ? parsed.value : undefined;
  if (event.status === 'happened' && date && date.min >= at.asOfEnd)
    say('warning', 'date-after-as-of', `It “happened” after ${at.asOf}, of which this data set speaks: write a later “asOf”, or the status “scheduled” or “expected”.`, 'date');
  if (dateLabel) {
    if (dateLabel.length > 40)
      say('warning', 'date-label-long', `The label has ${dateLabel.length} characters: write at most 40, and the rest as “dateNote”.`, 'dateLabel');
    if (isFiner(dateLabel, date, event.language ?? at.language))
      say('warning', 'date-label-finer', `The label ${show(dateLabel)} says more than the date: write the day in “date” as well, or a coarser label.`, 'dateLabel');
  }

  if (event.id) {
    const id = freeId(event.id, at.ids);
    if (id !== event.id)
      say('warning', 'id-duplicate', `The id ${show(event.id)} is taken, and this event is now ${show(id)}: write another one.`, 'id');
    at.ids.add((event.id = id));
  } else if (typeof given.id === 'string') at.renamed.set(given.id.trim(), event);
  at.rows.set(event, at.path.at(-1) as number);
  return event;
};
