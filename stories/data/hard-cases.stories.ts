import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import type { TimelineInput } from '../../src/model/timeline.js';
import '../support/controls.js';
import { drawn, textOf } from '../support/drawn.js';
import { frame } from '../support/frame.js';
import { hardCases } from '../support/hard-cases.js';

const meta = { title: 'Data/Axis of what is hard to draw', component: 'news-timeline' } satisfies Meta;
export default meta;

const story = (data: TimelineInput, holds: (element: NewsTimelineElement) => Promise<void>): StoryObj => ({
  render: () => frame(1200, html`<news-timeline layout="axis" lang="en-GB" .timeline=${data}></news-timeline>`),
  play: async ({ canvasElement }) => holds(await drawn(canvasElement)),
});
const says =
  (...words: readonly string[]) =>
  async (element: NewsTimelineElement): Promise<void> => {
    for (const each of words) await expect(textOf(element)).toContain(each);
  };

/** One day stands in the middle of a month. */
export const OneEvent: StoryObj = story(hardCases.one, says('An invented entry, alone'));

/** Neither is on the other, and no order is claimed. */
export const TwoAtOneInstant: StoryObj = story(hardCases.twoAtOnce, says('entry, first', 'entry, second'));

/** Three centuries in which nothing is dated are left out, and named by what was left out. */
export const CenturiesApart: StoryObj = story(hardCases.centuriesApart, says('299 years'));

/** No place on the axis for any of them: they stand after it. */
export const AllUndated: StoryObj = story(hardCases.undated, says('entry, first', 'entry, second', 'entry, third'));

/** Rows alone, below a line on which nothing stands. */
export const AllOpenEnded: StoryObj = story(
  hardCases.openEnded,
  says('entry, before', 'entry, after', 'entry, until', 'entry, from', 'entry, since'),
);

/** No headline is cut: what has no room for it says its kind, and its card the rest. */
export const LongHeadlines: StoryObj = story(hardCases.longHeadlines, async (element) => {
  await expect(textOf(element)).not.toContain('…');
});

/** A range that runs backwards is listed as a problem, and the rest is drawn. */
export const EndsBeforeItStarts: StoryObj = story(hardCases.endsBeforeItStarts, async (element) => {
  await says('entry, good', 'entry, good-too')(element);
  await expect(textOf(element)).not.toContain('backwards');
  await waitFor(() => expect(element.problems.map(({ path }) => path)).toContainEqual(expect.stringContaining('1')));
});
