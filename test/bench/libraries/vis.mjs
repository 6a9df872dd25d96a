import { visWith } from './vis-options.mjs';

globalThis.library = visWith({});
