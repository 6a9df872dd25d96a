import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parsePartialDate } from '../../src/model/partial-date.js';
import type { Timeline } from '../../src/model/timeline.js';
import { validate } from '../../src/data/validate-timeline.js';
import { fullTimeline } from './full-timeline.js';

const one = (more: object = {}) => ({ id: 'a', date: '2024-08', headline: 'Invented', ...more });
const first = (input: unknown, options = {}) => validate(input, options).timeline.events[0]!;
const codes = (input: unknown, options = {}) => validate(input, options).problems.map(({ code, path, severity }) => `${severity} ${code} ${path}`);
const seed = new URL('../../../shared/seed/events.json', import.meta.url);

describe('a data set that claims nothing', () => {
  test('gets defaults that claim nothing either', () => {
    assert.deepEqual(validate([{ id: 'a', date: '2024-08', headline: 'Invented' }]), {
      timeline: {
        schema: 'news-timeline/1', id: '', title: '', language: '', sources: [],
        events: [{ id: 'a', date: '2024-08', headline: 'Invented', sources: [] }],
      },
      problems: [],
    });
  });

  test('is told once, in a note, that its ids were made, and gets the same ids each time', () => {
    const events = Array.from({ length: 12 }, (_, i) => ({ date: `19${i + 10}`, headline: `Вигадано ${i}` }));
    const { timeline, problems } = validate(events);
    assert.deepEqual(problems.map(({ code, severity, path }) => [code, severity, path]), [['id-generated', 'note', 'events']]);
    assert.equal(new Set(timeline.events.map(({ id }) => id)).size, 12);
    assert.deepEqual(validate(events).timeline, timeline);
  });

  test('may say null for absent, and then there is no problem and no field', () => {
    const nulls = { ...one(), status: null, certainty: null, attribution: null, place: null, figures: null, kind: null, retracted: null, sources: null };
    assert.deepEqual(validate({ title: null, asOf: null, sources: null, kinds: null, events: [nulls] }), validate([one()]));
  });

  test('may hold empty texts and lists, as a CMS writes them, and they say nothing', () => {
    assert.deepEqual(first([one({ summary: '', place: '', actors: ['', ' '], figures: [], links: [] })]), first([one()]));
  });
});

describe('asOf', () => {
  const asOf = (head: object) => validate({ ...head, events: [one({ date: '1990-01-01', status: 'ongoing' })] }).timeline.asOf;
  test('falls back to updated, then to published, then to nothing, and never to the date of an event', () => {
    assert.equal(asOf({ asOf: '2024-11-17', updated: '2024-12-01' }), '2024-11-17');
    assert.equal(asOf({ updated: '2024-12-01', published: '2024-11-30' }), '2024-12-01');
    assert.equal(asOf({ published: '2024-11-30' }), '2024-11-30');
    assert.equal(asOf({ asOf: '', updated: '2024-12-01' }), '2024-12-01');
    assert.equal(asOf({}), undefined);
  });

  test('keeps the clock time of a timestamp, since its day depends on the zone, and can be parsed', () => {
    for (const [updated, expected] of [
      ['2024-11-17T18:30:00Z', '2024-11-17T18:30:00Z'],
      ['2024-11-17T18:30:00.123Z', '2024-11-17T18:30:00Z'],
      ['2024-11-17T18:30:00+02:00', '2024-11-17T18:30:00+02:00'],
      ['2024-11-17 18:30', '2024-11-17'],
      ['last Monday', undefined],
    ]) {
      assert.equal(asOf({ updated }), expected, updated);
      if (expected) assert.ok(parsePartialDate(expected).ok);
    }
  });

  test('that cannot be read is not replaced by a later day, of which nobody spoke', () => {
    assert.equal(asOf({ asOf: 'the weekend', updated: '2024-12-01' }), undefined);
  });
});

describe('the shorthands', () => {
  test('of places and actors become objects', () => {
    const event = first([one({ place: 'Kursk region, Russia', actors: ['Joe Biden', { name: 'Ukraine', role: 'recipient' }] })]);
    assert.deepEqual(event.place, { name: 'Kursk region, Russia' });
    assert.deepEqual(event.actors, [{ name: 'Joe Biden' }, { name: 'Ukraine', role: 'recipient' }]);
  });

  test('of sources become a list of publishers, each once, where the data set has no list', () => {
    const figures = [{ label: 'x', value: 1, unit: 'count', comparison: 'exact', source: 'Reuters' }];
    const { timeline, problems } = validate([one({ sources: ['CBS'] }), one({ id: 'b', sources: ['CBS'], figures })]);
    assert.deepEqual(timeline.sources, [{ id: 'CBS', publisher: 'CBS' }, { id: 'Reuters', publisher: 'Reuters' }]);
    assert.deepEqual(timeline.events[0]!.sources, ['CBS']);
    assert.deepEqual(problems, []);
  });

  test('of sources do not make publishers out of ids where there is a list, even one that cannot be read', () => {
    for (const sources of [[{ id: 'cbs', publisher: 'CBS' }], 'cbs', [{ id: 'cbs' }]]) {
      const { timeline, problems } = validate({ sources, events: [one({ sources: ['reuters'] })] });
      assert.deepEqual(timeline.events[0]!.sources, []);
      assert.ok(problems.some(({ code }) => code === 'reference-sources'));
      assert.ok(timeline.sources.every(({ publisher }) => publisher === 'CBS'));
    }
  });

  test('of dates become EDTF: a Date is an instant in UTC, and at midnight UTC a day', () => {
    const cases: [unknown, string | null][] = [
      [new Date('2024-08-06'), '2024-08-06'],
      [new Date('2024-08-06T21:00:00.500Z'), '2024-08-06T21:00:00Z'],
      ['2024-08-06T00:00:00.000Z', '2024-08-06'],
      ['2024-08-06T00:00:00Z', '2024-08-06T00:00:00Z'],
      [new Date('-000043-03-15'), '-0043-03-15'],
      [{ start: '2024-08', end: new Date('2024-10-01') }, '2024-08/2024-10-01'],
      [{ start: '2024-08', end: '..' }, '2024-08/..'],
      [{ start: '2024-08' }, '2024-08'],
      [{ start: '2024-08', end: null }, '2024-08'],
      ['  2024-08 ', '2024-08'],
      [null, null],
    ];
    for (const [date, expected] of cases) assert.equal(first([one({ date })])?.date, expected, String(date));
  });

  test('of dates that run backwards, or hold a broken end, leave the event out', () => {
    for (const date of [{ start: '2024-10', end: '2024-08' }, { start: '2024', end: 'soon' }, { end: '2024' }, {}, [], ['2024'], 2024])
      assert.deepEqual(validate([one({ date })]).timeline.events, [], JSON.stringify(date));
  });
});

describe('a field that cannot be read', () => {
  test('is left out alone where it claims nothing more without it', () => {
    for (const more of [{ summary: 5 }, { body: {} }, { kind: 5 }, { place: 5 }, { actors: 'x' }, { links: {} }, { importance: 9 }, { reported: 'x' }, { order: 5 }, { language: '?' }])
      assert.deepEqual(first([one(more)]), first([one()]), JSON.stringify(more));
  });

  test('takes the event with it where it hedges', () => {
    const who = { by: null, named: false, phrase: 'reported' };
    for (const more of [
      { date: '2024-13' }, { dateBasis: 'guess' }, { status: 'maybe' }, { certainty: 'maybe' }, { certainty: 5 }, { attribution: 'x' },
      { attribution: { ...who, phrase: '' } }, { attribution: { ...who, by: 5 } }, { retracted: 'yes' }, { retracted: { when: '2024' } },
      { draft: 'yes' }, { sensitive: 'yes' }, { supersededBy: 5 }, { headline: 5 },
    ]) {
      const { timeline, problems } = validate([one(more), one({ id: 'b' })]);
      assert.deepEqual(timeline.events.map(({ id }) => id), ['b'], JSON.stringify(more));
      assert.ok(problems.some(({ severity, path }) => severity === 'error' && path.startsWith('events[0].')));
    }
  });

  test('takes its figure, quotation, picture or relation with it, and not the event', () => {
    const figure = { label: 'x', value: 5, unit: 'count', comparison: 'about', source: 'S' };
    const picture = { type: 'image', url: 'a.jpg', alt: 'x', credit: 'x' };
    for (const more of [
      { figures: [{ ...figure, comparison: 'over' }] }, { figures: [{ ...figure, cumulative: 'yes' }] }, { figures: [{ ...figure, period: 'x' }] },
      { quotes: [{ text: 'x', speaker: 'x', verbatim: 'yes' }] }, { media: [{ ...picture, shows: 'x' }] }, { media: [{ ...picture, synthetic: 'x' }] },
      { relations: [{ type: 'because', to: 'a', attribution: 5 }] }, { links: [{ text: 'x', url: 'data:x' }] },
    ]) {
      const { sources: _, ...event } = first([one(more)]);
      assert.deepEqual(event, { id: 'a', date: '2024-08', headline: 'Invented' }, JSON.stringify(more));
    }
  });

  test('is read as what claims least where it is only missing', () => {
    const event = first([one({ quotes: [{ text: 'x' }], attribution: { phrase: 'reported' }, media: [{ type: 'image', url: 'a.jpg' }] })]);
    assert.deepEqual(event.quotes, [{ text: 'x', speaker: '', verbatim: false }]);
    assert.deepEqual(event.attribution, { by: null, named: false, phrase: 'reported' });
    assert.deepEqual(event.media, [{ type: 'image', url: 'a.jpg', alt: '', credit: '' }]);
  });
});

describe('texts and addresses', () => {
  test('lose control and direction characters, and keep the marks that Arabic and Hebrew need', () => {
    assert.equal(first([one({ headline: ' a\u202eb\u2066c\u0000d\u200f!\u200e ' })]).headline, 'abcd\u200f!\u200e');
    assert.equal(first([one({ body: 'one\r\n\r\ntwo\tthree' })]).body, 'one\n\ntwo\tthree');
  });

  test('that run something are dropped, however they are written', () => {
    for (const url of ['javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:x', 'java\u0000script:x', 'data:text/html,x', 'vbscript:x', 'file:///x', 'blob:x', 'ftp://x'])
      assert.equal(first([one({ links: [{ text: 'x', url }] })]).links, undefined, url);
    for (const url of ['https://example.org/a b', 'HTTP://example.org', 'mailto:a@example.org', '/a', '../a?b=c:d', '#a', '//example.org', 'a/b:c'])
      assert.equal(first([one({ links: [{ text: 'x', url }] })]).links?.[0]?.url, url);
    assert.equal(first([one({ media: [{ type: 'image', url: 'mailto:a@example.org', alt: 'x', credit: 'x' }] })]).media, undefined);
  });

  test('may be empty as the alternative of a decorative picture, and only there', () => {
    const media = (more: object) => codes([one({ media: [{ type: 'image', url: 'a.jpg', alt: '', credit: 'x', ...more }] })]);
    assert.deepEqual(media({ decorative: true }), []);
    assert.deepEqual(media({}), ['warning media-alt events[0].media[0].alt']);
  });
});

describe('ids and mentions', () => {
  test('twice the same: the later event gets its own id, so that nothing is lost', () => {
    assert.deepEqual(validate([one(), one(), one({ id: 'a-2' })]).timeline.events.map(({ id }) => id), ['a', 'a-2', 'a-2-2']);
  });

  test('a made id never takes one that an editor gave further down', () => {
    const made = first([{ date: '2024', headline: 'x' }]).id;
    const { timeline } = validate([{ date: '2024', headline: 'x' }, one({ id: made })]);
    assert.deepEqual(timeline.events.map(({ id }) => id), [`${made}-2`, made]);
  });

  test('with spaces, controls or more than 128 characters are replaced', () => {
    for (const id of ['a b', 'a\tb', 'x'.repeat(129)]) {
      assert.notEqual(first([one({ id })]).id, id);
      assert.ok(codes([one({ id })]).includes('warning id-form events[0].id'));
    }
    assert.equal(first([one({ id: 'x'.repeat(128) })]).id.length, 128);
  });

  test('of events that are not there are taken out wherever they stand', () => {
    const { timeline, problems } = validate({
      lead: 'x',
      corrections: [{ when: '2024', event: 'x', text: 'Invented' }],
      translations: { uk: { events: { x: { headline: 'x' }, a: { headline: 'а' } } } },
      events: [one({ order: { after: 'x', before: 'b' }, relations: [{ type: 'follows', to: 'x' }, { type: 'follows', to: 'b' }], supersededBy: 'x' }), one({ id: 'b' })],
    });
    assert.equal('lead' in timeline, false);
    assert.deepEqual(timeline.corrections, [{ when: '2024', text: 'Invented' }]);
    assert.deepEqual(timeline.translations, { uk: { events: { a: { headline: 'а' } } } });
    const [event] = timeline.events;
    assert.deepEqual(event!.order, { before: 'b' });
    assert.deepEqual(event!.relations, [{ type: 'follows', to: 'b' }]);
    assert.equal(event!.supersededBy, 'x', 'it was superseded, whether or not the newer event can be found');
    assert.equal(problems.filter(({ code }) => code === 'reference-events').length, 6);
  });

  test('in an event that is left out are nobody’s problem', () => {
    assert.deepEqual(codes([one({ order: { after: 'x' }, status: 'maybe' })]), ['error shape-enum events[0].status']);
  });

  test('of kinds without a definition stay as the newsroom wrote them; tracks without a list are their own titles', () => {
    assert.equal(first([one({ kind: 'goal', track: 'Home side' })]).kind, 'goal');
    assert.equal(first([one({ kind: 'goal', track: 'Home side' })]).track, 'Home side');
    assert.deepEqual(codes({ kinds: [{ id: 'goal', label: 'Goal' }], events: [one({ kind: 'goal' })] }), []);
  });

  test('of a newsroom’s own certainties are known', () => {
    const certainties = [{ id: 'alleged', label: 'Alleged', line: 'dashed' }];
    assert.equal(first({ certainties, events: [one({ certainty: 'alleged' })] }).certainty, 'alleged');
  });
});

describe('drafts', () => {
  const draft = [one({ draft: true, editorNote: 'call her' }), one({ id: 'b', notBefore: '2030', editorNote: 'hm' }), one({ id: 'c', draft: false, editorNote: 'secret' })];
  test('and what only editors should read are never shown without preview', () => {
    const { timeline, problems } = validate(draft);
    assert.deepEqual(timeline.events, [{ ...one({ id: 'c' }), sources: [] }]);
    assert.deepEqual(problems.map(({ code, severity }) => [code, severity]), [['draft', 'note'], ['draft', 'note']]);
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
    assert.deepEqual(codes({ asOf, events: [one({ date: '2025', status: 'possible' }), one({ id: 'b', date: '2024-11-17', status: 'happened' }), one({ id: 'c', date: '2024-11', status: 'happened' })] }), []);
  });

  test('a place without a country, but for the newsroom', () => {
    assert.deepEqual(codes([one({ place: 'Springfield', sources: ['x'] })]), []);
    assert.deepEqual(codes([one({ place: 'Springfield', sources: ['x'] })], { profile: 'newsroom' }), ['note newsroom-place events[0].place']);
    assert.deepEqual(codes([one({ place: 'Springfield, Nowhere', sources: ['x'] })], { profile: 'newsroom' }), []);
  });
});

describe('validate', () => {
  test('neither throws, nor changes what it is given, whatever that is', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withMap: true, withNullPrototype: true, withBigInt: true, withSparseArray: false }), (anything) => {
        for (const input of [anything, [anything], { events: [anything] }, { events: [{ date: anything, headline: 'x', figures: anything, translations: anything }] }, { sources: anything, events: [] }]) {
          const { timeline, problems } = validate(input);
          assert.ok(Array.isArray(timeline.events));
          for (const { path, message } of problems) assert.ok(typeof path === 'string' && message.length > 10);
        }
      }),
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
    const input = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"translations":{"__proto__":{"title":"x"},"uk":{"events":{"__proto__":{"headline":"x"}}}},"events":[{"id":"a","date":null,"headline":"x","__proto__":{"polluted":1}}]}');
    const { timeline, problems } = validate(input);
    assert.equal(({} as { polluted?: number }).polluted, undefined);
    assert.equal((timeline.events[0] as { polluted?: number }).polluted, undefined);
    assert.equal(Object.getPrototypeOf(timeline.events[0]), Object.prototype);
    assert.deepEqual(timeline.translations, { uk: { events: {} } });
    assert.deepEqual(problems.map(({ path }) => path), ['__proto__', 'constructor', 'translations.__proto__', 'translations.uk.events.__proto__', 'events[0].__proto__']);
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
    const equal = Array.from({ length: 10_000 }, () => ({ date: '2024-08', headline: 'Same', sources: ['A'], figures: [] }));
    assert.equal(new Set(validate(equal).timeline.events.map(({ id }) => id)).size, 10_000);
    const chain = Array.from({ length: 10_000 }, (_, i) => one({ id: `e${i}`, order: { after: `e${(i + 1) % 10_000}` } }));
    assert.deepEqual(codes(chain).length, 1);
  });

  test('reads instances of a class, whose fields are getters', () => {
    class Story { get date() { return '2024'; } get headline() { return 'Invented'; } }
    assert.equal(first([new Story()]).headline, 'Invented');
  });
});

test('the seed story is read with its sixteen events and three open points, and without an error', { skip: existsSync(seed) ? false : 'the seed story is not beside this repository' }, () => {
  const input = JSON.parse(readFileSync(seed, 'utf8'));
  const { timeline, problems } = validate(input);
  assert.equal(timeline.events.length, 16);
  assert.equal(timeline.openPoints?.length, 3);
  assert.deepEqual([...new Set(problems.map(({ code, severity }) => `${severity} ${code}`))], ['note shape-unknown-key']);
  assert.deepEqual(new Set(problems.map(({ path }) => path.split('.').at(-1))), new Set(['note', 'articleSays', 'relation', 'id']));
  // Nothing is added, and nothing that hedges is lost.
  for (const [i, event] of timeline.events.entries())
    for (const key of ['id', 'date', 'headline', 'kind', 'status', 'certainty', 'dateBasis', 'reported', 'order'] as const)
      assert.deepEqual(event[key], input.events[i][key], `${event.id}.${key}`);
  const authorization = timeline.events.find(({ id }) => id === 'authorization')!;
  assert.equal(authorization.attribution?.phrase, 'confirmed by a U.S. official to CBS');
  assert.equal(authorization.figures?.[0]?.comparison, 'upTo');
  assert.equal((timeline satisfies Timeline).asOf, '2024-11-17');
});
