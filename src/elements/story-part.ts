import { story } from '../styles/story.js';
import { strip } from '../styles/strip.js';
import { styles as ofAxis } from './axis-part.js';

/**
 * All that a story and a strip need and a list does not: a part that is fetched when one is first drawn. It stands on that
 * of the small axis, which shows where an event lies among all.
 */
export * from './axis-part.js';
export { storyEnglish } from '../text/story-english.js';
export { StoryReader } from './controllers/story-reader.js';
export const styles = [...ofAxis, story, strip];
