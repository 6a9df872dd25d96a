import type { Timeline } from '../../model/timeline.js';
import type { Words } from '../../text/messages.js';
import type { DrawEras } from '../../views/axis-context.js';
import type { clockZoneView } from '../../views/clock-zone-view.js';
import type * as erasPart from '../eras-part.js';
import { Part, type PartHost } from './part.js';

/** Brings the part that draws eras and names the clock of ticks, with its styles and words, where a timeline has any of either. */
export class Eras {
  readonly #part: Part<typeof erasPart>;

  constructor(host: PartHost) {
    this.#part = new Part(host, 'eras', () => import('../eras-part.js'));
  }

  /** Whether a timeline has to wait for the part: drawn without it, the plot would move when it comes. */
  waits({ eras, events }: Timeline): boolean {
    if (eras?.length || events.some(({ date }) => date?.includes('T'))) void this.#part.bring();
    return this.#part.coming;
  }

  /** What draws them, and the words of a context with their English under those of the locale. */
  of({ timeline, words }: { readonly timeline: Timeline; readonly words: Words }): {
    readonly eras: DrawEras | undefined;
    readonly clock: typeof clockZoneView | undefined;
    readonly words: Words;
  } {
    const { code } = this.#part;
    const messages = { ...code?.erasEnglish, ...words.messages };
    const eras = timeline.eras?.length ? code?.erasView : undefined;
    return { eras, clock: code?.clockZoneView, words: { ...words, messages } };
  }
}
