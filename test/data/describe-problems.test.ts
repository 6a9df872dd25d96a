import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { DATE_PROBLEMS } from '../../src/model/date-problems.js';
import { describeProblems } from '../../src/data/describe-problems.js';
import type { Finding } from '../../src/data/problem.js';
import { validate } from '../../src/data/validate-timeline.js';

const event = (more: object) => ({ events: [{ id: 'a', date: '2024-08', headline: 'Invented', ...more }] });
const figure = (more: object) => event({ figures: [{ label: 'x', value: 5, unit: 'count', comparison: 'about', source: 'S', ...more }] });
const media = (more: object) => event({ media: [{ type: 'image', url: 'a.jpg', alt: 'x', credit: 'x', ...more }] });
const who = { by: 'x', named: true, phrase: 'x' };
const throwing = () => ({ get headline() { throw new Error('no'); }, date: null });

type Case = [code: string, severity: string, path: string, advice: RegExp, input: unknown, profile?: 'newsroom'];
/** Every code of `validate`, with each sentence that it can make. */
const CASES: Case[] = [
  ['shape-type', 'error', '', /^5 cannot be read here: write an object in \{ \}.* The data set is left out\.$/, 5],
  ['shape-type', 'error', 'events', /a list in \[ \]/, { events: {} }],
  ['shape-type', 'error', 'events[0]', /^“text” cannot .* write an object .* The event is left out\.$/, ['text']],
  ['shape-type', 'warning', 'events[0].summary', /^5 cannot .* write text in quotes\. “summary” is left out\.$/, event({ summary: 5 })],
  ['shape-type', 'error', 'events[0].date', /a date such as .* Without it the event could|a date such as .* The event is left out/, event({ date: 5 })],
  ['shape-type', 'error', 'events[0].attribution', /Without it the event could claim more than its source says\. The event is left out\.$/, event({ attribution: 'x' })],
  ['shape-type', 'error', 'events[0].attribution.named', /write true or false.* Without it the event could claim more/, event({ attribution: { ...who, named: 'yes' } })],
  ['shape-type', 'error', 'events[0].figures[0].value', /write a number in digits.* The figure is left out\.$/, figure({ value: '5' })],
  ['shape-type', 'warning', 'events[0].links', /write a list in \[ \]\. “links” is left out\.$/, event({ links: 'x' })],
  ['shape-type', 'warning', 'translations', /write an object in \{ \}/, { ...event({}), translations: [] }],
  ['shape-missing', 'error', 'events[0].headline', /^“headline” is missing: write text in quotes\. The event is left out\.$/, [{ date: null }]],
  ['shape-missing', 'error', 'events[0].date', /^“date” is missing: write a date such as/, [{ headline: 'x' }]],
  ['shape-missing', 'error', 'events', /^“events” is missing: write a list/, {}],
  ['shape-missing', 'warning', 'events[0].media[0].alt', /^“alt” is missing: write text/, event({ media: [{ type: 'image', url: 'a.jpg', credit: 'x' }] })],
  ['shape-missing', 'error', 'events[0].figures[0].comparison', /write exact, about, moreThan.* The figure is left out/, figure({ comparison: undefined })],
  ['shape-enum', 'error', 'events[0].status', /^“hapened” is not known here: write one of happened, .*, cancelled \(did you mean “happened”\?\)\. Without it the event could claim more than its source says\. The event is left out\.$/, event({ status: 'hapened' })],
  ['shape-enum', 'warning', 'events[0].importance', /write one of 1, 2, 3\. “importance” is left out/, event({ importance: 4 })],
  ['shape-enum', 'warning', 'schema', /write one of news-timeline\/1/, { ...event({}), schema: 'news-timeline/9' }],
  ['shape-unknown-key', 'note', 'events[0].headLine', /remove it \(did you mean “headline”\?\)\.$/, event({ headLine: 'x' })],
  ['shape-unknown-key', 'note', 'note', /^“note” is not a field of this data set and is left out: remove it\.$/, { ...event({}), note: 'x' }],
  ['shape-unknown-key', 'note', 'events[0]["a b"]', /remove it/, event({ 'a b': 'x' })],
  ['date-day', 'error', 'events[0].date', /^“2023-02-29” cannot be read as a date\. .* The event is left out\.$/, event({ date: '2023-02-29' })],
  ['date-month', 'warning', 'events[0].reported', /^“2024-13” cannot be read as a date\. Months .* “reported” is left out\.$/, event({ reported: '2024-13' })],
  ['date-words', 'warning', 'updated', /It is shown as it is written\.$/, { ...event({}), updated: 'last Monday' }],
  ['date-too-long', 'error', 'events[0].date', /at most 64 characters/, event({ date: '2'.repeat(65) })],
  ['date-object', 'error', 'events[0].date', /write text such as "2024-11-17"\. The event is left out/, event({ date: new Date(NaN) })],
  ['date-after-as-of', 'warning', 'events[0].date', /after 2024-07.*: write a later “asOf”/, { ...event({ status: 'happened' }), asOf: '2024-07' }],
  ['date-label-long', 'warning', 'events[0].dateLabel', /has 41 characters: write at most 40/, event({ dateLabel: 'x'.repeat(41) })],
  ['date-label-finer', 'warning', 'events[0].dateLabel', /“6 August” says more than the date: write/, event({ dateLabel: '6 August' })],
  ['text-empty', 'error', 'events[0].headline', /^“headline” is empty: write its text\. The event is left out\.$/, event({ headline: ' ' })],
  ['text-empty', 'warning', 'events[0].quotes[0].speaker', /^“speaker” is empty: write its text\.$/, event({ quotes: [{ text: 'x', speaker: '', verbatim: true }] })],
  ['text-long', 'warning', 'events[0].body', /has 20001 characters: write at most 20000\. “body” is left out/, event({ body: 'x'.repeat(20_001) })],
  ['text-controls', 'note', 'events[0].headline', /were taken out of this text: delete them/, event({ headline: 'a\u202eb' })],
  ['headline-long', 'note', 'events[0].headline', /has 141 characters: write at most 140/, event({ headline: 'x'.repeat(141) })],
  ['key-forbidden', 'error', 'translations.constructor', /write another one\. The translation is left out/, { ...event({}), translations: { constructor: {} } }],
  ['list-long', 'warning', 'events[0].media', /^9 are given and only the first 8 are read: leave out/, event({ media: Array(9).fill({ type: 'image', url: 'a', alt: 'a', credit: 'a' }) })],
  ['number-range', 'warning', 'events[0].place.lat', /^91 is out of range: write a number from -90 to 90/, event({ place: { name: 'x', lat: 91 } })],
  ['url-scheme', 'warning', 'events[0].links[0].url', /“javascript:x” is not safe to follow: write one .* The link is left out\.$/, event({ links: [{ text: 'x', url: 'javascript:x' }] })],
  ['language-tag', 'warning', 'language', /“e” cannot be read here: write a language tag/, { ...event({}), language: 'e' }],
  ['time-zone', 'warning', 'timeZone', /write a name such as "Europe\/Kyiv"/, { ...event({}), timeZone: 'Kyiv time' }],
  ['country-form', 'warning', 'events[0].place.country', /write two letters .* “country” is left out/, event({ place: { name: 'x', country: 'Ukraine' } })],
  ['color-form', 'warning', 'kinds[0].color', /write a CSS colour/, { ...event({}), kinds: [{ id: 'k', label: 'K', color: 'url(x)' }] }],
  ['glyph-form', 'warning', 'kinds[0].glyph.path', /write the commands of an SVG path .* “glyph” is left out/, { ...event({}), kinds: [{ id: 'k', label: 'K', glyph: { path: '"' } }] }],
  ['figure-unit', 'warning', 'events[0].figures[0].unit', /“people” has no word .*: write "count"/, figure({ unit: 'people' })],
  ['figure-max', 'error', 'events[0].figures[0]', /write it in digits as “max”\. The figure is left out/, figure({ comparison: 'between' })],
  ['id-form', 'warning', 'events[0].id', /“a b” cannot be read here: write 1 to 128 characters/, event({ id: 'a b' })],
  ['id-duplicate', 'warning', 'events[1].id', /“a” is used twice, and the later one is now “a-2”: write/, [...event({}).events, ...event({}).events]],
  ['id-duplicate', 'warning', 'sources', /“s” is used twice, and the later one is now “s-2”: write/, { ...event({}), sources: [{ id: 's', publisher: 'x' }, { id: 's', publisher: 'y' }] }],
  ['id-generated', 'note', 'events', /^2 of 3 events have an id made from date and headline: write an “id”/, [{ date: null, headline: 'x' }, { date: null, headline: 'y' }, ...event({}).events]],
  ['reference-sources', 'warning', 'events[0].sources[0]', /no source “gazete”.*: add it to “sources”, or write .* \(did you mean “gazette”\?\)/, { ...event({ sources: ['gazete'] }), sources: [{ id: 'gazette', publisher: 'x' }] }],
  ['reference-events', 'warning', 'events[0].order.after', /no event “b” on show, .* write the id of one that is/, event({ order: { after: 'b' } })],
  ['reference-events', 'warning', 'lead', /no event “b”/, { ...event({}), lead: 'b' }],
  ['reference-kinds', 'warning', 'events[0].kind', /no kind “vot”, and it is shown as it is written: .* write one of announcement, .*\(did you mean “vote”\?\)/, event({ kind: 'vot' })],
  ['reference-tracks', 'warning', 'events[0].track', /no track “u”.*: add it to “tracks”/, { ...event({ track: 'u' }), tracks: [{ id: 't', title: 'T' }] }],
  ['reference-certainties', 'error', 'events[0].certainty', /“conformed” is not known here: write one of confirmed, .*, or add it to “certainties” \(did you mean “confirmed”\?\)\. Without it the event could claim more than its source says\. The event is left out\.$/, event({ certainty: 'conformed' })],
  ['order-cycle', 'warning', 'events[0].order.after', /closes a circle .*: write another “after”, or none/, event({ order: { after: 'a' } })],
  ['attribution-missing', 'warning', 'events[0].attribution', /It is claimed, but by whom\? Write “attribution”/, event({ certainty: 'claimed' })],
  ['attribution-missing', 'warning', 'events[0].attribution', /It is reported, but by whom\?/, event({ certainty: 'reported' }), 'newsroom'],
  ['attribution-by', 'warning', 'events[0].attribution', /names nobody: write who confirmed it/, event({ certainty: 'confirmed', attribution: { ...who, by: null } })],
  ['relation-attribution', 'warning', 'events[0].relations[0].attribution', /write in “attribution” who says so/, event({ relations: [{ type: 'because', to: 'a' }] })],
  ['media-alt', 'warning', 'events[0].media[0].alt', /write what it shows, or "decorative": true/, media({ alt: ' ' })],
  ['draft', 'note', 'events[0]', /left out: remove “draft”/, event({ draft: true })],
  ['unreadable', 'error', 'events[0]', /threw an error: write plain objects.* The event is left out/, [throwing()]],
  ['unreadable', 'error', '', /threw an error.* The data set is left out/, { get events() { throw new Error('no'); } }],
  ['newsroom-id', 'warning', 'events[0].id', /There is no id: write one/, [{ date: null, headline: 'x' }], 'newsroom'],
  ['newsroom-source', 'warning', 'events[0].sources', /There is no source: write the id/, event({}), 'newsroom'],
  ['newsroom-place', 'note', 'events[0].place', /names no country: write it/, event({ place: 'Springfield' }), 'newsroom'],
];

describe('the problems of a data set', () => {
  for (const [code, severity, path, advice, input, profile] of CASES)
    test(`${severity} ${code} at ${path || 'the whole data set'} says ${String(advice).slice(1, 50)}`, () => {
      const { problems } = validate(input, { profile });
      const found = problems.filter((one) => one.code === code && one.path === path);
      assert.equal(found.length, 1, JSON.stringify(problems));
      assert.equal(found[0]!.severity, severity);
      assert.match(found[0]!.message, advice);
      assert.doesNotMatch(found[0]!.message, /undefined|NaN|\[object/);
    });

  test('are all in this table: no code is without its sentence', () => {
    const source = readFileSync(new URL('../../src/data/problem.ts', import.meta.url), 'utf8');
    const codes = [...source.slice(source.indexOf('ValidationCode ='), source.indexOf('LoadCode =')).matchAll(/^ {2}\| '([\w-]+)'/gm)].map(([, code]) => code!);
    assert.ok(codes.length > 35);
    assert.deepEqual(codes.filter((code) => !CASES.some(([given]) => given === code)), []);
  });

  test('say why a date is refused in the words of the parser, for each of its codes', () => {
    const findings = Object.keys(DATE_PROBLEMS).map((code): Finding => ({ path: 'events[0].date', code: `date-${code}` as Finding['code'], about: 'x', severity: 'error', loss: ['item', 'event'] }));
    for (const [i, problem] of describeProblems(findings).entries())
      assert.equal(problem.message, `“x” cannot be read as a date. ${Object.values(DATE_PROBLEMS)[i]} The event is left out.`);
  });

  test('show no more of a value than helps, and nothing that turns the direction of the sentence', () => {
    const [problem] = validate(event({ status: `\u202e${'x'.repeat(1000)}` })).problems;
    assert.ok(problem!.message.length < 400);
    assert.doesNotMatch(problem!.message, /\u202e/);
  });

  test('of ten thousand wrong references come without ten thousand walks over all ids', () => {
    const events = Array.from({ length: 10_000 }, (_, i) => ({ id: `event-${i}`, date: null, headline: 'x', order: { after: `evnt-${i}` } }));
    const { problems } = validate(events);
    assert.equal(problems.length, 10_000);
    assert.ok(problems.filter(({ message }) => message.includes('did you mean')).length < 10);
  });
});
