/**
 * Readers: functions that take what somebody wrote and give back what may be shown, or report why not and give back
 * `undefined`. They never read deeper than the shape that they describe, so that nesting costs nothing, and they copy
 * known keys only, so that no key of the input becomes a key of ours.
 */
import { CONTROLS, show, type Reading } from './reading.js';
import type { ValidationCode } from './problem.js';

/** `''` stands for "nothing here": an optional field stays absent, a list goes on without it. */
export type Read<T> = (value: unknown, at: Reading) => T | '' | undefined;

/** A field that its object cannot do without, or not without once it is given. */
interface Held<T> {
  readonly read: Read<T>;
  /** Must be given. A hedge need not be, but if it is given and cannot be read the object is left out with it. */
  readonly must: boolean;
  /** Null says something. */
  readonly nullable?: boolean;
  /** What stands for it where it is missing or empty: something that claims nothing. */
  readonly fallback?: unknown;
  /** An empty text says something. */
  readonly blank?: boolean;
}
interface AnyField extends Omit<Held<unknown>, 'must'> {
  readonly must?: boolean;
}
type Given<T> = Exclude<T, null | undefined>;
type Field<T> = Read<Given<T>> | Held<Given<T>>;
export type Shape<T> = { readonly [K in keyof T]-?: Field<T[K]> };

export const need = <T>(read: Read<T>, fallback?: unknown, nullable = false): Held<T> => ({ read, must: true, nullable, fallback });
export const hedge = <T>(read: Read<T>): Held<T> => ({ read, must: false });

const MOST_TEXT = 20_000;

/** Plain or rich text without control characters; `''` if nothing is left. */
export const text: Read<string> = (value, at) => {
  if (typeof value !== 'string') return at.refuse(value, 'text in quotes');
  if (value.length > MOST_TEXT)
    return at.fail('text-long', `The text has ${value.length} characters: write at most ${MOST_TEXT}.`);
  const clean = value.replace(CONTROLS, '');
  if (clean !== value)
    at.say('note', 'text-controls', 'Control or direction characters were taken out of this text: delete them.');
  return clean.replace(/\r\n?/g, '\n').trim();
};

export const flag: Read<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : at.refuse(value, 'true or false, without quotes');

/** A finite number between two bounds. */
export const number = (least = -Infinity, most = Infinity): Read<number> => (value, at) =>
  typeof value !== 'number' || !Number.isFinite(value) ? at.refuse(value, 'a number in digits, without quotes')
  : value < least || value > most ? at.fail('number-range', `${value} is out of range: write a number from ${least} to ${most}.`)
  : value;

export const oneOf = <T extends string | number>(words: readonly T[]): Read<T> => (value, at) =>
  words.includes(value as T) ? (value as T)
  : value == null ? at.refuse(value, words.join(', '))
  : at.fail('shape-enum', `${show(value)} is not known here: write one of ${words.join(', ')}${at.hint(value, words.map(String))}.`);

/** Text that has to pass a test. */
export const checked = (passes: (value: string) => unknown, code: ValidationCode, write: string): Read<string> => (value, at) => {
  const given = text(value, at);
  if (!given) return given;
  let passed: unknown;
  try {
    passed = passes(given); // Intl throws at what it does not know
  } catch {}
  return passed ? given : at.fail(code, `${show(given)} cannot be read here: write ${write}.`);
};

export const either = <A, B>(isFirst: (value: unknown) => boolean, first: Read<A>, second: Read<B>): Read<A | B> => (value, at) =>
  isFirst(value) ? first(value, at) : second(value, at);

/** A list; an item that cannot be read is left out alone. */
export const list = <T>(item: Read<T>, noun: string, most = Infinity): Read<readonly T[]> => (value, at) => {
  if (!Array.isArray(value)) return at.refuse(value, 'a list in [ ]');
  if (value.length > most)
    at.say('warning', 'list-long', `${value.length} are given, and the first ${most} are read: leave out the others.`);
  const out: T[] = [];
  const depth = at.path.length;
  for (let i = 0; i < value.length && i < most; i++) {
    at.path[depth] = i;
    const result = guarded(() => item(value[i], at), noun, at);
    if (result !== undefined && result !== '') out.push(result);
  }
  at.path.length = depth;
  return Object.freeze(out);
};

/** Reads one item that can be left out alone, even if reading it throws. */
const guarded = <T>(read: () => T | undefined, noun: string, at: Reading): T | undefined => {
  const from = at.found.length;
  const depth = at.path.length;
  const mentions = at.mentions.length;
  let result: T | undefined;
  try {
    result = read();
  } catch {
    at.path.length = depth;
    at.fail('unreadable', 'Reading this threw an error: write plain objects, lists and text.');
  }
  if (result === undefined) {
    at.settle(from, ` The ${noun} is left out.`, 'error');
    at.mentions.length = mentions; // whom it mentioned no longer matters
  }
  return result;
};

const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** An object whose keys are data: language tags, ids. */
export const dictionary = <T>(readKey: Read<string>, item: Read<T>, noun: string): Read<Readonly<Record<string, T>>> => (value, at) => {
  if (!isObject(value)) return at.refuse(value, 'an object in { }');
  const out: Record<string, T> = {};
  for (const key of Object.keys(value)) {
    at.path.push(key);
    if (FORBIDDEN.includes(key)) at.say('note', 'key-forbidden', `“${key}” cannot be a key and is left out: write another name.`);
    else {
      let name: string | undefined;
      const result = guarded(() => ((name = readKey(key, at)) ? item(value[key], at) : undefined), noun, at);
      if (name && result !== undefined && result !== '') out[name] = result;
    }
    at.path.pop();
  }
  return Object.freeze(out);
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
  const keys = Object.keys(shape);
  const fields = keys.map((key): AnyField => {
    const field = shape[key as keyof T] as Field<unknown>;
    return typeof field === 'function' ? { read: field } : field;
  });
  return (value, at) => {
    if (!isObject(value)) return at.refuse(value, `an object in { }, as a ${noun} is`);
    for (const key of Object.keys(value))
      if (!Object.hasOwn(shape, key) && value[key] !== undefined)
        at.say('note', 'shape-unknown-key', `${show(key)} is not a field of this ${noun} and is left out: remove it${at.hint(key, keys)}.`, key);
    const out: Record<string, unknown> = {};
    let whole = true;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!;
      const { read, must, nullable, fallback, blank } = fields[i]!;
      const given = value[key];
      if (given == null && !must) continue;
      const from = at.found.length;
      at.path.push(key);
      let result = given === null && nullable ? null : read(given, at);
      if (result === '' && must && !blank) result = at.fail('text-empty', `“${key}” is empty: write its text.`);
      if (result === undefined) {
        if (fallback !== undefined && (given == null || given === '')) {
          at.settle(from, '', 'warning');
          result = fallback;
        } else if (must === undefined) at.settle(from, ` “${key}” is left out.`, 'warning');
        else {
          whole = false;
          if (!must) at.settle(from, ` Shown without it, the ${noun} could claim more than its source says.`);
        }
      }
      at.path.pop();
      // An empty text or list says nothing.
      if (result !== undefined && (must || (result as string | null)?.length !== 0)) out[key] = result;
    }
    return !whole ? undefined : finish ? finish(out as T, at, value) : (Object.freeze(out) as T);
  };
};
