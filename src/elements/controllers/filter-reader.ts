import type { ReactiveControllerHost } from 'lit';
import { FILTER_KEYS, readFilter, writeFilter, type EventFilter, type FilterKey } from '../../model/event-filter.js';
import { rowsOf } from '../../model/event-rows.js';
import { facetsOf, type Facets } from '../../model/facets.js';
import { filterEvents, searchWords } from '../../model/filter-events.js';
import { firstEvents } from '../../model/first-events.js';
import type { Order } from '../../model/sort-events.js';
import type { Timeline } from '../../model/timeline.js';
import { plural } from '../../text/fill-message.js';
import { moreButton } from '../../views/controls.js';
import { filterView } from '../../views/filter-view.js';
import type { ListContext } from '../../views/list-view.js';
import { NewsTimelineInteractionEvent, type InteractionAction } from '../dom-events.js';
import { NewsTimelineFilterEvent } from '../filter-event.js';
import { Found } from './found.js';
import { inSlices } from './in-slices.js';
import { offers } from './offers.js';

export interface FilterHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly controls: string;
  readonly limit: number;
  readonly order: Order;
  /** Which events are shown, as the attribute writes it; null: all. */
  filter: string | null;
}

/** The key under which the reader opens what the limit leaves out. */
const LIMIT = 'limit';

/** How many events a data set has. */
const countOf = (timeline: Timeline): number => rowsOf(timeline)?.columns.count ?? timeline.events.length;

/** What a reader does with the controls: filters by chips, searches by words, copies the address. */
export class FilterReader {
  readonly #host: FilterHost;
  readonly #found: Found;
  #read: { readonly text: string | null; readonly filter: EventFilter } = { text: null, filter: {} };
  #facets: { readonly timeline: Timeline; readonly facets: Facets | undefined } | undefined;
  #counting = new AbortController();
  #copied = false;
  /** How many events the filter keeps, and whether the limit leaves some of them out. */
  #all = 0;
  #left = false;

  constructor(host: FilterHost) {
    this.#host = host;
    this.#found = new Found(host);
    host.addController({ hostDisconnected: () => this.#counting.abort() });
  }

  /** What the filter keeps of a data set. */
  held(timeline: Timeline): Timeline {
    return filterEvents(timeline, this.#filter());
  }

  /** What the limit leaves of that. @param opened Keys of what the reader has opened. @param zone IANA name of the zone shown. */
  shown(timeline: Timeline, opened: ReadonlySet<string>, zone: string | undefined): Timeline {
    const { limit, order } = this.#host;
    const held = this.held(timeline);
    this.#all = countOf(held);
    this.#left = limit > 0 && this.#all > limit && !opened.has(LIMIT);
    return this.#left ? firstEvents(held, limit, order, zone) : held;
  }

  #filter(): EventFilter {
    const { filter: text } = this.#host;
    if (text !== this.#read.text) {
      const { filter, unknown } = readFilter(text);
      this.#read = { text, filter };
      if (unknown.length > 0)
        console.warn(
          `<news-timeline filter>: ${unknown.join(', ')} is no key of a filter. Write one of ${FILTER_KEYS.join(', ')}, date, text, as in "kind: decision; place: Kyiv".`,
        );
    }
    return this.#read.filter;
  }

  view(whole: Timeline, context: ListContext): Pick<ListContext, 'tools' | 'rest'> {
    const { controls } = this.#host;
    const filter = this.#filter();
    const total = countOf(whole);
    this.#found.show(searchWords(filter.text));
    const tools = filterView({
      ...context,
      whole,
      filter,
      facets: offers(controls, 'filter', total) ? this.#count(whole) : undefined,
      search: offers(controls, 'search', total),
      share: offers(controls, 'share'),
      copied: this.#copied,
      count: this.#all,
      total,
      filterHandlers: {
        choose: (key, value) => this.#choose(whole, key, value),
        search: (text) => this.#change(whole, { ...filter, text }, 'search'),
        clear: () => void this.#clear(whole),
        copy: () => void this.#copy(),
      },
    });
    const { words, handlers } = context;
    const rest = this.#left
      ? moreButton(LIMIT, plural(words, words.messages.showAll, this.#all), handlers, 'wide-row')
      : undefined;
    return { tools, rest };
  }

  /** What there is to choose from: at once for a small data set, in slices for a large one. */
  #count(whole: Timeline): Facets | undefined {
    if (this.#facets?.timeline !== whole) {
      this.#counting.abort();
      this.#counting = new AbortController();
      const work = facetsOf(whole);
      if (rowsOf(whole)) {
        this.#facets = { timeline: whole, facets: undefined };
        void this.#countSlowly(whole, work);
      } else {
        let step = work.next();
        while (!step.done) step = work.next();
        this.#facets = { timeline: whole, facets: step.value };
      }
    }
    return this.#facets?.facets;
  }

  async #countSlowly(whole: Timeline, work: ReturnType<typeof facetsOf>): Promise<void> {
    const facets = await inSlices(work, this.#counting.signal);
    if (!facets || this.#facets?.timeline !== whole) return;
    this.#facets = { timeline: whole, facets };
    this.#host.requestUpdate();
  }

  #choose(whole: Timeline, key: FilterKey, value: string): void {
    const filter = this.#filter();
    const values = filter[key] ?? [];
    const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
    this.#change(whole, { ...filter, [key]: next }, 'filter');
  }

  async #clear(whole: Timeline): Promise<void> {
    this.#change(whole, {}, 'filter');
    await this.#host.updateComplete;
    // The button that was pressed is gone.
    this.#host.renderRoot.querySelector<HTMLElement>('.controls input, .controls summary')?.focus();
  }

  /** The page is told first, and may refuse. */
  #change(whole: Timeline, filter: EventFilter, action: InteractionAction): void {
    const host = this.#host;
    const text = writeFilter(filter);
    if (text === (host.filter ?? '')) return;
    const count = countOf(filterEvents(whole, readFilter(text).filter));
    const detail = { filter: text, count, total: countOf(whole) };
    // What was typed stays in the field, what is shown stays as it is.
    if (!host.dispatchEvent(new NewsTimelineFilterEvent(detail, 'user'))) return;
    host.filter = text || null;
    host.dispatchEvent(new NewsTimelineInteractionEvent(action));
  }

  async #copy(): Promise<void> {
    const host = this.#host;
    try {
      await navigator.clipboard.writeText(location.href);
      this.#copied = true;
    } catch {
      // A frame without that right: the address stands there to be copied by hand.
      this.#copied = false;
    }
    host.dispatchEvent(new NewsTimelineInteractionEvent('share'));
    host.requestUpdate();
  }
}
