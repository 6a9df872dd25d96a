import { html, type TemplateResult } from 'lit';
import { nextFocus } from '../../layout/next-focus.js';
import { storyWindow } from '../../layout/story-window.js';
import { idsOfSharedSources } from '../../model/shared-sources.js';
import { shownAsOf } from '../../model/shown-as-of.js';
import { sortEvents, type DatedEvent, type Order } from '../../model/sort-events.js';
import type { Timeline } from '../../model/timeline.js';
import type { ListContext } from '../../views/list-view.js';
import { miniAxisView } from '../../views/mini-axis-view.js';
import { cardLevel, storyView, type StoryContext } from '../../views/story-view.js';
import { stripView } from '../../views/strip-view.js';
import { NewsTimelineInteractionEvent } from '../dom-events.js';
import { languageOf } from '../language.js';
import type { AxisReaderHost } from './axis-reader.js';
import type { Selection } from './selection.js';
import { StoryPlay, type StoryPlayHost } from './story-play.js';
import { TextMeasure } from './text-measure.js';

export interface StoryReaderHost extends AxisReaderHost, StoryPlayHost {
  readonly layout: string;
  readonly order: Order;
}

/** What all steps through one data set share, found once. */
interface Sequence {
  readonly timeline: Timeline;
  readonly order: Order;
  readonly zone: string | undefined;
  readonly sorted: readonly DatedEvent[];
  readonly places: ReadonlyMap<string, number>;
  readonly sharedSources: ReadonlySet<string>;
}

/** So long after its last scroll event a stage is at rest, ms: for browsers that do not say when it is. */
const REST = 150;
/** From this width of the container on, CSS px, the margins of a story are wider than those of an axis, by so much together. */
const WIDE = 640;
const WIDER = 32;
/** What has arrow keys of its own. */
const OWN_KEYS = 'audio, video, input, select, textarea, iframe, summary';

/** What a reader does in a story: steps by buttons, keys and swipes, or lets it go on by itself. */
export class StoryReader {
  /** Whether the list was asked for in the place of the strip. */
  asList = false;
  readonly #host: StoryReaderHost;
  readonly #selection: Selection;
  readonly #measure: TextMeasure;
  readonly #play: StoryPlay;
  #sequence: Sequence | undefined;
  #at = 0;
  #stepped = false;
  /** For which event, width and slots the stage was last brought into place. */
  #aligned = '';
  /** Where the stage glides to by itself, CSS px; undefined while it is at rest or in the reader's hand. */
  #aim: number | undefined;
  readonly #hold = {
    handleEvent: (): void => {
      this.#aim = undefined;
    },
    passive: true,
  };
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: StoryReaderHost, selection: Selection) {
    this.#host = host;
    this.#selection = selection;
    this.#measure = new TextMeasure(host);
    this.#play = new StoryPlay(host, () => this.#open(this.#at + 1, 'api'));
    host.addController({
      hostUpdated: () => this.#align(),
      hostDisconnected: () => clearTimeout(this.#resting),
    });
  }

  /** The id of the event so many places on from the one that is shown. */
  neighbour(steps: number): string | undefined {
    return this.#sequence?.sorted[this.#at + steps]?.event.id;
  }

  /** The story, or on paper the list. @param width CSS px of the container. */
  view(
    context: ListContext,
    list: (picture?: TemplateResult) => TemplateResult,
    width: number,
    printing: boolean,
  ): TemplateResult {
    const { timeline, words } = context;
    const { sorted, places, sharedSources } = this.#read(timeline, words.timeZone);
    const { selected } = this.#host;
    this.#at = Math.min(places.get(selected ?? '') ?? this.#at, sorted.length - 1);
    const card = { ...context, level: cardLevel(context), sharedSources, asOf: shownAsOf(timeline) };
    const given: StoryContext = {
      ...context,
      card,
      sorted,
      at: this.#at,
      width,
      printing,
      measure: this.#measure.read(),
      rem: this.#measure.rem,
      reached: undefined,
      eras: undefined,
      playing: this.#play.playing,
      stepped: this.#stepped,
      // The margins of a story are wider than those of an axis, where it has the room.
      progress: (id) => miniAxisView({ ...given, selected: id, width: width < WIDE ? width : width - WIDER }),
      handlers: {
        ...context.handlers,
        select: (id) => void this.#selection.open(id, 'user'),
        close: () => {},
        toggle: (id) => void this.#toggle(id),
        step: (to) => this.#step(to),
        keydown: this.#keydown,
        scroll: this.#scroll,
        scrollend: this.#rest,
        hold: this.#hold,
        play: () => this.#play.toggle(),
      },
    };
    if (printing) return list(miniAxisView(given));
    if (this.#host.layout !== 'strip') return storyView(given);
    if (!this.asList) return stripView(given, miniAxisView);
    return list(
      html`<button class="switch" part="control" aria-expanded="true" @click=${() => void this.#toggle()}>
        ${words.messages.close}
      </button>`,
    );
  }

  /** All that the strip stands for, or the strip again; the focus goes to an event, or to what was pressed. */
  async #toggle(id?: string): Promise<void> {
    const host = this.#host;
    this.asList = !this.asList;
    host.dispatchEvent(new NewsTimelineInteractionEvent('expand', id ?? 'all'));
    host.requestUpdate();
    await host.updateComplete;
    const target = id === undefined ? '.switch, .all' : `[data-id="${CSS.escape(id)}"] .headline`;
    host.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  #read(timeline: Timeline, zone: string | undefined): Sequence {
    const { order } = this.#host;
    const known = this.#sequence;
    if (known?.timeline === timeline && known.order === order && known.zone === zone) return known;
    const sorted = sortEvents(timeline, order, zone);
    const places = new Map(sorted.map(({ event }, place) => [event.id, place]));
    if (known?.timeline !== timeline) {
      this.#at = 0;
      this.#stepped = false;
    }
    return (this.#sequence = { timeline, order, zone, sorted, places, sharedSources: idsOfSharedSources(timeline) });
  }

  #open(to: number, source: 'user' | 'api'): boolean {
    const id = this.#sequence?.sorted[to]?.event.id;
    return id !== undefined && this.#selection.open(id, source);
  }

  /** The reader goes to an event; where the page refuses, the stage goes back. */
  #step(to: number): void {
    const id = this.#sequence?.sorted[to]?.event.id;
    if (id === undefined || to === this.#at) return;
    this.#play.stop();
    this.#stepped = true;
    this.#host.dispatchEvent(new NewsTimelineInteractionEvent('step', id));
    if (!this.#open(to, 'user')) this.#aligned = '';
    this.#host.requestUpdate();
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    const { key, target, defaultPrevented } = event;
    const withOthers = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    // Up and down scroll the page.
    if (defaultPrevented || withOthers || !/^(Arrow(Left|Right)|Home|End)$/.test(key)) return;
    if ((target as Element).closest(OWN_KEYS)) return;
    const to = nextFocus(key, this.#at, this.#sequence!.sorted.length, this.#isRtl());
    event.preventDefault();
    if (to !== undefined) this.#step(to);
  };

  readonly #scroll = (): void => {
    if ('onscrollend' in window) return;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(this.#rest, REST);
  };

  /** The stage is at rest: what it shows is open. */
  readonly #rest = (): void => {
    const stage = this.#stage();
    if (!stage || stage.clientWidth === 0) return;
    const aim = this.#aim;
    if (aim !== undefined) {
      // A glide that another step has cut short comes to rest on its way: nobody has swiped.
      if (Math.abs(Math.abs(stage.scrollLeft) - aim) <= 1) this.#aim = undefined;
      return;
    }
    const slot = Math.round(Math.abs(stage.scrollLeft) / stage.clientWidth);
    this.#step(this.#window().base + slot);
  };

  #window() {
    return storyWindow(this.#at, this.#sequence?.sorted.length ?? 0);
  }

  #stage(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.stage');
  }

  #isRtl(): boolean {
    return languageOf(this.#host, this.#sequence?.timeline ?? null).dir === 'rtl';
  }

  /** Brings the open event onto the stage: gliding to a neighbour, at once to all else. */
  #align(): void {
    const stage = this.#stage();
    if (!stage) return void (this.#aligned = '');
    const { clientWidth: width, scrollLeft } = stage;
    const { base, slots } = this.#window();
    const frame = `${width} ${base} ${slots}`;
    const wanted = `${frame} ${this.#at}`;
    if (wanted === this.#aligned) return;
    const isSame = this.#aligned.startsWith(`${frame} `);
    this.#aligned = wanted;
    const to = (this.#at - base) * width;
    if (Math.abs(Math.abs(scrollLeft) - to) > 1) this.#aim = to;
    const isNear = isSame && Math.abs(Math.abs(scrollLeft) - to) < width * 1.5;
    stage.scrollTo({ left: this.#isRtl() ? -to : to, behavior: isNear ? 'auto' : 'instant' });
    this.#holdHeight(stage.firstElementChild as HTMLElement, isSame);
  }

  /** The stage only grows while a reader steps, or the buttons below would move away from under the finger. */
  #holdHeight(track: HTMLElement, isSame: boolean): void {
    if (!isSame) track.style.removeProperty('--_tall');
    track.style.setProperty('--_tall', `${track.getBoundingClientRect().height}px`);
  }
}
