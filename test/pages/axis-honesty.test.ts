// The honesty list of the product over the axis of the seed, as words and as geometry: what is drawn is measured in the
// browser, what is said is read from the labels and from the names of their buttons.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { axisSuite, FAR_AWAY } from '../support/axis-suite.js';
import { filled, monthOf, near, wordsOf } from '../support/axis-words.js';

const suite = axisSuite(FAR_AWAY);
const { draw } = suite;

const WIDTHS = [256, 320, 480, 640, 720, 900, 1024, 1200, 1400];

describe('Honest time on the axis of the seed', () => {
  test('1. a month’s mark spans its month, from its first instant to its last, at every width', async () => {
    let compared = 0;
    for (const width of WIDTHS) {
      const axis = await draw('seed', { width });
      const bars = axis.marks.filter(
        ({ ring, left, right, top, bottom }) => !ring && right - left > 2 && bottom - top > 7,
      );
      for (const name of ['Aug', 'Oct']) {
        const month = monthOf(axis, name);
        // Where days are ticked, or the name has no room, other tests measure the scale.
        if (!month) continue;
        compared++;
        assert.ok(
          bars.some(({ left, right }) => near(left, month.from) && near(right, month.to)),
          `${name} at ${width}: no bar from ${month.from} to ${month.to} among ${JSON.stringify(bars)}`,
        );
      }
    }
    assert.ok(compared >= 10, `${compared} months were compared`);
  });

  test('1. nothing smaller than a month stands within August or October 2024', async () => {
    for (const width of WIDTHS) {
      const axis = await draw('seed', { width });
      for (const name of ['Aug', 'Oct']) {
        const month = monthOf(axis, name);
        if (!month) continue;
        const within = axis.marks.filter(({ left, right }) => left > month.from + 1 && right < month.to - 1);
        assert.deepEqual(
          within.filter(({ ring }) => ring),
          [],
          `${name} at ${width}`,
        );
      }
    }
  });

  test('1. no label and no name gives August, October or their total a day', async () => {
    for (const width of [640, 900, 1200]) {
      await draw('seed', { width });
      const { labels, names } = await wordsOf(suite.page);
      for (const id of ['kursk-incursion', 'drone-strikes-october'])
        for (const text of [labels[id]!, names[id]!]) {
          assert.match(text, /(August|October) 2024/, `${width}`);
          assert.doesNotMatch(text, /\d (August|October)|(August|October) \d{1,2}\b(?!\d)/, `${width}`);
        }
    }
  });

  test('2. the total says “more than” and its month, in a block that is as wide as the month', async () => {
    for (const width of [640, 720, 900, 1200, 1600]) {
      const axis = await draw('seed', { width });
      const { labels, names } = await wordsOf(suite.page);
      assert.match(
        labels['drone-strikes-october']!,
        /More than 2,000 .*October 2024|October 2024.* More than 2,000/,
        `${width}`,
      );
      assert.match(names['drone-strikes-october']!, /More than 2,000 Russian drone strikes in October 2024/);
      const blocks = axis.marks.filter(({ top, bottom }) => bottom - top >= 24);
      assert.equal(blocks.length, 1, `${width}`);
      const month = monthOf(axis, 'Oct');
      if (month) assert.ok(near(blocks[0]!.left, month.from) && near(blocks[0]!.right, month.to), `${width}`);
    }
  });

  test('3. the decision stands before the day of its report, and only its card says when it became known', async () => {
    const axis = await draw('seed', { width: 1200 });
    const { labels, names } = await wordsOf(suite.page);
    assert.match(names['authorization']!, /Some time on or before 17 November 2024\. Biden/);
    assert.doesNotMatch(labels['authorization']!, /17 November/);
    const ends = axis.marks.filter(({ look, right }) => /heavy/.test(look) && near(right, axis.now!.left));
    assert.ok(ends.length > 0, 'its dashes end at the end of that day');
  });

  test('5. “confirmed” says by whom and to whom, in the button’s name', async () => {
    await draw('seed', { width: 1200 });
    const { names, text } = await wordsOf(suite.page);
    assert.match(names['authorization']!, /Confirmed by a US official, not named, to CBS[.:] .*Biden authorizes/);
    for (const [said] of text.matchAll(/Confirmed[^.]{0,60}/g)) assert.match(said, /^Confirmed by/);
  });

  test('7. what is only possible stands after the axis, under the words that none of it has happened', async () => {
    for (const width of [640, 900, 1200]) {
      await draw('seed', { width });
      const where = await suite.page.evaluate(() => {
        const root = document.querySelector('news-timeline')!.shadowRoot!;
        return ['.plot button', '.rail-after button'].map((selector) =>
          [...root.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) => dataset['id']!),
        );
      });
      const undated = usLongRangeMissiles.events.filter(({ date }) => date === null).map(({ id }) => id);
      assert.deepEqual(where[1]!.toSorted(), [...undated].toSorted(), `${width}`);
      assert.deepEqual(
        where[0]!.filter((id) => (undated as string[]).includes(id)),
        [],
        `${width}`,
      );
      const { text, labels } = await wordsOf(suite.page);
      assert.match(text, /Possible, no date None of this has happened/);
      for (const id of undated) assert.match(labels[id]!, /^Possible\. Analysis by the article: /);
    }
  });

  test('7. nothing on the plot stands for an event without a date: there are no more marks than dates', async () => {
    for (const width of WIDTHS) {
      const all = await draw('seed', { width });
      const dated = await draw('datedSeed', { width });
      assert.deepEqual(
        all.marks.map(({ look }) => look),
        dated.marks.map(({ look }) => look),
        `${width}`,
      );
    }
    const { marks } = await draw('undated', { width: 1200 });
    assert.deepEqual(marks, []);
  });

  test('8. the as-of date is said in words at the top and stands as a line, and nothing is drawn past it', async () => {
    for (const width of WIDTHS) {
      const axis = await draw('seed', { width });
      const { text } = await wordsOf(suite.page);
      assert.match(text, /As of 17 November 2024\./, `${width}`);
      const { now } = axis;
      assert.ok(now, `${width}`);
      if (width >= 640) {
        const name = axis.texts.filter(({ kind }) => kind === 'now-name');
        assert.deepEqual(
          name.map((line) => line.text),
          ['As of 17 November 2024'],
          `${width}`,
        );
      }
      // A ring is wider than its day; of a month that is not over the outline alone goes on.
      const past = axis.marks.filter((piece) => piece.right > now.left + (piece.ring ? 6 : 1));
      assert.deepEqual(
        past.filter(filled).filter(({ ring }) => !ring),
        [],
        `${width}: filled`,
      );
      assert.ok(past.filter(({ ring }) => !ring).length <= 1, `${width}: ${JSON.stringify(past)}`);
    }
  });

  test('8. what goes on ends on the as-of line with the tip of its arrow', async () => {
    for (const width of [640, 1200]) {
      const axis = await draw('seed', { width });
      const tips = axis.marks.filter(
        ({ look, left, right, top, bottom }) => /solid/.test(look) && near(right - left, 8) && near(bottom - top, 9),
      );
      assert.equal(tips.length, 2, `${width}`);
      for (const { right } of tips) assert.ok(near(right, axis.now!.left), `${width}`);
    }
  });

  test('13. the break is marked by two torn edges and named by its length, at every width', async () => {
    for (const width of WIDTHS) {
      const { bands, texts } = await draw('seed', { width });
      assert.equal(bands.length, 1, `${width}`);
      const words = texts.filter(({ kind }) => kind === 'gone');
      // What is left out, to whole units of the ticks: a quarter where there is no room for months.
      const length = [...new Set(words.map(({ text }) => text))].join(' ');
      assert.match(length, width <= 320 ? /^2 years, [45] months$/ : /^2 years, 5 months$/, `${width}`);
      for (const { left, right } of words)
        assert.ok(left >= bands[0]!.left - 1 && right <= bands[0]!.right + 1, `${width}`);
      const torn = await suite.page.evaluate(
        () => document.querySelector('news-timeline')!.shadowRoot!.querySelectorAll('path.torn').length,
      );
      assert.equal(torn, 1, 'one path with both edges');
    }
  });

  test('13. both sides of the break keep one scale', async () => {
    // The war's first day and the cut after it: 24 February to 1 March; and months on the other side.
    const axis = await draw('seed', { width: 1200 });
    const ring = axis.marks.find((piece) => piece.ring)!;
    const [band] = axis.bands;
    const august = monthOf(axis, 'Aug')!;
    const dayWidth = (august.to - august.from) / 31;
    // From the middle of 24 February to the first instant of the month after which the axis is cut.
    const days = (band!.left - (ring.left + ring.right) / 2) / dayWidth;
    assert.ok(Math.abs(days - Math.round(days - 0.5) - 0.5) < 0.15, `${days} days`);
    assert.ok(days > 0 && days < 40, `${days} days`);
  });

  test('14. dates that are equal, or not known, claim no order: no label is numbered, no list counts', async () => {
    for (const data of ['seed', 'twoAtOnce', 'openDates'] as const) {
      await draw(data, { width: 1200 });
      const { labels, text } = await wordsOf(suite.page);
      for (const label of Object.values(labels)) assert.doesNotMatch(label, /^\d+[.)]\s|^#\d|\b(then|next|finally)\b/i);
      assert.doesNotMatch(text, /\b1\. |\(1\)/);
      const styles = await suite.page.evaluate(() =>
        [...document.querySelector('news-timeline')!.shadowRoot!.querySelectorAll('ol, ul')].map(
          (list) => getComputedStyle(list).listStyleType,
        ),
      );
      assert.deepEqual([...new Set(styles)], ['none'], data);
    }
  });

  test('14. rows whose day is not known all end at one place, and say that they claim no order', async () => {
    const axis = await draw('seed', { width: 1200 });
    assert.match((await wordsOf(suite.page)).text, /Day not known all by 17 November 2024, in no particular order/);
    const brackets = axis.marks.filter(
      ({ top, bottom, right }) => near(bottom - top, 12) && near(right, axis.now!.left),
    );
    assert.equal(brackets.length, 6);
  });

  test('20. the hedge stands before the claim, in every label and in every name, and both halves stay', async () => {
    for (const width of [640, 900, 1200]) {
      await draw('seed', { width });
      const { labels, names } = await wordsOf(suite.page);
      for (const [id, hedge, claim] of [
        ['russia-warning', /Said by Russia:/, /Russia warns/],
        ['north-korean-soldiers', /Not confirmed:/, /Reported Russian collaboration/],
        ['approval-reason', /Sources suggest/, /approval was partly/],
        [
          'kuzan-view',
          /Analysis by Serhiy Kuzan:/,
          /crucial; would not change the war’s course dramatically but would balance power/,
        ],
      ] as const)
        for (const text of [labels[id]!, names[id]!]) {
          const [first, second] = [text.search(hedge), text.search(claim)];
          assert.ok(first >= 0 && second > first, `${width}: ${text}`);
        }
    }
  });
});

suite.testQuiet();
