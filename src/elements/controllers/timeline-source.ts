import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { describeFindings, loadFinding } from '../../data/describe-findings.js';
import { loadTimeline } from '../../data/load-timeline.js';
import type { Finding, Problem } from '../../data/problem.js';
import { readClean } from '../../data/read-clean.js';
import type { TimelineColumnsInput } from '../../model/timeline-columns.js';
import type { Timeline, TimelineInput } from '../../model/timeline.js';
import { bringLanes } from '../bring-lanes.js';
import { NewsTimelineLoadEvent, NewsTimelineProblemEvent } from '../dom-events.js';

/** Where the data stand. `waiting`: none were given yet; `failed`: none could be read. */
export type SourceState = 'waiting' | 'loading' | 'ready' | 'failed';

/** Milliseconds before a load is called one: a word that flashes on a fast line says nothing. */
const SLOW = 1000;

/** Past so many events a data set is read by rows, and always where it is given as columns. */
const MANY = 10_000;
const isMany = (input: unknown): boolean => {
  try {
    const { events = input, columns } = input as { events?: unknown; columns?: unknown };
    return columns != null || (Array.isArray(events) && events.length > MANY);
  } catch {
    // A getter or a proxy: its reader says so.
    return false;
  }
};

/** What the controller reads of its host. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string | null;
  readonly timeout: number;
  readonly maxBytes: number;
  readonly preview: boolean;
  readonly fetch: typeof fetch | undefined;
}

/**
 * Brings the data set, from the property, else from `src`, else from the children; tells of it once, and of what is wrong
 * with it once. While `src` is on its way, or when it fails, the children are what is shown.
 */
export class TimelineSource implements ReactiveController {
  state: SourceState = 'waiting';
  timeline: Timeline | null = null;
  problems: readonly Problem[] = [];
  /** The reader of data that are not written out in full, on its way: an update is complete when they are drawn. */
  reading: Promise<void> | undefined;
  /** Whether a load takes long enough to say so. */
  slow = false;
  readonly #host: SourceHost;
  #lacking: readonly Problem[] = [];
  #given: TimelineInput | TimelineColumnsInput | null = null;
  #loading: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #children: MutationObserver | undefined;
  #stale = true;
  #round = 0;

  constructor(host: SourceHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The property: wins over `src`, which wins over the children. null takes it away. */
  give(input: TimelineInput | TimelineColumnsInput | null): void {
    this.#given = input;
    this.refresh();
  }

  /** Whether the element has children: then they are what is shown until data arrive. */
  get hasChildren(): boolean {
    return (this.#host.childElementCount ?? 0) > 0;
  }

  /** Reads again, at the next update: something that it depends on has changed. */
  refresh(): void {
    this.#stale = true;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#children = new MutationObserver(() => {
      if (this.#given === null && !this.#host.src) this.refresh();
    });
    this.#children.observe(this.#host, { childList: true, subtree: true, characterData: true, attributes: true });
    // Moved in the page: what is there stays. Reading was ended on removal, so it starts again.
    if (this.#stale) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#stale ||= this.#loading !== undefined;
    this.#stop();
  }

  /** Called by the host before it renders, so that the server, which knows no other hook, reads the data too. */
  update(changed: boolean): void {
    if (!this.#stale && !changed) return;
    this.#stale = false;
    this.#stop();
    if (this.#given !== null) this.#read(this.#given);
    else if (this.#host.src) this.#load(this.#host.src);
    else if (this.hasChildren) this.#readChildren();
    else this.#done(null, [], 'waiting');
  }

  #stop(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    clearTimeout(this.#timer);
    this.slow = false;
  }

  /** Goes on with what comes later, unless another reading has begun by then. */
  #later<T>(bring: (signal: AbortSignal) => Promise<T>, use: (brought: T) => void): Promise<void> {
    const { signal } = (this.#loading = new AbortController());
    // What is drawn stays until there is something else to draw.
    if (this.state !== 'ready') this.state = 'loading';
    return bring(signal).then(
      (brought) => void (signal.aborted || use(brought)),
      () => void (signal.aborted || this.#done(null, describeFindings([loadFinding('load-reader', 'the data')]))),
    );
  }

  /** What is written out as the data model has it is read at once; for anything else the reader is fetched. */
  #read(input: unknown, before: readonly Finding[] = []): void {
    const { preview } = this.#host;
    if (isMany(input)) return this.#readRows(input);
    const clean = preview ? null : readClean(input);
    if (clean) return this.#done(clean, describeFindings(before));
    this.reading = this.#later(
      () => import('../../data/read-input.js'),
      ({ readInput }) => {
        const [timeline, ...findings] = readInput(input, { preview });
        this.#done(timeline, describeFindings([...before, ...findings]));
      },
    );
  }

  /** A data set too large to be read whole is read by rows, in slices; what there is is shown meanwhile. */
  #readRows(input: unknown): void {
    const { preview } = this.#host;
    // An update does not wait for it: it shows what there is.
    this.reading = undefined;
    void this.#later(
      async (signal) => {
        const { readRows } = await bringLanes();
        const soFar = (timeline: Timeline) => {
          this.state = 'ready';
          this.timeline = timeline;
          this.#host.requestUpdate();
        };
        return readRows(input, { preview }, signal, soFar, this.timeline);
      },
      (read) => read && this.#done(read.timeline, describeFindings(read.findings)),
    );
  }

  /** The reader of children is a part of its own: most pages name an address. */
  #readChildren(): void {
    this.reading = this.#later(
      () => import('../read-light-dom.js'),
      ({ readLightDom }) => {
        const { input, findings } = readLightDom(this.#host);
        if (input !== null) this.#read(input, findings);
        else this.#done(null, describeFindings(findings), findings.length > 0 ? 'failed' : 'waiting');
      },
    );
  }

  #load(src: string): void {
    // A network may take long: nobody who waits for an update waits for it.
    this.reading = undefined;
    this.#timer = setTimeout(() => {
      this.slow = true;
      this.#host.requestUpdate();
    }, SLOW);
    const { timeout, maxBytes, preview, baseURI: base } = this.#host;
    const fetch = this.#host.fetch ?? globalThis.fetch.bind(globalThis);
    void this.#later(
      (signal) => loadTimeline(src, { fetch, timeout, maxBytes, preview, base, signal }),
      ({ timeline, problems }) => this.#done(timeline, problems),
    );
  }

  /** A part of the element's code cannot be had: that is told of, and again with the problems of each data set. */
  async lack(part: string): Promise<void> {
    const lacking = await describeFindings([loadFinding('part-missing', part, 'warning')]);
    this.#lacking = [...this.#lacking, ...lacking];
    this.#tell([...this.problems, ...lacking]);
  }

  /** Keeps the problems, and tells of them if one is more than a note. */
  #tell(problems: readonly Problem[]): void {
    this.problems = problems;
    const serious = problems.filter(({ severity }) => severity !== 'note');
    if (serious.length > 0) this.#host.dispatchEvent(new NewsTimelineProblemEvent(serious));
  }

  /** Takes a result over; tells of it when the host has drawn it and the problems have their words. */
  #done(
    timeline: Timeline | null,
    problems: readonly Problem[] | Promise<readonly Problem[]>,
    state: SourceState = timeline ? 'ready' : 'failed',
  ): void {
    this.#stop();
    this.state = state;
    this.timeline = timeline;
    this.problems = [];
    this.#host.requestUpdate();
    const round = ++this.#round;
    void (async () => {
      const described = [...(await problems), ...this.#lacking];
      await this.#host.updateComplete;
      if (round !== this.#round) return;
      this.problems = described;
      if (timeline) this.#host.dispatchEvent(new NewsTimelineLoadEvent(timeline, described));
      this.#tell(described);
    })();
  }
}
