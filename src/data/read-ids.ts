import type { Source } from '../model/timeline.js';
import { text, type Read } from './read-fields.js';

/** The id of another event, looked up when all events are read. */
export const eventRef: Read<string> = (value, at) => {
  const { holder } = at;
  const id = text(value, at);
  if (id) at.mentions.push({ id, holder, path: at.where, key: String(at.path.at(-1)) });
  return id;
};

/** The id of something that the data set defines. */
export const idIn =
  (key: 'sources' | 'kinds' | 'certainties' | 'tracks'): Read<string> =>
  (value, at) => {
    const id = text(value, at);
    const known = at[key];
    if (!id || known.has(id) || (key === 'tracks' && !known.size)) return id;
    if (key === 'certainties') return at.fail(`reference-${key}`, [id, known]);
    if (key !== 'sources' || !at.namesAreSources) {
      at.say(`reference-${key}`, [id, known]);
      // A kind is a word of the newsroom's own, and stands as it is written.
      return key === 'kinds' ? id : '';
    }
    known.set(id, { id, publisher: id } as Source);
    return id;
  };
