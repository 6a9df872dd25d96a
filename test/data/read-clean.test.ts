import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import { readClean } from '../../src/data/read-clean.js';
import { readTimeline } from '../../src/data/read-timeline.js';
import { kitchenSink } from '../support/kitchen-sink.js';
import { isHolder, isTrue, edges, placesIn, type Json } from './clean-cases.js';
import { fullTimeline } from './full-timeline.js';
import { canonicalSeed, wellKept } from './well-kept.js';

const changed = (input: object, change: (data: Record<string, any>, event: Record<string, any>) => void): unknown => {
  const data = structuredClone(input) as Record<string, any>;
  change(data, data['events'][0]);
  return data;
};

describe('the short way', () => {
  test('is open to the seed as it is published, with all its events and open points', () => {
    const clean = readClean(canonicalSeed());
    assert.equal(clean?.events.length, 16);
    assert.equal(clean?.openPoints?.length, 3);
    assert.ok(isTrue(canonicalSeed()));
  });

  test('is open to a data set with every field it knows, and what the long way made passes again', () => {
    assert.ok(isTrue(wellKept()));
    assert.ok(isTrue(readClean(wellKept())));
    assert.ok(isTrue({ events: [{ id: 'a', date: null, headline: 'Invented' }] }));
    const bare = readTimeline([{ id: 'a', date: null, headline: 'Invented' }]).timeline;
    assert.deepEqual(readClean(bare), bare);
  });

  test('gives what nobody can change, and keeps nothing of its input', () => {
    const input = wellKept();
    const before = structuredClone(input);
    const clean = readClean(input)!;
    assert.deepEqual(input, before);
    assert.ok(Object.isFrozen(clean));
    for (const [holder] of placesIn(clean as unknown as Json)) assert.ok(Object.isFrozen(holder));
    for (const [holder, key] of placesIn(input as unknown as Json))
      if (isHolder(holder[key])) assert.ok(!Object.isFrozen(holder[key]));
  });

  test('is closed to an upper end beside a comparison that has none', () => {
    const figure = (more: object) =>
      changed(wellKept(), (_, event) => Object.assign(event['figures'][0], { value: 5, max: 9 }, more));
    assert.ok(isTrue(figure({ comparison: 'between' })));
    const exact = (event: Record<string, any>) => {
      event['figures'][0]['comparison'] = 'exact';
      delete event['figures'][0]['max'];
    };
    assert.ok(isTrue(changed(wellKept(), (_, event) => exact(event))));
    for (const max of [9, 5, 1]) assert.ok(!isTrue(figure({ comparison: 'exact', max })), String(max));
  });

  test('is closed to a clock time that a change of clocks skips or repeats', () => {
    const at = (date: string) => changed(wellKept(), (_, event) => (event['date'] = date));
    assert.ok(isTrue(at('2024-03-28T03:30')));
    for (const date of ['2024-03-31T03:30', '2024-10-27T03:30', '2024-10-27T03:30/..'])
      assert.ok(!isTrue(at(date)), date);
  });

  test('knows only units that have a word in other languages', () => {
    for (const unit of [
      'count',
      'currency:EUR',
      'kilometer',
      'meter',
      'kilogram',
      'gram',
      'mile',
      'hectare',
      'liter',
      'percent',
      'day',
      'hour',
      'year',
    ])
      assert.ok(isTrue(changed(wellKept(), (_, event) => (event['figures'][0]['unit'] = unit))), unit);
  });

  test('leaves what is for editors only out', () => {
    assert.doesNotMatch(JSON.stringify(readClean(wellKept())), /editorNote|\$schema/);
  });

  test('speaks of the day of its update, or of its publication, where it does not say', () => {
    const without = (...keys: string[]) => changed(wellKept(), (data) => keys.forEach((key) => delete data[key]));
    assert.equal(readClean(without('asOf'))?.asOf, '2024-11-17T10:00:00Z');
    assert.equal(readClean(without('asOf', 'updated'))?.asOf, '2024-11-16');
    assert.ok(!Object.hasOwn(readClean(without('asOf', 'updated', 'published'))!, 'asOf'));
  });

  test('places clock times in the zone of the data set', () => {
    const at = (timeZone: string) => ({
      timeZone,
      asOf: '2024-11-17T22:00Z',
      events: [{ id: 'a', date: '2024-11-17T23:30', headline: 'Invented', status: 'happened' }],
    });
    assert.ok(isTrue(at('Europe/Kyiv')));
    assert.ok(!isTrue(at('America/New_York')));
  });

  const UNUSUAL: Record<string, (data: Record<string, any>, event: Record<string, any>) => void> = {
    'no events': (data) => (data['events'] = []),
    'a key that is not known': (_, event) => (event['note'] = 'x'),
    'a key of every object': (_, event) => Object.defineProperty(event, 'toString', { value: 'x', enumerable: true }),
    'a key that cannot be seen': (_, event) => Object.defineProperty(event, 'draft', { value: true }),
    'a draft': (_, event) => (event['draft'] = true),
    'a picture': (_, event) => (event['media'] = [{ type: 'image', url: 'a.jpg', alt: 'x', credit: 'x' }]),
    'an event without an id': (_, event) => delete event['id'],
    'an id that is used twice': (data, event) => (data['events'][2]['id'] = event['id']),
    'an id that is too long': (data) => (data['events'][2]['id'] = 'x'.repeat(129)),
    'an id with a space': (data) => (data['events'][2]['id'] = 'a b'),
    'a source id that is used twice': (data) => (data['sources'][1]['id'] = 'the desk'),
    'a source that is not there': (_, event) => (event['sources'] = ['nobody']),
    'an event that is not there': (data) => (data['lead'] = 'nobody'),
    'a date that is none': (_, event) => (event['date'] = '2023-02-29'),
    'a date with spaces': (_, event) => (event['date'] = ' 2024'),
    'a date that JSON wrote': (_, event) => (event['date'] = '2024-08-06T00:00:00.000Z'),
    'a Date': (_, event) => (event['date'] = new Date(0)),
    'no date': (_, event) => delete event['date'],
    'what happened after the day of which the data speak': (_, event) => (event['date'] = '2025'),
    'a headline that is too long': (_, event) => (event['headline'] = 'x'.repeat(141)),
    'a text that is too long': (_, event) => (event['body'] = 'x'.repeat(20_001)),
    'a text that turns its direction': (_, event) => (event['body'] = 'a\u202eb'),
    'a text with a control character': (_, event) => (event['body'] = 'a\u0085b'),
    'a text with spaces around it': (_, event) => (event['body'] = 'a '),
    'what only behaves like a text': (_, event) =>
      (event['body'] = { length: 1, trim: () => event['body'] as unknown }),
    'line breaks of old machines': (_, event) => (event['body'] = 'a\rb'),
    'a confirmation by nobody': (_, event) => (event['attribution']['by'] = null),
    'a claim without a claimant': (data) => delete data['events'][2]['attribution'],
    'a cause as a fact': (_, event) => delete event['relations'][0]['attribution'],
    'a number in quotes': (_, event) => (event['figures'][0]['value'] = '20'),
    'a number that is none': (_, event) => (event['figures'][1]['value'] = Infinity),
    'an upper end below the lower': (_, event) => (event['figures'][0]['max'] = 10),
    'no upper end': (_, event) => delete event['figures'][0]['max'],
    'a unit that Intl does not know': (_, event) => (event['figures'][0]['unit'] = 'missile'),
    'a currency that is none': (_, event) => (event['figures'][0]['unit'] = 'currency:X'),
    'a country of three letters': (_, event) => (event['place']['country'] = 'UKR'),
    'a place as text': (_, event) => (event['place'] = 'Invented'),
    'an address that runs a script': (_, event) => (event['links'][0]['url'] = 'javascript:alert(1)'),
    'an address with a hidden line break': (_, event) => (event['links'][0]['url'] = 'https:\n//example.org'),
    'a status of its own': (_, event) => (event['status'] = 'maybe'),
    'a language that is none': (data) => (data['language'] = 'english (UK)'),
    'a time zone that is none': (data) => (data['timeZone'] = 'Kyiv'),
    'events that stand after each other': (data, event) => (
      (event['order'] = { after: 'b' }),
      (data['events'][1]['order'] = { after: 'a' })
    ),
    'an event after itself': (data) => (data['events'][1]['order'] = { after: 'b' }),
    'a null': (data) => (data['credit'] = null),
    'an object of a class': (_, event) => (event['place'] = Object.assign(new Map(), event['place'])),
    'a hole in a list': (_, event) => ((event['sources'] as string[]).length = 5),
    'a list as an object': (_, event) => (event['sources'] = { 0: 'other', length: 1 }),
    'what throws': (_, event) =>
      Object.defineProperty(event, 'headline', {
        get() {
          throw new Error('no');
        },
      }),
  };
  for (const [what, change] of Object.entries(UNUSUAL))
    test(`is closed to ${what}`, () => assert.equal(readClean(changed(wellKept(), change)), null));

  test('is closed to all else that is no data set, and throws at nothing', () => {
    for (const input of [
      null,
      undefined,
      0,
      '',
      'x',
      true,
      [],
      {},
      Symbol('x'),
      () => 0,
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no');
          },
        },
      ),
    ])
      assert.equal(readClean(input), null);
    assert.equal(readClean([{ id: 'a', date: null, headline: 'A bare list' }]), null);
    assert.equal(readClean(JSON.parse('{"__proto__":{},"events":[{"id":"a","date":null,"headline":"x"}]}')), null);
  });

  test('never differs from the long way: data sets as they are', () => {
    for (const input of [
      kitchenSink,
      fullTimeline(),
      readTimeline(kitchenSink).timeline,
      readTimeline(fullTimeline()).timeline,
      ...edges,
    ])
      isTrue(input);
  });
});
