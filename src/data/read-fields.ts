/**
 * Readers: functions that take what somebody wrote and give back what may be shown, or report why not and give back
 * `undefined`. They never read deeper than the shape that they describe, so that nesting costs nothing, and they copy
 * known keys only, so that no key of the input becomes a key of ours.
 */
import { CONTROLS } from './controls.js';
import type { ValidationCode } from './problem.js';
import type { Reading } from './reading.js';

/** `''` stands for "nothing here": an optional field stays absent, a list goes on without it. */
export type Read<T> = (value: unknown, at: Reading) => T | '' | undefined;

/** A field that its object cannot do without, or not without once it is given. */
interface Held<T> {
  readonly read: Read<T>;
  /** Must be given. A hedge need not be, but if it is given and cannot be read the object is left out with it. */
  readonly must?: boolean;
  /** What stands for it where it is missing or empty: something that claims nothing. */
  readonly fallback?: unknown;
  /** An empty text says something. */
  readonly blank?: boolean;
}
type Given<T> = Exclude<T, null | undefined>;
export type Shape<T> = { readonly [K in keyof T]-?: Read<Given<T[K]>> | Held<Given<T[K]>> };

export const need = <T>(read: Read<T>, fallback?: unknown, blank = false): Held<T> => ({
  read,
  must: true,
  fallback,
  blank,
});
export const hedge = <T>(read: Read<T>): Held<T> => ({ read, must: false });

const MOST_TEXT = 20_000;

/** Plain or rich text without control characters; `''` if nothing is left. */
export const text: Read<string> = (value, at) => {
  if (typeof value !== 'string') return at.refuse(value, 'text');
  if (value.length > MOST_TEXT) return at.fail('text-long', [value.length, MOST_TEXT]);
  const clean = value.replace(CONTROLS, '');
  if (clean !== value) at.say('text-controls', 0);
  return clean.replace(/\r\n?/g, '\n').trim();
};

export const flag: Read<boolean> = (value, at) => (typeof value === 'boolean' ? value : at.refuse(value, 'flag'));

/** A finite number between two bounds. */
export const number =
  (least = -Infinity, most = Infinity): Read<number> =>
  (value, at) =>
    typeof value !== 'number' || !Number.isFinite(value)
      ? at.refuse(value, 'number')
      : value < least || value > most
        ? at.fail('number-range', [value, least, most])
        : value;

export const oneOf =
  <T extends string | number>(words: readonly T[]): Read<T> =>
  (value, at) =>
    words.includes(value as T)
      ? (value as T)
      : value == null
        ? at.refuse(value, words)
        : at.fail('shape-enum', [value, words]);

/** Text that has to pass a test; one that throws, as Intl does at what it does not know, is not passed. */
export const checked =
  (passes: (value: string) => unknown, code: ValidationCode): Read<string> =>
  (value, at) => {
    const given = text(value, at);
    try {
      if (!given || passes(given)) return given;
    } catch {}
    return at.fail(code, given);
  };

/** Where null says something. */
export const orNull =
  <T>(read: Read<T>): Read<T | null> =>
  (value, at) =>
    value === null ? value : read(value, at);

/** What may be written as bare text, or whole. */
export const either =
  <A, B>(bare: Read<A>, whole: Read<B>): Read<A | B> =>
  (value, at) =>
    typeof value === 'string' ? bare(value, at) : whole(value, at);

/** Reads an item that is left out alone if it cannot be read, or if reading it throws. */
const readItem = <T>(read: Read<T>, value: () => unknown, noun: string, at: Reading): T | undefined => {
  const from = at.found.length;
  const depth = at.path.length;
  const mentions = at.mentions.length;
  let result;
  try {
    result = read(value(), at);
  } catch {
    at.path.length = depth;
    at.fail('unreadable');
  }
  if (result === undefined) {
    at.settle(from, 'error', 'item', noun);
    at.mentions.length = mentions; // whom it mentioned no longer matters
  }
  return result === '' ? undefined : result;
};

export const list =
  <T>(item: Read<T>, noun: string, most = Infinity): Read<readonly T[]> =>
  (value, at) => {
    if (!Array.isArray(value)) return at.refuse(value, 'list');
    if (value.length > most) at.say('list-long', [value.length, most]);
    const out: T[] = [];
    for (let i = 0; i < value.length; i++) {
      at.path.push(i);
      const result = readItem(item, () => value[i], noun, at);
      if (result !== undefined && i < most) out.push(result);
      at.path.pop();
    }
    return out;
  };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** An object whose keys are data: language tags, ids. */
export const dictionary =
  <T>(readKey: Read<string>, item: Read<T>, noun: string): Read<Readonly<Record<string, T>>> =>
  (value, at) => {
    if (!isObject(value)) return at.refuse(value, 'object');
    const out: Record<string, T> = {};
    for (const key of Object.keys(value)) {
      at.path.push(key);
      at.holder = out;
      const result = readItem<T>(
        (given) => {
          const name = /^(__proto__|constructor|prototype)$/.test(key)
            ? at.fail('key-forbidden', key)
            : readKey(key, at);
          const found = item(given, at);
          return name && found;
        },
        () => value[key],
        noun,
        at,
      );
      if (result !== undefined) out[key] = result;
      at.path.pop();
    }
    return out;
  };

/**
 * An object of known keys.
 *
 * @param noun What it is, for sentences.
 * @param finish Looks at the whole object once it is read; what it returns is the result.
 */
export const record = <T extends object>(
  noun: string,
  shape: Shape<T>,
  finish?: (out: T, at: Reading, given: Readonly<Record<string, unknown>>) => T | '' | undefined,
): Read<T> => {
  const fields = Object.entries<Held<unknown> | Read<unknown>>(shape).map(([key, field]) =>
    Object.assign({ key }, typeof field === 'function' ? { read: field } : field),
  );
  return (value, at) => {
    if (!isObject(value)) return at.refuse(value, 'object');
    for (const key of Object.keys(value))
      if (!Object.hasOwn(shape, key) && value[key] !== undefined) {
        at.path.push(key);
        at.say('shape-unknown-key', [key, noun, shape]);
        at.path.pop();
      }
    const out: Record<string, unknown> = {};
    let whole = true;
    for (const { key, read, must, fallback, blank } of fields as (Held<unknown> & { key: string })[]) {
      const given = value[key];
      if (given == null && !must) continue;
      const from = at.found.length;
      at.path.push(key);
      at.holder = out;
      let result = read(given, at);
      const empty = result === '' && must && !blank;
      if (empty) result = at.fail('text-empty', key);
      if (result === undefined) {
        if (fallback !== undefined && (given == null || empty)) {
          at.settle(from, 'warning');
          result = fallback;
        } else if (must === undefined) at.settle(from, 'warning', 'field', key);
        else {
          whole = false;
          if (!must) at.settle(from, undefined, 'hedge', noun);
        }
      }
      at.path.pop();
      // An empty text or list says nothing.
      if (result !== undefined && (must || (result as string | null)?.length !== 0)) out[key] = result;
    }
    return whole ? (finish ? finish(out as T, at, value) : (out as T)) : undefined;
  };
};
