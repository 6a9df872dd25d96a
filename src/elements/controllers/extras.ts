import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Timeline } from '../../model/timeline.js';
import type { CardExtras } from '../../views/card-context.js';

/** Whether some card has a picture or a foot. */
const needed = ({ events, corrections }: Timeline): boolean =>
  Boolean(corrections?.length) ||
  events.some(({ media, links, updated, supersededBy }) => media?.length || links?.length || updated || supersededBy);

/** Brings the part that draws pictures and feet, with its styles, where a data set has something for it. */
export class Extras implements ReactiveController {
  views: CardExtras | undefined;
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  #state: 'idle' | 'asked' | 'failed' = 'idle';

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Whether a data set has to wait for the part. */
  waits(timeline: Timeline): boolean {
    if (this.views || !needed(timeline)) return false;
    if (this.#state === 'idle') {
      this.#state = 'asked';
      void this.#bring();
    }
    // Where the part cannot be had, the cards stand without it.
    return this.#state === 'asked';
  }

  async #bring(): Promise<void> {
    try {
      const { mediaStyles, ...views } = await import('../../views/card-extras.js');
      const { styleSheet } = mediaStyles;
      if (styleSheet && this.#host.renderRoot instanceof ShadowRoot) this.#host.renderRoot.adoptedStyleSheets.push(styleSheet);
      this.views = views;
    } catch {
      this.#state = 'failed';
    }
    this.#host.requestUpdate();
  }
}
