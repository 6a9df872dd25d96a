import type { LaneGroup } from '../model/event-rows.js';
import type { Timeline } from '../model/timeline.js';
import { wordsOfId } from '../text/fill-message.js';
import { kindWords } from '../text/kind-words.js';
import type { Words } from '../text/messages.js';
import type { LaneName } from './lanes-context.js';

/** What a lane is called. @param key What its events say of the group; '' where they say nothing. */
export function laneName(key: string, group: LaneGroup, timeline: Timeline, words: Words): LaneName {
  if (key === '') return { key, name: words.messages.entry };
  if (group === 'kind') return { key, name: kindWords(key, words, timeline.kinds), kind: key };
  if (group === 'track') return { key, name: timeline.tracks?.find(({ id }) => id === key)?.title ?? wordsOfId(key) };
  if (group !== 'status') return { key, name: key };
  // A status that nobody has worded is still a group: its id is printed and not lost.
  const { happened, ongoing, scheduled, expected, possible, cancelled } = words.messages;
  const known: Readonly<Partial<Record<string, string>>> = {
    happened,
    ongoing,
    scheduled,
    expected,
    possible,
    cancelled,
  };
  return { key, name: known[key] ?? wordsOfId(key) };
}
