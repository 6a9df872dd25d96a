/** What a list of many events, or in groups, needs besides what a plain one does: a part that is fetched when one is first drawn. */
export { ListReader } from './controllers/list-reader.js';
