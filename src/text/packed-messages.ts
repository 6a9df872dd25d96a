import { en } from './locales/en.js';
import type { Messages } from './messages.js';

/** Messages without their keys: a fingerprint of the keys, then the messages in the order of the English ones. */
export type PackedMessages = readonly [fingerprint: number, ...messages: readonly Messages[keyof Messages][]];

const keys = Object.keys(en) as (keyof Messages)[];
/** Of the keys and their order: another version of us has another one. */
const fingerprint = Array.from(keys.join()).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 0);

/** The keys are a fifth of a locale and stand in the main file already. */
export const packMessages = (messages: Messages): PackedMessages => [fingerprint, ...keys.map((key) => messages[key])];

/** The messages with their keys; those of another version are undefined: a mixed-up word would be worse than English. */
export const unpackMessages = ([found, ...messages]: PackedMessages): Messages | undefined =>
  found === fingerprint && messages.length === keys.length
    ? (Object.fromEntries(keys.map((key, at) => [key, messages[at]])) as unknown as Messages)
    : undefined;
