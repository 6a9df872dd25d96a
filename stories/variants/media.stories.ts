import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import '../support/controls.js';
import { drawn, textOf } from '../support/drawn.js';
import { frame } from '../support/frame.js';
import { picture } from '../support/picture.js';

const meta = { title: 'Variants/Media', component: 'news-timeline' } satisfies Meta;
export default meta;

const withPictures = (sensitive: boolean) => ({
  ...usLongRangeMissiles,
  events: usLongRangeMissiles.events.map((event) =>
    event.id === 'authorization'
      ? Object.assign({}, event, { sensitive, media: [picture, picture, picture, picture] })
      : event,
  ),
});

const story = (width: number, sensitive: boolean, words: string): StoryObj => ({
  render: () => frame(width, html`<news-timeline layout="list" .timeline=${withPictures(sensitive)}></news-timeline>`),
  play: async ({ canvasElement }) => {
    await expect(textOf(await drawn(canvasElement))).toContain(words);
  },
});

/** The first picture, what it is not, and how many more there are. The picture is a placeholder. */
export const Pictures360: StoryObj = { ...story(360, false, 'Show 3 more pictures'), name: 'Pictures, 360 px' };
export const Pictures720: StoryObj = { ...story(720, false, 'Archive picture'), name: 'Pictures, 720 px' };

/** Behind a choice. */
export const Sensitive: StoryObj = story(360, true, 'May be distressing');
