import type { EventIndex } from '../layout/event-index.js';
import type { LanePlot, LanePlotOptions } from '../layout/lane-plot.js';
import type { Stretch } from '../layout/time-scale.js';
import type { Limits } from '../layout/viewport.js';
import type { DatedEvent } from '../model/sort-events.js';
import type { AxisContext } from './axis-context.js';
import type { CardContext } from './card-context.js';
import type { RowWords } from './row-words.js';

/** One way to group events: what each lane is of. */
export interface LaneName {
  /** '' where the events of the lane say nothing of it. */
  readonly key: string;
  readonly name: string;
  /** Where it is a kind. */
  readonly kind?: string | undefined;
}

/** What an axis of many events needs besides what every axis does. */
export interface LanesContext extends Omit<AxisContext, 'handlers' | 'reached'> {
  readonly index: EventIndex;
  /** How many events there are: more than the index has while they are being read. */
  readonly total: number;
  /** The picture of a range; the one before it while it is on its way, undefined where there was none. @param words What rows are called. */
  readonly plotOf: (options: LanePlotOptions, words: RowWords) => LanePlot | undefined;
  /** By lane; none where there is but one. */
  readonly laneNames: readonly LaneName[];
  readonly collapsed: ReadonlySet<number>;
  /** What is in view, and all there is, UTC ms. */
  readonly range: Stretch;
  readonly limits: Limits;
  /** Which controls are drawn. */
  readonly controls: { readonly zoom: boolean; readonly overview: boolean };
  /** The event of a row, its date as it lies on the axis, and as it was written. */
  readonly item: (row: number) => DatedEvent;
  readonly written: (row: number) => DatedEvent;
  readonly rowOf: (id: string) => number | undefined;
  /** What has no place in time: the first of it, and how many there are. */
  readonly undated: { readonly items: readonly DatedEvent[]; readonly count: number };
  /** What does not depend on what is in view. */
  /** Whether it is read from the right. */
  readonly rtl: boolean;
  readonly shared: Pick<CardContext, 'asOf' | 'sharedSources'>;
  readonly rowWords: RowWords;
  /** The row that the Tab key reaches; undefined: the first that is named. */
  readonly reached: number | undefined;
  /** The key of the count that it reaches instead. */
  readonly counted: string | undefined;
  readonly handlers: LanesHandlers & AxisContext['handlers'];
}

/** The context of one picture. */
export interface LanePlotContext extends LanesContext {
  readonly card: CardContext;
  readonly plot: LanePlot;
  /** The row of the open event. */
  readonly open: number | undefined;
}

/** What a reader can do on it; the element gives the handlers. */
export interface LanesHandlers {
  /** Shows a stretch. */
  readonly show: (range: Stretch) => void;
  /** Opens what was counted: goes nearer, or to the list where nothing nearer tells it apart. */
  readonly openCount: (lane: number, range: Stretch) => void;
  readonly collapse: (lane: number) => void;
  /** Goes to the nearest event before (-1) or after (1) what is in view. */
  readonly nearest: (step: 1 | -1) => void;
  /** Zooms by a factor around the middle. */
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  /** The key to the marks was opened or closed. */
  readonly key: (event: Event) => void;
  /** Gestures on the plot, by the name of their event, and on the overview. */
  readonly plot: Readonly<
    Record<
      | 'pointerdown'
      | 'pointermove'
      | 'pointerup'
      | 'pointercancel'
      | 'dblclick'
      | 'keydown'
      | 'gesturestart'
      | 'gesturechange'
      | 'gestureend',
      (event: never) => void
    >
  > & {
    readonly wheel: EventListenerObject & AddEventListenerOptions;
    readonly click: EventListenerObject & AddEventListenerOptions;
  };
  readonly brush: Readonly<Record<'pointerdown' | 'keydown', (event: never) => void>>;
}
