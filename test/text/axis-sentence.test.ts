import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { validate } from '../../src/data/validate-timeline.js';
import { openGroups } from '../../src/model/open-groups.js';
import { shownAsOf } from '../../src/model/shown-as-of.js';
import { sortEvents } from '../../src/model/sort-events.js';
import { axisLabel } from '../../src/text/axis-label.js';
import { axisSentence } from '../../src/text/axis-sentence.js';
import { en } from '../../src/text/locales/en.js';

const { timeline } = validate(usLongRangeMissiles);
const words = { locale: 'en-GB', messages: en };
const context = { timeline, asOf: shownAsOf(timeline) };
const sorted = sortEvents(timeline);
const groups = openGroups(sorted.filter(({ date }) => date && !Number.isFinite(date.max - date.min)));

/** What is said and what is shown of an event of the seed. */
function said(id: string): { readonly name: string; readonly shown: string } {
  const item = sorted.find(({ event }) => event.id === id)!;
  const heading = groups.find(({ items }) => items.includes(item))?.heading ?? { kind: 'none' };
  const label = item.date ? axisLabel(item, heading, words, context) : undefined;
  const shown = label ? [label.date, label.note, label.hedge, label.opening, label.headline] : [item.event.headline];
  return { name: axisSentence(item, label, words, context), shown: shown.filter(Boolean).join(' ') };
}
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

test('what a label shows stands in its name unbroken, for every event of the seed story', () => {
  for (const { event } of sorted) {
    const { name, shown } = said(event.id);
    assert.ok(bare(name).includes(bare(shown).trim()), `${name} / ${shown}`);
  }
});

test('who confirms a claim, and a date that a heading has said, are heard before the claim', () => {
  assert.equal(
    said('authorization').name,
    'Confirmed by a US official, not named, to CBS. Some time on or before 17 November 2024. Biden authorizes Ukraine to ' +
      'use US long-range missiles on Russian territory. Up to 300 km range of ATACMS missiles. Decision. For use in Kursk ' +
      'region, Russia.',
  );
});

test('a hedge stands right before its claim, and one that the headline has is not said twice', () => {
  assert.match(said('russia-warning').name, / Said by Russia: Russia warns that such use/);
  assert.match(said('approval-reason').name, /2024\. Sources suggest approval was partly a response/);
  assert.match(said('kuzan-view').name, /^November 2024\. Analysis by Serhiy Kuzan: crucial; would not change/);
});

test('what has no date says so, and that it is only possible', () => {
  assert.match(
    said('uk-france-storm-shadow').name,
    /^No date\. Possible\. Analysis by the article: Britain and France/,
  );
});

test('what goes on says until when that is known, and that its start is not', () => {
  assert.match(said('donetsk-fighting').name, /^Ongoing on 17 November 2024; start not known\. Fighting intensifies/);
});

test('a note that is not shown is still said, after the claim', () => {
  assert.match(said('war-began').name, /The war begins\. Date not in the article\. Context\. Ukraine\.$/);
});

test('a figure that the headline gives is not said again', () => {
  assert.equal(said('drone-strikes-october').name.match(/2,000/g)?.length, 1);
});
