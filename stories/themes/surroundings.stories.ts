import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { arabicStory, arabicWords } from '../support/arabic.js';
import '../support/controls.js';
import { frame } from '../support/frame.js';

const meta = { title: 'Themes/Surroundings', component: 'news-timeline' } satisfies Meta;
export default meta;

const seed = (width: number) => () =>
  frame(width, html`<news-timeline layout="list" .timeline=${usLongRangeMissiles}></news-timeline>`);

export const Dark360: StoryObj = { name: 'Dark, 360 px', globals: { scheme: 'dark' }, render: seed(360) };
export const Dark720: StoryObj = { name: 'Dark, 720 px', globals: { scheme: 'dark' }, render: seed(720) };

/** Arabic, with digits of the locale. The words are the story's own and await an Arabic editor. */
export const RightToLeft360: StoryObj = {
  name: 'Right to left, 360 px',
  globals: { dir: 'rtl' },
  render: () =>
    frame(360, html`<news-timeline layout="list" .messages=${arabicWords} .timeline=${arabicStory}></news-timeline>`),
};
export const RightToLeft720: StoryObj = {
  name: 'Right to left, 720 px',
  globals: { dir: 'rtl' },
  render: () =>
    frame(720, html`<news-timeline layout="list" .messages=${arabicWords} .timeline=${arabicStory}></news-timeline>`),
};

/** The words of the element in Ukrainian; the texts stay in the language of the data. */
export const Ukrainian: StoryObj = {
  render: () =>
    frame(720, html`<news-timeline lang="uk" layout="list" .timeline=${usLongRangeMissiles}></news-timeline>`),
};
