import type { DateEnd, PartialDate } from '../model/partial-date.js';
import type { TimeScale } from './time-scale.js';

/** An era, by its date as it lies on the axis. */
export interface Era {
  readonly title: string;
  readonly date: PartialDate;
}

/** What is drawn of an era, CSS px from the plot's inline start. */
export interface EraBand {
  readonly era: Era;
  /** What is in view of it. */
  readonly x0: number;
  readonly x1: number;
  /** Where it begins to show, where all of it shows, from where on it fades, and where nothing is left of it. */
  readonly stops: readonly [number, number, number, number];
  /** Whether a line stands at its start and at its end: where that is known, and in view. */
  readonly starts: boolean;
  readonly ends: boolean;
  /** Neighbours look different. */
  readonly odd: boolean;
  /** The row of its title, 0 at the top, at which the band begins: so one that lies in another is seen to be of its own. */
  readonly row: number;
  /** Where its title begins; undefined where it has no room. */
  readonly title: number | undefined;
}

export interface EraPlan {
  readonly bands: readonly EraBand[];
  /** How many rows the titles stand in, whatever is in view. */
  readonly rows: number;
}

export interface EraOptions {
  readonly scale: Pick<TimeScale, 'at' | 'drawn' | 'breaks'>;
  /** CSS px of the plot. */
  readonly width: number;
  /** How far that is drawn which goes on, UTC ms: the as-of line, else the end of the data. */
  readonly now: number;
  /** The width of a title, CSS px. */
  readonly measure: (title: string) => number;
}

/** What nobody knows the bound of reaches so far, whatever the zoom: it says "unknown" and not "some years" (CSS px). */
const UNKNOWN = 64;
/** The share of its length over which an end fades that is known about. */
const FADE = 0.2;
/** Between a bound and its title, CSS px. */
const SPACE = 6;
/** Eras that overlap have their titles in so many rows at most. */
const ROWS = 3;
/** Two eras may have so much of the shorter of them in common and stand in one row. */
const SHARED = 0.02;
/** Further than any plot reaches, CSS px. */
const FAR = 1e6;

const isVague = (end: DateEnd) =>
  typeof end === 'object' && (end.approximate || end.uncertain || end.precision === 'season');

const inBreak = (ms: number, { breaks }: EraOptions['scale']) => breaks.find(({ from, to }) => from < ms && ms < to);

/** Where an instant lies, CSS px, also beyond what is drawn: there as if the axis went on. */
function placeOf(ms: number, { at, drawn }: EraOptions['scale']): number {
  const [first, last] = [drawn[0]!, drawn.at(-1)!];
  const pxPerMs = (first.x1 - first.x0) / (first.to - first.from);
  const beyond = ms < first.from ? first.x0 + (ms - first.from) * pxPerMs : last.x1 + (ms - last.to) * pxPerMs;
  const x = ms < first.from || ms > last.to ? beyond : at(ms);
  return Math.min(FAR, Math.max(-FAR, x));
}

/** A bound on the axis: where it may begin and where it must have, the same where it is known. */
function boundOf(ms: number, { scale }: EraOptions): readonly [number, number] {
  const hole = inBreak(ms, scale);
  // What is left out is not to scale, so that a bound in it has no place of its own.
  if (hole) return [hole.x0, hole.x1];
  const x = placeOf(ms, scale);
  return [x, x];
}

/** Undefined where no bound is known. */
function stopsOf({ date }: Era, options: EraOptions): EraBand['stops'] | undefined {
  const { min, max, form, start, end } = date;
  if (min === -Infinity && max === Infinity) return undefined;
  if (min === -Infinity) {
    const [from, to] = boundOf(max, options);
    return [from - UNKNOWN, from, from, to];
  }
  const [a, b] = boundOf(min, options);
  const goesOn = max === Infinity && end === 'open' && form === 'interval';
  if (max === Infinity && !(goesOn && options.now > min)) return [a, b, b, b + UNKNOWN];
  const [c, d] = boundOf(goesOn ? options.now : max, options);
  const fade = FADE * (d - a);
  const vague = form === 'between';
  const full = vague || isVague(start) ? Math.max(b, a + fade) : b;
  const fades = vague || isVague(end) ? Math.min(c, d - fade) : goesOn ? Math.min(c, d - Math.min(fade, UNKNOWN)) : c;
  // All of it in one break: it is nowhere sure.
  return full <= fades ? [a, full, fades, d] : [a, (full + fades) / 2, (full + fades) / 2, d];
}

/**
 * The row of each title: those of eras that overlap stand one under the other. Not by what is in view: a pan moves nothing.
 * The day in which one ends and the next begins is no overlap, where both are long.
 */
function rowsOf(eras: readonly Era[]): readonly number[] {
  const last: Era[] = [];
  return eras.map((era) => {
    const { min, max } = era.date;
    const isFree = ({ date }: Era) =>
      date.max < Infinity && date.max - min <= SHARED * Math.min(date.max - date.min, max - min);
    const free = last.findIndex(isFree);
    const row = free < 0 ? last.length : free;
    last[row] = era;
    return row;
  });
}

/**
 * Eras as bands behind an axis, in order of time: sharp where a bound is known, fading where it is known about, not known or
 * lies in what is left out.
 */
export function eraBands(eras: readonly Era[], options: EraOptions): EraPlan {
  const { width, measure } = options;
  const sorted = eras.toSorted((a, b) => a.date.min - b.date.min || a.date.max - b.date.max);
  const rows = rowsOf(sorted);
  const bands = sorted.flatMap((era, at) => {
    const stops = stopsOf(era, options);
    if (!stops) return [];
    const [a, b, c, d] = stops;
    const [x0, x1] = [Math.max(0, a), Math.min(width, Math.max(d, a + 1))];
    if (x1 <= x0) return [];
    return [{ era, x0, x1, stops, starts: a === b && a >= 0, ends: c === d && d <= width, row: rows[at]!, at }];
  });
  // Where one begins as another ends one line is enough.
  const begins = new Set(bands.flatMap(({ starts, x0 }) => (starts ? x0 : [])));
  return {
    bands: bands.map(({ era, x0, x1, stops, starts, ends, row, at }, place): EraBand => {
      const next = bands.slice(place + 1).find((other) => other.row === row);
      const title = x0 + SPACE;
      const fits = row < ROWS && title + measure(era.title) + SPACE <= Math.min(x1, next?.x0 ?? x1);
      return {
        era,
        x0,
        x1,
        stops,
        starts,
        ends: ends && !begins.has(x1),
        odd: at % 2 === 1,
        row: Math.min(ROWS - 1, row),
        title: fits ? title : undefined,
      };
    }),
    rows: Math.min(ROWS, Math.max(0, ...rows.map((row) => row + 1))),
  };
}
