import type { CSSResult } from 'lit';
import { rowsOf } from '../../model/event-rows.js';
import type { Timeline } from '../../model/timeline.js';
import type { Messages } from '../../text/messages.js';
import type { ListContext } from '../../views/list-view.js';
import { offers } from './offers.js';
import { Part, type PartHost } from './part.js';
import type { FilterReader, FilterHost } from './filter-reader.js';

interface FiltersHost extends FilterHost, PartHost {}

interface FiltersCode {
  readonly reader: FilterReader;
  readonly english: Partial<Messages>;
  readonly styles: readonly CSSResult[];
}

/** Which events a page or a reader has chosen: brings what chooses them where something is, or can be, chosen. */
export class Filters {
  readonly #host: FiltersHost;
  readonly #part: Part<FiltersCode>;

  constructor(host: FiltersHost) {
    this.#host = host;
    this.#part = new Part(host, 'controls', async () => {
      const { FilterReader, english, styles } = await import('../controls-part.js');
      return { reader: new FilterReader(host), english, styles };
    });
  }

  /** The English of the controls, once it is there. */
  get english(): Partial<Messages> | undefined {
    return this.#part.code?.english;
  }

  /** Whether a data set has to wait for the part: nothing is shown that a page has filtered out. */
  waits(timeline: Timeline | null): boolean {
    const { filter, limit, controls } = this.#host;
    const count = rowsOf(timeline)?.total ?? timeline?.events.length ?? 0;
    if (filter || limit || offers(controls, 'filter|search|share', count)) void this.#part.bring();
    return this.#part.coming;
  }

  /** What the filter keeps of a data set; the same object where that is all. */
  held(timeline: Timeline | null): Timeline | null {
    return (timeline && this.#part.code?.reader.held(timeline)) ?? timeline;
  }

  /**
   * What is shown of that: as many as the limit allows.
   * @param opened Keys of what the reader has opened. @param zone IANA name of the zone that is shown.
   */
  shown(timeline: Timeline | null, opened: ReadonlySet<string>, zone: string | undefined): Timeline | null {
    return (timeline && this.#part.code?.reader.shown(timeline, opened, zone)) ?? timeline;
  }

  /** The controls, where there are any; how many events are shown, where not all are; and the way to the rest. */
  view(whole: Timeline, context: ListContext): Pick<ListContext, 'tools' | 'rest'> | undefined {
    return this.#part.code?.reader.view(whole, context);
  }
}
