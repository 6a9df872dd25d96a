import { html, isServer, type PropertyValues, type TemplateResult } from 'lit';
import type { Problem } from '../data/problem.js';
import type { DrawnLayout } from '../layout/choose-layout.js';
import { listSections } from '../layout/list-sections.js';
import { rangeOf } from '../layout/time-range.js';
import { rowsOf } from '../model/event-rows.js';
import type { TimelineColumnsInput } from '../model/timeline-columns.js';
import type { Timeline, TimelineInput } from '../model/timeline.js';
import type { Words } from '../text/messages.js';
import { card } from '../styles/card.js';
import { host } from '../styles/host.js';
import { list } from '../styles/list.js';
import { rail } from '../styles/rail.js';
import { sections } from '../styles/sections.js';
import { tokens } from '../styles/tokens.js';
import { classNames } from '../views/class-names.js';
import type { HeadingLevel } from '../views/heading.js';
import { listView, type ListContext, type ListOf } from '../views/list-view.js';
import { stateView, type EmptyView } from '../views/state-view.js';
import { Axis } from './controllers/axis.js';
import { ElementSize } from './controllers/element-size.js';
import { Extras } from './controllers/extras.js';
import { Filters } from './controllers/filters.js';
import { Folds } from './controllers/folds.js';
import { LocaleMessages } from './controllers/locale-messages.js';
import { Permalink } from './controllers/permalink.js';
import { Selection } from './controllers/selection.js';
import { States } from './controllers/states.js';
import { TimelineSource } from './controllers/timeline-source.js';
import { NewsTimelineInteractionEvent, type EventSource } from './dom-events.js';
import { TimelineSurface } from './timeline-surface.js';
import { inherited, languageOf, type Language } from './language.js';

/** From this width (CSS px of the element) on, a list stands open and its dates in a column. */
const WIDE = 640;

/** What is shown, and the name of the custom state that says so. */
type ViewState = EmptyView | DrawnLayout;
const DRAWN = /list|axis|story|strip/;

/** A change of these reads the data again. */
const SOURCE = ['src', 'timeout', 'maxBytes', 'preview', 'fetch'] as const;

/**
 * Dated news events, never shown more precisely or more firmly than their sources support.
 *
 * @tag news-timeline
 * @summary A timeline of dated events.
 * @slot title - In place of the data set's title.
 * @slot intro - In place of its introduction.
 * @slot empty - Shown where the data set holds no events.
 * @slot error - Shown under the children where the data could not be read.
 * @slot more - Under the list.
 * @slot footer - In place of the sources.
 * @slot event-ID - A host's own card for one event.
 * @slot after-ID - After the card of one event.
 * @fires {NewsTimelineLoadEvent} news-timeline-load - A data set is there: `{timeline, problems}`.
 * @fires {NewsTimelineProblemEvent} news-timeline-problem - Once a load, where there are errors or warnings, and where a part of the code cannot be had: `{problems}`.
 * @fires {NewsTimelineSelectEvent} news-timeline-select - Before an event opens; cancelable: `{id, previous, event, source}`.
 * @fires {NewsTimelineSelectedEvent} news-timeline-selected - After it opened.
 * @fires {NewsTimelineRangeChangeEvent} news-timeline-range-change - An axis shows another stretch: `{from, to, settled, source}`.
 * @fires {NewsTimelineFilterEvent} news-timeline-filter - Before a reader shows other events; cancelable: `{filter, count, total, source}`.
 * @fires {NewsTimelineInteractionEvent} news-timeline-interaction - What a reader did: `{action, id}`. Nothing is sent.
 * @csspart title - The title.
 * @csspart as-of - What the data are true of, in words and as the line in the list.
 * @csspart section - A section with its heading and cards.
 * @csspart section-title - Its heading.
 * @csspart year - The year in such a heading.
 * @csspart note - The note in it: what is not known of its dates.
 * @csspart list - The list.
 * @csspart jump - Links into a long list.
 * @csspart controls - Search, filters and share.
 * @csspart card - One event.
 * @csspart date - Its date line.
 * @csspart words - Who says so, before its headline.
 * @csspart headline - Its headline.
 * @csspart figure - A figure set large.
 * @csspart quote - A quotation.
 * @csspart media - A picture with its caption, or the choice before it.
 * @csspart meta - Kind, place and sources of a card.
 * @csspart sources - Sources.
 * @csspart mark - The mark on the rail.
 * @csspart axis - The plot of the axis.
 * @csspart label - An event on the axis.
 * @csspart legend - The key to the marks.
 * @csspart control - A button.
 * @cssprop [--news-timeline-paper] - Ground.
 * @cssprop [--news-timeline-paper-2] - Second ground.
 * @cssprop [--news-timeline-ink] - Text, marks, axis line.
 * @cssprop [--news-timeline-ink-2] - Secondary text.
 * @cssprop [--news-timeline-ink-3] - Notes and sources.
 * @cssprop [--news-timeline-accent] - As-of line and selection, nothing else.
 * @cssprop [--news-timeline-accent-tint] - Pressed text.
 * @cssprop [--news-timeline-rule] - Gap lines, underlines.
 * @cssprop [--news-timeline-tint] - Fill of spans and day dots.
 * @cssprop [--news-timeline-hair] - Hairlines.
 * @cssprop [--news-timeline-color-ID] - Colour of the glyph of a kind, by its id; there is none by default.
 * @cssprop [--news-timeline-font=inherit] - Family of all text.
 * @cssprop [--news-timeline-title-font=inherit] - Family of the title.
 * @cssprop [--news-timeline-rail=20px] - Width of the rail of marks.
 * @cssprop [--news-timeline-gap=2.25rem] - From the edge to the text, narrow.
 * @cssprop [--news-timeline-sticky-top=0px] - Height of a page's own sticky header.
 * @cssprop [--news-timeline-min-height=20rem] - Held until data arrive, where there are no children.
 * @cssstate loading - Data are on their way.
 * @cssstate empty - The data set holds no events.
 * @cssstate problem - The data could not be read.
 * @cssstate list - The list is drawn.
 * @cssstate axis - The axis is drawn.
 * @cssstate story - The story is drawn.
 * @cssstate strip - The strip is drawn.
 */
export class NewsTimelineElement extends TimelineSurface {
  /** Told apart by `defineElement` where a page loads two copies. Held equal to package.json by a test. @internal */
  static readonly version = '0.1.0';

  static override styles = [tokens, host, card, list, rail, sections];

  readonly #source = new TimelineSource(this);
  readonly #size = new ElementSize(this);
  readonly #locale = new LocaleMessages(this);
  readonly #extras = new Extras(this);
  readonly #folds = new Folds(this);
  readonly #filters = new Filters(this);
  readonly #permalink = new Permalink(this);
  readonly #selection = new Selection(this, (id, source) => this.#permalink.write(id, source));
  readonly #axis = new Axis(this, this.#selection);
  readonly #states = new States(this);
  #drawn: Timeline | null = null;
  #state: ViewState = 'loading';
  #language!: Language;
  #words!: Words;

  /** The data set: written as a TimelineInput or as columns, read as the normalised Timeline. Wins over `src` and the children. */
  get timeline(): Timeline | null {
    return this.#source.timeline;
  }
  set timeline(input: TimelineInput | TimelineColumnsInput | null) {
    // A framework passes undefined while its own data are on their way.
    this.#source.give(input ?? null);
  }

  /** What an axis shows, as `[start, end]` in UTC ms; null where none is drawn to scale. Set as numbers or Dates, every frame if need be. */
  get visibleRange(): readonly [number, number] | null {
    const { range } = this.#axis;
    return range ? [range.from, range.to] : null;
  }
  set visibleRange(value: readonly [number | Date, number | Date] | null) {
    const range = rangeOf(value);
    // What has no two bounds is no range, and leaves the axis as it is.
    if (range || value === null) this.#axis.show(range);
  }

  /** Shows a shorter stretch (above 1) or a longer one. `at` in UTC ms stays where it is: the middle, where it is not given. */
  zoomBy(factor: number, at?: number): void {
    this.#axis.zoomBy(factor, at);
  }

  /** Shows all of the axis. */
  fit(): void {
    this.#axis.show(undefined);
  }

  /** What was wrong with the data, each with its path and what to write. */
  get problems(): readonly Problem[] {
    return this.#source.problems;
  }

  /** What a filter keeps of the data set: nothing else can be opened. @internal */
  get held(): Timeline | null {
    return this.#filters.held(this.timeline);
  }

  /** Called by what fetches a part of the code, where it cannot be had. @internal */
  partMissing(name: string): void {
    void this.#source.lack(name);
  }

  /** Opens an event: selects, unfolds and scrolls to it. Never moves the focus. False where there is none of that id. */
  goTo(id: string): boolean {
    return this.#open(id, 'api');
  }

  /** Opens the event after the open one (the first, where none is open); false at the end. */
  next(): boolean {
    return this.#step(1);
  }

  /** Opens the event before the open one (the last, where none is open); false at the start. */
  previous(): boolean {
    return this.#step(-1);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#source.update(SOURCE.some((name) => changed.has(name)));
    const { timeline } = this.#source;
    if (timeline !== this.#drawn) this.#folds.reset();
    const language = languageOf(this, timeline);
    const locale = language.lang;
    const rest = { ...this.#extras.views?.rareEnglish, ...this.#axis.english, ...this.#filters.english };
    const messages = this.#locale.for(locale, this.messages, rest);
    this.#language = language;
    this.#words = { locale, messages, timeZone: inherited(this, 'time-zone') || timeline?.timeZone };
    this.#state = this.#stateNow();
  }

  /** Resolves when what was given is drawn; data that are loaded from an address are told of by `news-timeline-load`. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const { reading } = this.#source;
    await reading;
    const done = await super.getUpdateComplete();
    return this.#source.reading === reading ? done : this.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const { lang, dir } = this.#language;
    const name = classNames('root', this.#state === 'loading' && 'loading', this.#source.hasChildren && 'has-children');
    return html`<div class=${name} lang=${lang} dir=${dir}>${this.#content()}</div>`;
  }

  protected override updated(): void {
    this.#states.set([this.#state]);
    if (!DRAWN.test(this.#state) || this.#drawn === this.timeline) return;
    this.#drawn = this.timeline;
    // After this update: what it opens is an update of its own.
    void this.updateComplete.then(() => this.#permalink.drawn());
  }

  #stateNow(): ViewState {
    const { state, timeline } = this.#source;
    if (state === 'failed') return 'problem';
    const axis = this.#axis.waits(timeline, this.#size.width);
    // Width 0 is not laid out yet, and a locale on its way is no reason to show the wrong words.
    if (state !== 'ready' || this.#locale.loading || (this.#size.width === 0 && !isServer)) return 'loading';
    if ((rowsOf(timeline)?.total ?? timeline!.events.length) === 0) return 'empty';
    const filters = this.#filters.waits(timeline);
    const waits = [this.#extras.waits(timeline!), this.#permalink.waits(), axis, filters];
    return waits.includes(true) && this.#drawn !== timeline ? 'loading' : this.#axis.state;
  }

  #content(): TemplateResult {
    const words = this.#words;
    if (!DRAWN.test(this.#state)) return stateView(this.#state as EmptyView, words, this.#source.slow);
    const whole = this.#source.timeline!;
    const { unfolded, opened, printing } = this.#folds;
    const timeline = this.#filters.shown(whole, opened, words.timeZone)!;
    const { order, selected, headingLevel: level } = this;
    const { language } = timeline;
    // The theme of live desks: rows until one is opened, and all of them on paper.
    const brief = this.theme === 'wire' && !printing;
    const fold = this.fold === 'auto' && this.#size.width < WIDE && !printing && !brief;
    const folding = { order, fold, unfolded, displayZone: words.timeZone };
    const plain: ListContext = {
      timeline,
      words,
      opened,
      selected,
      brief,
      extras: this.#extras.views,
      // By property anything may come, and without a level no heading would be drawn.
      headingLevel: level === 'none' ? level : /^[2-5]$/.test(level) ? (Number(level) as HeadingLevel) : 2,
      handlers: { goTo: this.#follow, open: this.#unfold },
      permalink: this.#permalink.viewIn(words, this.#follow),
      now: isServer ? undefined : Date.now(),
      textLang: language && language !== words.locale ? language : undefined,
    };
    const context = { ...plain, ...this.#filters.view(whole, plain) };
    const listed: ListOf = (picture, part = timeline, more = {}) =>
      listView(listSections(part, { ...folding, ...more }), { ...context, timeline: part, picture, ...more });
    // Where a filter leaves nothing there is nothing to draw to scale.
    if ((rowsOf(timeline)?.total ?? timeline.events.length) === 0) return listed();
    return this.#axis.view(context, listed, this.#size.width, printing);
  }

  #step(steps: 1 | -1): boolean {
    const id = this.#axis.walks ? this.#axis.neighbour(steps) : this.#selection.neighbour(steps, this.#words?.timeZone);
    return this.goTo(id ?? '');
  }

  #open(id: string, source: EventSource): boolean {
    const opens = this.#selection.open(id, source);
    if (opens) void this.#folds.reveal(id);
    return opens;
  }

  /** A reader follows a link inside the timeline. */
  readonly #follow = (id: string, event: Event): void => {
    event.preventDefault();
    this.dispatchEvent(new NewsTimelineInteractionEvent('open', id));
    if (id === 'open-points') this.#folds.scrollTo(id);
    else this.#open(id, 'user');
  };

  /** A reader opens a fold; or their browser does, having found text in it. */
  readonly #unfold = (key: string, { type }: Event, media?: string): void => {
    const byHand = type === 'click';
    if (byHand) this.dispatchEvent(new NewsTimelineInteractionEvent(media ? 'media' : 'expand', media ?? key));
    void this.#folds.open(key, byHand);
  };
}
