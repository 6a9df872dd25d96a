import { hasRareGlyph } from '../../layout/common-glyphs.js';
import { rowsOf } from '../../model/event-rows.js';
import type { Timeline } from '../../model/timeline.js';
import type * as cardExtras from '../../views/card-extras.js';
import { isRich } from '../../views/text-view.js';
import { Part, type PartHost } from './part.js';

/** Whether some card has a picture, a foot, a glyph that few have, or a text with marks in it. */
const needed = ({ events, corrections, intro, kinds }: Timeline): boolean =>
  Boolean(corrections?.length) ||
  isRich(intro) ||
  events.some(
    ({ media, links, updated, supersededBy, body, summary, relations, kind }) =>
      media?.length ||
      links?.length ||
      updated ||
      supersededBy ||
      hasRareGlyph(kind) ||
      isRich(body ?? summary) ||
      relations?.some(({ attribution }) => isRich(attribution)),
  ) ||
  Boolean(kinds?.some(({ glyph }) => typeof glyph === 'string' && hasRareGlyph(glyph)));

/** Brings the part that draws pictures, feet, rich text and rare glyphs, with its styles and words, where a data set needs it. */
export class Extras {
  readonly #part: Part<typeof cardExtras>;
  #seen: Timeline | undefined;

  constructor(host: PartHost) {
    this.#part = new Part(host, 'card-extras', () => import('../../views/card-extras.js'));
  }

  get views(): typeof cardExtras | undefined {
    return this.#part.code;
  }

  /** Whether a data set has to wait for the part. */
  waits(timeline: Timeline): boolean {
    if (this.#seen !== timeline && (rowsOf(timeline) || needed(timeline))) void this.#part.bring();
    this.#seen = timeline;
    return this.#part.coming;
  }
}
