import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { answerWith } from '../support/answer-with.js';
import '../support/controls.js';
import { drawn, textOf } from '../support/drawn.js';

const meta = { title: 'Data/Five ways', component: 'news-timeline' } satisfies Meta;
export default meta;

const says = (words: string): NonNullable<StoryObj['play']> =>
  async function play({ canvasElement }) {
    await expect(textOf(await drawn(canvasElement))).toContain(words);
  };

/** An address. On a page: `<news-timeline src="events.json">`; here the answer is given by the story. */
export const Src: StoryObj = {
  name: 'src',
  render: () =>
    html`<news-timeline
      src="us-long-range-missiles.json"
      layout="list"
      .fetch=${answerWith(JSON.stringify(usLongRangeMissiles))}
    ></news-timeline>`,
  play: says('Biden authorizes Ukraine'),
};

/** The typed data set itself. */
export const Property: StoryObj = {
  name: '.timeline',
  render: () => html`<news-timeline layout="list" .timeline=${usLongRangeMissiles}></news-timeline>`,
  play: says('Biden authorizes Ukraine'),
};

/** JSON in the page. */
export const Json: StoryObj = {
  name: 'A JSON child',
  // Written out: under Trusted Types no script, not even one that holds data, may be given its text by another script.
  render: () =>
    html`<news-timeline layout="list">
      <script type="application/json">
        [
          { "id": "incursion", "date": "2024-08", "headline": "Incursion begins" },
          { "id": "strikes", "date": "2024-10", "headline": "More than 2,000 drone strikes" }
        ]
      </script>
    </news-timeline>`,
  play: says('Incursion begins'),
};

/** A plain list, readable with no script at all. */
export const PlainList: StoryObj = {
  name: 'A plain list',
  render: () =>
    html`<news-timeline layout="list">
      <ol>
        <li id="incursion"><time datetime="2024-08">August 2024</time> <strong>Incursion begins</strong></li>
        <li id="strikes">
          <time datetime="2024-10">October 2024</time> <strong>More than 2,000 drone strikes</strong>
          <p>The article names no source for the number.</p>
        </li>
        <li id="authorization" data-date="[..2024-11-17]" data-certainty="confirmed" data-by="a US official">
          <strong>Long-range missiles authorized</strong>
        </li>
      </ol>
    </news-timeline>`,
  play: says('Confirmed by a US official'),
};

/** Event tags. */
export const EventTags: StoryObj = {
  name: 'Event tags',
  render: () =>
    html`<news-timeline layout="list">
      <news-event
        date="2024-08"
        headline="Ukrainian forces launch an incursion"
        place="Kursk region, Russia"
      ></news-event>
      <news-event date="2024-10" headline="More than 2,000 Russian drone strikes"></news-event>
      <news-event
        date="[..2024-11-17]"
        headline="Long-range missiles authorized"
        certainty="confirmed"
        by="a US official"
        >This is permission; the article reports no strike under it.</news-event
      >
    </news-timeline>`,
  play: says('This is permission'),
};
