import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { TimelineInput } from '../../src/model/timeline.js';
import '../support/controls.js';
import { drawn, textOf } from '../support/drawn.js';
import { frame } from '../support/frame.js';
import { afterwards, certainties, precisions } from '../support/marks.js';

const meta = { title: 'Variants/Marks and words', component: 'news-timeline' } satisfies Meta;
export default meta;

const story = (data: TimelineInput, ...words: readonly string[]): StoryObj => ({
  render: () => frame(720, html`<news-timeline layout="list" fold="none" .timeline=${data}></news-timeline>`),
  play: async ({ canvasElement }) => {
    const text = textOf(await drawn(canvasElement));
    for (const each of words) await expect(text).toContain(each);
  },
});

/** Each way in which a date can be known, with its mark on the rail and its words. */
export const Precision: StoryObj = story(
  precisions,
  'Q2 2024',
  'ummer 2024',
  'The 1990s',
  'About July 2024',
  'Some time between 3 June 2024 and 20 June 2024',
  '18:30 (Kyiv)',
);

/** Each way in which an event can be known: who says so stands before the claim. */
export const Certainty: StoryObj = story(
  certainties,
  'Confirmed by an official, not named, to Invented Agency',
  'Disputed by the other party',
  'Alleged',
);

/** Corrections, retraction (the reason first), replacement and updates. */
export const Afterwards: StoryObj = story(afterwards, 'its only source withdrew it', 'Corrections (1)', 'Replaced by');
