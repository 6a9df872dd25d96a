// The honesty list of the product over the story and the strip of the seed: each event as it is seen and as a screen
// reader is given it, stepped through by the keys of a reader.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { openPage } from '../support/browser.js';
import { startPageServer, type PageServer } from '../support/page-server.js';
import { heard } from '../support/surfaces.js';

type Opened = Awaited<ReturnType<typeof openPage>>;

const page = (layout: string) => `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A story</title>
<script type="module" src="/cdn/news-timeline.js"></script>
<main><news-timeline src="/story.json" layout="${layout}"></news-timeline></main></html>`;

/** A reader far away: nothing may shift into another day, month or year. */
const far = { width: 900, timeZone: 'Pacific/Kiritimati', locale: 'en-US' } as const;

let server: PageServer;
let story: Opened;
/** By id: what is seen of an event and around it, what is heard, and how many of its marks are on the small axis. */
const seen = new Map<string, { card: string; place: string; spoken: string; marks: number }>();
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

before(async () => {
  server = await startPageServer({
    routes: {
      '/story': page('story'),
      '/strip': page('strip'),
      '/story.json': { body: JSON.stringify(usLongRangeMissiles) },
    },
  });
  story = await openPage(`${server.url}/story`, far);
  const { page: tab } = story;
  await tab.waitForSelector('news-timeline >>> .panel:not([inert])');
  await tab.evaluate(() =>
    document.querySelector('news-timeline')!.shadowRoot!.querySelector<HTMLElement>('.stage')!.focus(),
  );
  for (let step = 0; step < 16; step++) {
    if (step > 0) await tab.keyboard.press('ArrowRight');
    const id = usLongRangeMissiles.events.length > seen.size ? seen.size : -1;
    await tab.waitForFunction(
      (count) =>
        document
          .querySelector('news-timeline')!
          .shadowRoot!.querySelector('.place')!
          .textContent!.includes(`Item ${count} of 16`),
      {},
      id + 1,
    );
    const shown = await tab.evaluate(() => {
      const root = document.querySelector('news-timeline')!.shadowRoot!;
      const panel = root.querySelector<HTMLElement>('.panel:not([inert])')!;
      return {
        id: panel.dataset['id']!,
        card: panel.innerText,
        place: root.querySelector<HTMLElement>('.place')!.innerText,
        marks: root.querySelectorAll('.plot .chosen').length,
      };
    });
    seen.set(shown.id, {
      card: squeeze(shown.card),
      place: squeeze(shown.place),
      marks: shown.marks,
      spoken: await heard(tab),
    });
  }
});
// The browser is closed first, and its pages with it.
after(() => server?.close());

const of = (id: string) => {
  const shown = seen.get(id);
  assert.ok(shown, `${id} was never shown`);
  return shown;
};
/** Without its place among all, whose number is no day. */
const both = (id: string) => [of(id).card, of(id).spoken].map((text) => text.replace(/Item \d+ of \d+/, ''));

describe('The honesty list over the story of the seed', () => {
  test('16. every event is reached by stepping, and each says its place among all', () => {
    assert.deepEqual(
      [...seen.keys()].sort(),
      usLongRangeMissiles.events.map(({ id }) => id).sort((a, b) => (a < b ? -1 : 1)),
    );
  });

  test('1. a month is not a day', () => {
    for (const text of [...both('kursk-incursion'), ...both('drone-strikes-october')]) {
      assert.match(text, /(August|October) 2024/);
      assert.doesNotMatch(text, /\b\d{1,2} (August|October) 2024|(August|October) \d{1,2},? 2024/);
    }
  });

  test('2. a count over a period is not a moment', () => {
    for (const text of both('drone-strikes-october'))
      assert.match(text, /more than 2,000 Russian drone strikes in October 2024/i);
  });

  test('3. the day of the report is not the day of the decision', () => {
    for (const text of both('authorization')) {
      assert.match(text, /Some time on or before 17 November 2024/i);
      assert.match(text, /Became known 17 November 2024/);
    }
  });

  test('4. permission is not use', () => {
    for (const text of both('authorization'))
      assert.match(text, /This is permission; the article reports no strike under it/);
  });

  test('5. "confirmed" carries by whom and to whom, before the claim', () => {
    for (const text of both('authorization'))
      assert.match(text, /Confirmed by a US official, not named, to CBS.*Biden authorizes Ukraine/);
    for (const { card } of seen.values())
      for (const [said] of card.matchAll(/Confirmed[^.]{0,60}/g))
        assert.match(said, /^Confirmed by a US official, not named, to CBS/);
  });

  test('6. "sources suggest … partly" stays with the cause', () => {
    for (const text of both('authorization'))
      assert.match(text, /Sources suggest approval was partly a response to Russia’s reported collaboration/);
  });

  test('7. a possible future says so before its claim, and has no mark on the small axis', () => {
    for (const id of ['uk-france-storm-shadow', 'trump-may-cut-aid']) {
      for (const text of both(id)) assert.match(text, /Possible\. Analysis by the article/);
      assert.equal(of(id).marks, 0, id);
    }
    assert.ok(of('war-began').marks > 0);
  });

  test('8. "not yet" stands beside the as-of date, which every step shows', () => {
    for (const { spoken } of seen.values()) assert.match(spoken, /As of 17 November 2024/);
    for (const { spoken } of seen.values()) assert.match(spoken, /3 points not settled/);
  });

  test('9. only verbatim words stand in quotation marks', () => {
    assert.match(of('zelensky-quote').card, /“Missiles speak for themselves”/);
    for (const id of ['kuzan-view', 'russia-warning', 'trump-criticism']) assert.doesNotMatch(of(id).card, /[“”]/, id);
  });

  test('10. places keep their country', () => {
    assert.match(of('authorization').card, /Kursk region, Russia/);
    assert.match(of('donetsk-fighting').card, /Donetsk region, Ukraine/);
  });

  test('13. the small axis marks its break with its length', async () => {
    const { page: tab } = story;
    const said = await tab.evaluate(
      () => document.querySelector('news-timeline')!.shadowRoot!.querySelector('.gone')!.textContent,
    );
    assert.match(said!, /2 years, 5 months/);
  });

  test('14. what has no known day claims no place in an order', () => {
    for (const id of ['authorization', 'russia-warning', 'north-korean-soldiers'])
      assert.match(of(id).place, /in no particular order/);
    assert.doesNotMatch(of('war-began').place, /in no particular order/);
  });

  test('20. the way to a neighbour keeps what weakens its claim', () => {
    // The neighbour before the authorization is a report that nobody has confirmed.
    assert.match(
      of('authorization').spoken,
      /Not confirmed: Reported Russian collaboration with North Korean soldiers/,
    );
  });
});

describe('The honesty list over the strip of the seed', () => {
  test('3, 5 and 20. it says when it became known and who says so, before the claim', async () => {
    // A page in front of it would keep the other from drawing: hence only now.
    const { page: tab, close } = await openPage(`${server.url}/strip`, far);
    await tab.waitForSelector('news-timeline >>> .said');
    const words = await heard(tab);
    assert.match(words, /Became known 17 November 2024/);
    assert.match(words, /See all 16 items/);
    const text = await tab.evaluate(
      () => document.querySelector('news-timeline')!.shadowRoot!.querySelector<HTMLElement>('.what')!.innerText,
    );
    await close();
    assert.match(squeeze(text), /Confirmed by a US official, not named, to CBS Biden authorizes Ukraine/);
  });
});
