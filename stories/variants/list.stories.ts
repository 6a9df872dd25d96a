import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect } from 'storybook/test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { argTypes, type TimelineArgs } from '../support/controls.js';
import { drawn, textOf } from '../support/drawn.js';
import { frame } from '../support/frame.js';

const meta = {
  title: 'Variants/List',
  component: 'news-timeline',
  argTypes,
  args: { layout: 'list', order: 'chronological', fold: 'auto', headingLevel: '2', permalink: false },
} satisfies Meta<TimelineArgs>;
export default meta;

type Story = StoryObj<TimelineArgs>;

const seed = (width: number) => (args: TimelineArgs) =>
  frame(
    width,
    html`<news-timeline
      layout=${args.layout ?? 'list'}
      order=${args.order ?? nothing}
      fold=${args.fold ?? nothing}
      heading-level=${args.headingLevel ?? nothing}
      ?permalink=${args.permalink}
      selected=${args.selected ?? nothing}
      .timeline=${usLongRangeMissiles}
    ></news-timeline>`,
  );

/** A phone: long lists fold, and say what they fold. */
export const Seed360: Story = {
  name: 'Seed, 360 px',
  render: seed(360),
  play: async ({ canvasElement }) => {
    const text = textOf(await drawn(canvasElement));
    await expect(text).toContain('Show 7 more, days not known');
    await expect(text).toContain('Show all 16 items');
  },
};

/** A column of text: the dates stand before the rail. */
export const Seed720: Story = {
  name: 'Seed, 720 px',
  render: seed(720),
  play: async ({ canvasElement }) => {
    await expect(textOf(await drawn(canvasElement))).not.toContain('Show all');
  },
};

export const Seed1200: Story = { name: 'Seed, 1200 px', render: seed(1200) };

/** The narrowest block that must read well. */
export const Seed256: Story = { name: 'Seed, 256 px', render: seed(256) };

export const NewestFirst: Story = { render: seed(720), args: { order: 'newest-first' } };

/** Bold text in place of headings, for an article whose outline is its own. */
export const WithoutHeadings: Story = {
  render: seed(720),
  args: { headingLevel: 'none' },
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    await expect(element.renderRoot.querySelector('h1,h2,h3,h4,h5,h6')).toBeNull();
  },
};

/** Cards that link to themselves, one of them open. */
export const PermalinksAndSelection: Story = {
  render: seed(720),
  args: { permalink: true, selected: 'authorization' },
};
