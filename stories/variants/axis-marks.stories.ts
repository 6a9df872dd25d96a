import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { TimelineInput } from '../../src/model/timeline.js';
import {
  certaintyRings,
  closedDates,
  datesOfTwoYears,
  openDates,
  outcomes,
  totals,
  unplacedSeason,
} from '../support/axis-marks.js';
import '../support/controls.js';
import { drawn, textOf } from '../support/drawn.js';
import { frame } from '../support/frame.js';
import { afterwards, certainties } from '../support/marks.js';

const meta = { title: 'Variants/Axis, every mark', component: 'news-timeline' } satisfies Meta;
export default meta;

const story = (data: TimelineInput, ...words: readonly string[]): StoryObj => ({
  render: () => frame(1200, html`<news-timeline layout="axis" .timeline=${data}></news-timeline>`),
  play: async ({ canvasElement }) => {
    const text = textOf(await drawn(canvasElement));
    for (const each of words) await expect(text).toContain(each);
  },
});

/** Day, month, quarter, year, interval, uncertain end, season, approximate, between, a month still running, expected. */
export const BothBounds: StoryObj = story(
  closedDates,
  'Q1 2024',
  'ummer 2024',
  'bout July 2024',
  'ome time between 3 August 2024 and 20 August 2024',
);

/** On or before, start unknown, ongoing, on or after, end unknown: a row each, in groups that say their limit once. */
export const OpenBounds: StoryObj = story(openDates, 'Day not known', 'Ongoing on 17 November 2024');

/** A season where nobody says on which half of the globe: its whole year, fading. */
export const SeasonWithoutHemisphere: StoryObj = story(unplacedSeason, 'ummer 2024');

/** Happened, cancelled, retracted, expected, scheduled, possible with a date and without, undated, not settled. */
export const Outcomes: StoryObj = story(
  outcomes,
  'Cancelled',
  'A day that was called off',
  'xpected',
  'Possible, no date',
  'None of this has happened',
  '1 point not settled',
);

/** A total in a block where its words fit, and in an outlined bar where they do not. */
export const Totals: StoryObj = story(totals, 'More than 2,000', 'ore than 300');

/** Every certainty on a bar: who says so stands before the claim. */
export const Certainty: StoryObj = story(
  certainties,
  'Disputed by the other party',
  'Denied by the ministry',
  'Alleged',
);

/** Every certainty on a ring. */
export const CertaintyOfDays: StoryObj = story(certaintyRings, 'Disputed by the other party', 'Denied by the ministry');

/** Corrections, retraction, replacement and updates. */
export const Afterwards: StoryObj = story(afterwards, 'its only source withdrew it');

/** All ways to know a date, on one axis. */
export const AllDates: StoryObj = story(datesOfTwoYears, 'Possible, no date');
