import assert from 'node:assert/strict';
import type { Comparison, NewsEvent } from '../../src/model/timeline.js';
import { certaintyWords } from '../../src/text/certainty-words.js';
import { around, fill, plural } from '../../src/text/fill-message.js';
import { formatEdtf } from '../../src/text/format-edtf.js';
import { formatFigure } from '../../src/text/format-figure.js';
import { formatSpan } from '../../src/text/format-span.js';
import type { Messages, PluralForms } from '../../src/text/messages.js';
import { madeTimeline } from './made-timeline.js';

type Templates = { readonly [K in keyof Messages as Messages[K] extends string ? K : never]: string };
type Counted = { readonly [K in keyof Messages as Messages[K] extends PluralForms ? K : never]: PluralForms };

/** What a locale prints, through the formatters that print it. Spaces that do not break are plain ones here. */
export function inWords(locale: string, messages: Messages) {
  const words = { locale, messages, timeZone: 'Europe/Kyiv' };
  const plain = (text: string) => text.replace(/[\u00a0\u200e\u200f\u202f]/g, (space) => (/\s/.test(space) ? ' ' : ''));
  const date = (edtf: string) => plain(formatEdtf(edtf, words, {}));
  return {
    date,
    /** Each date, written in EDTF, has these words. */
    dates: (expected: Readonly<Record<string, string>>) =>
      assert.deepEqual(Object.fromEntries(Object.keys(expected).map((edtf) => [edtf, date(edtf)])), expected),
    /** A message about a day. */
    on: (key: keyof Templates, edtf = '2024-11-17') => fill(messages[key], { date: date(edtf) }),
    counts: (key: keyof Counted, ...numbers: readonly number[]) =>
      numbers.map((each) => plain(plural(words, messages[key], each))),
    /** Fourteen events, eight of them without a day. */
    total: () =>
      fill(messages.eventsWithoutDay, {
        events: plural(words, messages.events, 14),
        withoutDay: plural(words, messages.withoutDay, 8),
      }),
    figures: (value: number, ...comparisons: readonly Comparison[]) =>
      comparisons.map((comparison) =>
        plain(formatFigure({ label: '', value, max: 3000, unit: 'count', comparison, source: '' }, words).text),
      ),
    /** The words before a headline. */
    hedge: (event: Partial<NewsEvent>) => certaintyWords(madeTimeline([event]).events[0]!, words),
    gap: () => plain(around(messages.gap, 'span').join(formatSpan({ years: 2, months: 5, days: 0 }, words))),
  };
}
