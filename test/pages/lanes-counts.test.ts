// What is counted on an axis of many events, opened by keys: it leads to its events.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LanesPage } from '../support/lanes-page.js';

const lanes = new LanesPage();

/** Id of the button that has the focus, or what has it else. */
const focused = () =>
  lanes.page.evaluate(() => {
    const active = document.querySelector('news-timeline')!.shadowRoot!.activeElement as HTMLElement | null;
    return active?.dataset['id'] ?? active?.dataset['count'] ?? active?.className ?? '';
  });

describe('A count', () => {
  test('opens to its events: the range is its unit, and the focus is on the first of them', async () => {
    await lanes.draw({ count: 1000, width: 1200, many: { plain: true } });
    const name = await lanes.page.evaluate(() =>
      document.querySelector('news-timeline')!.shadowRoot!.querySelectorAll('.count')[2]!.getAttribute('aria-label')!,
    );
    const [, wanted] = /, ([\d,]+) events?$/.exec(name)!;
    await lanes.page.evaluate(() =>
      document.querySelector('news-timeline')!.shadowRoot!.querySelectorAll<HTMLElement>('.count')[2]!.focus(),
    );
    await lanes.press('Enter');
    const focus = await focused();
    const status = await lanes.page.evaluate(() =>
      document.querySelector('news-timeline')!.shadowRoot!.querySelector('.tools p')!.textContent!.trim(),
    );
    assert.equal(status, `${wanted} of 1,000 events in view`);
    assert.match(focus, /^m\d+$/);
    const told = await lanes.page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
    assert.equal(told.at(-1), 'user.');
  });

  /** Opens counts until there are none, or the list. */
  const open = async (dates: (at: number) => string) => {
    await lanes.draw({
      input: {
        title: 'Invented',
        events: Array.from({ length: 150 }, (_, at) => ({ id: `e${at}`, date: dates(at), headline: `Invented ${at}` })),
      },
      width: 1200,
    });
    for (let turn = 0; turn < 12; turn++) {
      const left = await lanes.page.evaluate(() => {
        const counts = [
          ...document.querySelector('news-timeline')!.shadowRoot!.querySelectorAll<HTMLElement>('.count'),
        ];
        counts[0]?.focus();
        return counts.length;
      });
      if (left === 0) break;
      await lanes.press('Enter');
    }
    return lanes.page.evaluate(() => {
      const root = document.querySelector('news-timeline')!.shadowRoot!;
      return {
        plot: root.querySelectorAll('.plot').length,
        listed: root.querySelectorAll('.event').length,
        focus: root.activeElement!.className,
      };
    });
  };

  test('of one moment opens the list at its events', async () => {
    assert.deepEqual(await open((at) => (at < 40 ? '2024-01-01' : '2024-03-09T10:00Z')), {
      plot: 0,
      listed: 100,
      focus: 'headline',
    });
  });

  test('of one minute opens nearer, to seconds of which each has its words', async () => {
    const { plot, focus } = await open((at) => `2024-03-09T10:00:${String(at % 60).padStart(2, '0')}Z`);
    assert.deepEqual([plot, focus], [1, 'name over']);
  });

  test('of one second, in which no more is known, opens the list as well', async () => {
    const { plot, focus } = await open(() => '2024-03-09T10:00:07Z');
    assert.deepEqual([plot, focus], [0, 'headline']);
  });
});

lanes.testQuiet();
