import type { Measure } from '../layout/label-lines.js';
import { RING } from '../layout/lane-names.js';
import { DAY } from '../model/calendar.js';
import type { DatedEvent } from '../model/sort-events.js';
import { axisLabel } from '../text/axis-label.js';
import { describeEvent } from '../text/describe-event.js';
import { fill } from '../text/fill-message.js';
import { formatStretch, type StretchUnit } from '../text/format-stretch.js';
import type { HedgeLineContext } from '../text/hedge-line.js';
import type { Words } from '../text/messages.js';
import { totalWords } from './total-words.js';

/** The room of a name, rem: as much as most headlines of the data set take, within these. */
const SLOT = { least: 8, most: 18 } as const;
const SAMPLE = 60;
/** Words of so many rows and stretches are kept: a walk through a million must not fill the memory. */
const KEPT = 2000;

/** In ms, of what the words of a stretch in a unit are made. */
const GRAINS: Partial<Record<StretchUnit, number>> = {
  year: DAY,
  month: DAY,
  day: DAY,
  hour: 60_000,
  minute: 60_000,
  second: 1000,
};

/** What a row is called, and how wide that is, CSS px: all of it, its hedge before it; then its kind. */
interface Callings {
  readonly words: readonly string[];
  readonly widths: readonly number[];
}

/** Words of rows and of stretches, found once: a step aside says the same of nearly all of them. */
export class RowWords {
  readonly #written: (row: number) => DatedEvent;
  readonly #words: Words;
  readonly #context: HedgeLineContext;
  readonly #measure: Measure;
  readonly #callings = new Map<number, Callings>();
  readonly #names = new Map<string, string>();
  readonly #figures = new Map<number, string>();
  readonly #stretches = new Map<string, string>();
  #slot: number | undefined;

  constructor(written: (row: number) => DatedEvent, words: Words, context: HedgeLineContext, measure: Measure) {
    this.#written = written;
    this.#words = words;
    this.#context = context;
    this.#measure = measure;
  }

  /** What a row may be called on the axis. */
  callings(row: number): Callings {
    return keep(this.#callings, row, () => {
      const text = axisLabel(this.#written(row), { kind: 'none' }, this.#words, this.#context);
      const words = [[text.hedge, text.opening, text.headline].filter(Boolean).join(' '), text.short];
      return { words, widths: words.map((each) => this.#measure(each, 'text')) };
    });
  }

  /**
   * The name of its button: all that is known of it, in a sentence, which holds what is shown of it unbroken (WCAG 2.5.3).
   * @param shown Which of its callings is shown.
   */
  name(row: number, shown: number | undefined): string {
    return keep(this.#names, `${row} ${shown}`, () => {
      const item = this.#written(row);
      if (shown === undefined) return describeEvent(item, this.#words, this.#context);
      const text = axisLabel(item, { kind: 'none' }, this.#words, this.#context);
      const headline = shown === 0 ? text.headline : `${text.short}. ${item.event.headline}`;
      return describeEvent(item, this.#words, this.#context, { ...text, headline });
    });
  }

  /** The figure of a total; '' where it cannot stand alone. */
  figure(row: number): string {
    return keep(this.#figures, row, () => totalWords(this.#written(row), this.#words, this.#context) ?? '');
  }

  /** A stretch of the axis, to be heard: a dash between its ends is not. @param from UTC ms. @param to UTC ms. */
  stretch(from: number, to: number, unit: StretchUnit): string {
    // A pan changes the bounds at each step, and hardly ever the words.
    const grain = GRAINS[unit];
    if (grain && Math.abs(from) < Number.MAX_SAFE_INTEGER && Math.abs(to) < Number.MAX_SAFE_INTEGER)
      [from, to] = [Math.floor(from / grain) * grain, Math.ceil(to / grain) * grain];
    return keep(this.#stretches, `${from} ${to} ${unit}`, () => {
      const text = formatStretch(from, to, unit, this.#words);
      const [start, end] = text.split(/\s–\s/);
      return start && end ? fill(this.#words.messages.to, { start, end }) : text;
    });
  }

  /** How wide most names are, CSS px; of a sample that does not depend on what is in view. @param rows All of them. */
  slot(rows: Uint32Array, rem: number): number {
    return (this.#slot ??= (() => {
      const step = Math.max(1, Math.floor(rows.length / SAMPLE));
      const widths: number[] = [];
      for (let at = 0; at < rows.length; at += step) widths.push(this.callings(rows[at]!).widths[0]!);
      const usual = widths.sort((a, b) => a - b)[Math.floor(widths.length * 0.9)] ?? 0;
      return Math.min(SLOT.most * rem, Math.max(SLOT.least * rem, usual + 2 * RING + 4));
    })());
  }
}

function keep<Key, Value>(kept: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = kept.get(key);
  if (value === undefined) {
    value = make();
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
    kept.set(key, value);
  }
  return value;
}
