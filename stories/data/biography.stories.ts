import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../support/controls.js';
import { drawn, textOf } from '../support/drawn.js';
import { frame } from '../support/frame.js';
import { marieCurie } from '../../data/marie-curie.js';

const meta = { title: 'Data/Twelve bare events', component: 'news-timeline' } satisfies Meta;
export default meta;

const twelve = (width: number): StoryObj => ({
  render: () => frame(width, html`<news-timeline layout="list" .timeline=${marieCurie}></news-timeline>`),
  play: async ({ canvasElement }) => {
    // Dates and headlines, and not a word more.
    const words = textOf(await drawn(canvasElement));
    await expect(
      words.startsWith('7 November 1867 Born in Warsaw') || words.startsWith('November 7, 1867 Born in Warsaw'),
    ).toBe(true);
    await expect(words).not.toMatch(/confirmed|reported|source|as of|show|how to read/i);
  },
});

export const Biography720: StoryObj = { ...twelve(720), name: 'Biography, 720 px' };
export const Biography360: StoryObj = { ...twelve(360), name: 'Biography, 360 px' };
