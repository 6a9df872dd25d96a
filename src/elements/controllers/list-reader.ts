import { html, type TemplateResult } from 'lit';
import { groupParts } from '../../layout/group-parts.js';
import { yearJumps } from '../../layout/year-jumps.js';
import { rowsOf } from '../../model/event-rows.js';
import { firstEvents } from '../../model/first-events.js';
import { sortEvents, type DatedEvent, type Order } from '../../model/sort-events.js';
import type { Timeline } from '../../model/timeline.js';
import { listJumps } from '../../styles/list-jumps.js';
import { axisEnglish } from '../../text/axis-english.js';
import { blockWords } from '../../text/block-words.js';
import type { Messages } from '../../text/messages.js';
import { jumpButtons, type Jump } from '../../views/jump-buttons.js';
import { laneName } from '../../views/lane-name.js';
import type { ListContext, ListOf } from '../../views/list-view.js';
import { countWords } from '../../views/count-words.js';
import { printedView } from '../../views/pages-view.js';
import type { LanesReaderHost } from './lanes-reader.js';
import type { LongList } from './long-list.js';
import { Part } from './part.js';
import type { Selection } from './selection.js';

export interface ListReaderHost extends LanesReaderHost {
  readonly order: Order;
  readonly timeZone: string | null;
}

/** Past so many events a list does not stand open, and on paper so many of them are printed. */
const OPEN = 500;
/** From more groups on there are ways to each of them. */
const FEW = 7;
/** From more events on there are ways to their years. */
const PLAIN = 30;

/** Two words of the axis are those of a list in groups and of one on paper. */
const ENGLISH: Partial<Messages> = { entry: axisEnglish.entry, moreRows: axisEnglish.moreRows };

const countOf = (timeline: Timeline): number => rowsOf(timeline)?.columns.count ?? timeline.events.length;

/** A list in groups, with ways to its groups or years; past 500 events in sections that open. */
export class ListReader {
  readonly styles = [listJumps];
  readonly #host: ListReaderHost;
  readonly #selection: Selection;
  readonly #long: Part<LongList>;
  /** What is drawn: its events in the order of their groups, or a long list; undefined where it is as in a plain list. */
  #walk: readonly DatedEvent[] | LongList | undefined;
  #zone: string | undefined;

  constructor(host: ListReaderHost, selection: Selection) {
    this.#host = host;
    this.#selection = selection;
    this.#long = new Part(host, 'long-list', async () => new (await import('../long-list-part.js')).LongList(host));
  }

  /** Whether a data set has to wait for its sections. */
  waits(timeline: Timeline): boolean {
    if (countOf(timeline) <= OPEN) return false;
    void this.#long.bring();
    return this.#long.coming || this.#long.code?.waits(timeline) === true;
  }

  /** The id of the event so many places on from the open one, in the order drawn. */
  neighbour(steps: 1 | -1): string | undefined {
    const walk = this.#walk;
    if (!walk) return this.#selection.neighbour(steps, this.#zone);
    if ('neighbour' in walk) return walk.neighbour(steps);
    const { selected } = this.#host;
    const at = walk.findIndex(({ event }) => event.id === selected);
    return walk[selected === null && steps < 0 ? walk.length - 1 : at + steps]?.event.id;
  }

  /** The list. @param list Draws it whole. */
  view({ words: given, ...rest }: ListContext, list: ListOf, printing: boolean): TemplateResult {
    const words = { ...given, messages: { ...ENGLISH, ...given.messages } };
    const context = { ...rest, words };
    const { timeline } = context;
    const count = countOf(timeline);
    this.#zone = words.timeZone;
    if (count <= OPEN) return this.#whole(context, list);
    const long = this.#long.code;
    if (!printing && long) {
      this.#walk = long;
      return long.view(context);
    }
    // Paper has no button; and what cannot be had opens nothing.
    void this.#long.bring();
    const first = long?.first(context, OPEN) ?? firstEvents(timeline, OPEN, this.#host.order, words.timeZone);
    return printedView(html``, this.#whole({ ...context, timeline: first }, list), count - OPEN, words);
  }

  #whole(context: ListContext, list: ListOf): TemplateResult {
    const { timeline, words, picture } = context;
    const { groupBy, order } = this.#host;
    this.#walk = undefined;
    if (groupBy !== 'none') {
      const parts = groupParts(timeline, groupBy, order, words.timeZone, (key, items) => ({
        title: laneName(key, groupBy, timeline, words).name,
        note: countWords(items.length, items.filter(({ event }) => event.status === 'possible').length, words),
      }));
      this.#walk = parts.sorted;
      const { sections } = parts;
      const jumps = sections.map(({ heading, items }) =>
        this.#jump(heading.kind === 'titled' ? heading.title : '', items, context),
      );
      return list(picture, timeline, { parts, jumps: sections.length > FEW ? jumpButtons(jumps, words) : undefined });
    }
    if (timeline.events.length <= PLAIN) return list(picture, timeline);
    const jumps = yearJumps(sortEvents(timeline, order, words.timeZone)).map(({ at, unit, items }) =>
      this.#jump(blockWords(at, unit, words).name, items, context),
    );
    return list(picture, timeline, { jumps: jumps.length > 0 ? jumpButtons(jumps, words) : undefined });
  }

  #jump(name: string, items: readonly DatedEvent[], context: ListContext): Jump {
    const possible = items.filter(({ event }) => event.status === 'possible').length;
    return { name, count: items.length, possible, go: () => void this.#go(items, context) };
  }

  /** To the first of some events that is not folded away; where all of them are, everything opens. */
  async #go(items: readonly DatedEvent[], { handlers }: ListContext): Promise<void> {
    const { renderRoot } = this.#host;
    const find = () =>
      items
        .map(({ event }) =>
          renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(event.id)}"]:not([hidden], [hidden] *)`),
        )
        .find(Boolean);
    if (!find()) {
      handlers.open('all', new Event('jump'));
      await this.#host.updateComplete;
    }
    const card = find();
    card?.scrollIntoView({ block: 'start' });
    card?.querySelector<HTMLElement>('.headline')?.focus({ preventScroll: true });
  }
}
