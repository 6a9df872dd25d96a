import { html, nothing, type TemplateResult } from 'lit';
import { embedOf } from '../model/media-providers.js';
import type { Media } from '../model/timeline.js';
import { fill } from '../text/fill-message.js';
import type { CardContext } from './card-context.js';
import { setVars } from './set-vars.js';

/** A poster on the page's own site. Any other may be the provider's, who would know of the visit before the click. */
const OWN = /^(\.{0,2}\/)?[\w.%~-][^:\s\\]*$/;

/** What is needed to play and to log in, and neither to leave the frame nor to reach into the page. lit-analyzer knows one word. */
const SANDBOX: any = 'allow-scripts allow-same-origin allow-popups allow-presentation';

/**
 * What stands on a third party's page: a link, and where the site is known, a box of the frame's own size that loads it when
 * asked. What it says stays in the box under the frame, unseen, so that the box is as large after as before.
 * @param place Of the item among the event's media, from 0.
 */
export function embedView(
  { url, alt, poster, width, height }: Media,
  place: number,
  id: string,
  { words: { messages }, opened, handlers }: Pick<CardContext, 'words' | 'opened' | 'handlers'>,
): TemplateResult {
  const embed = embedOf(url);
  if (!embed) return html`<p class="open-at"><a href=${url} rel="noopener">${alt || url}</a></p>`;
  const { provider } = embed;
  const key = `embed:${place}:${id}`;
  const size = width && height ? width / height : embed.ratio;
  return html`<div class="frame" ${setVars({ '--_ratio': size })}>
      ${poster && OWN.test(poster) ? html`<img src=${poster} alt="" loading="lazy" decoding="async" />` : nothing}
      <div class="ask">
        ${alt ? html`<p class="what">${alt}</p>` : nothing}
        <button class="load" part="control" @click=${(click: Event) => handlers.open(key, click, id)}>
          ${fill(messages.loadFrom, { provider })}
        </button>
        <p>${fill(messages.loadNote, { provider })}</p>
      </div>
      ${
        opened.has(key)
          ? html`<iframe
              sandbox=${SANDBOX}
              referrerpolicy="strict-origin-when-cross-origin"
              allow="fullscreen"
              title=${alt || provider}
              src=${embed.url}
            ></iframe>`
          : nothing
      }
    </div>
    <p class="open-at"><a href=${url} rel="noopener">${fill(messages.openAt, { provider })}</a></p>`;
}
