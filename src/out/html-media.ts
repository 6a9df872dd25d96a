import { isAddress } from '../model/is-address.js';
import { embedOf } from '../model/media-providers.js';
import type { Media } from '../model/timeline.js';
import { fill } from '../text/fill-message.js';
import { isSafeLink } from '../text/rich-text.js';
import type { Words } from '../text/messages.js';
import { dataAttributes, escapeHtml, joinHtml, tag, type Html } from './escape-html.js';
import { said, type HtmlContext } from './html-context.js';

/** An address that may be fetched or followed; undefined for any other, whatever the data says. */
const safe = (url: string | undefined) => (url !== undefined && isSafeLink(url) ? url : undefined);

const link = (url: string | undefined, text: string): Html => {
  const href = safe(url);
  return href === undefined ? escapeHtml(text) : tag('a', { href, rel: 'noopener' }, escapeHtml(text));
};

/** A picture that is not of the event says so; a synthetic one too (honesty rule 17). */
function showsWords({ shows, synthetic }: Media, { messages }: Words): string {
  const what = shows === 'archive' ? messages.archive : shows === 'illustration' ? messages.illustration : '';
  return [what, synthetic ? messages.synthetic : ''].filter(Boolean).join('. ');
}

/** A third party's page by its name and as a link to it; one of which nothing is known is a link alone. */
function page({ url, alt }: Media, { messages }: Words): Html {
  const provider = embedOf(url)?.provider;
  if (provider === undefined) return link(url, alt || url);
  const way = link(url, fill(messages.openAt, { provider }));
  return alt ? joinHtml(escapeHtml(alt), escapeHtml(' '), way) : way;
}

function player(media: Media, words: Words): Html {
  const { type, url, alt, width, height, poster, captions } = media;
  const src = safe(url);
  const subtitles =
    safe(captions) !== undefined && tag('track', { kind: 'captions', src: safe(captions), default: true });
  // Where nothing can be played (mail, a feed reader), the link stays.
  const otherwise = link(url, alt || url);
  switch (type) {
    case 'image':
      return tag('img', { src, alt, width, height, loading: 'lazy', decoding: 'async' });
    case 'video':
    case 'audio':
      return tag(
        type,
        {
          src,
          controls: true,
          preload: 'none',
          'aria-label': alt,
          ...(type === 'video' && { poster: safe(poster), width, height }),
        },
        subtitles || undefined,
        otherwise,
      );
    case 'embed':
      return page(media, words);
  }
}

/** The words of a recording, or the way to them. */
const transcript = (text: string, name: string): Html =>
  isAddress(text) ? link(text, name) : joinHtml(escapeHtml(`${name}: `), escapeHtml(text));

/**
 * One picture, film, sound or page. An image's own tags hold its address, text, size and caption; all else stands in
 * `data-*` attributes of the figure.
 * @param more 'later': the element shows it only when asked; else the words of that control, '' where there is none.
 */
export function mediaHtml(media: Media, more: string, context: HtmlContext): Html {
  const { messages } = context.words;
  const { type, url, alt, width, height, caption, ...rest } = media;
  const fields = type === 'image' ? rest : { type, url, alt, width, height, ...rest };
  const shows = showsWords(media, context.words);
  const credit = media.credit && fill(messages.credit, { media: messages[`media:${type}`], credit: media.credit });
  const small = (content: Html) => said('small', 'credit', context, content);
  const under = [
    ...(caption ? [escapeHtml(caption)] : []),
    ...(credit ? [small(escapeHtml(credit))] : []),
    ...(media.transcript ? [small(transcript(media.transcript, messages.transcript))] : []),
  ];
  return tag(
    'figure',
    {
      ...dataAttributes(fields),
      ...(more === 'later' ? { 'data-fold': 'media' } : { 'data-more': more || undefined }),
    },
    tag(
      'div',
      { 'data-part': 'frame' },
      player(media, context.words),
      shows ? said('small', 'shows', context, escapeHtml(shows)) : undefined,
    ),
    under.length > 0
      ? tag('figcaption', {}, joinHtml(...under.flatMap((each, at) => (at > 0 ? [escapeHtml(' '), each] : [each]))))
      : undefined,
  );
}
