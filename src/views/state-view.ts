import type { TemplateResult } from 'lit';
import type { Words } from '../text/messages.js';
import { emptyState } from './empty-state.js';
import { loadingState, problemState } from './problem-state.js';

/** Why there is no list: the data are on their way, could not be had, or hold no events. */
export type EmptyView = 'loading' | 'problem' | 'empty';

/** What stands in the list's place. `slow`: the load takes long enough to say so. */
export function stateView(state: EmptyView, words: Words, slow: boolean): TemplateResult {
  switch (state) {
    case 'loading':
      return loadingState(words, slow);
    case 'problem':
      return problemState(words);
    case 'empty':
      return emptyState(words);
  }
}
