import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { apollo11LandingNight } from '../../data/apollo-11-landing-night.js';
import { arabAstronomy } from '../../data/arab-astronomy.js';
import { historyOfWriting } from '../../data/history-of-writing.js';
import { inventedElection } from '../../data/invented-election.js';
import { inventedMatch } from '../../data/invented-match.js';
import { inventedProduct } from '../../data/invented-product.js';
import { marieCurie } from '../../data/marie-curie.js';
import { webFirstDecade } from '../../data/web-first-decade.js';
import { whatHeredityIsMadeOf } from '../../data/what-heredity-is-made-of.js';
import type { TimelineInput } from '../../src/model/timeline.js';
import '../support/controls.js';
import { drawn, textOf } from '../support/drawn.js';
import { frame } from '../support/frame.js';

const meta = { title: 'Data/Whole stories', component: 'news-timeline' } satisfies Meta;
export default meta;

const shown =
  (layout: 'list' | 'axis', width: number) =>
  (data: TimelineInput, name: string, ...words: readonly string[]): StoryObj => ({
    name: `${name}, ${layout}`,
    render: () => frame(width, html`<news-timeline layout=${layout} .timeline=${data}></news-timeline>`),
    play: async ({ canvasElement }) => {
      const element = await drawn(canvasElement);
      // Eras and clocks come with a part of their own, before which nothing is drawn.
      for (const each of words) await waitFor(() => expect(textOf(element)).toContain(each), { timeout: 5000 });
    },
  });
const list = shown('list', 360);
const axis = shown('axis', 1200);

/** Months: no date of the decade is a day. */
export const DecadeList = list(webFirstDecade, 'A decade by months', 'March 1989', 'Show all 34');
export const DecadeAxis = axis(webFirstDecade, 'A decade by months');

/** The first step was on 20 July in Houston, and on 21 July in Greenwich. */
export const NightList = list(apollo11LandingNight, 'A night by minutes', '9:56', 'July 20, 1969');
export const NightAxis = axis(apollo11LandingNight, 'A night by minutes', 'Chicago');

/** Circa, between, centuries: as the source has it, and no finer. */
export const WritingList = list(
  historyOfWriting,
  'BC and circa',
  '27 March 196 BC',
  'About 3200 BC',
  'Some time between 1041 and 1048',
);
export const WritingAxis = axis(historyOfWriting, 'BC and circa', 'Rosetta Stone');

/** What is off, what has a day, and what is only expected, each in its own words. */
export const ElectionList = list(
  inventedElection,
  'An election calendar (invented)',
  'Cancelled',
  'Expected',
  '(invented)',
);
export const ElectionAxis = axis(inventedElection, 'An election calendar (invented)', '(invented)');

/** Right to left. */
export const ArabicList = list(arabAstronomy, 'In Arabic', 'مرصد مراغة', 'سنة ٨٢٣ هـ');
export const ArabicAxis = axis(arabAstronomy, 'In Arabic', 'مسبار الأمل');

/** The minute of play first, the clock after it. */
export const MatchList = list(inventedMatch, 'A match by minutes (invented)', '67′', '85′');
export const MatchAxis = axis(inventedMatch, 'A match by minutes (invented)', '(invented)');

/** What became of it afterwards: put off, corrected, replaced, taken back. */
export const ProductList = list(
  inventedProduct,
  'A launch and a recall (invented)',
  '1.2 litres',
  'the only source has withdrawn it',
);
export const ProductAxis = axis(inventedProduct, 'A launch and a recall (invented)', '(invented)');

/** Years alone, sparse at first and dense at the end. */
export const ScienceList = list(
  whatHeredityIsMadeOf,
  'The history of a science',
  '1665',
  'It has not escaped our notice',
);
export const ScienceAxis = axis(whatHeredityIsMadeOf, 'The history of a science', 'Watson and Crick');

/** Twelve bare events, to scale. */
export const BiographyAxis = axis(marieCurie, 'A biography', 'Born in Warsaw');
