import type { ReactiveController } from 'lit';

/** The element's custom states, for a page's `:state(loading)`. What is current shows here and in properties, never in attributes. */
export class States implements ReactiveController {
  readonly #internals: ElementInternals | undefined;

  constructor(host: HTMLElement & { addController(controller: ReactiveController): void }) {
    // The server's stand-in for an element has no internals.
    this.#internals = typeof host.attachInternals === 'function' ? host.attachInternals() : undefined;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Makes these the current states, and no others. */
  set(current: readonly string[]): void {
    const states = this.#internals?.states;
    if (!states) return;
    try {
      for (const state of [...states]) if (!current.includes(state)) states.delete(state);
      for (const state of current) states.add(state);
    } catch {
      // Engines of 2023 take only names that begin with two dashes; there the states stay unset.
    }
  }
}
