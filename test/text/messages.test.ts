import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { en } from '../../src/text/locales/en.js';
import { sourcesIn } from '../support/source-text.js';
import type { Messages, PluralForms } from '../../src/text/messages.js';

const LOCALES = new URL('../../src/text/locales/', import.meta.url);
const tags = readdirSync(LOCALES).map((name) => name.replace(/\.ts$/, ''));
const read = async (tag: string): Promise<Messages> =>
  ((await import(new URL(`${tag}.ts`, LOCALES).href)) as Record<string, Messages>)[tag]!;
const NUMBERS = Array.from({ length: 2000 }, (_, each) => each);
const placeholders = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');

for (const tag of tags) {
  const rules = new Intl.PluralRules(tag);
  const isOfOneNumber = (form: string) => NUMBERS.filter((each) => rules.select(each) === form).length === 1;

  describe(`the locale ${tag}`, async () => {
    const messages = await read(tag);
    const entries = Object.entries(messages) as [keyof Messages, string | PluralForms][];

    test('has every key and no other', () => {
      assert.deepEqual(Object.keys(messages).sort(), Object.keys(en).sort());
    });

    test('leaves no message empty but the exact comparison', () => {
      const empty = entries.filter(([, value]) => value === '').map(([key]) => key);
      assert.deepEqual(empty, ['figure:exact']);
    });

    test('has the placeholders of each English message, in every plural form', () => {
      for (const [key, value] of entries) {
        const wanted = en[key];
        assert.equal(typeof value, typeof wanted, key);
        const expected = placeholders(typeof wanted === 'string' ? wanted : wanted.other);
        for (const [form, text] of typeof value === 'string' ? [['other', value]] : Object.entries(value)) {
          // A form of one number alone may say it as a word: "حدثان" is "two events".
          const wanting = isOfOneNumber(form!) && !text!.includes('{count}');
          assert.equal(placeholders(text!), wanting ? expected.replace('{count}', '') : expected, `${key}: ${text}`);
        }
      }
    });

    test('leaves digits to Intl, which has those of the language', () => {
      for (const [key, value] of entries) assert.doesNotMatch(JSON.stringify(value), /\p{Nd}/u, key);
    });

    test('has no plural form that its language does not use', () => {
      const { pluralCategories } = rules.resolvedOptions();
      for (const [key, value] of entries) {
        if (typeof value !== 'string')
          for (const form of Object.keys(value))
            assert.ok(pluralCategories.includes(form as Intl.LDMLPluralRule), `${key}.${form}`);
      }
    });

    test('puts quotation marks around nothing but verbatim words', () => {
      const marked = entries
        .filter(([, value]) => /[“”„«»‹›‘‚「」『』《》]/.test(JSON.stringify(value)))
        .map(([key]) => key);
      assert.deepEqual(marked, ['quotation']);
    });

    test('has words of their own for what a reader must tell apart', () => {
      const apart: readonly (readonly (keyof Messages)[])[] = [
        ['possible', 'expected', 'scheduled', 'cancelled', 'ongoing', 'retracted'],
        [
          'saidBy',
          'claimedBy',
          'confirmedBy',
          'confirmedUnnamed',
          'analysisBy',
          'accordingTo',
          'disputedBy',
          'deniedBy',
        ],
        ['notConfirmed', 'confirmed', 'analysis', 'disputed', 'denied'],
        ['since', 'from', 'fromNoEnd', 'until', 'untilNoStart', 'before', 'after', 'about', 'uncertain'],
        ['to', 'between', 'someYear'],
        entries.flatMap(([key]) => (key.startsWith('figure:') ? key : [])),
        ['archive', 'illustration', 'synthetic'],
        ['wasExpected', 'expected', 'draft'],
      ];
      for (const keys of apart) {
        const words = keys.map((key) => messages[key]);
        assert.deepEqual(
          words.filter((each, at) => words.indexOf(each) !== at),
          [],
          keys.join(', '),
        );
      }
    });

    test('has no stray spaces, and no quotation marks of typewriters', () => {
      for (const text of entries.flatMap(([, value]) => (typeof value === 'string' ? [value] : Object.values(value)))) {
        assert.doesNotMatch(text, /^\s|\s$|\s\s|["']/, text);
      }
    });
  });
}

test('every key says in a comment what it is for', () => {
  const source = [
    'messages',
    'axis-messages',
    'lanes-messages',
    'story-messages',
    'controls-messages',
    'media-messages',
  ]
    .map((name) => readFileSync(new URL(`../../src/text/${name}.ts`, import.meta.url), 'utf8'))
    .join('\n');
  const undocumented = Object.keys(en).filter(
    (key) => !key.includes(':') && !new RegExp(`\\*/\\n  readonly ${key}: `).test(source),
  );
  assert.deepEqual(undocumented, []);
});

test('every key is printed somewhere: no locale carries words that nobody reads', () => {
  const code = sourcesIn('src')
    .filter(({ path }) => /^src\/(views|text|out|elements)\//.test(path) && !/english|locales|messages/.test(path))
    .map(({ text }) => text)
    .join('\n');
  // Read as messages.key, taken out of messages, or named in a table; those of a certainty are put together.
  const reads = (key: string) =>
    new RegExp(String.raw`messages\.${key}\b|'${key}'|\{[^}]*\b${key}\b[^}]*\} = (?:words\.)?messages`).test(code);
  const keys = Object.keys(en).filter((key) => !/:|^(analysis|confirmed|disputed|denied)/.test(key));
  const unread = keys.filter((key) => !reads(key));
  assert.deepEqual(unread, []);
});
