import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../../src/define.js';
import type { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import { frame } from '../support/frame.js';
import { inventedEras } from '../support/invented-eras.js';

const meta = { title: 'Variants/Axis with eras', component: 'news-timeline' } satisfies Meta;
export default meta;

type Story = StoryObj;

const axis = (width: number, group: 'none' | 'kind') =>
  frame(width, html`<news-timeline layout="axis" group-by=${group} .timeline=${inventedEras}></news-timeline>`);

/** The bands are there, and all eras can be heard. */
const heard: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const { renderRoot } = canvasElement.querySelector<NewsTimelineElement>('news-timeline')!;
  await waitFor(() => expect(renderRoot.querySelector('.eras')).toBeTruthy(), { timeout: 5000 });
  await expect(renderRoot.querySelector('.plot ul')).toHaveTextContent('Era: Planning, July 2018 to 2019');
};

/** Bands behind the axis: sharp where a bound is known, fading where it is not. */
export const Wide1200: Story = { name: 'Eras, 1200 px', render: () => axis(1200, 'none'), play: heard };
export const Medium720: Story = { name: 'Eras, 720 px', render: () => axis(720, 'none'), play: heard };

/** The same behind lanes. */
export const Lanes1200: Story = { name: 'Eras behind lanes, 1200 px', render: () => axis(1200, 'kind'), play: heard };
export const Lanes360: Story = { name: 'Eras behind lanes, 360 px', render: () => axis(360, 'kind'), play: heard };

export const Dark1200: Story = {
  name: 'Eras, dark, 1200 px',
  globals: { scheme: 'dark' },
  render: () => axis(1200, 'kind'),
};

/** Time runs from right to left. */
export const RightToLeft1200: Story = {
  name: 'Eras, right to left, 1200 px',
  globals: { dir: 'rtl' },
  render: () => axis(1200, 'none'),
};
