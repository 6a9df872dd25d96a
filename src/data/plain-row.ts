import type { RowKey } from '../model/event-rows.js';
import { dateOrNull, type PartialDate } from '../model/read-date.js';
import { DATE_BASES, STATUSES } from '../model/timeline.js';
import { CONTROLS } from './controls.js';
import type { Reading } from './reading.js';

/** An event as somebody wrote it. */
export type Raw = Readonly<Record<string, unknown>>;

/** A text that holds something, and no more than any text may. */
const hasText = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= 20_000 && /[\p{L}\p{N}]/u.test(value);
const isOf = (value: unknown, words: readonly unknown[]): boolean => value == null || words.includes(value);
/** Figures that are no total and do not go stale: what is wrong with one of them does not change where the event stands. */
const areMere = (figures: unknown): boolean =>
  figures == null ||
  (Array.isArray(figures) &&
    figures.every(
      (each: { period?: unknown; cumulative?: unknown } | null) =>
        typeof each === 'object' && each && each.period == null && each.cumulative == null,
    ));

/**
 * The date of an event that is written as the data model has it, in all that decides whether it is shown and where it
 * stands: then nothing else of it need be read to file it.
 *
 * @returns null where it is undated; undefined where only reading it in full tells. Never throws.
 */
export function plainDate(event: () => unknown, at: Reading): PartialDate | null | undefined {
  try {
    const raw = event() as Raw;
    const { date, certainty } = raw;
    const known = typeof date === 'string' ? dateOrNull(date, at) : null;
    const isPlain =
      (known ?? date === null) &&
      hasText(raw['headline']) &&
      isOf(raw['status'], STATUSES) &&
      (certainty == null || at.certainties.has(certainty as string)) &&
      isOf(raw['dateBasis'], DATE_BASES) &&
      isOf(raw['importance'], [1, 2, 3]) &&
      areMere(raw['figures']) &&
      // Each of these is seldom, and takes the event with it where it cannot be read.
      (raw['draft'] ??
        raw['notBefore'] ??
        raw['attribution'] ??
        raw['sensitive'] ??
        raw['supersededBy'] ??
        raw['retracted']) == null;
    return isPlain ? known : undefined;
  } catch {
    return undefined;
  }
}

const words = (value: unknown): string => (typeof value === 'string' ? value.replace(CONTROLS, '').trim() : '');
const nameOf = (value: unknown): string => words((value as { name?: unknown } | null)?.name ?? value);

const KEYS: Readonly<Record<RowKey, (raw: Raw, at: Reading) => string>> = {
  none: () => '',
  kind: ({ kind }) => words(kind),
  // Of tracks that are listed no other is one.
  track: ({ track }, { tracks }) => (tracks.size === 0 || tracks.has(words(track)) ? words(track) : ''),
  place: ({ place }) => nameOf(place),
  actor: ({ actors }) => (Array.isArray(actors) ? (actors.map(nameOf).find(Boolean) ?? '') : ''),
  status: ({ status }) => words(status),
  certainty: ({ certainty }) => words(certainty),
};

/** What an event as it is written says of a group; '' where it says nothing. Never throws. */
export function keyOfRaw(event: unknown, group: RowKey, at: Reading): string {
  try {
    return KEYS[group](event as Raw, at);
  } catch {
    return '';
  }
}

/** What a search looks through in an event as it is written. Never throws. */
export function textOfRaw(event: () => unknown): string {
  try {
    const { headline, summary, body, place } = event() as Raw;
    return [headline, summary, body, nameOf(place)].filter((text) => typeof text === 'string').join('\n');
  } catch {
    return '';
  }
}
