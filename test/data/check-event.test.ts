import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import { validate } from '../../src/data/validate-timeline.js';

const one = (more: object = {}) => ({ id: 'a', date: '2024-08', headline: 'Invented', ...more });
const first = (input: unknown, options = {}) => validate(input, options).timeline.events[0]!;
const codes = (input: unknown, options = {}) =>
  validate(input, options).problems.map(({ code, path, severity }) => `${severity} ${code} ${path}`);

describe('ids', () => {
  test('twice the same: the later event gets its own id, so that nothing is lost', () => {
    assert.deepEqual(
      validate([one(), one(), one({ id: 'a-2' })]).timeline.events.map(({ id }) => id),
      ['a', 'a-2', 'a-2-2'],
    );
  });

  test('a made id never takes one that an editor gave further down', () => {
    const made = first([{ date: '2024', headline: 'x' }]).id;
    const { timeline } = validate([{ date: '2024', headline: 'x' }, one({ id: made })]);
    assert.deepEqual(
      timeline.events.map(({ id }) => id),
      [`${made}-2`, made],
    );
  });

  test('with spaces, controls or more than 128 characters are replaced', () => {
    for (const id of ['a b', 'a\tb', 'x'.repeat(129)]) {
      assert.notEqual(first([one({ id })]).id, id);
      assert.ok(codes([one({ id })]).includes('warning id-form events[0].id'));
    }
    assert.equal(first([one({ id: 'x'.repeat(128) })]).id.length, 128);
  });
});

describe('a label that says more than the date', () => {
  test('is left out, and one that does not is printed', () => {
    const label = (dateLabel: string, date = '2024-08') => first([one({ date, dateLabel })]).dateLabel;
    assert.equal(label('6 August 2024'), undefined);
    assert.equal(label('18:30', '2024-08-06'), undefined);
    assert.equal(label('August 2024'), 'August 2024');
    assert.equal(label('Matchday 12'), 'Matchday 12');
  });
});

describe('drafts', () => {
  const draft = [
    one({ draft: true, editorNote: 'call her' }),
    one({ id: 'b', notBefore: '2030', editorNote: 'hm' }),
    one({ id: 'c', draft: false, editorNote: 'secret' }),
  ];
  test('and what only editors should read are never shown without preview', () => {
    const { timeline, problems } = validate(draft);
    assert.deepEqual(timeline.events, [{ ...one({ id: 'c' }), sources: [] }]);
    assert.deepEqual(
      problems.map(({ code, severity }) => [code, severity]),
      [
        ['draft', 'note'],
        ['draft', 'note'],
      ],
    );
  });

  test('are shown with preview', () => {
    const { timeline, problems } = validate(draft, { preview: true });
    assert.equal(timeline.events.length, 3);
    assert.equal(timeline.events[0]!.editorNote, 'call her');
    assert.deepEqual(problems, []);
  });
});

describe('what is honest needs no warning', () => {
  test('a possibility with a date after asOf, and what happened on the day itself', () => {
    const asOf = '2024-11-17';
    assert.deepEqual(
      codes({
        asOf,
        events: [
          one({ date: '2025', status: 'possible' }),
          one({ id: 'b', date: '2024-11-17', status: 'happened' }),
          one({ id: 'c', date: '2024-11', status: 'happened' }),
        ],
      }),
      [],
    );
  });

  test('a place without a country, but for the newsroom', () => {
    assert.deepEqual(codes([one({ place: 'Springfield', sources: ['x'] })]), []);
    assert.deepEqual(codes([one({ place: 'Springfield', sources: ['x'] })], { profile: 'newsroom' }), [
      'note newsroom-place events[0].place',
    ]);
    assert.deepEqual(codes([one({ place: 'Springfield, Nowhere', sources: ['x'] })], { profile: 'newsroom' }), []);
  });
});
