import type { BuiltInKind, KindDef } from '../model/timeline.js';
import { wordsOfId } from './fill-message.js';
import type { Words } from './messages.js';

/** The word for a kind: the newsroom's own label first, then the locale's, then the id itself. '' without a kind. */
export const kindWords = (kind: string | undefined, { messages }: Words, kinds?: readonly KindDef[]): string => {
  if (!kind) return '';
  const own = kinds?.find(({ id }) => id === kind)?.label;
  const key = `kind:${kind as BuiltInKind}` as const;
  return own || (Object.hasOwn(messages, key) ? messages[key] : wordsOfId(kind));
};
