// The honesty list of the product, rule by rule, over the seed story as it is seen, as it stands in a page without
// scripts, and as a screen reader gets it. Rules 5 to 20 that need an axis, exports or live data join with them.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import type { TimelineInput } from '../../src/model/timeline.js';
import { surfacesOf, type Surface } from '../support/surfaces.js';

let seed: readonly Surface[];
before(async () => {
  // A reader far away: nothing may shift into another day, month or year.
  seed = await surfacesOf(usLongRangeMissiles, { width: 720, timeZone: 'Pacific/Kiritimati', locale: 'en-US' });
});

/** A rule that holds on every surface of the seed story. */
const rule = (number: number, title: string, holds: (text: string, surface: Surface) => void): void => {
  test(`${number}. ${title}`, () => {
    for (const surface of seed) {
      try {
        holds(surface.text, surface);
      } catch (error) {
        throw new Error(`On ${surface.name}: ${(error as Error).message}\n${surface.text}`, { cause: error });
      }
    }
  });
};

const comesBefore = (text: string, first: string, second: string) => {
  const [a, b] = [text.indexOf(first), text.indexOf(second)];
  assert.ok(a >= 0, `“${first}” is missing`);
  assert.ok(b >= 0, `“${second}” is missing`);
  assert.ok(a < b, `“${first}” must come before “${second}”`);
};

describe('The honesty list over the seed story', () => {
  rule(1, 'a month is not a day', (text) => {
    assert.match(text, /August 2024/);
    assert.match(text, /October 2024/);
    assert.doesNotMatch(
      text,
      /\b\d{1,2} (August|October) 2024|(August|October) \d{1,2},? 2024|(?<!,)\b31 July|30 September/,
    );
  });

  rule(2, 'a count over a period is not a moment', (text) => {
    assert.match(text, /more than 2,000 Russian drone strikes in October 2024/i);
    assert.doesNotMatch(text, /(?<!more than )2,000/i);
    assert.match(text, /October 2024 whole month/);
  });

  rule(3, 'the day of the report is not the day of the decision', (text, { cards }) => {
    assert.match(text, /Became known 17 November 2024/);
    comesBefore(text, 'Day not known', 'Biden authorizes Ukraine');
    if (cards['authorization'])
      assert.doesNotMatch(
        cards['authorization'].replace('Became known 17 November 2024', ''),
        /(?<!before )17 November/,
      );
  });

  rule(4, 'permission is not use', (text) => {
    assert.match(text, /This is permission; the article reports no strike under it/);
  });

  rule(5, '"confirmed" carries by whom and to whom', (text) => {
    for (const [said] of text.matchAll(/Confirmed[^.]{0,60}/g))
      assert.match(said, /^Confirmed by a US official, not named, to CBS/);
    comesBefore(text, 'Confirmed by a US official, not named, to CBS', 'Biden authorizes Ukraine');
  });

  rule(6, '"sources suggest … partly" stays with the cause', (text) => {
    const causes = [...text.matchAll(/response to Russia’s reported collaboration/g)];
    assert.equal(causes.length, 2);
    for (const { index } of causes)
      assert.match(text.slice(Math.max(0, index - 60), index), /Sources suggest approval was partly a $/);
  });

  rule(7, 'possible futures read differently, without a date, after what they depend on', (text) => {
    comesBefore(text, 'Biden authorizes Ukraine', 'Possible, no date');
    comesBefore(text, 'None of this has happened', 'Britain and France could authorize Storm Shadow');
    assert.match(
      text,
      /Possible\. Analysis by the article:? (Possible\. Analysis by the article:? )?Britain and France could/,
    );
    assert.doesNotMatch(text.slice(text.indexOf('None of this has happened')), /soon|later|2025/i);
  });

  rule(8, '"not yet" stands beside its as-of date', (text) => {
    // Once at the top, and once as the line right before what is possible and what is not settled.
    const [, last] = text.split(/As of 17 November 2024(?=\s|\.)/).slice(1);
    assert.ok(last !== undefined, 'the as-of date is said twice');
    assert.match(last, /^ ?\.? ?Possible, no date.*has not yet reacted/);
  });

  rule(9, 'a paraphrase never gets quotation marks', (text) => {
    const quoted = [...text.matchAll(/[“"«]([^”"»]*)[”"»]/g)].map(([, words]) => words);
    // “reported” is the article's own word, cited as a word.
    assert.deepEqual(new Set(quoted), new Set(['Missiles speak for themselves', 'reported']));
  });

  rule(10, 'places keep their country', (text) => {
    for (const { index } of text.matchAll(/Kursk region/g))
      assert.match(text.slice(Math.max(0, index - 10), index + 22), /Russia’s Kursk region|Kursk region, Russia/);
    assert.match(text, /Pokrovsk, Donetsk region, Ukraine/);
    assert.doesNotMatch(text, /targets in Russia\b/);
  });

  rule(11, 'an inferred year can be shown as inferred', (text) => {
    assert.match(text, /every year here is inferred or from outside it/);
    assert.equal([...text.matchAll(/date not in the article/g)].length, 2);
  });

  rule(12, 'no fact is credited to a publisher that the text does not credit with it', (text) => {
    assert.equal([...text.matchAll(/BBC|CNN|ARY|Express/g)].length, 4);
    assert.match(text, /Compiled article \(BBC News, ARY News, CNN, Express News\)/);
    for (const { index } of text.matchAll(/Kiel Institute/g))
      assert.match(text.slice(Math.max(0, index - 17), index), /According to the $/);
  });

  rule(13, 'a list names its long gap and pretends to no scale', (text) => {
    assert.match(text, /2 years, 5 months/);
  });

  rule(14, 'equal and overlapping dates claim no order', (text) => {
    assert.match(text, /all by 17 November 2024, in no particular order/);
    assert.doesNotMatch(text, /\b(then|next|first|finally|later)\b(?! dated)/i);
  });

  rule(16, 'what the list counts is so', (text) => {
    // Once in the links at the top, and once over the points themselves.
    assert.equal([...text.matchAll(/3 points not settled/g)].length, 2);
    const points = ['has not yet reacted', 'has yet commented on the move', 'could serve as leverage'];
    for (const point of points) assert.ok(text.includes(point), point);
  });

  rule(19, 'a gap is a distance, never "nothing happened"', (text) => {
    assert.doesNotMatch(text, /nothing happened|no events|quiet/i);
    assert.match(text, /2 years, 5 months/);
  });

  rule(20, 'both halves of a hedged sentence stay together, the hedge before the claim', (text) => {
    assert.match(text, /would not change the war’s course dramatically but would balance power/);
    comesBefore(text, 'Analysis by Serhiy Kuzan', 'Kuzan: crucial');
    comesBefore(text, 'Said by Russia', 'Russia warns');
    comesBefore(text, 'Not confirmed', 'Reported Russian collaboration');
    assert.match(text, /Said by unnamed sources:? Sources suggest approval was partly/);
  });

  test('all 16 items are there on every surface that tells items apart', () => {
    for (const { name, cards } of seed.slice(0, 2)) assert.equal(Object.keys(cards).length, 16, name);
  });
});

const everywhere = async (input: TimelineInput, holds: (text: string, name: string) => void) => {
  for (const { name, text } of await surfacesOf(input)) holds(text, name);
};

describe('The honesty list beyond the seed', () => {
  test('8. what is not settled stands beside its own as-of date, where that is another than that of the whole', async () => {
    const story = {
      language: 'en-GB',
      events: [{ id: 'a', date: '2024-11-01', headline: 'A vote' }],
      openPoints: [
        { text: 'The Kremlin has not yet reacted.', asOf: '2024-11-10' },
        { text: 'London has not yet commented.', asOf: '2024-11-17' },
      ],
    };
    await everywhere({ ...story, asOf: '2024-11-17' }, (text, name) => {
      assert.match(text, /has not yet reacted\. As of 10 November 2024/, name);
      assert.match(text, /has not yet commented\.$/, name);
    });
    await everywhere(story, (text, name) => {
      assert.match(text, /has not yet reacted\. As of 10 .*has not yet commented\. As of 17 November 2024/, name);
    });
  });

  test('15. an expected date that has passed says so on a live page, and static output keeps its words', async () => {
    const story = {
      language: 'en-GB',
      asOf: '2024-11-17',
      events: [{ id: 'vote', date: '2024-12-01', headline: 'A vote', status: 'expected' as const }],
    };
    await everywhere(story, (text, name) => {
      const live = /Was expected on 1 December 2024; not updated since 17 November 2024/;
      const isStatic = name.startsWith('toHtml');
      if (isStatic) assert.match(text, /Expected:? A vote|Expected A vote/);
      (isStatic ? assert.doesNotMatch : assert.match)(text, live, name);
    });
  });

  test('17. a picture that is not of the event says so, and a synthetic one too', async () => {
    const media = { type: 'image' as const, url: '/grey.svg', alt: 'A grey field', credit: 'Invented Agency' };
    const story = [
      { id: 'a', date: '2024', headline: 'A', media: [{ ...media, shows: 'archive' as const }] },
      { id: 'b', date: '2025', headline: 'B', media: [{ ...media, shows: 'illustration' as const, synthetic: true }] },
    ];
    await everywhere(story, (text, name) => {
      assert.match(text, /Archive picture/, name);
      assert.match(text, /Illustration/, name);
      assert.match(text, /Made with AI/, name);
    });
  });

  test('18. a clock time is filed under the day and the month of its named zone', async () => {
    const story = {
      language: 'en-GB',
      timeZone: 'Europe/Kyiv',
      title: 'A night',
      events: [
        { id: 'a', date: '2024-11-01T00:30', headline: 'After midnight in Kyiv', kind: 'context' },
        { id: 'b', date: '2024-11-02', headline: 'The day after', kind: 'context' },
      ],
    };
    await everywhere(story, (text, name) => {
      assert.match(text, /1 November 2024, 00:30 \(Kyiv\)/, name);
      assert.doesNotMatch(text, /October/, name);
    });
  });

  test('20. a link to another entry takes along what weakens its claim', async () => {
    const story = {
      language: 'en-GB',
      asOf: '2024-11-17',
      events: [
        {
          id: 'reply',
          date: '2024-11-02',
          headline: 'An answer',
          kind: 'statement',
          relations: [{ type: 'because' as const, to: 'coup' }],
          supersededBy: 'maybe',
        },
        { id: 'coup', date: '2024-11-01', headline: 'A coup', kind: 'context', certainty: 'denied' },
        { id: 'maybe', date: null, headline: 'A new answer', kind: 'statement', status: 'possible' as const },
      ],
    };
    await everywhere(story, (text, name) => {
      assert.match(text, /Because of: \(Denied\) A coup/, name);
      assert.match(text, /Replaced by: \(Possible\) A new answer/, name);
      assert.doesNotMatch(text, /(?<!Denied\)?:? (Denied: )?)A coup/, name);
    });
  });

  test('twelve events of only date and headline show no certainty, kind, source, as-of or legend text', async () => {
    const { marieCurie } = await import('../../data/marie-curie.js');
    const words = new Set(marieCurie.flatMap(({ headline }) => headline.split(' ')));
    await everywhere(marieCurie, (text, name) => {
      const rest = text
        .split(' ')
        .filter(
          (word) =>
            !words.has(word) && !/^\d{1,4},?$/.test(word) && !/^(November|July|December|June|April|to)$/.test(word),
        );
      assert.deepEqual(rest, [], name);
    });
  });
});
