import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import '../../src/define.js';
import { frame } from '../support/frame.js';

const meta = { title: 'Themes/Newspaper and wire', component: 'news-timeline' } satisfies Meta;
export default meta;

type Story = StoryObj;

/** As a page links it. */
const sheet = {
  newspaper: new URL('../../src/themes/newspaper.css', import.meta.url).href,
  wire: new URL('../../src/themes/wire.css', import.meta.url).href,
};

const themed = (
  theme: keyof typeof sheet,
  layout: string,
  width: number,
  name: string,
  rest: Story = {},
  selected?: string,
) => ({
  ...rest,
  name,
  render: () =>
    frame(
      width,
      html`<link rel="stylesheet" href=${sheet[theme]} /><news-timeline
          theme=${theme}
          layout=${layout}
          order=${theme === 'wire' ? 'newest-first' : nothing}
          selected=${selected ?? nothing}
          .timeline=${usLongRangeMissiles}
        ></news-timeline>`,
    ),
});
const dark: Story = { globals: { scheme: 'dark' } };

/** Serif and ink: a double rule over a centred title, small capitals over sections. */
export const Newspaper720: Story = themed('newspaper', 'list', 720, 'Newspaper, list, 720 px');
export const Newspaper320: Story = themed('newspaper', 'list', 320, 'Newspaper, list, 320 px');
export const NewspaperAxis1200: Story = themed('newspaper', 'axis', 1200, 'Newspaper, axis, 1200 px');
export const NewspaperStory900: Story = themed(
  'newspaper',
  'story',
  900,
  'Newspaper, story, 900 px',
  {},
  'authorization',
);
export const NewspaperDark720: Story = themed('newspaper', 'list', 720, 'Newspaper, dark, 720 px', dark);

/** Dense, for live desks: rows, newest first; one is open. */
export const Wire720: Story = themed('wire', 'list', 720, 'Wire, list, 720 px', {}, 'kuzan-view');
export const Wire320: Story = themed('wire', 'list', 320, 'Wire, list, 320 px');
export const WireDark320: Story = themed('wire', 'list', 320, 'Wire, dark, 320 px', dark);
