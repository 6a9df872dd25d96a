import { en } from './locales/en.js';
import type { Messages } from './messages.js';

type Message = Messages[keyof Messages];

/**
 * Messages without their keys: a fingerprint of the keys, the letters that ASCII has not and what stands for each, then the
 * messages in the order of the English ones.
 */
export type PackedMessages = readonly [
  fingerprint: number,
  letters: string,
  standIns: string,
  ...messages: readonly Message[],
];

const keys = Object.keys(en) as (keyof Messages)[];
/** Of the keys and their order: another version of us has another one. */
const fingerprint = Array.from(keys.join()).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 0);

/** What may stand for another letter: whatever a message does not use itself, and JSON does not escape. */
const ASCII = Array.from({ length: 94 }, (_, at) => String.fromCharCode(at + 33)).filter(
  (letter) => !/["\\{}\d]/.test(letter),
);

/** The names in an English message, each once, in their order. */
const namesIn = (key: keyof Messages): readonly string[] => {
  const message = en[key];
  return [...new Set((typeof message === 'string' ? message : message.other).match(/\{\w+\}/g))];
};

const mapped = (message: Message, change: (text: string) => string): Message =>
  typeof message === 'string'
    ? change(message)
    : (Object.fromEntries(
        Object.entries(message).map(([form, text]: [string, string]) => [form, change(text)]),
      ) as never);

const swapped = (text: string, from: readonly string[], to: readonly string[]): string =>
  Array.from(text, (letter) => to[from.indexOf(letter)] ?? letter).join('');

/**
 * The keys are a fifth of a locale and stand in the main file already, as do the names in a message; and a letter of most
 * scripts is two or three bytes, of which gzip gives back only some.
 */
export function packMessages(messages: Messages): PackedMessages {
  const short = keys.map((key) =>
    mapped(messages[key], (text) => namesIn(key).reduce((rest, name, at) => rest.replaceAll(name, `{${at}}`), text)),
  );
  const used = Array.from(
    JSON.stringify(short.map((message) => (typeof message === 'string' ? message : Object.values(message)))),
  );
  const count = new Map<string, number>();
  for (const letter of used) if (letter > '\u007f') count.set(letter, (count.get(letter) ?? 0) + 1);
  const standIns = ASCII.filter((letter) => !used.includes(letter));
  const letters = [...count].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([letter]) => letter);
  const kept = letters.slice(0, standIns.length).sort();
  const pool = standIns.slice(0, kept.length);
  return [
    fingerprint,
    kept.join(''),
    pool.join(''),
    ...short.map((message) => mapped(message, (text) => swapped(text, kept, pool))),
  ];
}

/** The messages with their keys; those of another version are undefined: a mixed-up word would be worse than English. */
export function unpackMessages([found, letters, standIns, ...messages]: PackedMessages): Messages | undefined {
  if (found !== fingerprint || messages.length !== keys.length) return undefined;
  const [from, to] = [Array.from(standIns), Array.from(letters)];
  return Object.fromEntries(
    keys.map((key, at) => [
      key,
      mapped(messages[at]!, (text) =>
        swapped(text, from, to).replace(/\{(\d+)\}/g, (_, name: string) => namesIn(key)[Number(name)]!),
      ),
    ]),
  ) as unknown as Messages;
}
