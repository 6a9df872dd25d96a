import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import type { Media } from '../../src/model/timeline.js';
import '../support/controls.js';
import { drawn, textOf } from '../support/drawn.js';
import { frame } from '../support/frame.js';
import { broken, elsewhere, film, sound, unknown } from '../support/media.js';
import { picture } from '../support/picture.js';

const meta = { title: 'Variants/Media', component: 'news-timeline' } satisfies Meta;
export default meta;

const withMedia = (media: readonly Media[], sensitive: boolean) => ({
  ...usLongRangeMissiles,
  events: usLongRangeMissiles.events.map((event) =>
    event.id === 'authorization' ? Object.assign({}, event, { sensitive, media }) : event,
  ),
});

interface Shown {
  readonly width: number;
  readonly media: readonly Media[];
  /** What is then to be read. */
  readonly words: string;
  readonly sensitive?: boolean;
  readonly layout?: 'list' | 'story';
  /** What a reader presses first, by its selector. */
  readonly press?: string;
}

const story = ({ width, media, words, sensitive = false, layout = 'list', press }: Shown): StoryObj => ({
  render: () =>
    frame(
      width,
      html`<news-timeline
        layout=${layout}
        selected=${layout === 'story' ? 'authorization' : nothing}
        .timeline=${withMedia(media, sensitive)}
      ></news-timeline>`,
    ),
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    if (press) element.renderRoot.querySelector<HTMLElement>(press)!.click();
    await waitFor(() => expect(textOf(element)).toContain(words));
  },
});

const four = [picture, picture, picture, picture];

/** The first picture, what it is not, and how many more there are. The picture is a placeholder. */
export const Pictures360: StoryObj = {
  ...story({ width: 360, media: four, words: 'Show 3 more pictures' }),
  name: 'Pictures, 360 px',
};
export const Pictures720: StoryObj = {
  ...story({ width: 720, media: four, words: 'Archive picture' }),
  name: 'Pictures, 720 px',
};

/** All of them, when asked: one grid from 640 px. */
export const Gallery: StoryObj = story({ width: 1000, media: four, words: 'Archive picture', press: '.media > .more' });

/** Behind a choice. */
export const Sensitive: StoryObj = story({ width: 360, media: four, sensitive: true, words: 'May be distressing' });

/** The browser's own players, fetched when played. Nothing is there to be played: press play to see what is said then. */
export const FilmAndSound: StoryObj = {
  ...story({ width: 720, media: [film, sound], words: 'Transcript', press: '.media > .more' }),
  name: 'Film and sound',
};

/** A picture that could not be had: its words, its caption and its box stay. */
export const NotThere: StoryObj = {
  ...story({ width: 360, media: [broken], words: picture.caption }),
  name: 'Not there',
};

/** What another site holds: who that is, and what loading it means, before it is asked for anything. */
export const Elsewhere360: StoryObj = {
  ...story({ width: 360, media: [elsewhere, unknown], words: 'Load from Example Player' }),
  name: 'Elsewhere, 360 px',
};
export const Elsewhere720: StoryObj = {
  ...story({ width: 720, media: [elsewhere, unknown], words: 'Example Player will know of your visit' }),
  name: 'Elsewhere, 720 px, dark',
  globals: { scheme: 'dark' },
};

/** Beside the text, in the layout of one event at a time. */
export const InStory: StoryObj = {
  ...story({ width: 1000, media: [elsewhere, picture], words: 'Open at Example Player', layout: 'story' }),
  name: 'In a story',
};
