import { strict as assert } from 'node:assert';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { validate } from '../../src/data/validate-timeline.js';

const folder = new URL('../../data/edge/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

/** Of each file: the ids of the events that are shown, and what is said of the others. */
const EXPECTED: Record<string, { shown: string[]; problems: string[] }> = {
  'bad-events.json': {
    shown: ['sound', 'figure', 'late', 'sound-2'],
    problems: [
      'error date-day events[1].date',
      'error date-words events[2].date',
      'error shape-missing events[3].headline',
      'error shape-missing events[4].date',
      'error shape-enum events[5].status',
      'error reference-certainties events[6].certainty',
      'error shape-type events[7].attribution',
      'error shape-type events[8].retracted',
      'error shape-enum events[9].figures[0].comparison',
      'warning date-after-as-of events[10].date',
      'warning id-duplicate events[11].id',
      'error shape-type events[12]',
    ],
  },
  'odd-but-fine.json': { shown: ['a', 'b', 'c', 'd', 'e'], problems: [] },
  'hostile.json': {
    shown: ['a'],
    problems: [
      'note shape-unknown-key __proto__',
      'note shape-unknown-key constructor',
      'warning url-scheme sources[0].url',
      'warning glyph-form kinds[0].glyph.path',
      'warning color-form kinds[0].color',
      'error key-forbidden translations.uk.events.__proto__',
      'note text-controls events[0].headline',
      'warning shape-type events[0].body',
      'warning url-scheme events[0].media[0].url',
      'warning url-scheme events[0].media[1].url',
      'warning url-scheme events[0].links[0].url',
    ],
  },
  'circle.json': {
    shown: ['a', 'b', 'c', 'd'],
    problems: ['warning order-cycle events[1].order.after', 'warning order-cycle events[3].order.after'],
  },
};

describe('bad and odd data sets', () => {
  test('are all looked at', () => {
    assert.deepEqual(
      readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort(),
      Object.keys(EXPECTED).sort(),
    );
  });

  for (const [name, { shown, problems }] of Object.entries(EXPECTED))
    test(`${name} shows ${shown.length} events and lists ${problems.length} problems`, () => {
      const result = validate(read(name));
      assert.deepEqual(
        result.timeline.events.map(({ id }) => id),
        shown,
      );
      assert.deepEqual(
        result.problems.map(({ severity, code, path }) => `${severity} ${code} ${path}`),
        problems,
      );
    });

  test('odd but fine: pairs of dates, dates that JSON wrote, other scripts', () => {
    const { timeline } = validate(read('odd-but-fine.json'));
    assert.deepEqual(
      timeline.events.map(({ date }) => date),
      ['2024-08/2024-10', '2024-08', '2024-08-06', null, 'Y-13800000000'],
    );
    assert.equal(timeline.asOf, '2024-11-17T18:30:00Z');
    assert.deepEqual(timeline.sources, [{ id: 'Вигадана газета', publisher: 'Вигадана газета' }]);
  });

  test('hostile: what is left is safe', () => {
    const text = JSON.stringify(validate(read('hostile.json')).timeline);
    assert.doesNotMatch(text, /script|data:|url\(|polluted|\u202e/);
    assert.match(text, /"mailto:desk@example.org".*"\.\.\/story"/);
  });
});
