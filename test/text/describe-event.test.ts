import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { validate } from '../../src/data/validate-timeline.js';
import { openGroups } from '../../src/model/open-groups.js';
import { dateOrNull } from '../../src/model/read-date.js';
import { shownAsOf } from '../../src/model/shown-as-of.js';
import { sortEvents } from '../../src/model/sort-events.js';
import type { Figure, NewsEvent } from '../../src/model/timeline.js';
import { axisLabel } from '../../src/text/axis-label.js';
import { describeEvent, type ShownWords } from '../../src/text/describe-event.js';
import { en } from '../../src/text/locales/en.js';
import { madeTimeline } from '../support/made-timeline.js';

const words = { locale: 'en-GB', messages: en };
const say = (fields: Partial<NewsEvent>, asOf?: string, shown?: ShownWords) => {
  const timeline = madeTimeline([{ id: 'a', date: null, ...fields }], asOf ? { asOf } : {});
  return describeEvent(sortEvents(timeline)[0]!, words, { timeline, asOf: dateOrNull(asOf) }, shown);
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

test('a headline that ends its sentence gets no second mark, whatever its script', () => {
  for (const headline of ['Why?', 'لماذا؟', 'جنگ ختم ہوئی۔', 'युद्ध समाप्त हुआ।', '終わった。', '終わった！'])
    assert.equal(say({ date: '1867', headline }), `1867. ${headline}`);
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
    say(fields),
    '17 November 2024. Ministry counts the strikes. More than 2,000 drone strikes, October 2024.',
  );
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
    say({ date: '/2024-11-17', headline: 'Fighting', status: 'ongoing' }, '2024-11-17'),
    'Ongoing on 17 November 2024; start not known. Fighting.',
  );
});

test('a label for the date stands before it and never hides it', () => {
  assert.equal(say({ date: '2024-05-04', dateLabel: '67′', headline: 'Goal!' }), '67′, 4 May 2024. Goal!');
});

const bareLabel: ShownWords = { date: '2024', note: '', hedge: '', opening: '', headline: 'Storm of 2024' };

test('beside a label, too, a number is no figure without its comparison, nor inside a longer number', () => {
  const dead: Figure = { label: 'dead', value: 2, unit: 'count', comparison: 'exact', source: '' };
  const fields = { date: '2024', headline: 'Storm of 2024', figures: [dead] };
  assert.equal(say(fields, undefined, bareLabel), '2024. Storm of 2024. 2 dead.');
  const headline = '2,000 strikes';
  assert.equal(
    say({ date: '2024', headline, figures: [strikes] }, undefined, { ...bareLabel, headline }),
    '2024. 2,000 strikes. More than 2,000 drone strikes, October 2024.',
  );
});

describe('An event of the seed whose label is shown', () => {
  const { timeline } = validate(usLongRangeMissiles);
  const context = { timeline, asOf: shownAsOf(timeline) };
  const sorted = sortEvents(timeline);
  const groups = openGroups(sorted.filter(({ date }) => date && !Number.isFinite(date.max - date.min)));

  /** What is said and what is shown of an event of the seed. */
  function saidAndShown(id: string): { readonly name: string; readonly shown: string } {
    const item = sorted.find(({ event }) => event.id === id)!;
    const heading = groups.find(({ items }) => items.includes(item))?.heading ?? { kind: 'none' };
    const label = item.date ? axisLabel(item, heading, words, context) : undefined;
    const visible = label
      ? [label.date, label.note, label.hedge, label.opening, label.headline]
      : [item.event.headline];
    return { name: describeEvent(item, words, context, label), shown: visible.filter(Boolean).join(' ') };
  }
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

  test('what a label shows stands in its name unbroken, for every event of the seed story', () => {
    for (const { event } of sorted) {
      const { name, shown } = saidAndShown(event.id);
      assert.ok(bare(name).includes(bare(shown).trim()), `${name} / ${shown}`);
    }
  });

  test('who confirms a claim, and a date that a heading has said, are heard before the claim', () => {
    assert.equal(
      saidAndShown('authorization').name,
      'Confirmed by a US official, not named, to CBS. Some time on or before 17 November 2024. Biden authorizes Ukraine to ' +
        'use US long-range missiles on Russian territory. Up to 300 km range of ATACMS missiles. Decision. For use in Kursk ' +
        'region, Russia.',
    );
  });

  test('a hedge stands right before its claim, and one that the headline has is not said twice', () => {
    assert.match(saidAndShown('russia-warning').name, / Said by Russia: Russia warns that such use/);
    assert.match(saidAndShown('approval-reason').name, /2024\. Sources suggest approval was partly a response/);
    assert.match(
      saidAndShown('kuzan-view').name,
      /^November 2024\. Analysis by Serhiy Kuzan: crucial; would not change/,
    );
  });

  test('what has no date says so, and that it is only possible', () => {
    assert.match(
      saidAndShown('uk-france-storm-shadow').name,
      /^No date\. Possible\. Analysis by the article: Britain and France/,
    );
  });

  test('what goes on says until when that is known, and that its start is not', () => {
    assert.match(
      saidAndShown('donetsk-fighting').name,
      /^Ongoing on 17 November 2024; start not known\. Fighting intensifies/,
    );
  });

  test('a note that is not shown is still said, after the claim', () => {
    assert.match(saidAndShown('war-began').name, /The war begins\. Date not in the article\. Context\. Ukraine\.$/);
  });

  test('a figure that the headline gives is not said again', () => {
    assert.equal(saidAndShown('drone-strikes-october').name.match(/2,000/g)?.length, 1);
  });
});
