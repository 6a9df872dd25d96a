import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { embedOf } from '../../src/model/media-providers.js';
import { registerMediaProvider } from '../../src/model/media-registry.js';

const frame = (address: string) => {
  const embed = embedOf(address);
  return embed && `${embed.provider} ${embed.url}`;
};

/** Pages of each site, as they are copied from a browser, and the address of the frame that shows what they hold. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  'YouTube https://www.youtube-nocookie.com/embed/abcdefghi-_': [
    'https://www.youtube.com/watch?v=abcdefghi-_',
    'https://youtube.com/watch?list=x&v=abcdefghi-_',
    'https://m.youtube.com/watch?v=abcdefghi-_',
    'https://youtu.be/abcdefghi-_?si=tracking',
    'https://www.youtube.com/shorts/abcdefghi-_',
    'https://www.youtube.com/live/abcdefghi-_',
    'https://www.youtube.com/embed/abcdefghi-_',
    'https://www.youtube-nocookie.com/embed/abcdefghi-_',
  ],
  'YouTube https://www.youtube-nocookie.com/embed/abcdefghi-_?start=90': [
    'https://www.youtube.com/watch?v=abcdefghi-_&t=90s',
    'https://youtu.be/abcdefghi-_?t=90',
  ],
  'Vimeo https://player.vimeo.com/video/12345?dnt=1': [
    'https://vimeo.com/12345',
    'https://player.vimeo.com/video/12345',
  ],
  'Vimeo https://player.vimeo.com/video/12345?dnt=1&h=0af9': [
    'https://vimeo.com/12345/0af9',
    'https://player.vimeo.com/video/12345?h=0af9',
  ],
  'X https://platform.twitter.com/embed/Tweet.html?id=123&dnt=true': [
    'https://x.com/somebody/status/123',
    'https://twitter.com/somebody/status/123?s=20',
    'https://mobile.twitter.com/somebody/status/123',
  ],
  'Bluesky https://embed.bsky.app/embed/did:plc:abc234/app.bsky.feed.post/3kxyz': [
    'https://bsky.app/profile/did:plc:abc234/post/3kxyz',
  ],
  'Mastodon https://mastodon.social/@somebody/123/embed': ['https://mastodon.social/@somebody/123'],
  'Datawrapper https://datawrapper.dwcdn.net/aB3dE/': [
    'https://datawrapper.dwcdn.net/aB3dE/',
    'https://datawrapper.dwcdn.net/aB3dE/2/',
    'https://www.datawrapper.de/_/aB3dE/',
  ],
  'Flourish https://flo.uri.sh/visualisation/123/embed': [
    'https://public.flourish.studio/visualisation/123/',
    'https://flo.uri.sh/visualisation/123/embed',
  ],
  'Flourish https://flo.uri.sh/story/123/embed': ['https://public.flourish.studio/story/123/'],
  'SoundCloud https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fsomebody%2Fa-sound': [
    'https://soundcloud.com/somebody/a-sound?utm_source=x',
  ],
  'Spotify https://open.spotify.com/embed/episode/0123456789abcdefABCDEF': [
    'https://open.spotify.com/episode/0123456789abcdefABCDEF?si=x',
    'https://open.spotify.com/intl-de/episode/0123456789abcdefABCDEF',
  ],
  'Instagram https://www.instagram.com/p/C0-_x/embed/': [
    'https://www.instagram.com/p/C0-_x/',
    'https://www.instagram.com/some.body/p/C0-_x/',
  ],
  'TikTok https://www.tiktok.com/player/v1/123': ['https://www.tiktok.com/@some.body/video/123'],
  'DocumentCloud https://embed.documentcloud.org/documents/123-a-letter/?embed=1': [
    'https://www.documentcloud.org/documents/123-a-letter/',
  ],
};

describe('embedOf', () => {
  test('makes of the address of a page that of its frame', () => {
    for (const [expected, pages] of Object.entries(PAGES))
      for (const page of pages) assert.equal(frame(page), expected, page);
  });

  test('every frame has a shape to be held for it', () => {
    for (const [page] of Object.values(PAGES)) assert.ok(embedOf(page!)!.ratio > 0, page);
  });

  test('knows a site by its whole host, and over TLS alone', () => {
    for (const page of [
      'http://www.youtube.com/watch?v=abcdefghi-_',
      'https://www.youtube.com.example/watch?v=abcdefghi-_',
      'https://example.org/www.youtube.com/watch?v=abcdefghi-_',
      'https://evilyoutube.com/watch?v=abcdefghi-_',
      'https://www.youtube.com:8443/watch?v=abcdefghi-_',
      'https://www.youtube.com@example.org/watch?v=abcdefghi-_',
      'javascript:alert(1)//www.youtube.com/watch?v=abcdefghi-_',
      '//www.youtube.com/watch?v=abcdefghi-_',
    ])
      assert.equal(embedOf(page), undefined, page);
  });

  test('leaves alone what has no frame: channels, people, handles, servers it does not know, no address at all', () => {
    for (const page of [
      'https://www.youtube.com/@somebody',
      'https://www.youtube.com/watch?v=short',
      'https://www.youtube.com/watch',
      'https://vimeo.com/somebody',
      'https://x.com/somebody',
      'https://bsky.app/profile/somebody.example/post/3kxyz',
      'https://mastodon.social/@somebody@other.example/123',
      'https://mastodon.example/@somebody/123',
      'https://example.org/',
      'a page',
      '',
    ])
      assert.equal(embedOf(page), undefined, page);
  });
});

describe('a provider that a page has registered', () => {
  const page = 'https://player.example/film/7';
  const at = (name: string, answer: string | undefined | (() => string), ratio?: number) =>
    registerMediaProvider({
      name,
      match: ({ host }) => (host === 'player.example' ? (typeof answer === 'function' ? answer() : answer) : undefined),
      ...(ratio === undefined ? {} : { ratio }),
    });

  test('is known from then on, with its shape', () => {
    at('Player', 'https://player.example/embed/7', 2);
    assert.deepEqual(embedOf(page), { provider: 'Player', url: 'https://player.example/embed/7', ratio: 2 });
  });

  test('is passed over where it throws, or answers with nothing that is https', () => {
    at('Broken', () => {
      throw new Error('broken');
    });
    for (const answer of [
      'http://player.example/7',
      'javascript:alert(1)',
      'data:text/html,a',
      '/embed/7',
      '',
      undefined,
    ])
      at('Wrong', answer);
    assert.equal(frame(page), 'Player https://player.example/embed/7');
  });

  test('wins over those before it and those built in, and has a shape of sense', () => {
    at('Last', 'https://player.example/last', -1);
    assert.deepEqual(embedOf(page), { provider: 'Last', url: 'https://player.example/last', ratio: 16 / 9 });
    registerMediaProvider({
      name: 'House player',
      match: ({ host }) => (host === 'vimeo.com' ? 'https://player.example/vimeo' : undefined),
    });
    assert.equal(frame('https://vimeo.com/12345'), 'House player https://player.example/vimeo');
  });

  test('cannot change the address that the next is asked about', () => {
    registerMediaProvider({
      name: 'Meddler',
      match: (url) => {
        url.hostname = 'elsewhere.example';
        return undefined;
      },
    });
    assert.equal(frame('https://www.tiktok.com/@a/video/1'), 'TikTok https://www.tiktok.com/player/v1/1');
  });
});
