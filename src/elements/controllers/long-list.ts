import { html, type TemplateResult } from 'lit';
import { cardWeight } from '../../layout/card-weight.js';
import { blockOf, unitFor } from '../../layout/month-blocks.js';
import {
  BATCH,
  firstWindows,
  openMore,
  openPlace,
  openSection,
  type OpenWindow,
  type Room,
} from '../../layout/open-windows.js';
import { isBare } from '../../model/is-bare.js';
import type { ListBreak } from '../../model/list-parts.js';
import { gapBetween } from '../../model/date-span.js';
import type { DatedEvent, Order } from '../../model/sort-events.js';
import type { Timeline } from '../../model/timeline.js';
import { longList } from '../../styles/long-list.js';
import { blockWords } from '../../text/block-words.js';
import { jumpButtons, type Jump } from '../../views/jump-buttons.js';
import { listView, type ListContext } from '../../views/list-view.js';
import { longHeadingWords, longListView } from '../../views/long-list-view.js';
import { NewsTimelineInteractionEvent } from '../dom-events.js';
import type { LanesReaderHost } from './lanes-reader.js';
import { LongPlanner, type LongData } from './long-data.js';

interface LongListHost extends LanesReaderHost {
  readonly order: Order;
  readonly timeZone: string | null;
}

/** A list has so many elements at most, */
const ELEMENTS = 3000;
/** of which all but its sections take so many: title, filters, ways to years, sources. */
const AROUND = 380;
/** The heading of a section, with what is around it. */
const HEADING = 5;
/** So many headings are shown at a time. */
const HEADINGS = 100;
/** So many ways to years or groups at most; of fewer groups than seven none is far. */
const JUMPS = { most: 30, few: 7 } as const;
const YEAR = 12;

/** What a reader does in a list that is too long to stand open: opens sections, and more of them, and goes from year to year. */
export class LongList {
  readonly styles = [longList];
  readonly #host: LongListHost;
  readonly #planner: LongPlanner;
  /** The last data set that had its sections. */
  #whole: Timeline | undefined;
  #data: LongData | undefined;
  #windows: readonly OpenWindow[] = [];
  #headings = 0;
  /** The event that was last brought into the open. */
  #brought: string | null = null;

  constructor(host: LongListHost) {
    this.#host = host;
    this.#planner = new LongPlanner(() => host.requestUpdate());
    host.addController({ hostDisconnected: () => this.#planner.stop() });
    // An event may be opened again after its section was closed.
    host.addEventListener('news-timeline-selected', () => {
      this.#brought = null;
      host.requestUpdate();
    });
  }

  /** Whether a data set has to wait for its sections. */
  waits(timeline: Timeline): boolean {
    // Once it was ready, what is wanted may be a part of it.
    if (this.#whole === timeline) return false;
    const isReady = this.#planner.want(this.#asked(timeline, this.#host.timeZone || timeline.timeZone));
    if (isReady) this.#whole = timeline;
    return !isReady;
  }

  /** The id of the event so many places on from the open one, in the order drawn. */
  neighbour(steps: 1 | -1): string | undefined {
    const count = this.#data?.plan.order.length ?? 0;
    const { selected } = this.#host;
    const at = (selected === null ? undefined : this.#placeOf(selected)) ?? (steps < 0 ? count : -1);
    const place = at + steps;
    return place >= 0 && place < count ? this.#item(place).event.id : undefined;
  }

  /** A data set with its first events alone, in the order drawn; undefined where that is not known yet. */
  first({ timeline, words }: ListContext, count: number): Timeline | undefined {
    if (!this.#planner.want(this.#asked(timeline, words.timeZone))) return undefined;
    const { rows, plan } = this.#planner.data!;
    const events = Array.from(plan.order.subarray(0, count), (row) => rows.item(row).event);
    return { ...rows.head, events };
  }

  view(context: ListContext): TemplateResult {
    const { words, selected, picture } = context;
    const isReady = this.#planner.want(this.#asked(context.timeline, words.timeZone));
    // What was drawn stays until there is more; but nothing is drawn first that a page has filtered out.
    const data = isReady ? this.#planner.data : this.#data;
    if (!data) return html``;
    if (data !== this.#data) {
      this.#data = data;
      this.#windows = firstWindows(data.plan.sections, this.#room());
      this.#headings = 0;
      this.#brought = null;
    }
    if (selected !== this.#brought) this.#bring(selected);
    const { rows, plan, asOf, sharedSources, group } = data;
    const { sections } = plan;
    const timeline = this.#drawn();
    const shown = { from: this.#headings, to: Math.min(this.#headings + HEADINGS, sections.length) };
    const layout = {
      parts: [],
      folded: false,
      bare: isBare(timeline),
      lead: rows.head.lead !== undefined && rows.find(rows.head.lead) !== undefined ? rows.head.lead : undefined,
      total: rows.columns.count,
      events: rows.columns.count,
      unknownDays: 0,
      asOf,
    };
    const drawn = {
      sections,
      group,
      windows: this.#windows,
      shown,
      batch: BATCH,
      item: this.#item,
      breaksAt: this.#breaksAt,
      handlers: {
        toggle: (section: number) => void this.#toggle(section),
        more: (section: number, where: 'before' | 'after') => void this.#more(section, where),
        headings: (where: 'before' | 'after') => void this.#turn(where),
      },
    };
    return listView(layout, {
      ...context,
      timeline,
      picture,
      sharedSources,
      jumps: jumpButtons(this.#jumps(context), words),
      body: (part) => longListView(drawn, part),
    });
  }

  #asked(timeline: Timeline, zone: string | undefined) {
    const { order, groupBy } = this.#host;
    return { timeline, order, group: groupBy, zone };
  }

  readonly #item = (place: number): DatedEvent => this.#data!.rows.item(this.#data!.plan.order[place]!);

  #placeOf(id: string): number | undefined {
    const row = this.#data?.rows.find(id);
    const place = row === undefined ? -1 : this.#data!.plan.order.indexOf(row);
    return place < 0 ? undefined : place;
  }

  #room(): Room {
    const { sections } = this.#data!.plan;
    const headings = Math.min(sections.length, HEADINGS) * HEADING;
    return { elements: ELEMENTS - AROUND - headings, weigh: (place) => cardWeight(this.#item(place).event) };
  }

  /** What stands right before a place: a long empty stretch, or the line between what is known and what was to come. */
  readonly #breaksAt = (place: number): readonly ListBreak[] => {
    const { plan, asOf, order } = this.#data!;
    const line: ListBreak[] = asOf && plan.asOfAt === place ? [{ type: 'as-of', date: asOf }] : [];
    if (!plan.gaps.includes(place)) return line;
    const [a, b] = [this.#item(place - 1).date!, this.#item(place).date!];
    const [from, to] = order === 'newest-first' ? [b, a] : [a, b];
    // What may have begun any time before is at no distance.
    const gap: ListBreak[] = Number.isFinite(to.min) ? [{ type: 'gap', span: gapBetween(from, to) }] : [];
    return order === 'newest-first' ? [...line, ...gap] : [...gap, ...line];
  };

  /** The data set with what is open of it, and what that speaks of. */
  #drawn(): Timeline {
    const { rows } = this.#data!;
    const events = this.#windows.flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, at) => this.#item(from + at).event),
    );
    const ids = new Set(events.map(({ id }) => id));
    const spokenOf = events.flatMap(({ relations = [], supersededBy = [] }) => [
      ...relations.map(({ to }) => to),
      ...[supersededBy].flat(),
    ]);
    for (const id of spokenOf) {
      const row = ids.has(id) ? undefined : rows.find(id);
      ids.add(id);
      if (row !== undefined) events.push(rows.item(row).event);
    }
    return { ...rows.head, events };
  }

  #jumps(context: ListContext): readonly Jump[] {
    const { plan, group } = this.#data!;
    const { sections } = plan;
    const go = (section: number) => () => void this.#go(section);
    const blocks = sections.flatMap(({ heading }, index) => (heading.kind === 'block' ? [{ ...heading, index }] : []));
    if (blocks.length === 0) {
      if (sections.length <= JUMPS.few || sections.length > JUMPS.most) return [];
      return sections.map(({ heading, from, to, possible }, section) => ({
        name: longHeadingWords(heading, group, context).name,
        count: to - from,
        possible,
        go: go(section),
      }));
    }
    const months = blocks.map(({ at, unit }) => at * unit);
    const unit = unitFor(months, JUMPS.most, Math.max(YEAR, blocks[0]!.unit));
    const jumps = new Map<number, Jump>();
    for (const [place, { index }] of blocks.entries()) {
      const at = blockOf(months[place]!, unit);
      const { from, to, possible } = sections[index]!;
      const known = jumps.get(at) ?? {
        name: blockWords(at, unit, context.words).name,
        count: 0,
        possible: 0,
        go: go(index),
      };
      jumps.set(at, { ...known, count: known.count + to - from, possible: known.possible + possible });
    }
    return jumps.size > 1 ? [...jumps.values()] : [];
  }

  /** Opens the section that holds an event. */
  #bring(id: string | null): void {
    this.#brought = id;
    const place = id === null ? undefined : this.#placeOf(id);
    if (place === undefined) return;
    const { sections } = this.#data!.plan;
    this.#windows = openPlace(this.#windows, sections, place, this.#room());
    const section = this.#windows.find(({ from, to }) => from <= place && place < to)?.section ?? 0;
    if (section < this.#headings || section >= this.#headings + HEADINGS)
      this.#headings = Math.floor(section / HEADINGS) * HEADINGS;
  }

  async #toggle(section: number): Promise<void> {
    const isOpen = this.#windows.some((each) => each.section === section);
    this.#windows = isOpen
      ? this.#windows.filter((each) => each.section !== section)
      : openSection(this.#windows, this.#data!.plan.sections, section, this.#room());
    await this.#redraw(isOpen ? undefined : section);
    // What closed above it may have taken it out of sight.
    this.#button(section)?.scrollIntoView({ block: 'nearest' });
  }

  async #more(section: number, where: 'before' | 'after'): Promise<void> {
    const old = this.#windows.find((each) => each.section === section)!;
    this.#windows = openMore(this.#windows, this.#data!.plan.sections, section, where, this.#room());
    const now = this.#windows[0]!;
    await this.#redraw(section);
    // The button that was pressed is gone or elsewhere: on with what it brought.
    this.#focusCard(where === 'after' ? old.to : now.from);
  }

  async #turn(where: 'before' | 'after'): Promise<void> {
    const step = where === 'after' ? HEADINGS : -HEADINGS;
    this.#headings = Math.max(0, this.#headings + step);
    const isShown = ({ section }: OpenWindow) => section >= this.#headings && section < this.#headings + HEADINGS;
    this.#windows = this.#windows.filter(isShown);
    await this.#redraw();
    this.#button(this.#headings)?.focus();
  }

  /** To a section, opened. */
  async #go(section: number): Promise<void> {
    if (section < this.#headings || section >= this.#headings + HEADINGS)
      this.#headings = Math.floor(section / HEADINGS) * HEADINGS;
    if (!this.#windows.some((each) => each.section === section))
      this.#windows = openSection(this.#windows, this.#data!.plan.sections, section, this.#room());
    await this.#redraw(section);
    const button = this.#button(section);
    button?.closest('section')?.scrollIntoView({ block: 'start' });
    button?.focus({ preventScroll: true });
  }

  async #redraw(opened?: number): Promise<void> {
    const host = this.#host;
    const open = this.#windows.find((each) => each.section === opened);
    if (open) host.dispatchEvent(new NewsTimelineInteractionEvent('expand', this.#item(open.from).event.id));
    host.requestUpdate();
    await host.updateComplete;
  }

  #button(section: number): HTMLElement | undefined {
    return this.#host.renderRoot.querySelectorAll<HTMLElement>('.unfold')[section - this.#headings];
  }

  #focusCard(place: number): void {
    const { id } = this.#item(place).event;
    this.#host.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] .headline`)?.focus();
  }
}
