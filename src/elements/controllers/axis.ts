import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { chooseLayout, type DrawnLayout } from '../../layout/choose-layout.js';
import type { Timeline } from '../../model/timeline.js';
import type { AxisContext } from '../../views/axis-context.js';
import type { ListContext } from '../../views/list-view.js';
import { adoptStyles } from '../adopt-styles.js';
import { NewsTimelineInteractionEvent } from '../dom-events.js';
import { Part } from './part.js';
import type { Selection } from './selection.js';
import { TextMeasure } from './text-measure.js';

interface AxisHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly layout: string;
  readonly selected: string | null;
}

const bring = () => import('../../views/axis-part.js');

/** Draws the axis where it is wanted: brings its part, measures its words, moves the focus among its entries. */
export class Axis {
  /** Whether the reader asked for the list in its place. */
  #asList = false;
  readonly #host: AxisHost;
  readonly #part: Part<Awaited<ReturnType<typeof bring>>>;
  readonly #measure: TextMeasure;
  readonly #selection: Selection;
  #before: DrawnLayout | undefined;
  #reached: string | undefined;

  constructor(host: AxisHost, selection: Selection) {
    this.#host = host;
    this.#selection = selection;
    this.#measure = new TextMeasure(host);
    this.#part = new Part(host, async () => {
      const part = await bring();
      for (const styles of [part.axisPlot, part.axisLabels, part.axisRail]) adoptStyles(host, styles);
      return part;
    });
  }

  /** What is drawn in a container of this width (CSS px). */
  drawn(timeline: Timeline, width: number): DrawnLayout {
    const dated = timeline.events.filter(({ date }) => date !== null).length;
    return (this.#before = chooseLayout(this.#host.layout, width, dated, this.#before));
  }

  /** Whether an axis has to wait for its part. Where that cannot be had, the list is drawn. */
  waits(timeline: Timeline | null, width: number): boolean {
    if (timeline && this.drawn(timeline, width) === 'axis') void this.#part.bring();
    return this.#part.coming;
  }

  /** What is drawn now: the list where the axis could not be had or is not wanted. */
  get state(): DrawnLayout {
    return this.#before === 'axis' && this.#part.code && !this.#asList ? 'axis' : 'list';
  }

  /** The English of the axis, once it is there. */
  get english() {
    return this.#part.code?.axisEnglish;
  }

  /** The axis, with the list in its place or below it where that is wanted; the list alone where there is no axis. */
  view(
    context: ListContext,
    list: (picture?: TemplateResult) => TemplateResult,
    width: number,
    printing: boolean,
  ): TemplateResult {
    const { code } = this.#part;
    if (!code || this.#before !== 'axis') return list();
    const measure = this.#measure.read();
    const given: AxisContext = {
      ...context,
      width,
      measure,
      printing,
      rem: this.#measure.rem,
      reached: this.#reached,
      handlers: {
        ...context.handlers,
        select: this.#select,
        close: this.#close,
        toggle: this.#toggle,
        keydown: this.#keydown,
      },
    };
    return code.withList(given, list, this.#asList);
  }

  /** Opens an event, or closes it again; the focus goes to its card, and back. */
  readonly #select = async (id: string) => {
    const host = this.#host;
    this.#reached = id;
    if (host.selected === id) return this.#close();
    host.dispatchEvent(new NewsTimelineInteractionEvent('open', id));
    if (!this.#selection.open(id, 'user')) return;
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>('.opened .headline')?.focus();
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

  readonly #toggle = async () => {
    this.#asList = !this.#asList;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // The button that was pressed is another one now.
    this.#host.renderRoot.querySelector<HTMLElement>('.switch')?.focus();
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
    const to = this.#part.code!.nextFocus(event.key, at, buttons.length, rtl);
    if (to === undefined) return;
    event.preventDefault();
    this.#reached = buttons[to]!.dataset['id'];
    buttons[to]!.focus();
    this.#host.requestUpdate();
  };
}
