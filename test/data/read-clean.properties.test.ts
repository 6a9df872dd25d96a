import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { kitchenSink } from '../support/kitchen-sink.js';
import { isTrue, edges, placesIn, type Json } from './clean-cases.js';
import { fullTimeline } from './full-timeline.js';
import { canonicalSeed, wellKept } from './well-kept.js';

describe('the short way, whatever is done to the data', () => {
  test('never differs from the long way: data sets of which anything was changed', () => {
    const whole = [canonicalSeed(), wellKept(), kitchenSink, fullTimeline(), ...edges].filter(
      (each) => !Array.isArray(each),
    ) as object[];
    const texts = [
      ...new Set(
        whole
          .flatMap((each) => placesIn(each as Json).flatMap(([holder, key]) => [key, holder[key]]))
          .filter((each) => typeof each === 'string'),
      ),
    ];
    const dates = [
      '2024',
      '2024-08-06',
      '2024-08-06T10:00',
      '2024-22',
      '2024-08-06/2024-08-05',
      '2025-01-01T00:00:00.000Z',
      '[..2024-11]',
      '2024~',
      '/..',
      ' 2024',
      '2026',
      '2024-03-31T03:30',
      '2024-10-27T03:30',
    ];
    const odd = [
      '',
      ' ',
      'a ',
      'a\u0000',
      '\u202e',
      'a\r\nb',
      '__proto__',
      'constructor',
      'x'.repeat(141),
      'x'.repeat(20_001),
      'https://a b',
      'HTTP://x',
      '#',
      '../x',
      'mailto:a',
      'count',
      'liter',
      'currency:',
      'currency:EUR',
      'en_GB',
      'uk',
      'a\tb',
    ];
    const value: fc.Arbitrary<unknown> = fc.oneof(
      fc.constantFrom(...texts, ...dates, ...odd),
      fc.constantFrom(null, undefined, true, false, 0, -0, 1, 2, 3, 1.5, -1, 91, Infinity, NaN, [], {}),
      fc.constantFrom(
        [''],
        ['art'],
        ['desk'],
        ['a', 'a'],
        [null],
        { after: 'a' },
        { before: 'a' },
        new Date(0),
        { start: '2024' },
        { path: 'M0 0' },
      ),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const change = fc.record({
      what: fc.constantFrom('replace', 'delete', 'add', 'copy', 'move', 'double', 'rename'),
      at: fc.nat(),
      to: fc.nat(),
      key: fc.constantFrom(...texts),
      value,
    });
    let passed = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...whole, canonicalSeed(), wellKept()),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        (base, changes) => {
          const data = structuredClone(base) as Json;
          for (const { what, at, to, key: newKey, value: newValue } of changes) {
            const places = placesIn(data);
            const [holder, key] = places[at % places.length]!;
            const [other, otherKey] = places[to % places.length]!;
            if (what === 'replace') holder[key] = structuredClone(newValue);
            else if (what === 'delete') delete holder[key];
            else if (what === 'add' && !Array.isArray(holder)) holder[newKey] = structuredClone(newValue);
            else if (what === 'copy') holder[key] = structuredClone(other[otherKey]);
            else if (what === 'move')
              [holder[key], other[otherKey]] = [structuredClone(other[otherKey]), structuredClone(holder[key])];
            else if (what === 'double' && Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
            else if (what === 'rename' && !Array.isArray(holder)) {
              holder[otherKey] = holder[key];
              delete holder[key];
            }
          }
          if (isTrue(data)) passed++;
        },
      ),
      { numRuns: 8000 },
    );
    // Else it would say nothing.
    assert.ok(passed > 400, String(passed));
  });
});
