/** Sections that open, of a list that is too long to stand open: a part that is fetched when one is first drawn. */
export { LongList } from './controllers/long-list.js';
