import { html, nothing, type TemplateResult } from 'lit';
import { isAddress } from '../model/is-address.js';
import type { Media, NewsEvent } from '../model/timeline.js';
import { fill, plural } from '../text/fill-message.js';
import type { Words } from '../text/messages.js';
import type { CardContext } from './card-context.js';
import { classNames } from './class-names.js';
import { moreButton } from './controls.js';
import { embedView } from './embed-view.js';
import { setVars } from './set-vars.js';

/** A picture that is not of the event says so; a synthetic one too (honesty rule 17). */
function showsWords({ shows, synthetic }: Media, { messages }: Words): string {
  const what = shows === 'archive' ? messages.archive : shows === 'illustration' ? messages.illustration : '';
  return [what, synthetic ? messages.synthetic : ''].filter(Boolean).join('. ');
}

const size = ({ width, height }: Media, otherwise: number) =>
  setVars({ '--_ratio': width && height ? width / height : otherwise });

/** Only the browser knows what could not be had: the frame says it, and takes it back when another file is there. */
const tell = ({ type, currentTarget }: Event): void => {
  (currentTarget as Element).parentElement!.toggleAttribute('data-failed', type === 'error');
};

/** Captions are shown from the start, but fetched with the recording: a track that is the default is fetched before. */
const showCaptions = {
  handleEvent({ currentTarget }: Event): void {
    for (const track of (currentTarget as HTMLMediaElement).textTracks) track.mode = 'showing';
  },
  // Who switches them off has them off.
  once: true,
};

function playerView(media: Media, { messages }: Words, shows: unknown): TemplateResult {
  const { type, url, alt, poster, captions, width, height } = media;
  if (type === 'image') {
    return html`<div class="frame" ${size(media, 3 / 2)}>
      <img
        src=${url}
        alt=${alt}
        width=${width ?? nothing}
        height=${height ?? nothing}
        loading="lazy"
        decoding="async"
        @load=${tell}
        @error=${tell}
      />
      ${shows}
    </div>`;
  }
  const track = captions ? html`<track kind="captions" src=${captions} />` : nothing;
  const failed = html`<p class="failed" role="status">
    ${messages.mediaFailed} <a href=${url} rel="noopener">${alt || url}</a>
  </p>`;
  // Nothing is fetched before a reader plays it.
  return type === 'video'
    ? html`<div class="frame film" ${size(media, 16 / 9)}>
        <video
          controls
          preload="none"
          src=${url}
          poster=${poster ?? nothing}
          aria-label=${alt || nothing}
          @play=${showCaptions}
          @emptied=${tell}
          @error=${tell}
        >
          ${track}
        </video>
        ${failed}${shows}
      </div>`
    : html`<div class="frame sound">
          <audio
            controls
            preload="none"
            src=${url}
            aria-label=${alt || nothing}
            @play=${showCaptions}
            @emptied=${tell}
            @error=${tell}
          >
            ${track}
          </audio>
          ${failed}
        </div>
        ${shows}`;
}

/** The words of a recording, or the way to them. */
const transcriptView = (transcript: string, { messages }: Words): TemplateResult =>
  isAddress(transcript)
    ? html`<a class="credit" href=${transcript} rel="noopener">${messages.transcript}</a>`
    : html`<details class="credit">
        <summary>${messages.transcript}</summary>
        ${transcript}
      </details>`;

function captionView(media: Media, words: Words): TemplateResult | typeof nothing {
  const { caption, credit, transcript, type } = media;
  const { messages } = words;
  if (!caption && !credit && !transcript) return nothing;
  return html`<figcaption>
    ${caption ?? nothing}
    ${
      credit
        ? html`<span class="credit">${fill(messages.credit, { media: messages[`media:${type}`], credit })}</span>`
        : nothing
    }
    ${transcript ? transcriptView(transcript, words) : nothing}
  </figcaption>`;
}

/** It takes the focus from a script, when it is the first that a control has brought. */
function figureOf(media: Media, place: number, id: string, context: CardContext): TemplateResult {
  const { words } = context;
  const said = showsWords(media, words);
  const shows = said ? html`<span class="shows">${said}</span>` : nothing;
  return html`<figure class="medium" part="media" tabindex="-1">
    ${media.type === 'embed' ? html`${embedView(media, place, id, context)}${shows}` : playerView(media, words, shows)}
    ${captionView(media, words)}
  </figure>`;
}

/** The media of a card: the first, then the others where asked for; behind a choice where it may distress. */
export function mediaView(event: NewsEvent, context: CardContext): TemplateResult {
  const { words, opened, handlers } = context;
  const { messages } = words;
  const { id, media = [] } = event;
  const [choice, rest] = [`sensitive:${id}`, `media:${id}`];
  if (event.sensitive && !opened.has(choice)) {
    return html`<div class="media sensitive" part="media">
      <p>${messages.sensitive}</p>
      ${moreButton(choice, messages.showSensitive, handlers)}
    </div>`;
  }
  const all = opened.has(rest) && media.length > 1;
  const shown = all ? media : media.slice(0, 1);
  return html`<div class=${classNames('media', all && 'gallery')}>
    ${shown.map((item, place) => figureOf(item, place, id, context))}${
      media.length > shown.length
        ? moreButton(rest, plural(words, messages.showPictures, media.length - 1), handlers)
        : nothing
    }
  </div>`;
}
