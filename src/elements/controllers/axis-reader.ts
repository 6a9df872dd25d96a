import { html, render, type CSSResult, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { nextFocus } from '../../layout/next-focus.js';
import type { ScaleChoice } from '../../layout/time-scale.js';
import type { AxisContext } from '../../views/axis-context.js';
import type { ListContext } from '../../views/list-view.js';
import { NARROW, roomOf } from '../../views/plan-axis.js';
import { withList } from '../../views/with-list.js';
import type { Timeline } from '../../model/timeline.js';
import type { Messages } from '../../text/messages.js';
import { languageOf } from '../language.js';
import type * as legendPart from '../legend-part.js';
import { sampleTimeline } from '../sample-timeline.js';
import { Eras } from './eras.js';
import { openCard } from './open-card.js';
import { Part, type PartHost } from './part.js';
import type { Selection } from './selection.js';
import { TextMeasure } from './text-measure.js';

/** What the reader of an axis asks of its host. */
export interface AxisReaderHost extends PartHost, ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly selected: string | null;
  readonly scale: ScaleChoice;
}

/** What a narrow container has over its list. */
interface NarrowCode {
  readonly narrowView: (context: AxisContext) => TemplateResult;
  readonly styles: readonly CSSResult[];
}

/** What a reader does on an axis: opens entries, moves among them by keys, asks for the list in its place. */
export class AxisReader {
  /** Whether the list was asked for in the place of the axis. */
  asList = false;
  readonly #host: AxisReaderHost;
  readonly #selection: Selection;
  readonly #measure: TextMeasure;
  readonly #legend: Part<typeof legendPart>;
  readonly #narrow: Part<NarrowCode>;
  readonly #eras: Eras;
  #reached: string | undefined;

  /** @param narrow Brings what a narrow container has over its list. */
  constructor(host: AxisReaderHost, selection: Selection, narrow: () => Promise<NarrowCode>) {
    this.#host = host;
    this.#selection = selection;
    this.#measure = new TextMeasure(host);
    this.#eras = new Eras(host);
    this.#legend = new Part(host, 'legend', () => import('../legend-part.js'));
    this.#narrow = new Part(host, 'narrow', narrow);
  }

  /** Resolves when all is there that a container needs for its first picture. @param width CSS px. */
  async ready(width: number): Promise<void> {
    if (width < NARROW) await this.#narrow.bring();
  }

  /** Whether a timeline has to wait for what few have: eras, or clock times. */
  waits(timeline: Timeline): boolean {
    return this.#eras.waits(timeline);
  }

  /** Draws a sample where nobody sees it: code and templates stand ready when data come. */
  warmUp(messages: Partial<Messages>): void {
    const timeline = sampleTimeline();
    const { lang: locale } = languageOf(this.#host, null);
    const context: Partial<ListContext> = {
      timeline,
      words: { locale, messages: messages as Messages },
      headingLevel: 2,
    };
    render(
      this.view(context as ListContext, () => html``, 1000, false),
      document.createDocumentFragment(),
    );
  }

  /** The axis, with the list in its place or below it where that is wanted. @param width CSS px of the container. */
  view(
    context: ListContext,
    list: (picture?: TemplateResult) => TemplateResult,
    width: number,
    printing: boolean,
  ): TemplateResult {
    const { code } = this.#legend;
    const { timeline } = context;
    if (this.#eras.waits(timeline)) return html``;
    const words = { ...context.words, messages: { ...code?.legendEnglish, ...context.words.messages } };
    const given: AxisContext = {
      ...context,
      ...this.#eras.of({ timeline, words }),
      legend: code?.legendView,
      width,
      measure: this.#measure.read(),
      scale: this.#host.scale,
      printing,
      rem: this.#measure.rem,
      reached: this.#reached,
      handlers: {
        ...context.handlers,
        select: (id) => void this.#select(id),
        close: () => void this.#close(),
        toggle: (id) => void this.#toggle(id),
        keydown: this.#keydown,
        near: () => void this.#legend.bring(),
      },
    };
    if (roomOf(given) < NARROW) void this.#narrow.bring();
    return withList(given, list, this.asList, this.#narrow.code?.narrowView);
  }

  /** Opens an event, or closes it again; the focus goes to its card, and back. */
  readonly #select = async (id: string) => {
    const host = this.#host;
    this.#reached = id;
    if (host.selected === id) return this.#close();
    await openCard(host, this.#selection, id);
  };

  readonly #close = async () => {
    const host = this.#host;
    const id = host.selected;
    if (id === null || !this.#selection.close('user')) return;
    await host.updateComplete;
    this.#buttons()
      .find(({ dataset }) => dataset['id'] === id)
      ?.focus();
  };

  readonly #toggle = async (id?: string) => {
    this.asList = !this.asList;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // The button that was pressed is another one now; what was counted stands in the list.
    const target = id === undefined ? '.switch' : `[data-id="${CSS.escape(id)}"] .headline`;
    this.#host.renderRoot.querySelector<HTMLElement>(target)?.focus();
  };

  #buttons(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('button[data-id]')];
  }

  readonly #keydown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && this.#host.selected !== null) return void this.#close();
    const buttons = this.#buttons();
    const at = buttons.findIndex((button) => button === event.target);
    if (at < 0) return;
    const rtl = getComputedStyle(buttons[at]!).direction === 'rtl';
    const to = nextFocus(event.key, at, buttons.length, rtl);
    if (to === undefined) return;
    event.preventDefault();
    this.#reached = buttons[to]!.dataset['id'];
    buttons[to]!.focus();
    this.#host.requestUpdate();
  };
}
