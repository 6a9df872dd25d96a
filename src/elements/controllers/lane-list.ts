import type { TemplateResult } from 'lit';
import type { TimeRange } from '../../layout/time-range.js';
import type { Timeline } from '../../model/timeline.js';
import type { Words } from '../../text/messages.js';
import { pagesView, printedView } from '../../views/pages-view.js';
import type { LaneData } from './lane-data.js';
import { PAGE, pageOf, pageWith } from './lane-pages.js';
import type { AxisReaderHost } from './axis-reader.js';

/** Draws the list of a timeline. */
type ListOf = (picture?: TemplateResult, timeline?: Timeline) => TemplateResult;

/** Events below a printed picture. */
const PRINTED = 500;

/** The list in the place of an axis of lanes, or on paper below it: of what is in view, page by page. */
export class LaneList {
  /** Whether it was asked for in the place of the axis. */
  isShown = false;
  readonly #host: AxisReaderHost;
  /** The place in view at which the page begins. */
  #page = 0;

  constructor(host: AxisReaderHost) {
    this.#host = host;
  }

  /** A page of it where there is much. */
  view(data: LaneData, range: TimeRange, words: Words, list: ListOf): TemplateResult {
    const page = pageOf(data, range, this.#page);
    const picture = pagesView({
      ...page,
      read: data.rows.columns.count,
      words,
      toggle: () => void this.toggle(data, range),
      turn: (pages) => void this.#turn(page.first + pages * PAGE),
    });
    return list(picture, page.timeline);
  }

  /** Paper has no button: what is in view stands below its picture. */
  printed(data: LaneData, range: TimeRange, words: Words, list: ListOf, picture: TemplateResult): TemplateResult {
    const { timeline, page, count } = pageOf(data, range, 0, PRINTED);
    return printedView(picture, list(undefined, timeline), count - page, words);
  }

  /** Draws it, or the axis again. @param id The event that takes the focus, on the page that has it. */
  async toggle(data: LaneData, range: TimeRange, id?: string): Promise<void> {
    this.isShown = !this.isShown;
    this.#page = id === undefined ? 0 : pageWith(data, range, id);
    const target = id === undefined ? '.switch' : `[data-id="${CSS.escape(id)}"] .headline`;
    await this.#drawn();
    this.#host.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  async #turn(first: number): Promise<void> {
    this.#page = first;
    await this.#drawn();
    this.#host.renderRoot.querySelector<HTMLElement>('.event .headline')?.focus();
  }

  async #drawn(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}
