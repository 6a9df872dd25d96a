import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { validate } from '../../src/data/validate-timeline.js';
import { fullTimeline } from './full-timeline.js';

const file = new URL('../../src/data/timeline.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(file, 'utf8'));
const accepts = new Ajv2020({ allowUnionTypes: true }).compile(schema);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const shapeProblems = (input: unknown) =>
  validate(input, { preview: true }).problems.filter(({ code }) => code.startsWith('shape-'));

const agree = (input: unknown, what: string) => {
  const found = shapeProblems(input);
  assert.equal(
    found.length === 0,
    accepts(input),
    `${what}: schema says ${JSON.stringify(accepts.errors)}, validate ${JSON.stringify(found)}`,
  );
};

/** Every place inside a value: the object or list, and the key. */
function* places(
  value: Json,
  path = '',
): Generator<{ holder: Json[] | { [key: string]: Json }; key: string; path: string }> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    yield { holder: value, key, path: `${path}/${key}` };
    yield* places((value as { [key: string]: Json })[key]!, `${path}/${key}`);
  }
}
const placesOf = (input: Json) => [...places(input)].length;
/** The full data set with one place changed. */
const mutate = (index: number, change: (holder: { [key: string]: Json }, key: string) => void): [Json, string] => {
  const input = copy(fullTimeline()) as unknown as Json;
  const place = [...places(input)][index]!;
  change(place.holder as { [key: string]: Json }, place.key);
  return [input, place.path];
};

describe('the JSON Schema', () => {
  test('is what its types say', async () => {
    const { generateSchema } = await import('../../.config/schema.mjs' as string);
    assert.equal(readFileSync(file, 'utf8'), generateSchema(), 'run `node .config/schema.mjs` and commit the result');
  });

  test('has a sound example for each of its fields', () => {
    const full = fullTimeline();
    assert.deepEqual(validate(full, { preview: true }).problems, []);
    const text = JSON.stringify(full);
    for (const [name, def] of Object.entries<{ properties?: object }>(schema.$defs))
      for (const key of Object.keys(def.properties ?? {}))
        assert.ok(text.includes(`"${key}":`), `${name}.${key} is not in test/data/full-timeline.ts`);
  });

  test('refuses what validate reports as a matter of shape, and only that, whatever a field holds', () => {
    const values: Json[] = [
      5,
      -1.5,
      0,
      true,
      false,
      'no such word',
      '',
      [],
      {},
      null,
      [null],
      [5],
      [''],
      [[]],
      [{}],
      { start: 5 },
      { start: '2024', end: 5 },
      { name: 5 },
      { path: 5 },
    ];
    const count = placesOf(fullTimeline() as unknown as Json);
    assert.ok(count > 150);
    for (let i = 0; i < count; i++)
      for (const value of values) {
        const [input, path] = mutate(i, (holder, key) => (holder[key] = value));
        agree(input, `${path} = ${JSON.stringify(value)}`);
      }
  });

  test('agrees with validate on what is missing, and on keys that nobody knows', () => {
    const count = placesOf(fullTimeline() as unknown as Json);
    for (let i = 0; i < count; i++) {
      const [without, path] = mutate(i, (holder, key) =>
        Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key],
      );
      agree(without, `${path} is missing`);
      const [beside, at] = mutate(i, (holder, key) =>
        Array.isArray(holder) ? holder.push(5) : (holder[`${key}X`] = 'text'),
      );
      agree(beside, `a neighbour of ${at}`);
    }
  });

  test('agrees with validate on what is no data set at all', () => {
    for (const input of [
      null,
      5,
      'text',
      true,
      [],
      {},
      [[]],
      [null],
      { events: null },
      { events: {} },
      { events: [] },
      [{}],
      [{ date: null, headline: '' }],
    ])
      agree(input, JSON.stringify(input));
  });

  test('agrees with validate on random mutations', () => {
    const count = placesOf(fullTimeline() as unknown as Json);
    const mutations = fc.array(fc.tuple(fc.nat(count - 1), fc.jsonValue({ maxDepth: 3 })), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(mutations, (changes) => {
        const input = copy(fullTimeline()) as unknown as Json;
        for (const [index, value] of changes) {
          const all = [...places(input)];
          const { holder, key } = all[index % all.length]!;
          (holder as { [key: string]: Json })[key] = copy(value as Json);
        }
        agree(input, JSON.stringify(changes));
      }),
      { numRuns: 1000 },
    );
  });
});
