import type { PartialDate } from '../model/partial-date.js';
import type { DatedEvent } from '../model/sort-events.js';
import type { CertaintyDef } from '../model/timeline.js';
import type { Measure } from './label-lines.js';
import type { ScaleChoice } from './time-scale.js';

/** What a label says; the words come from outside, since this layer knows none. */
export interface LabelText {
  /** Date words; '' where a heading has said them. */
  readonly date: string;
  /** The words before the claim that weaken it; '' where there are none. */
  readonly hedge: string;
  /** The headline's own opening attribution, which is underlined in place of a hedge; else ''. */
  readonly opening: string;
  /** The headline, without `opening`. */
  readonly headline: string;
  /** What is said quietly after it. */
  readonly note: string;
  /** In place of the headline where it is too long: its kind and "open". */
  readonly short: string;
  /** A total's headline in its parts; absent for any other. */
  readonly total?: { readonly comparison: string; readonly number: string; readonly after: string } | undefined;
  /** Whether a glyph stands with it. */
  readonly glyph: boolean;
}

/** An event with a place on the axis. */
export interface AxisItem extends DatedEvent {
  /** As it lies on the axis: clock times in the zone that is shown (`wallDate`). */
  readonly date: PartialDate;
  readonly text: LabelText;
}

export interface AxisOptions {
  /** Width of the plot, CSS px. */
  readonly width: number;
  /** Width of the container: what is below 900 is drawn smaller (SPEC.md §3, §5). */
  readonly container: number;
  /** CSS px of the root's type size. */
  readonly rem: number;
  readonly measure: Measure;
  /** The as-of line, UTC ms; undefined where none is shown. */
  readonly asOf: number | undefined;
  /** Width of its name, CSS px. */
  readonly asOfWidth: number;
  /** The id of the event that the story is about. */
  readonly lead?: string | undefined;
  readonly certainties?: readonly CertaintyDef[] | undefined;
  readonly scale?: ScaleChoice | undefined;
  /** "5 events": the name of a cluster. */
  readonly countWords: (count: number) => string;
  /** What is said once over rows that share their limit, in the one order. */
  readonly groups: readonly BelowGroup[];
}

/** Rows below the axis that share what a heading says of them once. */
export interface BelowGroup {
  /** Ids of its events, in the one order. */
  readonly ids: readonly string[];
  /** '' for rows that say their own dates. */
  readonly name: string;
  readonly note: string;
}
