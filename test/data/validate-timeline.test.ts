import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Timeline } from '../../src/model/timeline.js';
import { validate } from '../../src/data/validate-timeline.js';
import { fullTimeline } from './full-timeline.js';

const one = (more: object = {}) => ({ id: 'a', date: '2024-08', headline: 'Invented', ...more });
const first = (input: unknown, options = {}) => validate(input, options).timeline.events[0]!;
const seed = new URL('../../../shared/seed/events.json', import.meta.url);

describe('validate', () => {
  test('neither throws, nor changes what it is given, whatever that is', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withBigInt: true,
          withSparseArray: false,
        }),
        (anything) => {
          for (const input of [
            anything,
            [anything],
            { events: [anything] },
            { events: [{ date: anything, headline: 'x', figures: anything, translations: anything }] },
            { sources: anything, events: [] },
          ]) {
            const { timeline, problems } = validate(input);
            assert.ok(Array.isArray(timeline.events));
            for (const { path, message } of problems) assert.ok(typeof path === 'string' && message.length > 10);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('reads frozen input and gives back frozen output that shares nothing with it', () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === 'object' && value) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    const input = freeze(fullTimeline());
    const before = JSON.stringify(input);
    const { timeline } = validate(input, { preview: true });
    assert.equal(JSON.stringify(input), before);
    const seen = new Set<unknown>();
    const walk = (value: unknown, visit: (value: object) => void) => {
      if (typeof value !== 'object' || !value) return;
      visit(value);
      Object.values(value).forEach((inner) => walk(inner, visit));
    };
    walk(input, (value) => seen.add(value));
    walk(timeline, (value) => {
      assert.ok(Object.isFrozen(value), JSON.stringify(value));
      assert.ok(!seen.has(value), JSON.stringify(value));
    });
  });

  test('gives back what it is given back: a normalised data set is its own input', () => {
    const { timeline } = validate(fullTimeline(), { preview: true });
    assert.deepEqual(validate(timeline, { preview: true }), { timeline, problems: [] });
  });

  test('lets no key of the input reach an object', () => {
    const input = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"translations":{"__proto__":{"title":"x"},"uk":{"events":{"__proto__":{"headline":"x"}}}},"events":[{"id":"a","date":null,"headline":"x","__proto__":{"polluted":1}}]}',
    );
    const { timeline, problems } = validate(input);
    assert.equal(({} as { polluted?: number }).polluted, undefined);
    assert.equal((timeline.events[0] as { polluted?: number }).polluted, undefined);
    assert.equal(Object.getPrototypeOf(timeline.events[0]), Object.prototype);
    assert.deepEqual(timeline.translations, { uk: { events: {} } });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['__proto__', 'constructor', 'translations.__proto__', 'translations.uk.events.__proto__', 'events[0].__proto__'],
    );
  });

  test('reads no deeper than the data set goes, so that neither depth nor circles matter', () => {
    let deep: unknown = 'x';
    for (let i = 0; i < 100_000; i++) deep = { a: deep };
    const circle: { self?: unknown } = {};
    circle.self = circle;
    const { timeline, problems } = validate([one({ body: deep, place: circle }), deep, circle]);
    assert.equal(timeline.events.length, 1);
    assert.ok(problems.every(({ path }) => path.length < 40));
  });

  test('reads ten thousand equal events, and ten thousand in one chain, without looking at each pair', () => {
    const equal = Array.from({ length: 10_000 }, () => ({
      date: '2024-08',
      headline: 'Same',
      sources: ['A'],
      figures: [],
    }));
    assert.equal(new Set(validate(equal).timeline.events.map(({ id }) => id)).size, 10_000);
    const chain = Array.from({ length: 10_000 }, (_, i) =>
      one({ id: `e${i}`, order: { after: `e${(i + 1) % 10_000}` } }),
    );
    const { timeline, problems } = validate(chain);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['order-cycle'],
    );
    assert.equal(timeline.events.filter(({ order }) => order?.after).length, 9_999);
  });

  test('shows the first eight media of an event', () => {
    const media = Array.from({ length: 10 }, (_, i) => ({ type: 'image', url: `${i}.jpg`, alt: 'x', credit: 'x' }));
    assert.deepEqual(
      first([one({ media })]).media?.map(({ url }) => url),
      media.slice(0, 8).map(({ url }) => url),
    );
  });

  test('takes no number that is none, as JSON makes one of 1e999', () => {
    for (const value of [JSON.parse('1e999'), NaN]) {
      const figures = [{ label: 'x', value, unit: 'count', comparison: 'exact', source: 'x' }];
      assert.equal(first([one({ figures })]).figures, undefined);
    }
  });

  test('reads instances of a class, whose fields are getters', () => {
    class Story {
      get date() {
        return '2024';
      }
      get headline() {
        return 'Invented';
      }
    }
    assert.equal(first([new Story()]).headline, 'Invented');
  });
});

test(
  'the seed story is read with its sixteen events and three open points, and without an error',
  { skip: existsSync(seed) ? false : 'the seed story is not beside this repository' },
  () => {
    const input = JSON.parse(readFileSync(seed, 'utf8'));
    const { timeline, problems } = validate(input);
    assert.equal(timeline.events.length, 16);
    assert.equal(timeline.openPoints?.length, 3);
    assert.deepEqual(
      [...new Set(problems.map(({ code, severity }) => `${severity} ${code}`))],
      ['note shape-unknown-key'],
    );
    assert.deepEqual(
      new Set(problems.map(({ path }) => path.split('.').at(-1))),
      new Set(['note', 'articleSays', 'relation', 'id']),
    );
    // Nothing is added, and nothing that hedges is lost.
    for (const [i, event] of timeline.events.entries())
      for (const key of [
        'id',
        'date',
        'headline',
        'kind',
        'status',
        'certainty',
        'dateBasis',
        'reported',
        'order',
      ] as const)
        assert.deepEqual(event[key], input.events[i][key], `${event.id}.${key}`);
    const authorization = timeline.events.find(({ id }) => id === 'authorization')!;
    assert.equal(authorization.attribution?.phrase, 'confirmed by a U.S. official to CBS');
    assert.equal(authorization.figures?.[0]?.comparison, 'upTo');
    assert.equal((timeline satisfies Timeline).asOf, '2024-11-17');
  },
);
