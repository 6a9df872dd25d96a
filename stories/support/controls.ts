import type { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import '../../src/define.js';

export type TimelineArgs = Partial<
  Pick<NewsTimelineElement, 'layout' | 'order' | 'fold' | 'headingLevel' | 'selected' | 'permalink'>
> & { width?: string };

/** Storybook finds no choices in a union of strings, so they are given here. */
export const argTypes = {
  layout: { control: 'select', options: ['auto', 'list', 'axis', 'story', 'strip'] },
  order: { control: 'select', options: ['chronological', 'newest-first'] },
  fold: { control: 'select', options: ['auto', 'none'] },
  headingLevel: { control: 'select', options: ['2', '3', '4', '5', 'none'] },
} as const;
