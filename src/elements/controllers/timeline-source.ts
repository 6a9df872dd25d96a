import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { describeProblems } from '../../data/describe-problems.js';
import { loadTimeline } from '../../data/load-timeline.js';
import type { Problem } from '../../data/problem.js';
import { validate } from '../../data/validate-timeline.js';
import type { Timeline, TimelineInput } from '../../model/timeline.js';
import { NewsTimelineLoadEvent, NewsTimelineProblemEvent } from '../dom-events.js';
import { readLightDom } from '../read-light-dom.js';

/** Where the data stand. `waiting`: none were given yet; `failed`: none could be read. */
export type SourceState = 'waiting' | 'loading' | 'ready' | 'failed';

/** Milliseconds before a load is called one: a word that flashes on a fast line says nothing. */
const SLOW = 1000;

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
  /** Whether a load takes long enough to say so. */
  slow = false;
  readonly #host: SourceHost;
  #given: TimelineInput | null = null;
  #loading: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #children: MutationObserver | undefined;
  #stale = true;

  constructor(host: SourceHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The property: wins over `src`, which wins over the children. null takes it away. */
  give(input: TimelineInput | null): void {
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
    // Moved in the page: what is there stays. Loading was ended on removal, so it starts again.
    if (this.state === 'loading') this.refresh();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#stop();
  }

  /** Called by the host before it renders, so that the server, which knows no other hook, reads the data too. */
  update(changed: boolean): void {
    if (!this.#stale && !changed) return;
    this.#stale = false;
    this.#stop();
    if (this.#given !== null) this.#read(this.#given);
    else if (this.#host.src) void this.#load(this.#host.src);
    else {
      const { input, findings } = readLightDom(this.#host);
      const problems = describeProblems(findings);
      if (input !== null) this.#read(input, problems);
      else if (problems.length > 0) this.#done('failed', null, problems);
      else this.#done('waiting', null, []);
    }
  }

  #stop(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    clearTimeout(this.#timer);
    this.slow = false;
  }

  #read(input: unknown, before: readonly Problem[] = []): void {
    const { timeline, problems } = validate(input, { preview: this.#host.preview });
    const broken = timeline.events.length === 0 && problems.some(({ severity }) => severity === 'error');
    this.#done(broken ? 'failed' : 'ready', timeline, [...before, ...problems]);
  }

  async #load(src: string): Promise<void> {
    this.state = 'loading';
    const controller = new AbortController();
    this.#loading = controller;
    this.#timer = setTimeout(() => {
      this.slow = true;
      this.#host.requestUpdate();
    }, SLOW);
    const { timeout, maxBytes, preview, baseURI: base } = this.#host;
    const fetcher = this.#host.fetch ?? globalThis.fetch.bind(globalThis);
    const { timeline, problems } = await loadTimeline(src, {
      fetch: fetcher,
      timeout,
      maxBytes,
      preview,
      base,
      signal: controller.signal,
    });
    if (controller.signal.aborted) return;
    this.#stop();
    this.#done(timeline ? 'ready' : 'failed', timeline, problems);
    this.#host.requestUpdate();
  }

  #done(state: SourceState, timeline: Timeline | null, problems: readonly Problem[]): void {
    this.state = state;
    this.timeline = timeline;
    this.problems = problems;
    // After this update, so that a listener finds the element as the event says it is.
    queueMicrotask(() => {
      if (this.timeline !== timeline || this.problems !== problems) return;
      if (timeline && state === 'ready') this.#host.dispatchEvent(new NewsTimelineLoadEvent(timeline, problems));
      const serious = problems.filter(({ severity }) => severity !== 'note');
      if (serious.length > 0) this.#host.dispatchEvent(new NewsTimelineProblemEvent(serious));
    });
  }
}
