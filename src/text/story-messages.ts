import type { PluralForms } from './plural-forms.js';

/** What only the story and the strip print: in English it comes with them (text/story-english.ts). */
export interface StoryMessages {
  /** The button that goes on by itself, from one event to the next. */
  readonly play: string;
  /** The button that stops it. */
  readonly pause: string;
  /** Link from the strip to the whole list. */
  readonly seeAll: PluralForms;
}
