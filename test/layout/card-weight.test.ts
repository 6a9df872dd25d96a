import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardWeight } from '../../src/layout/card-weight.js';
import type { NewsEvent } from '../../src/model/timeline.js';

const bare: NewsEvent = { id: 'a', date: '2024', headline: 'Headline', sources: [] };

test('whatever a card says besides date and headline makes it heavier', () => {
  const more: readonly Partial<NewsEvent>[] = [
    { kind: 'decision' },
    { place: { name: 'Kyiv' } },
    { sources: ['a'] },
    { certainty: 'claimed' },
    { body: 'Text' },
    { reported: '2024-11' },
    { relations: [{ type: 'follows', to: 'b' }] },
    { figures: [{ value: 3, comparison: 'exact', unit: 'count', label: 'x' }] as never },
    { quotes: [{ text: 'x', speaker: 'y', verbatim: true }] as never },
    { media: [{ type: 'image', src: 'x' }] as never },
    { links: [{ url: 'https://example.org', title: 'x' }] as never },
    { updated: '2024-11-17' },
  ];
  for (const each of more) assert.ok(cardWeight({ ...bare, ...each }) > cardWeight(bare), JSON.stringify(each));
});

test('forty figures weigh forty times one', () => {
  const figure = { value: 3 } as never;
  const one = cardWeight({ ...bare, figures: [figure] }) - cardWeight(bare);
  assert.equal(cardWeight({ ...bare, figures: Array.from({ length: 40 }, () => figure) }) - cardWeight(bare), 40 * one);
});
