import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import '../../src/define.js';
import type { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import { frame } from '../support/frame.js';

const meta = { title: 'Variants/Filters and search', component: 'news-timeline' } satisfies Meta;
export default meta;

type Story = StoryObj;

const controls = (width: number, layout: string, filter?: string, limit?: number): Story => ({
  render: () =>
    frame(
      width,
      html`<news-timeline
        layout=${layout}
        controls="filter search share"
        filter=${filter ?? nothing}
        limit=${limit ?? nothing}
        .timeline=${usLongRangeMissiles}
      ></news-timeline>`,
    ),
});
const root = (canvas: HTMLElement) => canvas.querySelector<NewsTimelineElement>('news-timeline')!.renderRoot;

/** Closed: one quiet line. */
export const Closed720: Story = { ...controls(720, 'list'), name: 'Closed, 720 px' };

/** Chips say how many they stand for, and which are pressed. */
export const Opened720: Story = {
  ...controls(720, 'list', 'kind: statement'),
  name: 'Filters opened, 720 px',
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(root(canvasElement).querySelector('.facets summary')).toBeTruthy(), { timeout: 5000 });
    await userEvent.click(root(canvasElement).querySelector('.facets summary')!);
    await waitFor(() =>
      expect(root(canvasElement).querySelector('[aria-pressed="true"]')).toHaveTextContent('Statement'),
    );
    await expect(root(canvasElement).querySelector('.shown')).toHaveTextContent('5 of 16 shown');
  },
};
export const Opened320: Story = { ...Opened720, ...controls(320, 'list', 'kind: statement'), name: 'Filters, 320 px' };
export const Axis1200: Story = { ...controls(1200, 'axis', 'certainty: claimed'), name: 'Over an axis, 1200 px' };
export const Story900: Story = { ...controls(900, 'story', 'kind: statement'), name: 'Over a story, 900 px' };

/** The words of a search are marked where they stand. */
export const Search720: Story = { ...controls(720, 'list', 'text: missiles'), name: 'A search, 720 px' };
export const Nothing720: Story = { ...controls(720, 'list', 'text: xyzzy'), name: 'Nothing found, 720 px' };

/** The first five, and the way to all. */
export const Limit720: Story = { ...controls(720, 'list', undefined, 5), name: 'A limit, 720 px' };
export const Dark720: Story = {
  ...controls(720, 'list', 'kind: statement'),
  name: 'Filtered, dark, 720 px',
  globals: { scheme: 'dark' },
};
