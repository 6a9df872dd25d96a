import type { TemplateResult, nothing } from 'lit';
import type { Glyph } from '../layout/common-glyphs.js';
import type { PartialDate } from '../model/partial-date.js';
import type { NewsEvent, Timeline } from '../model/timeline.js';
import type { Messages, Words } from '../text/messages.js';
import type { HeadingLevel } from './heading.js';
import type { FollowLink } from './rich-text-view.js';

/** What a reader can do in a view; the element gives the handlers. */
export interface CardHandlers {
  /** Follows a link to another event of the timeline. */
  readonly goTo: FollowLink;
  /**
   * Opens what stands folded under a key. `media`: the id of the event of which something is loaded that another site holds.
   */
  readonly open: (key: string, event: Event, media?: string) => void;
}

/** What few cards need, from a part that is fetched where the data set has something for it. */
export interface CardExtras {
  /** Of a part of its own, where there are media. */
  readonly mediaView?: (event: NewsEvent, context: CardContext) => TemplateResult;
  readonly footView: (event: NewsEvent, context: CardContext) => TemplateResult | typeof nothing;
  readonly listFootView: (context: Pick<CardContext, 'timeline' | 'words'>) => TemplateResult | typeof nothing;
  readonly richText: (text: string, follow: FollowLink) => readonly TemplateResult[];
  readonly richTextInline: (text: string, follow: FollowLink) => unknown;
  readonly rareGlyphs: Readonly<Record<string, Glyph>>;
  readonly rareEnglish: Partial<Messages>;
}

export interface CardContext {
  readonly extras: CardExtras | undefined;
  readonly timeline: Timeline;
  readonly words: Words;
  readonly level: HeadingLevel;
  readonly handlers: CardHandlers;
  /** Ids of the sources that all events share: said once, under the list. */
  readonly sharedSources: ReadonlySet<string>;
  /** Keys of what the reader opened: `media:id`, `sensitive:id`, `embed:place:id`. */
  readonly opened: ReadonlySet<string>;
  readonly selected: string | null;
  /** Only the open event has a card; the others are rows that lead to it. */
  readonly brief?: boolean | undefined;
  /** The link of a card to itself, where cards have one. */
  readonly permalink: ((event: NewsEvent) => TemplateResult) | undefined;
  /** UTC ms, on a live page. */
  readonly now: number | undefined;
  /** What the data set is true of. */
  readonly asOf: PartialDate | null;
  /** The language of the data's texts, where the words around them are in another. */
  readonly textLang: string | undefined;
}
