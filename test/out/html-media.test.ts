import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Media } from '../../src/model/timeline.js';
import { mediaHtml } from '../../src/out/html-media.js';
import { fault, pieces } from '../support/html-pieces.js';

const { context } = pieces({ events: [] });
const picture: Media = {
  type: 'image',
  url: 'a.jpg?b&c',
  alt: 'A "river"',
  caption: 'Seen',
  credit: 'Somebody',
  width: 3,
  height: 2,
};
const html = (media: Media, more = '') => {
  const result = mediaHtml(media, more, context);
  assert.equal(fault(result), '');
  return result;
};
const text = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('mediaHtml', () => {
  test('a picture has its text, its size, its caption and its credit', () => {
    const result = html(picture);
    assert.match(
      result,
      /<img src="a\.jpg\?b&amp;c" alt='A "river"' width="3" height="2" loading="lazy" decoding="async" \/>/,
    );
    assert.equal(text(result), 'Seen Picture: Somebody');
  });

  test('a decorative picture has an empty text, not none', () => {
    assert.match(html({ ...picture, alt: '', decorative: true }), / alt="" /);
  });

  test('a picture that is not of the event says so, and a synthetic one too', () => {
    assert.match(text(html({ ...picture, shows: 'archive' })), /^Archive picture Seen/);
    assert.match(text(html({ ...picture, shows: 'illustration', synthetic: true })), /^Illustration\. Made with AI/);
    assert.equal(text(html({ ...picture, shows: 'event' })), 'Seen Picture: Somebody');
  });

  test('films and sounds are fetched only when played, and leave a link where they cannot be', () => {
    const film = html({ ...picture, type: 'video', poster: 'p.jpg', captions: 'c.vtt', transcript: 't.txt' });
    assert.match(film, /<video [^>]*preload="none"[^>]*poster="p\.jpg"/);
    assert.match(film, /<track kind="captions" src="c\.vtt" default="" \/>/);
    assert.match(film, /<a href="t\.txt" rel="noopener">Transcript<\/a>/);
    assert.match(html({ ...picture, type: 'audio' }), /<audio [^>]*preload="none"[^>]*><a href="a\.jpg/);
  });

  test("a third party's page is a link", () => {
    const result = html({ ...picture, type: 'embed', url: 'https://example.org' });
    assert.match(result, /<a href="https:\/\/example\.org" rel="noopener">A "river"<\/a>/);
    assert.doesNotMatch(result, /iframe/);
  });

  test('of a site that is known, the link says its name, after the text of what stands there', () => {
    const film = { ...picture, type: 'embed', url: 'https://vimeo.com/12345' } as const;
    const way = '<a href="https://vimeo.com/12345" rel="noopener">Open at Vimeo</a>';
    assert.ok(html(film).includes(`>A "river" ${way}</div>`), html(film));
    assert.ok(html({ ...film, alt: '', decorative: true }).includes(`>${way}</div>`));
  });

  test('the words of a recording stand there themselves, where they are no address', () => {
    const result = html({ ...picture, type: 'audio', transcript: 'She said no.' });
    assert.match(text(result), /Transcript: She said no\.$/);
    assert.doesNotMatch(result, /href="She/);
  });

  test('an address that could run is none', () => {
    for (const type of ['image', 'video', 'audio', 'embed'] as const) {
      const result = html({
        ...picture,
        type,
        url: 'javascript:alert(1)',
        poster: 'javascript:b',
        transcript: 'javascript:c',
        captions: 'javascript:d',
      });
      assert.doesNotMatch(result, / (src|href|poster)="javascript/, type);
    }
  });

  test('what the element shows only when asked is marked, with the words of that control on the first', () => {
    assert.match(html(picture, 'later'), /^<figure [^>]*data-fold="media"/);
    assert.match(html(picture, 'Show 2 more pictures'), /^<figure [^>]*data-more="Show 2 more pictures"/);
    assert.doesNotMatch(html(picture), /data-(fold|more)/);
  });
});
