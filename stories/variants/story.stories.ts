import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import '../../src/define.js';
import type { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import { frame } from '../support/frame.js';
import { picture } from '../support/picture.js';

const meta = { title: 'Variants/Story', component: 'news-timeline' } satisfies Meta;
export default meta;

type Story = StoryObj;

const story = (width: number, selected?: string, timeline: object = usLongRangeMissiles, seconds?: number): Story => ({
  render: () =>
    frame(
      width,
      html`<news-timeline
        layout="story"
        selected=${selected ?? nothing}
        auto-advance=${seconds ?? nothing}
        .timeline=${timeline as typeof usLongRangeMissiles}
      ></news-timeline>`,
    ),
});

const root = (canvas: HTMLElement) => canvas.querySelector<NewsTimelineElement>('news-timeline')!.renderRoot;

/** One event at a time, its neighbours named, and where it lies among all. */
export const Seed900: Story = {
  ...story(900, 'authorization'),
  name: 'Seed, 900 px',
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(root(canvasElement).querySelector('.place')).toHaveTextContent('Item 8 of 16'), {
      timeout: 5000,
    });
    await userEvent.click(root(canvasElement).querySelector('.way.on')!);
    await waitFor(() => expect(root(canvasElement).querySelector('.place')).toHaveTextContent('Item 9 of 16'));
  },
};
export const Seed1200: Story = { ...story(1200, 'drone-strikes-october'), name: 'Seed, 1200 px' };
export const Seed720: Story = { ...story(720, 'zelensky-quote'), name: 'Seed, a quotation, 720 px' };
export const Seed360: Story = { ...story(360, 'authorization'), name: 'Seed, 360 px' };
export const Seed256: Story = { ...story(256, 'authorization'), name: 'Seed, 256 px' };

const pictured = {
  ...usLongRangeMissiles,
  events: usLongRangeMissiles.events.map((event) =>
    event.id === 'authorization' ? Object.assign({}, event, { media: [picture, picture] }) : event,
  ),
};

/** Beside its media. The picture is a placeholder. */
export const Picture1200: Story = { ...story(1200, 'authorization', pictured), name: 'A picture, 1200 px' };
export const Picture360: Story = { ...story(360, 'authorization', pictured), name: 'A picture, 360 px' };

/** Goes on by itself until the reader steps, with a button that stops it. */
export const AutoAdvance: Story = { ...story(720, undefined, usLongRangeMissiles, 5), name: 'Goes on by itself' };

/** So many that a profile says where the open one lies. */
const many = {
  title: 'An invented archive',
  intro: '**Invented data**, made to show many events. None of them is real.',
  events: Array.from({ length: 400 }, (_, at) => ({
    id: `made-${at}`,
    date: new Date(Date.UTC(2015, 0, 1) + (at * 9 + (at % 7) ** 3) * 86_400_000)
      .toISOString()
      .slice(0, at % 5 ? 10 : 7),
    headline: `Invented event ${at + 1}`,
  })),
};
export const Many900: Story = { ...story(900, 'made-200', many), name: '400 events, 900 px' };

export const Dark900: Story = {
  ...story(900, 'authorization'),
  name: 'Seed, dark, 900 px',
  globals: { scheme: 'dark' },
};
