import type { StoryMessages } from './story-messages.js';

/** The English of the story and the strip: it comes with the part that draws them. */
export const storyEnglish: StoryMessages = {
  play: 'Play',
  pause: 'Pause',
  seeAll: { one: 'See {count} item', other: 'See all {count} items' },
};
