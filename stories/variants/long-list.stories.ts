import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import '../../src/define.js';
import type { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import type { TimelineInput } from '../../src/model/timeline.js';
import { frame } from '../support/frame.js';
import { inventedReports } from '../support/invented-reports.js';

const meta = { title: 'Variants/Long list', component: 'news-timeline' } satisfies Meta;
export default meta;

type Story = StoryObj;

const list = (width: number, data: TimelineInput, group?: string, order?: string) =>
  frame(
    width,
    html`<news-timeline
      layout="list"
      group-by=${group ?? nothing}
      order=${order ?? nothing}
      .timeline=${data}
    ></news-timeline>`,
  );

const hundreds = inventedReports(600, 3);
/** The same with the side of the story that each belongs to. */
const tracked: TimelineInput = {
  ...hundreds,
  tracks: [
    { id: 'front', title: 'At the front' },
    { id: 'capitals', title: 'In the capitals' },
  ],
  events: hundreds.events
    .slice(0, 120)
    .map((event) => Object.assign({}, event, { track: event.kind === 'military-action' ? 'front' : 'capitals' })),
};

/** The element, once its list is drawn. */
async function listOf(canvas: HTMLElement): Promise<NewsTimelineElement> {
  const element = canvas.querySelector<NewsTimelineElement>('news-timeline')!;
  await waitFor(() => expect(element.renderRoot.querySelector('.event')).toBeTruthy(), { timeout: 8000 });
  return element;
}

const opensAndStaysSmall = async ({ canvasElement }: { canvasElement: HTMLElement }) => {
  const element = await listOf(canvasElement);
  const closed = element.renderRoot.querySelector<HTMLElement>('.unfold[aria-expanded="false"]')!;
  await userEvent.click(closed);
  await waitFor(() => expect(closed).toHaveAttribute('aria-expanded', 'true'));
  await expect(element.renderRoot.querySelectorAll('*').length).toBeLessThanOrEqual(3000);
  await expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
};

/** Six hundred events: the first 150 stand open, each other month is a heading that opens. */
export const Hundreds720: Story = {
  name: 'Six hundred, 720 px',
  render: () => list(720, hundreds),
  play: opensAndStaysSmall,
};
export const Hundreds360: Story = {
  name: 'Six hundred, 360 px',
  render: () => list(360, hundreds),
  play: opensAndStaysSmall,
};
/** The narrowest block that must read well. */
export const Hundreds256: Story = {
  name: 'Six hundred, 256 px',
  render: () => list(256, hundreds),
  play: opensAndStaysSmall,
};

export const NewestFirst720: Story = {
  name: 'Six hundred, newest first',
  render: () => list(720, hundreds, undefined, 'newest-first'),
};

/** A hundred thousand events, read by rows: a heading for each month or year, and no more elements than before. */
export const HundredThousand720: Story = {
  name: 'A hundred thousand, 720 px',
  render: () => list(720, inventedReports(100_000, 40)),
  play: opensAndStaysSmall,
};

export const Dark720: Story = {
  name: 'Six hundred, dark',
  globals: { scheme: 'dark' },
  render: () => list(720, hundreds),
};

export const RightToLeft360: Story = {
  name: 'Six hundred, right to left',
  globals: { dir: 'rtl' },
  render: () => list(360, hundreds),
};

/** Few events under what they are: the order is that of the lanes of an axis. */
export const SeedByKind720: Story = {
  name: 'Seed by kind, 720 px',
  render: () => list(720, usLongRangeMissiles, 'kind'),
};
export const SeedByKind360: Story = {
  name: 'Seed by kind, 360 px',
  render: () => list(360, usLongRangeMissiles, 'kind'),
};

/** A hundred and twenty by track: past thirty events there are ways to each. */
export const ByTrack720: Story = { name: 'By track, 720 px', render: () => list(720, tracked, 'track') };
export const ByTrack360: Story = { name: 'By track, 360 px', render: () => list(360, tracked, 'track') };

/** Six hundred by kind: sections that open. */
export const HundredsByKind720: Story = {
  name: 'Six hundred by kind, 720 px',
  render: () => list(720, hundreds, 'kind'),
  play: opensAndStaysSmall,
};
