import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import type { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import { arabicStory, arabicWords } from '../support/arabic.js';
import { argTypes, type TimelineArgs } from '../support/controls.js';
import { drawn, textOf } from '../support/drawn.js';
import { frame } from '../support/frame.js';
import { marieCurie } from '../../data/marie-curie.js';

const meta = {
  title: 'Variants/Axis',
  component: 'news-timeline',
  argTypes,
  args: { layout: 'axis', headingLevel: '2' },
} satisfies Meta<TimelineArgs>;
export default meta;

type Story = StoryObj<TimelineArgs>;

const seed = (width: number) => (args: TimelineArgs) =>
  frame(
    width,
    html`<news-timeline
      layout=${args.layout ?? 'axis'}
      heading-level=${args.headingLevel ?? nothing}
      selected=${args.selected ?? nothing}
      .timeline=${usLongRangeMissiles}
    ></news-timeline>`,
  );

/** Ids of the entries on the plot, in reading order. */
const entries = (element: NewsTimelineElement): string[] =>
  [...element.renderRoot.querySelectorAll<HTMLElement>('.plot button')].map(({ dataset }) => dataset['id']!);
const dated = usLongRangeMissiles.events.filter(({ date }) => date !== null).map(({ id }) => id);

const allAtFirstSight: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const element = await drawn(canvasElement);
  await expect(entries(element).toSorted()).toEqual(dated.toSorted());
  await expect(textOf(element)).toContain('2 years, 5 months');
};

/** The whole story at first sight: to scale, the empty years named, possibilities beside the axis. */
export const Seed1200: Story = { name: 'Seed, 1200 px', render: seed(1200), play: allAtFirstSight };

/** The narrowest axis with its possibilities beside it. */
export const Seed900: Story = { name: 'Seed, 900 px', render: seed(900), play: allAtFirstSight };

/** A column of text: the possibilities stand below. */
export const Seed720: Story = { name: 'Seed, 720 px', render: seed(720), play: allAtFirstSight };

/** A phone: marks alone, over the list that says it all. */
export const Seed360: Story = {
  name: 'Seed, 360 px',
  render: seed(360),
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    await expect(element.renderRoot.querySelector('.plot')).toHaveAttribute('aria-hidden', 'true');
    await expect(element.renderRoot.querySelectorAll('.event')).toHaveLength(16);
  },
};

/** The narrowest block that must read well. */
export const Seed256: Story = { name: 'Seed, 256 px', render: seed(256) };

/** Nothing asked for: the axis where it has room and few enough events, else the list. */
export const Auto: Story = { render: seed(1200), args: { layout: 'auto' }, play: allAtFirstSight };

export const Dark1200: Story = { name: 'Dark, 1200 px', globals: { scheme: 'dark' }, render: seed(1200) };
export const Dark360: Story = { name: 'Dark, 360 px', globals: { scheme: 'dark' }, render: seed(360) };

const arabic = (width: number) => () =>
  frame(width, html`<news-timeline layout="axis" .messages=${arabicWords} .timeline=${arabicStory}></news-timeline>`);

/** Time runs from right to left. The words are the story's own and await an Arabic editor. */
export const RightToLeft1200: Story = {
  name: 'Right to left, 1200 px',
  globals: { dir: 'rtl' },
  render: arabic(1200),
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    const [first, last] = ['war-began', 'zelensky-quote'].map((id) =>
      element.renderRoot.querySelector(`[data-id="${id}"]`)!.getBoundingClientRect(),
    );
    await expect(first!.left).toBeGreaterThan(last!.right);
    await expect(textOf(element)).toContain('٢٠٢٤');
  },
};
export const RightToLeft360: Story = {
  name: 'Right to left, 360 px',
  globals: { dir: 'rtl' },
  render: arabic(360),
};

const twelve = (width: number): Story => ({
  render: () => frame(width, html`<news-timeline layout="axis" .timeline=${marieCurie}></news-timeline>`),
  play: async ({ canvasElement }) => {
    // Dates and headlines, the one button, and not a word more.
    await expect(textOf(await drawn(canvasElement))).not.toMatch(/confirmed|reported|source|as of|how to read/i);
  },
});
export const Biography1200: Story = { ...twelve(1200), name: 'Biography, 1200 px' };
export const Biography720: Story = { ...twelve(720), name: 'Biography, 720 px' };
export const Biography360: Story = { ...twelve(360), name: 'Biography, 360 px' };

/** All of the story to scale, as a page asks for it: the empty years are as wide as they are. */
export const Linear1200: Story = {
  name: 'Seed, linear, 1200 px',
  render: () =>
    frame(1200, html`<news-timeline layout="axis" scale="linear" .timeline=${usLongRangeMissiles}></news-timeline>`),
  play: async ({ canvasElement }) => {
    await expect(textOf(await drawn(canvasElement))).not.toContain('2 years, 5 months');
  },
};

/** Every long empty stretch of a life left out, where of itself the axis would leave out none. */
const compressed = (width: number): Story => ({
  render: () =>
    frame(width, html`<news-timeline layout="axis" scale="compressed" .timeline=${marieCurie}></news-timeline>`),
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    await expect(element.renderRoot.querySelectorAll('.gone').length).toBeGreaterThan(0);
  },
});
export const Compressed1200: Story = { ...compressed(1200), name: 'Biography, compressed, 1200 px' };
export const Compressed720: Story = { ...compressed(720), name: 'Biography, compressed, 720 px' };

/** An entry is opened: its card stands under the plot, with the way to its neighbours. */
export const OpenCard: Story = {
  name: 'Open card, 1200 px',
  render: seed(1200),
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    await userEvent.click(element.renderRoot.querySelector('[data-id="authorization"]')!);
    await waitFor(() => expect(textOf(element)).toContain('Item 8 of 16'));
    await expect(element.renderRoot.querySelector('[data-id="authorization"]')).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    await expect(textOf(element)).toContain('Confirmed by a US official, not named, to CBS');
  },
};
export const OpenCard720: Story = {
  name: 'Open card, 720 px',
  render: seed(720),
  args: { selected: 'drone-strikes-october' },
};

/** The key to the marks is closed at first, and holds only what this story uses. */
export const LegendOpen: Story = {
  name: 'Legend open, 1200 px',
  render: seed(1200),
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    const legend = element.renderRoot.querySelector<HTMLDetailsElement>('details.legend')!;
    await expect(legend.open).toBe(false);
    await userEvent.click(legend.querySelector('summary')!);
    await expect(legend.open).toBe(true);
    await expect(legend.textContent).not.toMatch(/Expected/);
  },
};
