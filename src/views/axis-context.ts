import type { TemplateResult } from 'lit';
import type { ListContext } from './list-view.js';
import type { EraOptions } from '../layout/era-bands.js';
import type { Measure } from '../layout/label-lines.js';
import type { ScaleChoice } from '../layout/time-scale.js';
import type { PartialDate } from '../model/partial-date.js';
import type { DatedEvent } from '../model/sort-events.js';
import type { CardContext } from './card-context.js';
import type { clockZoneView } from './clock-zone-view.js';

/** The plot behind which eras lie. */
export interface EraPlot extends Pick<EraOptions, 'scale' | 'width'> {
  /** The axis line, CSS px from the plot's top. */
  readonly line: number;
  /** Room over the plot that is taken already, CSS px. */
  readonly taken: number;
  /** Moves dates to where they lie on the axis. */
  readonly move: (date: PartialDate) => PartialDate;
  /** The last instant of the data, UTC ms. */
  readonly end: number;
}

/** What lies behind a plot, and the room over it for the titles, CSS px. */
export interface DrawnEras {
  readonly layer: TemplateResult;
  readonly room: number;
}

/** Draws eras. @param asOf The as-of date as it was written. */
export type DrawEras = (
  context: Pick<AxisContext, 'timeline' | 'words' | 'measure' | 'rem' | 'textLang'>,
  asOf: CardContext['asOf'],
  plot: EraPlot,
) => DrawnEras;

/**
 * Draws the rows of the key to the marks, of the events that are drawn. @param broken Whether part of the axis is left out.
 * @param kinds Whether glyphs stand without their words; true where it is not said.
 */
export type DrawLegend = (
  context: Pick<PlotContext, 'timeline' | 'words' | 'sorted' | 'extras'>,
  broken: boolean,
  kinds?: boolean,
) => TemplateResult;

/** What the axis needs besides what every list does. */
export interface AxisContext extends ListContext {
  /** Width of the container, CSS px. */
  readonly width: number;
  /** CSS px of the root's type size. */
  readonly rem: number;
  readonly measure: Measure;
  readonly scale?: ScaleChoice | undefined;
  /** Paper has no button to press: what is closed stands open. */
  readonly printing: boolean;
  /** Which entry the Tab key reaches: its id; undefined for the first. */
  readonly reached: string | undefined;
  /** The rows of the key to the marks, once they are there. */
  readonly legend?: DrawLegend | undefined;
  /** What draws eras, where the timeline has any. */
  readonly eras: DrawEras | undefined;
  /** What names the clock of the ticks, where there are clock times. */
  readonly clock?: typeof clockZoneView | undefined;
  readonly handlers: ListContext['handlers'] & AxisHandlers;
}

/** What a reader can do on an axis; the element gives the handlers. */
export interface AxisHandlers {
  /** Opens an event's card, by its id. */
  readonly select: (id: string) => void;
  /** Closes the card. */
  readonly close: () => void;
  /** Draws the list in place of the axis, or the axis again; goes to an event there, by its id. */
  readonly toggle: (id?: string) => void;
  /** A reader turns to the axis: what may be wanted next is fetched. */
  readonly near?: () => void;
  /** Arrows, Home, End and Esc among the entries. */
  readonly keydown: (event: KeyboardEvent) => void;
}

/** The context of one axis, once what all of it shares is known. */
export interface PlotContext extends AxisContext {
  readonly card: CardContext;
  /** Whether arrow keys move among its buttons, of which Tab then reaches one; true where it is not said. */
  readonly roving?: boolean;
  /** All events in the one order. */
  readonly sorted: readonly DatedEvent[];
}
