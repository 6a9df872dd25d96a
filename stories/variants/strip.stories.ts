import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import '../../src/define.js';
import type { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import { frame } from '../support/frame.js';

const meta = { title: 'Variants/Strip', component: 'news-timeline' } satisfies Meta;
export default meta;

type Story = StoryObj;

const strip = (width: number): Story => ({
  render: () => frame(width, html`<news-timeline layout="strip" .timeline=${usLongRangeMissiles}></news-timeline>`),
});

/** One line over an article's first paragraph. */
export const Seed720: Story = {
  ...strip(720),
  name: 'Seed, 720 px',
  play: async ({ canvasElement }) => {
    const { renderRoot } = canvasElement.querySelector<NewsTimelineElement>('news-timeline')!;
    await waitFor(() => expect(renderRoot.querySelector('.all')).toHaveTextContent('See all 16 items'), {
      timeout: 5000,
    });
  },
};
export const Seed1200: Story = { ...strip(1200), name: 'Seed, 1200 px' };
export const Seed320: Story = { ...strip(320), name: 'Seed, 320 px' };
export const Seed256: Story = { ...strip(256), name: 'Seed, 256 px' };
export const Dark720: Story = { ...strip(720), name: 'Seed, dark, 720 px', globals: { scheme: 'dark' } };
