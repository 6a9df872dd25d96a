import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface FoldHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What a reader has opened, and where the focus and the view go when it opens. */
export class Folds implements ReactiveController {
  /** Everything, or the runs that were opened. */
  unfolded: 'all' | ReadonlySet<string> = new Set();
  /** Keys of pictures, choices and points that were opened. */
  opened: ReadonlySet<string> = new Set();
  /** Paper has no button to press: everything stands open on it. */
  printing = false;
  readonly #host: FoldHost;

  constructor(host: FoldHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#print);
    window.addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#print);
    window.removeEventListener('afterprint', this.#print);
  }

  /** Another data set: nothing of it was opened yet. */
  reset(): void {
    this.unfolded = new Set();
    this.opened = new Set();
  }

  /**
   * Opens what is folded under a key: `all`, a run (by the id of its shown event), `media:ID`, `sensitive:ID`,
   * `open-points`. The control that was pressed is gone then, so the focus goes to what it brought.
   */
  async open(key: string, byHand: boolean): Promise<void> {
    if (key === 'all') this.unfolded = 'all';
    else if (this.unfolded !== 'all') this.unfolded = new Set([...this.unfolded, key]);
    this.opened = new Set([...this.opened, key]);
    const seen = new Set(this.#headings());
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (!byHand) return;
    const target = key === 'all' ? this.#headings()[0] : this.#headings().find((heading) => !seen.has(heading));
    target?.focus({ preventScroll: true });
  }

  /** Shows one event: opens what hides it, and scrolls to it. Never moves the focus. */
  async reveal(id: string): Promise<void> {
    await this.#host.updateComplete;
    if (this.#find(id)?.closest('[hidden]')) await this.open('all', false);
    this.scrollTo(id);
  }

  /** Scrolls to an event or a section of the list, and says whether there is one. */
  scrollTo(id: string): HTMLElement | null {
    const target = this.#find(id);
    target?.scrollIntoView({ block: 'start' });
    return target;
  }

  readonly #print = ({ type }: Event): void => {
    this.printing = type === 'beforeprint';
    this.#host.requestUpdate();
  };

  #find(id: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
  }

  #headings(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[tabindex="-1"]')].filter(
      (heading) => !heading.closest('[hidden]'),
    );
  }
}
