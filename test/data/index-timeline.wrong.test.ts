import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MANY } from '../../src/data/index-timeline.js';
import { readTimeline } from '../../src/data/read-timeline.js';
import { index, large, plain, said } from './large-timeline.js';

describe('what is wrong', () => {
  const wrong = [
    { date: 'soon', headline: 'Fire' },
    null,
    {
      get date(): string {
        throw new Error('hidden');
      },
      headline: 'Fire',
    },
    { date: '2024', headline: 'Fire', status: 'maybe' },
    { headline: 'Fire' },
    { date: { start: 'soon' }, headline: 'Fire' },
  ];

  test('is listed with its place and left out, and the others stay', () => {
    const result = index(large([plain(-1), ...wrong, plain(-2)]));
    assert.deepEqual(said(result), [
      'events[1].date date',
      'events[2] shape-type',
      'events[3] unreadable',
      'events[4].status shape-enum',
      'events[5].date shape-missing',
      'events[6].date.start date',
    ]);
    assert.ok(result.findings.every(({ severity }) => severity === 'error'));
    assert.equal(result.rows.total, MANY + 1 - wrong.length);
    assert.equal(result.rows.columns.count, result.rows.total);
    assert.equal(result.rows.item(1).event.id, 'p-2');
    assert.deepEqual(said(index(large(wrong).events)), said(index(large(wrong))));
  });

  test('is listed as where the data set is read whole', () => {
    const input = large([...wrong, { id: 'a', date: '2024', headline: 'x'.repeat(21_000) }]);
    const ours = index(input).findings;
    assert.deepEqual(
      ours.map(({ path, code, severity, loss }) => ({ path, code, severity, loss })),
      readTimeline(input).findings.map(({ path, code, severity, loss }) => ({ path, code, severity, loss })),
    );
  });

  test('is an id that is used again, as where the data set is read whole: the later event has one of its own', () => {
    const fire = { date: '2024', headline: 'Fire' };
    const ids = ['a', 'b', 'a', null, 'a-2', ' a ', 'a b', 'a'];
    const input = large([
      null,
      ...ids.map((id) => ({ ...fire, ...(id !== null && { id }) })),
      { ...fire, date: new Date(0), id: 'b' },
    ]);
    const whole = readTimeline(input);
    const ours = index(input);
    const again = (found: typeof ours.findings) =>
      found
        .filter(({ code }) => code === 'id-duplicate')
        .map(({ path, about, severity, loss }) => ({ path, about, severity, loss }));
    assert.equal(again(ours.findings).length, 5);
    assert.deepEqual(again(ours.findings), again(whole.findings));
    for (const [row, { id }] of whole.timeline.events.slice(0, ids.length + 1).entries()) {
      if (ids[row] === null || ids[row] === 'a b') continue;
      assert.equal(ours.rows.item(row).event.id, id);
      assert.equal(ours.rows.find(id), row);
    }
  });

  test('is listed a thousand times at most', () => {
    const many = Array.from({ length: 1500 }, () => ({ date: 'soon', headline: 'Fire', one: 1, two: 2 }));
    const { findings, rows } = index(large(many));
    assert.equal(findings.length, 1000);
    assert.equal(rows.total, MANY + 1 - 1500);
    const same = index(large(Array.from({ length: 1500 }, () => ({ id: 'a', date: '2024', headline: 'Fire' }))));
    assert.equal(same.findings.length, 1000);
    assert.equal(same.rows.item(1499).event.id, 'a-1500');
  });

  test('in the head is listed before it', () => {
    assert.deepEqual(said(index(large([wrong[0]], { timeZone: 'Mars', hemisphere: 'north' }))), [
      'timeZone time-zone',
      'events[0].date date',
    ]);
  });

  test('at the top of the data set leaves it out whole, as where it is read whole', () => {
    const input = Object.defineProperty(large([]), 'title', {
      enumerable: true,
      get: () => {
        throw new Error('hidden');
      },
    });
    const result = index(input);
    assert.deepEqual(said(result), said(readTimeline(input)));
    assert.equal(result.rows.total, 0);
    assert.equal(result.timeline.title, '');
  });

  test('throws nowhere, be it a proxy, a list with holes, or no data set at all', () => {
    const trap = new Proxy({}, { get: () => assert.fail('touched'), ownKeys: () => assert.fail('touched') });
    const holes: unknown[] = Array.from({ length: MANY + 1 });
    for (const input of [trap, large([trap, trap]), holes, null, 5, [], { events: 5 }]) {
      const { rows, timeline } = index(input);
      for (const row of rows.columns.from.keys()) rows.item(row);
      assert.equal(rows.find('nobody'), undefined);
      assert.ok(Array.isArray(timeline.events));
    }
    assert.equal(index(large([trap, trap])).rows.total, MANY - 1);
  });

  test('hides no event that was whole when it was filed: the rest of it is shown', () => {
    const event = Object.defineProperty({ id: 'a', date: '2024', headline: 'Fire', status: 'expected' }, 'body', {
      enumerable: true,
      get: () => {
        throw new Error('hidden');
      },
    });
    const rows = index(large([event])).rows;
    assert.deepEqual(rows.item(0).event, { id: 'a', date: '2024', headline: 'Fire', status: 'expected', sources: [] });
    assert.equal(rows.find('a'), 0);
  });
});
