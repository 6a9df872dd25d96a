import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../../src/define.js';
import type { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import type { TimelineObjectInput } from '../../src/model/timeline.js';
import { frame } from '../support/frame.js';

const meta = { title: 'Variants/Axis of clock times', component: 'news-timeline' } satisfies Meta;
export default meta;

type Story = StoryObj;

/** Three reports within ten seconds. */
const seconds: TimelineObjectInput = {
  title: 'An alarm (invented)',
  intro: '**Invented data**, made to show seconds. No event below is real.',
  timeZone: 'Europe/Kyiv',
  events: [
    { id: 'alarm', date: '2024-11-17T12:00:03', headline: 'Alarm is given', kind: 'statement', status: 'happened' },
    { id: 'answer', date: '2024-11-17T12:00:05', headline: 'First answer', kind: 'statement', status: 'happened' },
    { id: 'end', date: '2024-11-17T12:00:12', headline: 'Alarm ends', kind: 'context', status: 'happened' },
  ],
};

const axis = (width: number, group: 'none' | 'kind') =>
  frame(width, html`<news-timeline layout="axis" group-by=${group} .timeline=${seconds}></news-timeline>`);

/** The day and the zone of the clock stand under its times. */
const named: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const { renderRoot } = canvasElement.querySelector<NewsTimelineElement>('news-timeline')!;
  await waitFor(() => expect(renderRoot.querySelector('.zone')).toHaveTextContent('Clock times: Kyiv'), {
    timeout: 5000,
  });
  await expect(renderRoot.querySelector('.parent')).toHaveTextContent(/17 November 2024|November 17, 2024/);
};

/** Seconds are as wide as they are long. */
export const Seconds1200: Story = { name: 'Seconds, 1200 px', render: () => axis(1200, 'none'), play: named };
export const Seconds720: Story = { name: 'Seconds, 720 px', render: () => axis(720, 'none'), play: named };

/** The same in lanes. */
export const Lanes1200: Story = { name: 'Seconds in lanes, 1200 px', render: () => axis(1200, 'kind'), play: named };
export const Lanes360: Story = { name: 'Seconds in lanes, 360 px', render: () => axis(360, 'kind'), play: named };
