import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface FoldHost extends ReactiveControllerHost, HTMLElement {
  readonly limit: number;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Paper has no button to press. */
const PRINTING = ['beforeprint', 'afterprint'] as const;

/** What a reader has opened, and where the focus and the view go when it opens. */
export class Folds implements ReactiveController {
  /** Keys of all that was opened. */
  opened: ReadonlySet<string> = new Set();
  /** Whether everything stands open for the printer. */
  printing = false;
  readonly #host: FoldHost;

  constructor(host: FoldHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of PRINTING) window.addEventListener(type, this);
  }

  hostDisconnected(): void {
    for (const type of PRINTING) window.removeEventListener(type, this);
  }

  handleEvent({ type }: Event): void {
    this.printing = type === PRINTING[0];
    this.#host.requestUpdate();
  }

  /** Everything, or the runs that were opened. */
  get unfolded(): 'all' | ReadonlySet<string> {
    return this.opened.has('all') ? 'all' : this.opened;
  }

  /** Another data set: nothing of it was opened yet. */
  reset(): void {
    this.opened = new Set();
  }

  /**
   * Opens what is folded under a key: `all`, a run (by the id of its shown event), `media:ID`, `sensitive:ID`,
   * `embed:PLACE:ID`, `open-points`. The control that was pressed is gone then, so the focus goes to what it brought.
   */
  async open(key: string, byHand: boolean): Promise<void> {
    this.opened = new Set([...this.opened, key]);
    const seen = key === 'all' ? [] : this.#headings();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (byHand)
      this.#headings()
        .find((heading) => !seen.includes(heading))
        ?.focus({ preventScroll: true });
  }

  /** Shows one event: opens what hides it, and scrolls to it. Never moves the focus. */
  async reveal(id: string): Promise<void> {
    await this.#host.updateComplete;
    // What a limit leaves out comes with all the rest of it.
    if (this.#host.limit && !this.#find(id)) await this.open('limit', false);
    if (this.#find(id)?.closest('[hidden]')) await this.open('all', false);
    this.scrollTo(id);
  }

  /** Scrolls to an event or a section of the list. */
  scrollTo(id: string): void {
    this.#find(id)?.scrollIntoView({ block: 'start' });
  }

  #find(id: string): Element | null {
    return this.#host.renderRoot.querySelector(`[data-id="${CSS.escape(id)}"]`);
  }

  /** Headings and media in sight, which take the focus from a script. */
  #headings(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[tabindex="-1"]:not([hidden] *), iframe')];
  }
}
