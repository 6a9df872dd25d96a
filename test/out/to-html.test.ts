import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { validate } from '../../src/data/validate-timeline.js';
import type { Timeline, TimelineInput } from '../../src/model/timeline.js';
import { toHtml } from '../../src/out/to-html.js';
import { uk } from '../../src/text/locales/uk.js';
import { fault } from '../support/html-pieces.js';
import { kitchenSink, readKitchenSink } from '../support/kitchen-sink.js';

const seed = validate(usLongRangeMissiles).timeline;
const html = (input: TimelineInput, options = {}) => toHtml(validate(input).timeline, options);
const text = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('toHtml', () => {
  test('the seed story is there with all its items, points and sources, open', () => {
    const markup = toHtml(seed);
    assert.equal(markup.match(/<li id=/g)?.length, 16);
    assert.equal(markup.match(/<li data-as-of=/g)?.length, 3);
    assert.match(text(markup), /Source: Compiled article \(BBC News, ARY News, CNN, Express News\) \. It does not say/);
    assert.doesNotMatch(markup, /hidden|<button|<details/);
  });

  test('the outline goes from the title to its sections to its events, from the level asked for', () => {
    const levels = (markup: string) => [...markup.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    assert.deepEqual([...new Set(levels(toHtml(seed)))], [2, 3, 4]);
    assert.deepEqual([...new Set(levels(toHtml(seed, { headingLevel: 4 })))], [4, 5, 6]);
    assert.deepEqual(levels(toHtml(seed, { headingLevel: 'none' })), []);
    assert.deepEqual([...new Set(levels(html([{ date: '2024', headline: 'A' }])))], [2]);
  });

  test('newest first is a real order of the page', () => {
    const ids = (markup: string) => [...markup.matchAll(/<li id="([^"]+)"/g)].map(([, id]) => id);
    const chronological = ids(toHtml(seed));
    const newest = ids(toHtml(seed, { order: 'newest-first' }));
    assert.deepEqual(newest.slice(0, 14), chronological.slice(0, 14).toReversed());
    assert.deepEqual(newest.slice(14), chronological.slice(14));
  });

  test('words and dates follow the language of the data, or what is asked for', () => {
    const story = { language: 'uk', events: [{ date: '2024-08', headline: 'Дощ', certainty: 'denied' as const }] };
    assert.match(html(story), /^<div lang="uk" .*Серпень 2024.*Заперечується/s);
    assert.match(html({ ...story, language: 'de' }), /lang="de".*August 2024.*Denied/s);
    assert.match(
      html({ ...story, language: 'en-GB' }, { locale: 'uk', messages: uk }),
      /^<div lang="en-GB".*<small data-said="words" lang="uk">Заперечується/s,
    );
    assert.match(
      html([{ date: '2024-08-06', headline: 'A' }], { locale: 'en-US' }),
      /^<div lang="en-US".*August 6, 2024/s,
    );
  });

  test('what is written from right to left says so', () => {
    assert.match(html({ language: 'ar', events: [{ date: '2024', headline: 'مطر' }] }), /^<div lang="ar" dir="rtl"/);
    assert.match(html({ language: 'ar', dir: 'ltr', events: [] }), /^<div lang="ar" dir="ltr"/);
    assert.doesNotMatch(toHtml(seed), /dir=/);
  });

  test('drafts and what is for editors only never get out', () => {
    const story: TimelineInput = [
      { date: '2024', headline: 'Draft', draft: true },
      { date: '2024', headline: 'Later', notBefore: '2999-01-01' },
      { date: '2024', headline: 'Public', editorNote: 'Secret' },
    ];
    const { timeline } = validate(story, { preview: true });
    assert.equal(text(toHtml(timeline)), '2024 Public');
    assert.doesNotMatch(toHtml(timeline), /Secret/);
  });

  test('the same data give the same page, on every machine and at every time', () => {
    assert.equal(toHtml(readKitchenSink()), toHtml(readKitchenSink()));
    assert.doesNotMatch(text(toHtml(readKitchenSink())), /Was expected/);
  });

  test('it changes nothing in what it is given', () => {
    const before = structuredClone(seed);
    toHtml(seed, { order: 'newest-first' });
    assert.deepEqual(seed, before);
  });

  test('a list without events is a page without a list', () => {
    assert.equal(
      toHtml(validate([]).timeline).replace(/ data-schema="[^"]*"| data-bare=""/g, ''),
      '<div lang="en"></div>',
    );
  });

  test('the markup is whole, and has no script, no style and nothing that could run', () => {
    for (const timeline of [seed, readKitchenSink()]) harmless(toHtml(timeline));
  });
});

/** Fails where something in the page could run, load what it should not, or break out of its place. */
function harmless(markup: string): void {
  assert.equal(fault(markup), '');
  const tags = [...markup.matchAll(/<([a-z]\w*)((?: [a-z-]+=(?:"[^"]*"|'[^']*'))*)/g)];
  for (const [all, name, attributes] of tags) {
    assert.match(
      name!,
      /^(div|header|section|footer|nav|h[1-6]|p|ol|ul|li|time|span|small|b|s|strong|em|bdi|cite|data|blockquote|figure|figcaption|img|video|audio|track|a|details|summary)$/,
      all,
    );
    assert.doesNotMatch(attributes!, / (style|on\w+|srcdoc|formaction)=/i, all);
    for (const [, url] of attributes!.matchAll(/ (?:href|src|poster)=["']([^"']*)/g))
      assert.match(url!, /^(https?:|mailto:|[^:]*$|[^:]*[/?#])/i, all);
  }
}

describe('toHtml of anything', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '&',
          '"',
          "'",
          '</script>',
          '<!--',
          ']]>',
          '*',
          '[x](javascript:a)',
          '[x](https://y)',
          '\n',
          'a',
          '{',
          '}',
          '“',
        ),
        { maxLength: 8 },
      )
      .map((signs) => signs.join('')),
  );
  const url = fc.oneof(
    nasty,
    fc.constantFrom(
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'JAVASCRIPT:x',
      'data:text/html,x',
      'vbscript:x',
      'https://x',
      '//x',
      'a:b',
    ),
  );

  /** The kitchen sink with each of its texts replaced, one after the other, by what is drawn. */
  const poison = (value: unknown, draw: (path: string) => string | undefined, path = ''): unknown =>
    typeof value === 'string'
      ? (draw(path) ?? value)
      : Array.isArray(value)
        ? value.map((each, at) => poison(each, draw, `${path}.${at}`))
        : typeof value === 'object' && value
          ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, poison(each, draw, `${path}.${key}`)]))
          : value;
  /** Words that decide what is drawn; the rest is free. */
  const FIXED =
    /\.(date|period|asOf|when|status|certainty|comparison|unit|type|to|from|schema|line|shows|precision|reported|taken|timeZone|hemisphere|dir|language|sources\.\d)$/;

  test('no text, name, id or address in the data breaks out, runs, or is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(nasty, url), { minLength: 20, maxLength: 40 }), (texts) => {
        let at = 0;
        const input = poison(kitchenSink, (path) => (FIXED.test(path) ? undefined : texts[at++ % texts.length]));
        // Unvalidated too: what a program hands over need not have been checked.
        for (const timeline of [
          validate(input).timeline,
          { ...readKitchenSink(), ...(input as object), sources: (input as Timeline).sources } as Timeline,
        ]) {
          const events = timeline.events.map((event) =>
            Object.assign(
              {},
              event,
              { sources: event.sources ?? [], actors: [] },
              typeof event.place === 'string' && { place: { name: event.place } },
            ),
          );
          harmless(toHtml(Object.assign({}, timeline, { events })));
        }
      }),
      { numRuns: 150 },
    );
  });
});
