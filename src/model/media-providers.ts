import { registeredProviders, type MediaProvider } from './media-registry.js';

/** What a reader may load into a frame. */
export interface Embed {
  /** The provider's name. */
  readonly provider: string;
  /** Address of the frame, always `https:`. */
  readonly url: string;
  /** Width by height of the frame. */
  readonly ratio: number;
}

const WIDE = 16 / 9;

/** A provider by the form of its pages' host and path; the ids that the form holds make the address of the frame. */
const site = (
  name: string,
  pages: RegExp,
  embed: (ids: readonly string[], page: URL) => string,
  ratio = WIDE,
): MediaProvider => ({
  name,
  ratio,
  match: (page) => {
    const ids = pages.exec(page.host + page.pathname)?.slice(1);
    return ids && embed(ids, page);
  },
});

const YOUTUBE =
  /^(?:(?:(?:www\.|m\.)?youtube\.com|www\.youtube-nocookie\.com)\/(?:shorts|live|embed)|youtu\.be)\/([\w-]{11})\/?$/;
const WATCH = /^(?:www\.|m\.)?youtube\.com\/watch$/;

/** A film as its page names it: in the path, or as `v`; from the second that the address asks for. */
const youtube: MediaProvider = {
  name: 'YouTube',
  match: ({ host, pathname, searchParams }) => {
    const [, inPath] = YOUTUBE.exec(host + pathname) ?? [];
    const id = inPath ?? (WATCH.test(host + pathname) ? searchParams.get('v') : null);
    const [start] = /^\d+(?=s?$)/.exec(searchParams.get('t') ?? searchParams.get('start') ?? '') ?? [];
    // The host that sets no cookie before the film is played.
    return id && /^[\w-]{11}$/.test(id)
      ? `https://www.youtube-nocookie.com/embed/${id}${start ? `?start=${start}` : ''}`
      : undefined;
  },
};

/**
 * Sites of which it is known how the address of a page gives that of its frame. A Bluesky handle does not: only a page that
 * names its author by DID is one. A server of Mastodon cannot be told from another site, so only those of its makers stand
 * here; a newsroom registers its own.
 */
const KNOWN: readonly MediaProvider[] = [
  youtube,
  site(
    'Vimeo',
    /^(?:vimeo\.com|player\.vimeo\.com\/video)\/(\d+)(?:\/([\da-f]+))?\/?$/,
    // A film that is not listed is seen only with its hash. `dnt` asks for no cookies.
    ([id, inPath], { searchParams }) => {
      const hash = inPath ?? searchParams.get('h');
      return `https://player.vimeo.com/video/${id}?dnt=1${hash ? `&h=${encodeURIComponent(hash)}` : ''}`;
    },
  ),
  site(
    'X',
    /^(?:(?:www\.|mobile\.)?(?:twitter|x)\.com)\/\w+\/status\/(\d+)\/?$/,
    ([id]) => `https://platform.twitter.com/embed/Tweet.html?id=${id}&dnt=true`,
    1,
  ),
  site(
    'Bluesky',
    /^bsky\.app\/profile\/(did:[a-z]+:[\w.:%-]+)\/post\/(\w+)\/?$/,
    ([author, post]) => `https://embed.bsky.app/embed/${author}/app.bsky.feed.post/${post}`,
    1,
  ),
  // Posts of other servers that it shows (`@name@server`) have no frame there.
  site(
    'Mastodon',
    /^(mastodon\.(?:social|online))\/@(\w+)\/(\d+)\/?$/,
    ([host, author, post]) => `https://${host}/@${author}/${post}/embed`,
    1,
  ),
  site(
    'Datawrapper',
    /^(?:datawrapper\.dwcdn\.net|www\.datawrapper\.de\/_)\/(\w{5})(?:\/\d+)?\/?$/,
    ([id]) => `https://datawrapper.dwcdn.net/${id}/`,
    4 / 3,
  ),
  site(
    'Flourish',
    /^(?:public\.flourish\.studio|flo\.uri\.sh)\/(visualisation|story)\/(\d+)(?:\/embed)?\/?$/,
    ([what, id]) => `https://flo.uri.sh/${what}/${id}/embed`,
    4 / 3,
  ),
  site(
    'SoundCloud',
    /^(?:www\.|m\.)?soundcloud\.com\/([\w-]+\/(?:sets\/)?[\w-]+)\/?$/,
    ([track]) => `https://w.soundcloud.com/player/?url=${encodeURIComponent(`https://soundcloud.com/${track}`)}`,
  ),
  site(
    'Spotify',
    /^open\.spotify\.com\/(?:intl-\w+\/)?(album|artist|episode|playlist|show|track)\/(\w{22})\/?$/,
    ([what, id]) => `https://open.spotify.com/embed/${what}/${id}`,
  ),
  site(
    'Instagram',
    /^(?:www\.)?instagram\.com\/(?:[\w.]+\/)?(p|reel)\/([\w-]+)\/?$/,
    ([what, id]) => `https://www.instagram.com/${what}/${id}/embed/`,
    4 / 5,
  ),
  site(
    'TikTok',
    /^www\.tiktok\.com\/@[\w.]+\/video\/(\d+)\/?$/,
    ([id]) => `https://www.tiktok.com/player/v1/${id}`,
    3 / 4,
  ),
  site(
    'DocumentCloud',
    /^(?:www\.|embed\.)?documentcloud\.org\/documents\/(\d+-[\w-]+)\/?$/,
    ([id]) => `https://embed.documentcloud.org/documents/${id}/?embed=1`,
    3 / 4,
  ),
];

/** What the page at an address holds for a frame; undefined for any site that nobody has told of. Never throws. */
export function embedOf(address: string): Embed | undefined {
  for (const { name, match, ratio = WIDE } of [...registeredProviders, ...KNOWN]) {
    try {
      const page = new URL(address);
      if (page.protocol !== 'https:') return undefined;
      const { protocol, href } = new URL(match(page)!);
      if (protocol === 'https:') return { provider: name, url: href, ratio: ratio > 0 ? ratio : WIDE };
    } catch {
      // A page of another site, or an address that is none.
    }
  }
  return undefined;
}
