import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { FILTER_KEYS, readFilter, writeFilter, type EventFilter } from '../../src/model/event-filter.js';

const read = (text: string) => readFilter(text).filter;

describe('a filter as a page writes it', () => {
  test('names keys and their values, as many as it likes', () => {
    assert.deepEqual(
      read('kind: decision, statement; track: talks; date: 2024-08/2024-10; text: long-range missiles'),
      {
        kind: ['decision', 'statement'],
        track: ['talks'],
        date: '2024-08/2024-10',
        text: 'long-range missiles',
      },
    );
  });

  test('puts a value that holds a comma in quotation marks', () => {
    assert.deepEqual(read('place: "Kursk region, Russia", Kyiv').place, ['Kursk region, Russia', 'Kyiv']);
    assert.deepEqual(read('actor: "The ""Group""; others"').actor, ['The "Group"; others']);
  });

  test('asks for what says nothing of a key by empty quotation marks', () => {
    assert.deepEqual(read('kind: ""').kind, ['']);
    assert.deepEqual(read('kind: "", vote').kind, ['', 'vote']);
  });

  test('leaves nothing out where it is empty, or no text', () => {
    for (const text of ['', ' ; ;', 'kind:', null, undefined]) assert.deepEqual(readFilter(text).filter, {});
  });

  test('tells of a key that there is not, and of words without one, and reads the rest', () => {
    assert.deepEqual(readFilter('kinds: vote; kind: vote; hello'), {
      filter: { kind: ['vote'] },
      unknown: ['kinds', 'hello'],
    });
  });

  test('never throws, whatever is written', () => {
    fc.assert(fc.property(fc.string(), (text) => void readFilter(text)));
  });

  test('is the same again once it was written', () => {
    const value = fc.string({ maxLength: 12 }).map((text) => text.trim());
    const values = fc.uniqueArray(value, { minLength: 1, maxLength: 4 });
    const arbitrary = fc.dictionary(fc.constantFrom(...FILTER_KEYS), values) as fc.Arbitrary<EventFilter>;
    fc.assert(fc.property(arbitrary, (filter) => assert.deepEqual({ ...read(writeFilter(filter)) }, { ...filter })));
  });
});
