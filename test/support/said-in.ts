import { dateOrNull } from '../../src/model/read-date.js';
import { spanBetween } from '../../src/model/date-span.js';
import type { Attribution, Figure, NewsEvent } from '../../src/model/timeline.js';
import { hedge } from '../../src/text/certainty-words.js';
import { fill, plural } from '../../src/text/fill-message.js';
import { formatDate, formatSpan } from '../../src/text/format-date.js';
import { formatFigure } from '../../src/text/format-figure.js';
import type { Messages, PluralForms } from '../../src/text/messages.js';

type KeysOf<T> = { [K in keyof Messages]: Messages[K] extends T ? K : never }[keyof Messages];
type Hedged = Partial<Pick<NewsEvent, 'certainty' | 'status' | 'kind'>> & {
  readonly attribution?: Omit<Attribution, 'phrase'>;
};

/** The day of the as-of date, and a time long after it, for what was expected and never updated. */
const AS_OF = '2024-11-17';
const LATER = Date.UTC(2030, 0);

/** Engines differ in the spaces that Intl puts within a number and before its unit. */
const flat = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** What a language prints, by the real formatters: for the tests of its words. Clock times are those of Kyiv. */
export function saidIn(locale: string, messages: Messages) {
  const words = { locale, messages, timeZone: 'Europe/Kyiv' };
  const read = (edtf: string) => dateOrNull(edtf, { timeZone: 'Europe/Kyiv' })!;
  const date = (edtf: string): string => formatDate(read(edtf), words).text;
  const event = (given: Hedged) => ({ id: 'a', headline: 'A', ...given }) as NewsEvent;
  return {
    date,
    /** A message around the words of a date. */
    around: (key: KeysOf<string>, edtf: string): string => fill(messages[key], { date: date(edtf) }),
    /** A message in the form of each count. */
    counted: (key: KeysOf<PluralForms>, counts: readonly number[], values?: Readonly<Record<string, string>>) =>
      counts.map((count) => plural(words, messages[key], count, values)),
    /** What stands before a headline. */
    hedge: (given: Hedged): string => hedge(event(given), words, { asOf: read(AS_OF) }),
    /** The same on a live page, of something that was to be on a date long over. */
    late: (edtf: string): string =>
      hedge(event({ status: 'expected' }), words, { asOf: read(AS_OF), live: { now: LATER, date: read(edtf) } }),
    figure: (given: Pick<Figure, 'value' | 'unit' | 'comparison'> & Partial<Figure>): string =>
      flat(formatFigure({ label: '', ...given } as Figure, words).text),
    /** The whole line of a gap between two days, as it is heard. */
    gap: (from: string, to: string): string =>
      flat(fill(messages.gap, { span: formatSpan(spanBetween(Date.parse(from), Date.parse(to)), words) })),
  };
}
