import { BUILT_IN_KINDS, CERTAINTIES, type NewsEvent, type Source } from '../model/timeline.js';
import { didYouMean } from './did-you-mean.js';
import type { Problem, Severity, ValidationCode } from './problem.js';

/** A problem whose grade is not known yet: it depends on what is lost with the value. */
interface OpenProblem {
  path: string;
  code: string;
  message: string;
  severity: Severity | undefined;
}

/**
 * A value as a problem's sentence shows it: short, without what could turn the direction of the sentence, and never by
 * the value's own `toString`, which may throw.
 */
export const show = (value: unknown, most = 60): string => {
  if (typeof value === 'string') return `“${value.replace(CONTROLS, '').slice(0, most)}${value.length > most ? '…' : ''}”`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null ? 'null' : Array.isArray(value) ? 'A list' : typeof value === 'object' ? 'An object' : `A ${typeof value}`;
};

/**
 * Control characters but for line breaks and tabs, and the direction embeddings, overrides and isolates, with which a
 * text can show other words than it holds. The marks U+200E, U+200F and U+061C stay: they only settle the side on which
 * a neighbouring sign stands, and correct Arabic and Hebrew needs them.
 */
export const CONTROLS = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

/** The state of one reading: where it is, what it found wrong, and what the data set has said so far. */
export class Reading {
  readonly path: (string | number)[] = [];
  readonly found: OpenProblem[] = [];
  /** How many words may still be compared for near misses: ten thousand wrong references must not take minutes. */
  private comparisons = 20_000;

  // What events are read against. Filled before the events, which come last.
  timeZone?: string | undefined;
  hemisphere?: 'north' | 'south' | undefined;
  language = '';
  asOf?: string | undefined;
  /** UTC ms; nothing that begins from here on can have happened yet. */
  asOfEnd = Infinity;
  readonly sources = new Map<string, Source>();
  /** No source list was given: the names in events are the publishers. */
  namesAreSources = false;
  readonly kinds = new Set<string>(BUILT_IN_KINDS);
  readonly certainties = new Set<string>(CERTAINTIES);
  tracks: Set<string> | undefined;

  /** Ids of events that were read, and the position of each in the input. */
  readonly ids = new Set<string>();
  readonly rows = new Map<NewsEvent, number>();
  /** Mentions of other events, looked up when all are read: where, and whom. */
  readonly mentions: [path: string, id: string][] = [];
  /** Ids that had to be replaced, so that mentions of them still arrive. */
  readonly renamed = new Map<string, NewsEvent>();

  constructor(
    readonly newsroom: boolean,
    readonly preview: boolean,
  ) {}

  /** The current place, or the place of a field below it. */
  where(key?: string): string {
    let text = '';
    for (const part of key === undefined ? this.path : [...this.path, key])
      text +=
        typeof part === 'number' ? `[${part}]`
        : /^[\w$]+$/.test(part) ? (text && '.') + part
        : `[${JSON.stringify(part.replace(CONTROLS, '').slice(0, 60))}]`;
    return text;
  }

  /** Reports a problem of which the grade is known. */
  say(severity: Severity, code: ValidationCode, message: string, key?: string): void {
    this.found.push({ path: this.where(key), code, message, severity });
  }

  /** Reports that the value here cannot be used. What holds it decides what is lost: see {@link settle}. */
  fail(code: ValidationCode, message: string, severity?: Severity): undefined {
    this.found.push({ path: this.where(), code, message, severity });
  }

  /** Reports a value of another type, or a missing one. */
  refuse(value: unknown, write: string): undefined {
    const key = this.path.at(-1);
    if (value == null && typeof key === 'string') this.fail('shape-missing', `“${key}” is missing: write ${write}.`);
    else this.fail('shape-type', `${show(value)} cannot be read here: write ${write}.`);
  }

  /** Says what was lost with the values that failed since `from`; without a grade it stays open for what is above. */
  settle(from: number, message: string, severity?: Severity): void {
    for (const problem of this.found.slice(from))
      if (!problem.severity) {
        problem.severity = severity;
        problem.message += message;
      }
  }

  /** ` (did you mean “x”?)` or nothing. */
  hint(word: unknown, known: Iterable<string>): string {
    if (typeof word !== 'string' || this.comparisons < 0) return '';
    const words = [...known];
    this.comparisons -= words.length;
    const meant = didYouMean(word, words);
    return meant ? ` (did you mean “${meant}”?)` : '';
  }

  /** The problems, as they are handed out. */
  get problems(): readonly Problem[] {
    return this.found as Problem[];
  }
}
