/** The element's custom states, for a page's `:state(loading)`. What is current shows here and in properties, never in attributes. */
export class States {
  readonly #internals: ElementInternals | undefined;

  constructor(host: HTMLElement) {
    // The server's stand-in for an element has no internals.
    this.#internals = host.attachInternals?.();
  }

  /** Makes these the current states, and no others. */
  set(current: readonly string[]): void {
    const states = this.#internals?.states;
    try {
      states?.clear();
      for (const state of current) states?.add(state);
    } catch {
      // Engines of 2023 take only names that begin with two dashes; there the states stay unset.
    }
  }
}
