import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { TimelineInput } from '../../src/model/timeline.js';
import { answerWith, neverAnswer } from '../support/answer-with.js';
import '../support/controls.js';
import { drawn, textOf } from '../support/drawn.js';

const meta = { title: 'States', component: 'news-timeline' } satisfies Meta;
export default meta;

/** Data on their way: the height is held; the word comes only after a second. */
export const Loading: StoryObj = {
  render: () => html`<news-timeline src="slow.json" .fetch=${neverAnswer}></news-timeline>`,
};

/** A data set without events. */
export const Empty: StoryObj = {
  render: () => html`<news-timeline .timeline=${[]}></news-timeline>`,
  play: async ({ canvasElement }) => {
    await expect(textOf(await drawn(canvasElement))).toBe('No events.');
  },
};

/** HTML where JSON was expected: the children stay, and a quiet sentence says that there should be more. */
export const Problem: StoryObj = {
  render: () =>
    html`<news-timeline
      src="gone.json"
      .fetch=${answerWith('<!doctype html><title>404</title>', { status: 404, type: 'text/html' })}
    >
      <ol>
        <li><time datetime="2024-08">August 2024</time> <strong>Incursion begins</strong></li>
      </ol>
    </news-timeline>`,
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    await expect(textOf(element)).toBe('The timeline could not be loaded.');
    await waitFor(() => expect(element.problems).not.toHaveLength(0));
  },
};

const broken = [
  { id: 'good', date: '2024-08', headline: 'This event is drawn' },
  { id: 'bad-date', date: '2023-02-29', headline: 'This one is left out: 2023 had no 29 February' },
  { id: 'bad-status', date: '2024', headline: 'And this one: its status cannot be read', status: 'posible' },
] as unknown as TimelineInput;

/** Two events that cannot be read are left out and listed, each with its path and what to write; the rest is drawn. */
export const BadData: StoryObj = {
  render: () => html`<news-timeline layout="list" .timeline=${broken}></news-timeline>`,
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    await expect(textOf(element)).toContain('This event is drawn');
    // The words for what is wrong are a part of their own, and come after the drawing.
    await waitFor(() => expect(element.problems.filter(({ severity }) => severity === 'error')).toHaveLength(2));
  },
};
