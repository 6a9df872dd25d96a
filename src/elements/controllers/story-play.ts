import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface StoryPlayHost extends ReactiveControllerHost, HTMLElement {
  /** Seconds that an event stays; 0: nothing goes on by itself. */
  readonly autoAdvance: number;
}

/** While one of these lasts, it waits. */
const HOLDS = { pointerenter: 'hover', focusin: 'focus' } as const;
const RELEASES = { pointerleave: 'hover', focusout: 'focus' } as const;

/**
 * Goes from one event to the next by itself, where the page asks for it and the reader's system does not ask for less
 * motion. It waits while the pointer or the focus is on it and while the page is hidden, and ends for good when the reader
 * steps (WCAG 2.2.2).
 */
export class StoryPlay implements ReactiveController {
  readonly #host: StoryPlayHost;
  readonly #next: () => boolean;
  readonly #held = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped: boolean | undefined;

  /** @param next Goes on by one; false at the end. */
  constructor(host: StoryPlayHost, next: () => boolean) {
    this.#host = host;
    this.#next = next;
    host.addController(this);
    // The part that brings this comes to an element that is on the page already.
    if (host.isConnected) this.hostConnected();
  }

  /** Whether it goes on by itself; undefined where the page has not asked for that. */
  get playing(): boolean | undefined {
    return this.#host.autoAdvance > 0 ? !this.#isStopped : undefined;
  }

  get #isStopped(): boolean {
    return this.#stopped ?? matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  hostConnected(): void {
    for (const type of [...Object.keys(HOLDS), ...Object.keys(RELEASES)]) this.#host.addEventListener(type, this);
    document.addEventListener('visibilitychange', this);
  }

  hostDisconnected(): void {
    for (const type of [...Object.keys(HOLDS), ...Object.keys(RELEASES)]) this.#host.removeEventListener(type, this);
    document.removeEventListener('visibilitychange', this);
    this.#held.clear();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  hostUpdated(): void {
    this.#arm();
  }

  handleEvent({ type }: Event): void {
    const hold = HOLDS[type as keyof typeof HOLDS];
    if (hold) this.#held.add(hold);
    else this.#held.delete(RELEASES[type as keyof typeof RELEASES]);
    this.#arm();
  }

  /** The reader's button. */
  toggle(): void {
    this.#stopped = !this.#isStopped;
    // Who has just pressed it has the focus on it, and means it to go on.
    this.#held.clear();
    this.#host.requestUpdate();
  }

  /** The reader steps: from here on it is theirs. */
  stop(): void {
    this.#stopped = true;
  }

  #arm(): void {
    const waits = !this.playing || this.#held.size > 0 || document.hidden || !this.#host.isConnected;
    if (waits) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    } else
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        if (!this.#next()) this.toggle();
      }, this.#host.autoAdvance * 1000);
  }
}
