import { rowsOf } from '../../model/event-rows.js';
import { sortEvents, type Order } from '../../model/sort-events.js';
import type { NewsEvent, Timeline } from '../../model/timeline.js';
import { NewsTimelineSelectEvent, NewsTimelineSelectedEvent, type EventSource } from '../dom-events.js';

interface SelectionHost extends HTMLElement {
  /** What can be opened: the data set, or what a filter keeps of it. */
  readonly held: Timeline | null;
  readonly order: Order;
  selected: string | null;
}

/** Opens events one at a time: asks the page first, then sets `selected`, then tells. */
export class Selection {
  readonly #host: SelectionHost;
  readonly #written: (id: string, source: EventSource) => void;

  /** @param written Called when an event was opened, to write the address. */
  constructor(host: SelectionHost, written: (id: string, source: EventSource) => void) {
    this.#host = host;
    this.#written = written;
  }

  /** Opens an event; false where there is none of that id, or where the page refuses. */
  open(id: string, source: EventSource): boolean {
    const { held: timeline } = this.#host;
    const rows = rowsOf(timeline);
    const row = rows?.find(id);
    const event = rows
      ? row === undefined
        ? undefined
        : rows.item(row).event
      : timeline?.events.find((candidate) => candidate.id === id);
    return event !== undefined && this.#select(id, event, source);
  }

  /** Closes what is open; false where the page refuses. */
  close(source: EventSource): boolean {
    return this.#select(null, null, source);
  }

  #select(id: string | null, event: NewsEvent | null, source: EventSource): boolean {
    const host = this.#host;
    const selection = { id, previous: host.selected, event };
    if (!host.dispatchEvent(new NewsTimelineSelectEvent(selection, source))) return false;
    host.selected = id;
    if (id !== null) this.#written(id, source);
    host.dispatchEvent(new NewsTimelineSelectedEvent(selection, source));
    return true;
  }

  /** The id of the event so many places on in the order shown; undefined past either end. */
  neighbour(steps: 1 | -1, displayZone: string | undefined): string | undefined {
    const { held: timeline, order, selected } = this.#host;
    const ids = timeline ? sortEvents(timeline, order, displayZone).map(({ event }) => event.id) : [];
    const at = selected === null && steps < 0 ? ids.length : ids.indexOf(selected!);
    return ids[at + steps];
  }
}
