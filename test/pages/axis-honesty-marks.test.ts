// The honesty list over the marks that the seed story lacks: every certainty, what is expected, called off or withdrawn,
// open bounds, totals and counts.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { certainties } from '../../stories/support/marks.js';
import { axisSuite, FAR_AWAY } from '../support/axis-suite.js';
import { filled, near, wordsOf } from '../support/axis-words.js';

const suite = axisSuite(FAR_AWAY);
const { draw } = suite;

/** The words of the card of an event, once it is open. */
const openedCard = (id: string): Promise<string> =>
  suite.page.evaluate(async (wanted) => {
    const element = document.querySelector('news-timeline')!;
    element.goTo(wanted);
    await element.updateComplete;
    return element.shadowRoot!.querySelector<HTMLElement>('.opened')!.innerText.replace(/\s+/g, ' ');
  }, id);

describe('Honest marks beyond the seed', () => {
  test('3. a date that is known only by its latest day has dashes of one length at every zoom', async () => {
    for (const [widths, length] of [
      [[640, 720, 899], 52],
      [[900, 1200, 1600], 78],
    ] as const)
      for (const width of widths) {
        const axis = await draw('openDates', { width });
        const fading = axis.marks.filter(({ look }) => /fade-(in|out)/.test(look));
        assert.equal(fading.length, 3, `${width}`);
        for (const { left, right } of fading) assert.ok(right - left <= length + 1, `${width}: ${right - left}`);
        const brackets = axis.marks.filter(
          ({ top, bottom, left, right }) => near(bottom - top, 12) && near(right - left, 5),
        );
        assert.ok(brackets.length >= 2, `${width}`);
        for (const bracket of brackets.slice(0, 2)) {
          const row = axis.marks.filter(({ top, bottom }) =>
            near((top + bottom) / 2, (bracket.top + bracket.bottom) / 2),
          );
          const reach = Math.max(...row.map(({ right }) => right)) - Math.min(...row.map(({ left }) => left));
          assert.ok(reach <= length + 1 && reach > length - 14, `${width}: ${reach}`);
        }
      }
  });

  test('5. and 20. every certainty stands before its claim, with who says so', async () => {
    const said: Record<string, RegExp> = {
      'confirmed-unnamed': /Confirmed by an official, not named, to Invented Agency[.:] .*Confirmed by somebody/,
      confirmed: /Confirmed by the ministry[.:] .*Confirmed by somebody/,
      reported: /According to Invented Daily[.:] .*Reported by/,
      claimed: /Claimed by one party: Claimed/,
      unconfirmed: /Not confirmed: Claimed by nobody/,
      disputed: /Disputed by the other party: Disputed/,
      denied: /Denied by the ministry: Denied/,
      analysis: /Analysis by an analyst: Analysis/,
      alleged: /Alleged: A newsroom’s own certainty/,
    };
    for (const width of [720, 1200]) {
      await draw('certainties', { width });
      const { names, labels } = await wordsOf(suite.page);
      for (const { id, certainty } of certainties.events.filter((event) => 'certainty' in event)) {
        assert.match(names[id]!, said[id]!, id);
        // What is firm has no word in its label, whose room is short; all others have it there as well.
        if (labels[id] && !/confirmed|reported/.test(certainty))
          assert.match(labels[id]!, said[id]!, `${id} at ${width}`);
      }
    }
  });

  test('7. what is expected is hatched and lies after the as-of line; a dated possibility too, and none is filled', async () => {
    const axis = await draw('outcomes', { width: 1200 });
    const later = axis.marks.filter(({ left }) => left > axis.now!.left);
    assert.equal(later.length, 3);
    for (const { look } of later) assert.match(look, /hatch/);
    const earlier = axis.marks.filter(({ right }) => right <= axis.now!.left + 6);
    for (const { look } of earlier) assert.doesNotMatch(look, /hatch/);
    const { labels, names } = await wordsOf(suite.page);
    for (const text of [labels['possible-dated']!, names['possible-dated']!])
      assert.match(text, /Possible: A month in which/);
  });

  test('7. what was called off, and what was withdrawn, says so before its words, which are struck', async () => {
    await draw('outcomes', { width: 1200 });
    const { labels, names } = await wordsOf(suite.page);
    for (const text of [labels['cancelled']!, names['cancelled']!])
      assert.match(text, /Cancelled: A day that was called off/);
    assert.match(names['retracted']!, /Retracted 13 November 2024: its only source withdrew it: An entry/);
    const struck = await suite.page.evaluate(() =>
      [...document.querySelector('news-timeline')!.shadowRoot!.querySelectorAll<HTMLElement>('.plot s')].map(
        (words) => words.closest('button')!.dataset['id'],
      ),
    );
    assert.deepEqual([...new Set(struck)].toSorted(), ['cancelled', 'retracted']);
    await draw('afterwards', { width: 1200 });
    assert.match(
      (await wordsOf(suite.page)).labels['retracted']!,
      /Retracted 13 November 2024: its only source withdrew it: A retracted entry/,
    );
  });

  test('8. a month that is not over is filled to the as-of line, and its outline says how long it is', async () => {
    const axis = await draw('closedDates', { width: 1200 });
    const now = axis.now!.left;
    const crossing = axis.marks.filter(({ left, right }) => left < now - 2 && right > now + 2);
    assert.ok(crossing.length > 0);
    for (const { look } of crossing) assert.match(look, /none/);
    assert.ok(axis.marks.some((piece) => filled(piece) && near(piece.right, now) && piece.bottom - piece.top === 10));
  });

  test('8. no end is drawn for what has none: a start alone fades out, and “on or after” has no length of days', async () => {
    for (const width of [720, 1200]) {
      const axis = await draw('openDates', { width });
      for (const piece of axis.marks)
        assert.ok(piece.right <= axis.now!.left + 1, `${width}: ${JSON.stringify(piece)}`);
    }
  });

  test('1. what is known only about fades over its own length, wherever else something fades', async () => {
    for (const width of [360, 720, 1200]) {
      const axis = await draw('closedDates', { width });
      const fading = axis.marks.filter(({ look }) => /\bfade$/.test(look));
      assert.equal(fading.length, 2, `${width}`);
      const paths = await suite.page.evaluate(
        () => document.querySelector('news-timeline')!.shadowRoot!.querySelectorAll('.plot path.fade').length,
      );
      assert.equal(paths, 2, 'a path each: a gradient spans the bounds of its path');
    }
  });

  test('13. three hundred years are left out, marked and named', async () => {
    const { bands, texts } = await draw('centuriesApart', { width: 1200 });
    assert.ok(bands.length > 0);
    assert.match(
      texts
        .filter(({ kind }) => kind === 'gone')
        .map(({ text }) => text)
        .join(' '),
      /^(299|300) years/,
    );
  });

  test('15. on a live page an expected date that has passed says so, in its label, its name and its card', async () => {
    const said: Record<string, RegExp> = {
      expected: /Was expected December 2024; not updated since 17 November 2024: /,
      scheduled: /Was expected on 14 January 2025; not updated since 17 November 2024: /,
    };
    await draw('outcomes', { width: 1200 });
    const { labels, names } = await wordsOf(suite.page);
    for (const [id, words] of Object.entries(said)) {
      assert.match(labels[id]!, words);
      assert.match(names[id]!, words);
      assert.match(await openedCard(id), words);
    }
  });

  test('16. what found no room is counted in words, and nothing is lost', async () => {
    let found = 0;
    for (const data of ['precisions', 'datesOfTwoYears', 'longHeadlines', 'crowd'] as const)
      for (const width of [640, 900]) {
        await draw(data, { width });
        const count = await suite.page.evaluate(() => {
          const element = document.querySelector('news-timeline')!;
          const clusters = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.plot button')];
          const counted = clusters.map((button) =>
            button.matches('.cluster') ? Number(/\d+/.exec(button.ariaLabel!)![0]) : 1,
          );
          const dated = element.timeline!.events.filter(({ date }) => date !== null).length;
          return [
            counted.reduce((sum, each) => sum + each, 0),
            dated,
            clusters.filter((button) => button.matches('.cluster')).length,
          ];
        });
        assert.equal(count[0], count[1], `${data} at ${width}`);
        found += count[2]!;
      }
    assert.ok(found > 0, 'something was counted');
  });

  test('17. in the open card, too, a picture that is not of the event says so, and a synthetic one', async () => {
    await draw('pictures', { width: 1200 });
    assert.match(await openedCard('old'), /Archive picture/);
    assert.match(await openedCard('made'), /Illustration\. Made with AI/);
  });

  test('18. a clock time lies in the day of its named zone, and says which that is', async () => {
    for (const width of [640, 1200]) {
      const { marks, bands } = await draw('nightInKyiv', { width });
      assert.deepEqual(bands, []);
      const ring = marks.find((piece) => piece.ring);
      const [day] = marks.filter((piece) => !piece.ring).toSorted((a, b) => a.left - b.left);
      const days = ((ring!.left + ring!.right) / 2 - day!.left) / (day!.right - day!.left);
      // From the first instant of 30 October to half past midnight on 1 November.
      assert.ok(Math.abs(days - 2 - 0.5 / 24) < 0.03, `${width}: ${days} days`);
      const { labels, names } = await wordsOf(suite.page);
      assert.match(names['night']!, /^1 November 2024, 00:30 \(Kyiv\)/);
      assert.match(labels['night']!, /1 November 2024, 00:30 \(Kyiv\)/);
    }
  });

  test('twelve dates with headlines have no as-of line, glyph, legend or card, and no word more than “Show as list”', async () => {
    const axis = await draw('biography', { width: 1200 });
    assert.equal(axis.now, undefined);
    const { text } = await wordsOf(suite.page);
    assert.doesNotMatch(text, /confirmed|reported|source|as of|how to read|possible/i);
    assert.match(text, /^ ?Show as list/);
    const extras = await suite.page.evaluate(
      () =>
        document
          .querySelector('news-timeline')!
          .shadowRoot!.querySelectorAll('.legend, .opened, .glyph, .rail-after, .title').length,
    );
    assert.equal(extras, 0);
  });
});

suite.testQuiet();
