import { visWith } from './vis-options.mjs';

// The number that its own example of clusters has.
globalThis.library = visWith({ cluster: { maxItems: 3 } });
