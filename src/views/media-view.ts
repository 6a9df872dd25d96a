import { html, nothing, type TemplateResult } from 'lit';
import type { Media, NewsEvent } from '../model/timeline.js';
import { fill, plural } from '../text/fill-message.js';
import type { Words } from '../text/messages.js';
import type { CardContext } from './card-context.js';
import { moreButton } from './controls.js';
import { setVars } from './set-vars.js';

/** A picture that is not of the event says so; a synthetic one too (honesty rule 17). */
function showsWords({ shows, synthetic }: Media, { messages }: Words): string {
  const what = shows === 'archive' ? messages.archive : shows === 'illustration' ? messages.illustration : '';
  return [what, synthetic ? messages.synthetic : ''].filter(Boolean).join('. ');
}

const ratio = ({ width, height }: Media) => (width && height ? `${width} / ${height}` : '3 / 2');

function playerView(media: Media): TemplateResult {
  const { type, url, alt, poster, captions, width, height } = media;
  const track = captions ? html`<track kind="captions" src=${captions} default />` : nothing;
  switch (type) {
    case 'image':
      return html`<img
        src=${url}
        alt=${alt}
        width=${width ?? nothing}
        height=${height ?? nothing}
        loading="lazy"
        decoding="async"
        ${setVars({ '--_ratio': ratio(media) })}
      />`;
    // Nothing is fetched before a reader plays it.
    case 'video':
      return html`<video
        controls
        preload="none"
        src=${url}
        poster=${poster ?? nothing}
        aria-label=${alt}
        ${setVars({ '--_ratio': ratio(media) })}
      >
        ${track}
      </video>`;
    case 'audio':
      return html`<audio controls preload="none" src=${url} aria-label=${alt}>${track}</audio>`;
    // A third party's page is a link: its scripts and cookies come only to a reader who asks.
    case 'embed':
      return html`<a class="more" href=${url} rel="noopener">${alt || url}</a>`;
  }
}

function figureOf(media: Media, words: Words): TemplateResult {
  const { messages } = words;
  const shows = showsWords(media, words);
  return html`<figure class="media" part="media">
    <div class="frame">${playerView(media)}${shows ? html`<span class="shows">${shows}</span>` : nothing}</div>
    ${
      media.caption || media.credit || media.transcript
        ? html`<figcaption>
            ${media.caption ?? nothing}
            ${
              media.credit
                ? html`<span class="credit"
                    >${fill(messages.credit, { media: messages[`media:${media.type}`], credit: media.credit })}</span
                  >`
                : nothing
            }
            ${
              media.transcript
                ? html`<details class="credit">
                    <summary>${messages.transcript}</summary>
                    ${media.transcript}
                  </details>`
                : nothing
            }
          </figcaption>`
        : nothing
    }
  </figure>`;
}

/** The media of a card: the first, then the others where asked for; behind a choice where it may distress. */
export function mediaView(event: NewsEvent, { words, opened, handlers }: CardContext): TemplateResult {
  const { messages } = words;
  const media = event.media ?? [];
  const [choice, rest] = [`sensitive:${event.id}`, `media:${event.id}`];
  if (event.sensitive && !opened.has(choice)) {
    return html`<div class="sensitive" part="media">
      <p>${messages.sensitive}</p>
      ${moreButton(choice, messages.showSensitive, handlers)}
    </div>`;
  }
  const shown = opened.has(rest) ? media : media.slice(0, 1);
  return html`${shown.map((item) => figureOf(item, words))}${
    media.length > shown.length
      ? moreButton(rest, plural(words, messages.showPictures, media.length - 1), handlers)
      : nothing
  }`;
}
