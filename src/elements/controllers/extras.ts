import { hasRareGlyph } from '../../layout/common-glyphs.js';
import { rowsOf } from '../../model/event-rows.js';
import type { Timeline } from '../../model/timeline.js';
import type * as cardExtras from '../../views/card-extras.js';
import type { CardExtras } from '../../views/card-context.js';
import type * as mediaPart from '../../views/media-part.js';
import { isRich } from '../../views/text-view.js';
import { Part, type PartHost } from './part.js';

/** Whether some card has a foot, a glyph that few have, or a text with marks in it. */
const needed = ({ events, corrections, intro, kinds }: Timeline): boolean =>
  Boolean(corrections?.length) ||
  isRich(intro) ||
  events.some(
    ({ links, updated, supersededBy, body, summary, relations, kind }) =>
      links?.length ||
      updated ||
      supersededBy ||
      hasRareGlyph(kind) ||
      isRich(body ?? summary) ||
      relations?.some(({ attribution }) => isRich(attribution)),
  ) ||
  Boolean(kinds?.some(({ glyph }) => typeof glyph === 'string' && hasRareGlyph(glyph)));

/**
 * Brings the part that draws feet, rich text and rare glyphs, with its styles and words, where a data set needs it; or that
 * which draws media too.
 */
export class Extras {
  readonly #part: Part<typeof cardExtras>;
  readonly #media: Part<typeof mediaPart>;
  #seen: Timeline | undefined;

  constructor(host: PartHost) {
    this.#part = new Part(host, 'card-extras', () => import('../../views/card-extras.js'));
    this.#media = new Part(host, 'media-part', () => import('../../views/media-part.js'));
  }

  get views(): CardExtras | undefined {
    return this.#media.code ?? this.#part.code;
  }

  /** Whether a data set has to wait for a part. */
  waits(timeline: Timeline): boolean {
    if (this.#seen !== timeline) {
      if (rowsOf(timeline) || timeline.events.some(({ media }) => media?.length)) void this.#media.bring();
      else if (needed(timeline)) void this.#part.bring();
    }
    this.#seen = timeline;
    return this.#part.coming || this.#media.coming;
  }
}
