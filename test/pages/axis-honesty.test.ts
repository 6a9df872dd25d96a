// The honesty list of the product over the axis, as words and as geometry: what is drawn is measured in the browser, what
// is said is read from the labels and from the accessibility tree.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { validate } from '../../src/data/validate-timeline.js';
import { sortEvents } from '../../src/model/sort-events.js';
import { certainties } from '../../stories/support/marks.js';
import type { AxisPageData } from '../support/axis-page-script.js';
import { drawAxis, openAxisPage, startAxisServer, type AxisDrawing } from '../support/axis-page.js';
import type { OpenPage } from '../support/browser.js';
import type { DrawnAxis, DrawnPiece } from '../support/drawn-axis.js';
import { heardSteps, type HeardStep } from '../support/heard-steps.js';
import type { PageServer } from '../support/page-server.js';

const WIDTHS = [256, 320, 480, 640, 720, 900, 1024, 1200, 1400];
const ORDER = sortEvents(validate(usLongRangeMissiles).timeline).map(({ event }) => event.id);

let server: PageServer;
let opened: OpenPage;
let page: Page;
before(async () => {
  server = await startAxisServer();
  // A reader far away: nothing may shift into another day or month.
  opened = await openAxisPage(server, { timeZone: 'Pacific/Kiritimati', locale: 'en-US' });
  page = opened.page;
});
after(() => server.close());

const draw = async (data: AxisPageData, drawing: AxisDrawing): Promise<DrawnAxis> =>
  (await drawAxis(page, data, drawing)).axis!;

/** Words on the axis: of each label by its id, of each button's name, of the whole. */
const wordsOf = (): Promise<{ labels: Record<string, string>; names: Record<string, string>; text: string }> =>
  page.evaluate(() => {
    const root = document.querySelector('news-timeline')!.shadowRoot!;
    const buttons = [...root.querySelectorAll<HTMLElement>('button[data-id]')];
    return {
      labels: Object.fromEntries(
        buttons.map((button) => [
          button.dataset['id']!,
          [...button.querySelectorAll('.own, .line')]
            .map(({ textContent }) => textContent!.trim())
            .concat(button.matches('.maybe') ? [button.textContent!.replace(/\s+/g, ' ').trim()] : [])
            .join(' '),
        ]),
      ),
      names: Object.fromEntries(buttons.map((button) => [button.dataset['id']!, button.ariaLabel!])),
      text: (root.querySelector('.root') as HTMLElement).innerText.replace(/\s+/g, ' '),
    };
  });

const near = (a: number, b: number) => Math.abs(a - b) <= 1;
const filled = ({ look }: DrawnPiece) => /\b(tint|solid|hatch|fade|fade-ends|fade-in|fade-out)\b/.test(look);

/** Where a month lies: from its tick to the next. Ticks of months have names of their own between them. */
function monthOf(
  { ticks, names, bands, plot }: DrawnAxis,
  month: string,
): { readonly from: number; readonly to: number } | undefined {
  const at = names.findIndex(({ text }) => text.startsWith(month));
  if (at < 0) return undefined;
  const edges = [...ticks, ...bands.flatMap(({ left, right }) => [left, right]), plot.left, plot.right].toSorted(
    (a, b) => a - b,
  );
  const { middle } = names[at]!;
  // A name that stands at its tick and not in its unit: only every few months have one.
  if (ticks.some((x) => near(x, middle))) return undefined;
  return { from: edges.findLast((x) => x < middle)!, to: edges.find((x) => x > middle)! };
}

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
      const { labels, names } = await wordsOf();
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
      const { labels, names } = await wordsOf();
      assert.match(
        labels['drone-strikes-october']!,
        /More than 2,000 .*October 2024|October 2024.* More than 2,000/,
        `${width}`,
      );
      assert.match(names['drone-strikes-october']!, /^More than 2,000 Russian drone strikes in October 2024/);
      const blocks = axis.marks.filter(({ top, bottom }) => bottom - top >= 24);
      assert.equal(blocks.length, 1, `${width}`);
      const month = monthOf(axis, 'Oct');
      if (month) assert.ok(near(blocks[0]!.left, month.from) && near(blocks[0]!.right, month.to), `${width}`);
    }
  });

  test('3. the decision stands before the day of its report, and only its card says when it became known', async () => {
    const axis = await draw('seed', { width: 1200 });
    const { labels, names } = await wordsOf();
    assert.match(names['authorization']!, /^Some time on or before 17 November 2024/);
    assert.doesNotMatch(labels['authorization']!, /17 November/);
    const ends = axis.marks.filter(({ look, right }) => /heavy/.test(look) && near(right, axis.now!.left));
    assert.ok(ends.length > 0, 'its dashes end at the end of that day');
  });

  test('5. “confirmed” says by whom and to whom, in the button’s name', async () => {
    await draw('seed', { width: 1200 });
    const { names, text } = await wordsOf();
    assert.match(names['authorization']!, /Confirmed by a US official, not named, to CBS: Biden authorizes/);
    for (const [said] of text.matchAll(/Confirmed[^.]{0,60}/g)) assert.match(said, /^Confirmed by/);
  });

  test('7. what is only possible stands after the axis, under the words that none of it has happened', async () => {
    for (const width of [640, 900, 1200]) {
      await draw('seed', { width });
      const where = await page.evaluate(() => {
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
      const { text, labels } = await wordsOf();
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
      const { text } = await wordsOf();
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
      assert.equal(length, width <= 320 ? '2 years, 4 months' : '2 years, 5 months', `${width}`);
      for (const { left, right } of words)
        assert.ok(left >= bands[0]!.left - 1 && right <= bands[0]!.right + 1, `${width}`);
      const torn = await page.evaluate(
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
      const { labels, text } = await wordsOf();
      for (const label of Object.values(labels)) assert.doesNotMatch(label, /^\d+[.)]\s|^#\d|\b(then|next|finally)\b/i);
      assert.doesNotMatch(text, /\b1\. |\(1\)/);
      const styles = await page.evaluate(() =>
        [...document.querySelector('news-timeline')!.shadowRoot!.querySelectorAll('ol, ul')].map(
          (list) => getComputedStyle(list).listStyleType,
        ),
      );
      assert.deepEqual([...new Set(styles)], ['none'], data);
    }
  });

  test('14. rows whose day is not known all end at one place, and say that they claim no order', async () => {
    const axis = await draw('seed', { width: 1200 });
    assert.match((await wordsOf()).text, /Day not known all by 17 November 2024, in no particular order/);
    const brackets = axis.marks.filter(
      ({ top, bottom, right }) => near(bottom - top, 12) && near(right, axis.now!.left),
    );
    assert.equal(brackets.length, 6);
  });

  test('20. the hedge stands before the claim, in every label and in every name, and both halves stay', async () => {
    for (const width of [640, 900, 1200]) {
      await draw('seed', { width });
      const { labels, names } = await wordsOf();
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
          const [before, after] = [text.search(hedge), text.search(claim)];
          assert.ok(before >= 0 && after > before, `${width}: ${text}`);
        }
    }
  });
});

describe('Honest marks beyond the seed', () => {
  test('3. a date that is known only by its latest day has dashes of one length at every zoom', async () => {
    for (const [widths, length] of [
      [[640, 720, 899], 52],
      [[900, 1200, 1600], 78],
    ] as const)
      for (const width of widths) {
        const axis = await draw('openDates', { width });
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
      'confirmed-unnamed': /Confirmed by an official, not named, to Invented Agency: Confirmed by somebody/,
      confirmed: /Confirmed by the ministry: Confirmed by somebody/,
      reported: /According to Invented Daily: Reported by/,
      claimed: /Claimed by one party: Claimed/,
      unconfirmed: /Not confirmed: Claimed by nobody/,
      disputed: /Disputed by the other party: Disputed/,
      denied: /Denied by the ministry: Denied/,
      analysis: /Analysis by an analyst: Analysis/,
      alleged: /Alleged: A newsroom’s own certainty/,
    };
    for (const width of [720, 1200]) {
      await draw('certainties', { width });
      const { names, labels } = await wordsOf();
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
    const after = axis.marks.filter(({ left }) => left > axis.now!.left);
    assert.equal(after.length, 3);
    for (const { look } of after) assert.match(look, /hatch/);
    const before = axis.marks.filter(({ right }) => right <= axis.now!.left + 6);
    for (const { look } of before) assert.doesNotMatch(look, /hatch/);
    const { labels, names } = await wordsOf();
    for (const text of [labels['possible-dated']!, names['possible-dated']!])
      assert.match(text, /Possible: A month in which/);
  });

  test('7. what was called off, and what was withdrawn, says so before its words, which are struck', async () => {
    await draw('outcomes', { width: 1200 });
    const { labels, names } = await wordsOf();
    for (const text of [labels['cancelled']!, names['cancelled']!])
      assert.match(text, /Cancelled: A day that was called off/);
    assert.match(names['retracted']!, /Retracted: An entry/);
    const struck = await page.evaluate(() =>
      [...document.querySelector('news-timeline')!.shadowRoot!.querySelectorAll<HTMLElement>('.plot s')].map(
        (words) => words.closest('button')!.dataset['id'],
      ),
    );
    assert.deepEqual([...new Set(struck)].toSorted(), ['cancelled', 'retracted']);
    await draw('afterwards', { width: 1200 });
    assert.match(
      (await wordsOf()).labels['retracted']!,
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
      const paths = await page.evaluate(
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

  test('16. what found no room is counted in words, and nothing is lost', async () => {
    for (const data of ['precisions', 'datesOfTwoYears', 'longHeadlines'] as const)
      for (const width of [640, 900]) {
        await draw(data, { width });
        const count = await page.evaluate(() => {
          const element = document.querySelector('news-timeline')!;
          const clusters = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.plot button')];
          const counted = clusters.map((button) =>
            button.matches('.cluster') ? Number(/\d+/.exec(button.ariaLabel!)![0]) : 1,
          );
          const dated = element.timeline!.events.filter(({ date }) => date !== null).length;
          return [counted.reduce((sum, each) => sum + each, 0), dated];
        });
        assert.equal(count[0], count[1], `${data} at ${width}`);
      }
  });

  test('twelve dates with headlines have no as-of line, glyph, legend or card, and no word more than “Show as list”', async () => {
    const axis = await draw('biography', { width: 1200 });
    assert.equal(axis.now, undefined);
    const { text } = await wordsOf();
    assert.doesNotMatch(text, /confirmed|reported|source|as of|how to read|possible/i);
    assert.match(text, /^ ?Show as list/);
    const extras = await page.evaluate(
      () =>
        document
          .querySelector('news-timeline')!
          .shadowRoot!.querySelectorAll('.legend, .opened, .glyph, .rail-after, .title').length,
    );
    assert.equal(extras, 0);
  });
});

describe('The axis of the seed as it is heard', () => {
  let steps: readonly HeardStep[];
  before(async () => {
    await draw('seed', { width: 1200 });
    steps = (await heardSteps(page)).slice(1, -1);
  });

  const at = (pattern: RegExp) => steps.findIndex(({ name }) => pattern.test(name));

  test('begins with its title, its as-of date and “Show as list”, before any entry', () => {
    const first = steps.findIndex(({ role, expanded }) => role === 'button' && expanded !== undefined);
    assert.deepEqual(
      steps
        .slice(0, first)
        .map(({ role }) => role)
        .filter((role) => role !== 'StaticText'),
      ['heading', 'button'],
    );
    assert.match(steps[0]!.name, /^US permission for Ukraine/);
    assert.match(steps[1]!.name, /^As of 17 November 2024/);
    assert.equal(steps[first - 1]!.name, 'Show as list');
  });

  test('tells every entry as a closed button with a whole sentence, in the one order', () => {
    const buttons = steps.filter(({ role, expanded }) => role === 'button' && expanded === false);
    assert.equal(buttons.length, 16);
    buttons.forEach(({ name }, index) => {
      const { headline, date } = usLongRangeMissiles.events.find(({ id }) => id === ORDER[index])!;
      assert.ok(name.includes(headline), `${ORDER[index]}: ${name}`);
      assert.match(name, date === null ? /^No date\. / : /202[24]/);
      assert.match(name, /\.$/);
    });
  });

  test('says nothing of lines, ticks and names of groups, which each sentence makes up for', () => {
    assert.equal(at(/^(Aug|Sep|Oct|August|2024)$/), -1);
    assert.equal(at(/2 years, 5 months/), -1);
  });

  test('comes to the possibilities after all that is dated, under their heading, and then to what is not settled', () => {
    const possible = at(/^Possible, no date/);
    assert.equal(steps[possible]!.role, 'heading');
    assert.ok(possible > at(/Zelensky/) && possible < at(/Britain and France could/));
    assert.ok(at(/None of this has happened/) < at(/Britain and France could/));
    assert.ok(at(/3 points not settled/) > at(/Support might be reduced/));
  });

  test('ends with the key to the marks, closed, and the source', () => {
    assert.ok(at(/^How to read this$/) > at(/3 points not settled/));
    assert.equal(steps[at(/^How to read this$/)]!.expanded, false);
    assert.equal(at(/Whole month or period/), -1);
    assert.ok(at(/Compiled article/) > at(/^How to read this$/));
  });
});

test('the page logs nothing and asks no other host', () => {
  assert.deepEqual(opened.problems, { errors: [], violations: [], outside: [] });
});
