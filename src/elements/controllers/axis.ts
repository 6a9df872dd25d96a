import type { TemplateResult } from 'lit';
import { chooseLayout, type DrawnLayout } from '../../layout/choose-layout.js';
import type { Timeline } from '../../model/timeline.js';
import { listEnglish } from '../../text/list-english.js';
import type { Messages } from '../../text/messages.js';
import type { ListContext } from '../../views/list-view.js';
import { adoptStyles } from '../adopt-styles.js';
import type { AxisReader, AxisReaderHost } from './axis-reader.js';
import { Part } from './part.js';
import type { Selection } from './selection.js';

interface AxisHost extends AxisReaderHost {
  readonly layout: string;
  readonly timeline: Timeline | null;
}

interface AxisCode {
  readonly reader: AxisReader;
  readonly axisEnglish: Partial<Messages>;
}

/** How many dated events a story has that is not known yet. */
const USUAL = 12;

/** Decides between list and axis, and brings what draws the axis where it is wanted. */
export class Axis {
  readonly #host: AxisHost;
  readonly #part: Part<AxisCode>;
  #wanted: DrawnLayout | undefined;

  constructor(host: AxisHost, selection: Selection) {
    this.#host = host;
    this.#part = new Part(host, async () => {
      const { AxisReader, axisEnglish, axisLabels, axisPlot, axisRail } = await import('../axis-part.js');
      for (const styles of [axisPlot, axisLabels, axisRail]) adoptStyles(host, styles);
      const reader = new AxisReader(host, selection);
      // In time that the page has left, while its data are on their way.
      (globalThis.requestIdleCallback ?? setTimeout)(() => {
        if (!host.timeline && !document.hidden) reader.warmUp({ ...listEnglish, ...axisEnglish });
      });
      return { reader, axisEnglish };
    });
  }

  /**
   * Whether an axis has to wait for its part. While the data are on their way it is fetched already, for as many as an
   * axis is best at.
   * @param width CSS px of the container.
   */
  waits(timeline: Timeline | null, width: number): boolean {
    const dated = timeline ? timeline.events.filter(({ date }) => date !== null).length : USUAL;
    const wanted = chooseLayout(this.#host.layout, width, dated, this.#wanted);
    if (timeline) this.#wanted = wanted;
    // Not laid out, or on a server: nothing is drawn to scale.
    if (wanted === 'axis' && width > 0) void this.#part.bring();
    return this.#part.coming;
  }

  get #reader(): AxisReader | undefined {
    return this.#wanted === 'axis' ? this.#part.code?.reader : undefined;
  }

  /** What is drawn now: the list where the axis could not be had or is not wanted. */
  get state(): DrawnLayout {
    return this.#reader?.asList === false ? 'axis' : 'list';
  }

  /** The English of the axis, once it is there. */
  get english(): Partial<Messages> | undefined {
    return this.#part.code?.axisEnglish;
  }

  /** The axis, or the list where there is none. @param width CSS px of the container. */
  view(
    context: ListContext,
    list: (picture?: TemplateResult) => TemplateResult,
    width: number,
    printing: boolean,
  ): TemplateResult {
    return this.#reader?.view(context, list, width, printing) ?? list();
  }
}
