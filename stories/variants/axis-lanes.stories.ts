import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import '../../src/define.js';
import type { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import type { TimelineInput } from '../../src/model/timeline.js';
import { frame } from '../support/frame.js';
import { inventedBursts } from '../support/invented-bursts.js';
import { inventedReports } from '../support/invented-reports.js';

const meta = { title: 'Variants/Axis of many events', component: 'news-timeline' } satisfies Meta;
export default meta;

type Story = StoryObj;

interface Shown {
  readonly group?: string;
  readonly from?: string;
  readonly to?: string;
  readonly selected?: string;
  readonly scale?: 'linear' | 'compressed';
}

const axis = (width: number, data: TimelineInput, { group, from, to, selected, scale }: Shown = {}) =>
  frame(
    width,
    html`<news-timeline
      layout="axis"
      group-by=${group ?? nothing}
      from=${from ?? nothing}
      to=${to ?? nothing}
      selected=${selected ?? nothing}
      scale=${scale ?? nothing}
      .timeline=${data}
    ></news-timeline>`,
  );

const thousands = inventedReports(9000);
const hundreds = inventedReports(200, 2);

/** The element, once its lanes are drawn. */
async function lanesOf(canvas: HTMLElement): Promise<NewsTimelineElement> {
  const element = canvas.querySelector<NewsTimelineElement>('news-timeline')!;
  await waitFor(() => expect(element.renderRoot.querySelector('.lanes canvas')).toBeTruthy(), { timeout: 5000 });
  return element;
}

/** Nine thousand reports, a lane for each kind: columns on one scale, the most important named, all of them counted. */
export const Kinds1200: Story = {
  name: 'By kind, 1200 px',
  render: () => axis(1200, thousands, { group: 'kind' }),
  play: async ({ canvasElement }) => {
    const element = await lanesOf(canvasElement);
    await expect(element.renderRoot.querySelector('.tools')).toHaveTextContent('9,000 of 9,000 events in view');
    await expect(element.renderRoot.querySelectorAll('.titles > li')).toHaveLength(5);
    await expect(element.renderRoot.querySelectorAll('*').length).toBeLessThanOrEqual(400);
  },
};

/** One lane has more room: names in four rows. */
export const OneLane1200: Story = { name: 'One lane, 1200 px', render: () => axis(1200, thousands) };

/** Two months of it: every event with its words, where they are few enough; the others as marks or columns. */
export const TwoMonths1200: Story = {
  name: 'Two months of it, 1200 px',
  render: () => axis(1200, thousands, { group: 'kind', from: '2018-03', to: '2018-04' }),
};

/** A column of text, and a phone. */
export const Kinds720: Story = { name: 'By kind, 720 px', render: () => axis(720, thousands, { group: 'kind' }) };
export const Kinds360: Story = { name: 'By kind, 360 px', render: () => axis(360, thousands, { group: 'kind' }) };

export const Dark1200: Story = {
  name: 'Dark, 1200 px',
  globals: { scheme: 'dark' },
  render: () => axis(1200, thousands, { group: 'kind' }),
};

/** Time runs from right to left. */
export const RightToLeft1200: Story = {
  name: 'Right to left, 1200 px',
  globals: { dir: 'rtl' },
  render: () => axis(1200, thousands, { group: 'kind' }),
};

/** Two hundred in two years. */
export const Hundreds1200: Story = { name: 'Two hundred, 1200 px', render: () => axis(1200, hundreds) };

/** The seed in lanes, an event open. */
export const Seed1200: Story = {
  name: 'Seed by kind, 1200 px',
  render: () => axis(1200, usLongRangeMissiles, { group: 'kind', selected: 'authorization' }),
};

/** What is counted opens to its events. */
export const OpenedCount: Story = {
  name: 'A count is opened',
  render: () => axis(1200, thousands, { group: 'kind' }),
  play: async ({ canvasElement }) => {
    const element = await lanesOf(canvasElement);
    const count = element.renderRoot.querySelector<HTMLElement>('.count')!;
    await userEvent.click(count);
    await waitFor(() =>
      expect(element.renderRoot.querySelector('.tools')).not.toHaveTextContent('9,000 of 9,000 events in view'),
    );
  },
};

const bursts = inventedBursts();

/** Years in which nothing begins or ends are left out, each for a band that says how many they are; a bar goes on through one. */
const broken: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const element = await lanesOf(canvasElement);
  await expect(element.renderRoot.querySelectorAll('.gone').length).toBeGreaterThan(0);
  await expect(element.renderRoot.querySelector('.plot ol')).toHaveTextContent('to the next dated entry');
};
export const Compressed1200: Story = {
  name: 'Compressed, 1200 px',
  render: () => axis(1200, bursts, { group: 'kind', scale: 'compressed' }),
  play: broken,
};
export const Compressed720: Story = {
  name: 'Compressed, 720 px',
  render: () => axis(720, bursts, { group: 'kind', scale: 'compressed' }),
  play: broken,
};
export const Compressed360: Story = {
  name: 'Compressed, 360 px',
  render: () => axis(360, bursts, { scale: 'compressed' }),
};
export const CompressedRightToLeft1200: Story = {
  name: 'Compressed, right to left, 1200 px',
  globals: { dir: 'rtl' },
  render: () => axis(1200, bursts, { group: 'kind', scale: 'compressed' }),
};

/** The same to scale, as lanes are where a page does not say. */
export const Linear1200: Story = {
  name: 'Linear, 1200 px',
  render: () => axis(1200, bursts, { group: 'kind', scale: 'linear' }),
};
