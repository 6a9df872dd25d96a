import fc from 'fast-check';
import { readDate } from '../../src/model/read-date.js';
import type { NewsEvent } from '../../src/model/timeline.js';

const two = (n: number) => String(n).padStart(2, '0');
const within = (min: number, max: number) => fc.integer({ min, max });

const day = fc
  .tuple(within(2022, 2025), within(1, 12), within(1, 28))
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`);
const point = fc.oneof(
  { weight: 4, arbitrary: day },
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  fc.tuple(day, within(0, 23), within(0, 59)).map(([date, hour, minute]) => `${date}T${two(hour)}:${two(minute)}`),
  fc.constantFrom('2024-21', '2024-33', '202X', '2024-XX', '2024-06-XX'),
);
const qualified = fc
  .tuple(point, fc.constantFrom('', '', '', '?', '~', '%'))
  .map(([text, mark]) => (/[TX]/.test(text) ? text : text + mark));
const pair = fc.tuple(point, qualified).map((ends) => ends.toSorted() as [string, string]);

/** A date of any form, from 2022 to 2025 or thereabouts. */
export const anyDate = fc
  .oneof(
    { weight: 5, arbitrary: qualified },
    pair.map(([a, b]) => `${a}/${b}`),
    pair.map(([a, b]) => `[${a}..${b}]`),
    ...['[..D]', '/D', 'D/..', '../D', 'D/', '[D..]'].map((form) => qualified.map((text) => form.replace('D', text))),
  )
  .filter((text) => typeof readDate(text) !== 'string');

const words = fc
  .array(fc.constantFrom('Missile', 'to', 'long-range', 'the', 'authorization', 'of', 'Kursk', 'US'), {
    minLength: 1,
    maxLength: 20,
  })
  .map((all) => all.join(' '));
const total = { label: 'strikes', value: 2000, unit: 'count', comparison: 'moreThan', source: 'a' } as const;

const asTotal = (event: Partial<NewsEvent>): Partial<NewsEvent> => ({
  ...event,
  headline: `2,000 ${event.headline}`,
  figures: [{ ...total, period: '2024' }],
});

/** An event, dated or not; one in six is a total. */
const anyEvent = fc
  .record(
    {
      date: fc.oneof({ weight: 9, arbitrary: anyDate }, fc.constant(null)),
      headline: words,
      status: fc.constantFrom('ongoing' as const, 'expected' as const, 'possible' as const, 'happened' as const),
      certainty: fc.constantFrom('confirmed', 'claimed', 'analysis'),
      kind: fc.constantFrom('decision'),
      importance: fc.constantFrom(1 as const, 3 as const),
      isTotal: fc.constantFrom(false, false, true),
    },
    { requiredKeys: ['date', 'headline'] },
  )
  .map(({ isTotal, ...event }) => (isTotal ? asTotal(event) : event));

/** A data set and the width it is drawn in. @param most Events at most. */
export const anyAxis = (most: number) =>
  fc.record({
    given: fc.array(anyEvent, { minLength: 1, maxLength: most, size: 'max' }),
    width: fc.integer({ min: 216, max: 1560 }),
    asOf: fc.constantFrom(undefined, '2021', '2024-11-17', '2026'),
  });
