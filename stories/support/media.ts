import { registerMediaProvider } from '../../src/index.js';
import { picture } from './picture.js';

// The name of a host that nobody can have: a press of the button asks nobody for anything.
registerMediaProvider({
  name: 'Example Player',
  match: ({ host, pathname }) => (host === 'player.example' ? `https://player.example/embed${pathname}` : undefined),
});

const credit = 'name of the broadcaster';

/** A placeholder for what stands on a site that is known. */
export const elsewhere = {
  type: 'embed',
  url: 'https://player.example/placeholder',
  alt: 'A placeholder for a film that another site holds',
  caption: 'Placeholder caption: what is to be seen there.',
  credit,
} as const;

/** The same on a site of which nothing is known. */
export const unknown = {
  ...elsewhere,
  url: 'https://unknown.example/placeholder',
  caption: 'On a site that nobody has registered.',
} as const;

/** What a film says of itself. There is none: the address is the page's own. */
export const film = {
  type: 'video',
  url: './?placeholder-film',
  poster: picture.url,
  alt: 'A placeholder for a film',
  caption: 'Placeholder caption: what the film shows.',
  credit,
  shows: 'archive',
  width: 1280,
  height: 720,
  transcript: 'Placeholder transcript. What is said in the film, word by word, and who says it.',
} as const;

export const sound = {
  type: 'audio',
  url: './?placeholder-sound',
  alt: 'A placeholder for a sound',
  caption: 'Placeholder caption: what is to be heard.',
  credit,
  transcript: 'https://unknown.example/transcript',
} as const;

/** A page where a picture should be: it cannot be shown. */
export const broken = { ...picture, url: './?no-picture' } as const;
