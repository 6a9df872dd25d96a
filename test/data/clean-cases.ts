import { strict as assert } from 'node:assert';
import { readFileSync, readdirSync } from 'node:fs';
import { readClean } from '../../src/data/read-clean.js';
import { readTimeline } from '../../src/data/read-timeline.js';

/** What the short way takes, the long way reads as the same, and says nothing about it. */
export const isTrue = (input: unknown): boolean => {
  const clean = readClean(input);
  if (clean) assert.deepEqual({ timeline: clean, findings: [] }, readTimeline(input));
  return clean !== null;
};

const edge = new URL('../../data/edge/', import.meta.url);
export const edges = readdirSync(edge).map((name) => JSON.parse(readFileSync(new URL(name, edge), 'utf8')) as unknown);

export type Json = Record<string | number, unknown>;
export const isHolder = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every place in a data set: what holds it, and its key there. */
export const placesIn = (holder: Json): [holder: Json, key: string][] =>
  Object.entries(holder).flatMap(([key, value]) => {
    const here: [Json, string][] = [[holder, key]];
    return isHolder(value) ? here.concat(placesIn(value)) : here;
  });
