import type { CSSResult, TemplateResult } from 'lit';
import { chooseLayout, type DrawnLayout } from '../../layout/choose-layout.js';
import { rowsOf } from '../../model/event-rows.js';
import type { Timeline } from '../../model/timeline.js';
import { listEnglish } from '../../text/list-english.js';
import type { Messages } from '../../text/messages.js';
import type { ListContext, ListOf } from '../../views/list-view.js';
import { bringLanes } from '../bring-lanes.js';
import type { TimeRange } from '../../layout/time-range.js';
import type { AxisReader } from './axis-reader.js';
import type { LanesReader } from './lanes-reader.js';
import type { ListReader, ListReaderHost } from './list-reader.js';
import { Part } from './part.js';
import type { Selection } from './selection.js';
import type { StoryReader, StoryReaderHost } from './story-reader.js';

interface AxisHost extends StoryReaderHost, ListReaderHost {
  readonly timeline: Timeline | null;
}

interface AxisCode {
  readonly reader: AxisReader;
  readonly axisEnglish: Partial<Messages>;
  readonly styles: readonly CSSResult[];
}

interface LanesCode {
  readonly reader: LanesReader;
  readonly english: Partial<Messages>;
  readonly styles: readonly CSSResult[];
}

interface StoryCode {
  readonly reader: StoryReader;
  readonly english: Partial<Messages>;
  readonly styles: readonly CSSResult[];
}

/** From more dated events on, an axis is one of lanes: a label each would have no room. */
const LABELLED = 60;

/** A list of more events has ways to its years: and far more of them do not all stand open. */
const PLAIN = 30;

/** How many dated events a story has that is not known yet. */
const USUAL = 12;

/** Decides between list, axis, story and strip, and brings what draws all but the first where it is wanted. */
export class Axis {
  readonly #host: AxisHost;
  readonly #part: Part<AxisCode>;
  readonly #lanes: Part<LanesCode>;
  readonly #story: Part<StoryCode>;
  /** What a plain list does without. */
  readonly #list: Part<ListReader>;
  #wanted: DrawnLayout | undefined;
  /** CSS px of the container. */
  #width = 0;
  #isMany = false;
  #asked: TimeRange | undefined;

  constructor(host: AxisHost, selection: Selection) {
    this.#host = host;
    this.#part = new Part(host, 'axis', async () => {
      const { AxisReader, axisEnglish, styles } = await import('../axis-part.js');
      const reader = new AxisReader(host, selection, () => import('../narrow-part.js'));
      await reader.ready(this.#width);
      // In time that the page has left, while its data are on their way.
      (globalThis.requestIdleCallback ?? setTimeout)(() => {
        if (!host.timeline && !document.hidden) reader.warmUp({ ...listEnglish, ...axisEnglish });
      });
      return { reader, axisEnglish, styles };
    });
    this.#lanes = new Part(host, 'lanes', async () => {
      const { axisEnglish, lanesEnglish, LanesReader, styles } = await bringLanes();
      const reader = new LanesReader(host, selection);
      reader.show(this.#asked, 'api');
      return { reader, english: { ...axisEnglish, ...lanesEnglish }, styles };
    });
    this.#story = new Part(host, 'story', async () => {
      const { axisEnglish, storyEnglish, StoryReader, styles } = await import('../story-part.js');
      const reader = new StoryReader(host, selection);
      return { reader, english: { ...axisEnglish, ...storyEnglish }, styles };
    });
    this.#list = new Part(host, 'list', async () => new (await import('../list-part.js')).ListReader(host, selection));
  }

  /** What is in view, UTC ms; undefined where no axis of lanes is drawn. */
  get range(): TimeRange | undefined {
    return this.#lanes.code?.reader.range ?? this.#asked;
  }

  /** Shows a stretch, now or as soon as there is an axis; undefined: all of it. */
  show(range: TimeRange | undefined): void {
    this.#asked = range;
    this.#lanes.code?.reader.show(range, 'api');
    this.#host.requestUpdate();
  }

  /** Whether less than all of it is asked for: the small axis shows all of its events, always. */
  #isPart(): boolean {
    const { from, to, start } = this.#host;
    return Boolean(this.#asked || from || to || start === 'as-of');
  }

  /** Whether what is drawn knows better than `selected` which event the next one is. */
  get walks(): boolean {
    return this.#walker !== undefined;
  }

  get #walker(): LanesReader | StoryReader | ListReader | undefined {
    const reader = this.#reader ?? this.#list.code;
    return reader === this.#part.code?.reader ? undefined : (reader as LanesReader | StoryReader | ListReader);
  }

  /** The id of the event so many places on, on an axis of lanes, in a story or in a list that is more than a plain one. */
  neighbour(steps: 1 | -1): string | undefined {
    return this.#walker?.neighbour(steps);
  }

  /** Nearer by a factor above 1. @param at UTC ms. */
  zoomBy(factor: number, at?: number): void {
    this.#lanes.code?.reader.zoomBy(factor, 'api', at);
  }

  /**
   * Whether an axis has to wait for its part. While the data are on their way it is fetched already, for as many as an
   * axis is best at.
   * @param width CSS px of the container.
   */
  waits(timeline: Timeline | null, width: number): boolean {
    const dated = rowsOf(timeline)?.dated ?? timeline?.events.filter(({ date }) => date !== null).length ?? USUAL;
    const wanted = chooseLayout(this.#host.layout, width, dated, this.#wanted);
    if (timeline) this.#wanted = wanted;
    this.#width = width;
    // Not laid out, or on a server: nothing is drawn to scale.
    this.#isMany = dated > LABELLED || this.#host.groupBy !== 'none' || this.#isPart();
    const part = this.#partOf(wanted);
    if (width > 0) void part?.bring();
    const more = timeline && part === this.#part && this.#part.code?.reader.waits(timeline);
    // A list beside an axis is drawn when it is asked for.
    const list = timeline && wanted !== 'axis' ? this.#listOf(timeline) : undefined;
    return part?.coming || more || this.#list.coming || (list?.waits(timeline!) ?? false);
  }

  /** What a list needs besides what every list does, where it needs something and that is there. */
  #listOf(timeline: Timeline): ListReader | undefined {
    const { groupBy } = this.#host;
    if (groupBy === 'none' && (rowsOf(timeline)?.total ?? timeline.events.length) <= PLAIN) return undefined;
    void this.#list.bring();
    return this.#list.code;
  }

  #partOf(layout: DrawnLayout | undefined): Part<AxisCode> | Part<LanesCode> | Part<StoryCode> | undefined {
    if (layout === 'axis') return this.#isMany ? this.#lanes : this.#part;
    return layout === 'story' || layout === 'strip' ? this.#story : undefined;
  }

  get #reader(): AxisReader | LanesReader | StoryReader | undefined {
    return this.#partOf(this.#wanted)?.code?.reader;
  }

  /** What is drawn now: the list where nothing else could be had or is wanted. */
  get state(): DrawnLayout {
    return this.#reader?.asList === false ? this.#wanted! : 'list';
  }

  /** The English of the axis, once it is there. */
  get english(): Partial<Messages> | undefined {
    return { ...this.#part.code?.axisEnglish, ...this.#lanes.code?.english, ...this.#story.code?.english };
  }

  /** The axis, or the list where there is none. @param width CSS px of the container. */
  view(context: ListContext, list: ListOf, width: number, printing: boolean): TemplateResult {
    const listed: ListOf = (picture, timeline = context.timeline) =>
      this.#listOf(timeline)?.view({ ...context, timeline, picture }, list, printing) ?? list(picture, timeline);
    return this.#reader?.view(context, listed, width, printing) ?? listed();
  }
}
