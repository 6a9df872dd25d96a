import { isNamed } from '../model/column-date.js';
import { COLUMN_PRECISIONS, type ColumnPrecision } from '../model/timeline-columns.js';
import { STATUSES } from '../model/timeline.js';
import { CONTROLS } from './controls.js';
import type { ColumnCode, Finding, Severity } from './problem.js';

/** A column of words: '' where it says nothing. */
export interface Words {
  /** By row; absent: the first word is that of all rows. */
  readonly codes?: Uint8Array | Uint16Array;
  readonly words: readonly string[];
}

/** Columns of which each is as long as `start`, and what could not be used of them is not there. */
export interface CheckedColumns {
  readonly start: Float64Array;
  readonly end?: Float64Array | undefined;
  readonly importance?: Uint8Array | undefined;
  readonly precision: Words;
  readonly status?: Words | undefined;
  readonly kind?: Words | undefined;
  readonly track?: Words | undefined;
  readonly place?: Words | undefined;
  readonly actor?: Words | undefined;
}

/** What a row says; '' where it says nothing. */
export const wordOf = ({ codes, words }: Words, row: number): string => words[codes ? codes[row]! : 0] ?? '';

/** So many rows are looked at between two breaths. */
const SLICE = 2 ** 16;

/** What is wrong in rows of a column: the first of them, and how many there are. */
class Rows {
  #first: readonly unknown[] | undefined;
  #row = 0;
  #more = -1;

  add(row: number, ...about: readonly unknown[]): void {
    if (this.#more++ < 0) [this.#first, this.#row] = [about, row];
  }

  tell(path: string, code: ColumnCode, found: Finding[]): void {
    if (this.#first)
      found.push({
        path: `${path}[${this.#row}]`,
        code,
        about: [...this.#first, this.#more],
        severity: 'warning',
        loss: [],
      });
  }
}

/**
 * Looks at columns that somebody gave, so that nothing further on has to doubt them. Throws nothing but what a getter throws.
 *
 * @param found What is wrong is added here. @returns Pauses about every 8 ms; undefined where nothing can be drawn: without
 *   starts, or where it cannot be told what has happened and what has not.
 */
export function* checkColumns(given: unknown, found: Finding[]): Generator<void, CheckedColumns | undefined> {
  const report = (path: string, code: ColumnCode, about: unknown, severity: Severity, loss: readonly string[] = []) =>
    void found.push({ path: path ? `columns.${path}` : 'columns', code, about, severity, loss });
  if (typeof given !== 'object' || given === null)
    return report('', 'column-type', [given, 'an object with “start”, a Float64Array'], 'error');
  const columns = given as Readonly<Record<string, unknown>>;
  const { start } = columns;
  if (!(start instanceof Float64Array))
    return start == null
      ? report('', 'column-missing', ['start', 'a Float64Array of UTC ms'], 'error')
      : report('start', 'column-type', [start, 'a Float64Array of UTC ms'], 'error');
  const { length } = start;

  /** Whether it is a column of that type; what is wrong is left out, with what it says. */
  const fits = (
    value: unknown,
    path: string,
    types: readonly (abstract new () => unknown)[],
    severity: Severity = 'warning',
  ): boolean => {
    const loss = severity === 'error' ? [] : ['field', path.replace(/\..*/, '')];
    const names = types.map(({ name }) => name).join(' or ');
    if (!types.some((type) => value instanceof type))
      report(path, 'column-type', [value, `a ${names}`], severity, loss);
    else if ((value as Uint8Array).length !== length)
      report(path, 'column-length', [(value as Uint8Array).length, length], severity, loss);
    else return true;
    return false;
  };
  const numbers = <Type>(key: string, type: abstract new () => Type): Type | undefined =>
    columns[key] != null && fits(columns[key], key, [type]) ? (columns[key] as Type) : undefined;
  const words = (key: string, known?: readonly string[], severity: Severity = 'warning'): Words | undefined => {
    const value = columns[key];
    if (value == null) return undefined;
    const isOne = typeof value === 'string';
    const { codes, words: list } = (isOne ? { words: [value] } : value) as { codes?: unknown; words?: unknown };
    if (!Array.isArray(list)) {
      report(key, 'column-type', [value, 'a word, or { codes, words } with a list of words'], severity, ['field', key]);
      return undefined;
    }
    if (!isOne && !fits(codes, `${key}.codes`, [Uint8Array, Uint16Array], severity)) return undefined;
    let isSound = true;
    const clean = list.map((word: unknown, at) => {
      const text = typeof word === 'string' ? word.replace(CONTROLS, '').trim() : '';
      const path = isOne ? key : `${key}.words[${at}]`;
      if (typeof word !== 'string') report(path, 'column-type', [word, 'text in quotes'], severity);
      else if (known && !known.includes(text)) report(path, 'column-word', [word, known], severity);
      else return text;
      isSound = false;
      return '';
    });
    return isSound || severity !== 'error'
      ? { ...(isOne ? {} : { codes: codes as Uint8Array }), words: clean }
      : undefined;
  };

  const end = numbers('end', Float64Array);
  const importance = numbers('importance', Uint8Array);
  let precision = words('precision', COLUMN_PRECISIONS);
  if (columns['precision'] == null)
    report(
      '',
      'column-missing',
      ['precision', `one of ${COLUMN_PRECISIONS.join(', ')}; until then each date counts as a year`],
      'warning',
    );
  precision ??= { words: ['year'] };
  const errors = found.length;
  const status = words('status', STATUSES, 'error');
  if (found.length > errors) return undefined;

  const [starts, ends, codes, ranks] = [new Rows(), new Rows(), new Rows(), new Rows()];
  const { codes: precisions, words: of } = precision;
  for (let row = 0; row < length; row++) {
    const from = start[row]!;
    const until = end ? end[row]! : NaN;
    if (!(Number.isNaN(from) || isNamed(from))) starts.add(row, from);
    else if (!(Number.isNaN(until) || (until > from && (until === Infinity || isNamed(until)))))
      ends.add(row, until, from);
    if (precisions && precisions[row]! >= of.length) codes.add(row, precisions[row], of.length);
    if (importance && (importance[row]! < 1 || importance[row]! > 3)) ranks.add(row, importance[row]);
    if (row % SLICE === SLICE - 1) yield;
  }
  starts.tell('columns.start', 'column-start', found);
  ends.tell('columns.end', 'column-end', found);
  codes.tell('columns.precision.codes', 'column-code', found);
  ranks.tell('columns.importance', 'column-importance', found);
  return {
    start,
    end,
    importance,
    precision,
    status,
    kind: words('kind'),
    track: words('track'),
    place: words('place'),
    actor: words('actor'),
  };
}

/** How much of the date of a row is known; of what says nothing, its year. */
export const precisionOf = (precision: Words, row: number): ColumnPrecision =>
  (wordOf(precision, row) || 'year') as ColumnPrecision;
