import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePartialDate, type PartialDate } from '../../src/model/partial-date.js';
import type { Figure, NewsEvent } from '../../src/model/timeline.js';
import { describeEvent, type DescribeContext } from '../../src/text/describe-event.js';
import { en } from '../../src/text/locales/en.js';

const parse = (edtf: string): PartialDate => {
  const result = parsePartialDate(edtf);
  assert.ok(result.ok);
  return result.value;
};
const say = (fields: Partial<NewsEvent>, context?: DescribeContext) => {
  const event: NewsEvent = { id: 'a', date: null, headline: 'Headline', sources: [], ...fields };
  return describeEvent(
    event,
    event.date === null ? null : parse(event.date),
    { locale: 'en-GB', messages: en },
    context,
  );
};
const strikes: Figure = {
  label: 'drone strikes',
  value: 2000,
  unit: 'count',
  comparison: 'moreThan',
  period: '2024-10',
  source: 'art',
};

test('an event with only a date and a headline is just these', () => {
  assert.equal(say({ date: '1867-11-07', headline: 'Born in Warsaw' }), '7 November 1867. Born in Warsaw.');
});

test('date, hedge, headline, figure, kind and place follow each other, the hedge before the claim', () => {
  const read = say({
    date: '[..2024-11-17]',
    headline: 'Biden authorizes Ukraine to use US long-range missiles on Russian territory',
    certainty: 'confirmed',
    attribution: { by: 'a US official', named: false, to: 'CBS', phrase: '' },
    figures: [{ label: 'range of ATACMS missiles', value: 300, unit: 'kilometer', comparison: 'upTo', source: 'art' }],
    kind: 'decision',
    place: { name: 'For use in Kursk region, Russia' },
  });
  assert.equal(
    read,
    'Some time on or before 17 November 2024. Confirmed by a US official, not named, to CBS: Biden authorizes Ukraine to use US long-range missiles on Russian territory. Up to 300 km range of ATACMS missiles. Decision. For use in Kursk region, Russia.',
  );
});

test('a total is followed by its period and never opens with a date, as a moment would', () => {
  assert.equal(
    say({
      date: '2024-10',
      headline: 'More than 2,000 Russian drone strikes in one month',
      figures: [strikes],
      kind: 'military-action',
    }),
    'More than 2,000 Russian drone strikes in one month, October 2024. Military action.',
  );
});

test('a total that its headline does not give is given after it', () => {
  assert.equal(
    say({ date: '2024-10', headline: 'Drone campaign goes on', figures: [strikes] }),
    'Drone campaign goes on. More than 2,000 drone strikes, October 2024.',
  );
});

test('a total over another time than the date says both', () => {
  const fields = { date: '2024-11-17', headline: 'Ministry counts the strikes', figures: [strikes] };
  assert.equal(
    say(fields, { period: parse('2024-10') }),
    '17 November 2024. Ministry counts the strikes. More than 2,000 drone strikes, October 2024.',
  );
  assert.equal(say(fields), '17 November 2024. Ministry counts the strikes. More than 2,000 drone strikes.');
});

test('money over a period keeps its period too', () => {
  const aid: Figure = {
    label: 'in aid',
    value: 5e9,
    unit: 'currency:USD',
    comparison: 'about',
    period: '2024',
    source: '',
  };
  assert.equal(
    say({ date: '2024', headline: 'Aid goes on', figures: [aid] }),
    'Aid goes on. About $5 billion in aid, 2024.',
  );
});

test('a number inside a longer one is not taken for the figure', () => {
  const two: Figure = { label: 'dead', value: 2, unit: 'count', comparison: 'exact', source: '' };
  assert.equal(say({ date: '2024', headline: 'Storm of 2024', figures: [two] }), '2024. Storm of 2024. 2 dead.');
  assert.equal(say({ date: '1912', headline: 'Storm of 1912', figures: [two] }), '1912. Storm of 1912. 2 dead.');
  assert.equal(say({ date: '2024', headline: 'Storm leaves 2 dead', figures: [two] }), '2024. Storm leaves 2 dead.');
});

test('what has no date says so', () => {
  assert.equal(
    say({ headline: 'Britain and France could authorize Storm Shadow', status: 'possible', certainty: 'analysis' }),
    'No date. Possible. Analysis: Britain and France could authorize Storm Shadow.',
  );
});

test('what goes on says on which day that was true', () => {
  assert.equal(
    say({ date: '/2024-11-17', headline: 'Fighting', status: 'ongoing' }, { asOf: parse('2024-11-17') }),
    'Until 17 November 2024, start not known. Fighting. Ongoing on 17 November 2024.',
  );
});

test('a label for the date stands before it and never hides it', () => {
  assert.equal(say({ date: '2024-05-04', dateLabel: '67′', headline: 'Goal!' }), '67′, 4 May 2024. Goal!');
});
