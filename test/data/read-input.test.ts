import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import { readInput, readText } from '../../src/data/read-input.js';
import { readTimeline } from '../../src/data/read-timeline.js';
import { SOUND } from './load-cases.js';

const codes = ([, ...findings]: ReturnType<typeof readInput>) => findings.map(({ code, severity }) => [code, severity]);

describe('reading what the short way leaves', () => {
  test('gives the data set and what was found', () => {
    const { timeline, findings } = readTimeline([{ date: '2024', headline: 'x' }]);
    assert.deepEqual(readInput([{ date: '2024', headline: 'x' }]), [timeline, ...findings]);
  });

  test('gives null where an error left nothing to show, and an empty data set where nobody wrote an event', () => {
    assert.equal(readInput([{ date: 'soon', headline: 'x' }])[0], null);
    assert.equal(readInput(5)[0], null);
    assert.deepEqual(readInput([])[0]?.events, []);
    assert.equal(
      readInput([
        { date: 'soon', headline: 'x' },
        { date: null, headline: 'x' },
      ])[0]?.events.length,
      1,
    );
  });

  test('hands on what is asked for', () => {
    const draft = [{ id: 'a', date: null, headline: 'x', draft: true }];
    assert.equal(readInput(draft)[0]?.events.length, 0);
    assert.equal(readInput(draft, { preview: true })[0]?.events.length, 1);
    assert.equal(readText(JSON.stringify(draft), 'it', { preview: true })[0]?.events.length, 1);
  });

  test('of a text says in one finding why it holds none', () => {
    assert.deepEqual(codes(readText('', 'it')), [['load-empty', 'error']]);
    assert.deepEqual(codes(readText('<p>', 'it')), [['load-html', 'error']]);
    assert.deepEqual(codes(readText('date,headline', 'it')), [['load-format', 'error']]);
    assert.deepEqual(codes(readText('[', 'it')), [['load-json', 'error']]);
    assert.deepEqual(readText('[]', 'it'), [
      null,
      { path: '', code: 'load-no-events', about: 'it', severity: 'error', loss: [] },
    ]);
    assert.equal(readText(SOUND, 'it')[0]?.events.length, 1);
  });

  test('of a text that holds drafts only says so before it says that nothing can be shown', () => {
    const found = readText('[{"id":"a","date":null,"headline":"x","draft":true}]', 'it');
    assert.equal(found[0], null);
    assert.deepEqual(codes(found), [
      ['load-no-events', 'error'],
      ['draft', 'note'],
    ]);
  });
});
