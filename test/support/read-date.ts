/** Reads dates in tests: failing where one is refused, and whole tables of them. */
import assert from 'node:assert/strict';
import { parsePartialDate, type DateOptions, type DatePoint, type PartialDate } from '../../src/model/partial-date.js';

export const read = (text: string, options?: DateOptions): PartialDate => {
  const result = parsePartialDate(text, options);
  if (!result.ok) assert.fail(`${text}: ${result.problem.message}`);
  return result.value;
};
export const point = (text: string, options?: DateOptions): DatePoint => {
  const { form, start, end } = read(text, options);
  assert.equal(form, 'point');
  assert.equal(start, end);
  return start as DatePoint;
};
export const codeOf = (text: unknown): string => {
  const result = parsePartialDate(text as string);
  return result.ok ? 'ok' : result.problem.code;
};

/** UTC ms of `2024`, `2024-11`, `2024-11-17` or `2024-11-17T18:30`, years beyond 9999 with a sign and six digits. */
export const utc = (text: string): number => {
  if (text === '-∞') return -Infinity;
  if (text === '∞') return Infinity;
  const ms = Date.parse(text.includes('T') ? `${text}Z` : text);
  assert.ok(Number.isFinite(ms), text);
  return ms;
};

/** Text, form, precision, qualifiers, earliest instant, and the first instant after the latest. */
export const table = (rows: readonly string[], options?: DateOptions): void => {
  for (const row of rows) {
    const [text, form, precision, marks, min, max] = row.split(/ *\| */) as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const date = read(text, options);
    assert.deepEqual(
      {
        edtf: date.edtf,
        form: date.form,
        precision: date.precision,
        marks: `${date.approximate ? '~' : ''}${date.uncertain ? '?' : ''}`,
        min: date.min,
        max: date.max,
      },
      { edtf: text, form, precision, marks, min: utc(min), max: utc(max) },
      text,
    );
  }
};
