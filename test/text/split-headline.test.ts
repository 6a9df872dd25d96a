import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { COMPARISONS, type Figure, type NewsEvent } from '../../src/model/timeline.js';
import { formatFigure } from '../../src/text/format-figure.js';
import { en } from '../../src/text/locales/en.js';
import { uk } from '../../src/text/locales/uk.js';
import { splitHeadline, type SplitHeadline } from '../../src/text/split-headline.js';

const BRITISH = { locale: 'en-GB', messages: en };
const UKRAINIAN = { locale: 'uk', messages: uk };

const total: Figure = {
  label: 'drone strikes',
  value: 2000,
  unit: 'count',
  comparison: 'moreThan',
  period: '2024-10',
  source: 'a',
};
const split = (headline: string, fields: Partial<NewsEvent> = {}, words: typeof BRITISH = BRITISH) =>
  splitHeadline({ id: 'a', date: null, headline, sources: [], ...fields }, words);
const figure = (headline: string, fields: Partial<Figure> = {}, words?: typeof BRITISH) =>
  split(headline, { figures: [{ ...total, ...fields }] }, words);
const quote = (headline: string, text: string, verbatim = true) =>
  split(headline, { quotes: [{ text, speaker: 'Somebody', verbatim }] });
/** The parts of a figure, "before | comparison | number | after". */
const parts = (result: SplitHeadline) =>
  result.kind === 'figure' ? [result.before, result.comparison, result.number, result.after].join('|') : result.kind;
const whole = (result: SplitHeadline): string => {
  switch (result.kind) {
    case 'figure':
      return [result.before, result.comparison, result.number, result.after].join(' ');
    case 'quote':
      return `${result.speaker} ${result.quote}`;
    default:
      return result.text;
  }
};
const bare = (text: string) => text.replace(/\s/gu, '');

describe('a total sets its figure large', () => {
  test('with the words that compare it', () => {
    assert.equal(
      parts(figure('More than 2,000 Russian drone strikes in October 2024')),
      '|More than|2,000|Russian drone strikes in October 2024',
    );
    assert.equal(
      parts(
        figure('The US has committed more than $55 billion in military aid', {
          value: 55e9,
          unit: 'currency:USD',
          cumulative: true,
        }),
      ),
      'The US has committed|more than|$55 billion|in military aid',
    );
    assert.equal(parts(figure('Понад 20 000 ударів', { value: 20_000 }, UKRAINIAN)), '|Понад|20 000|ударів');
    assert.equal(
      parts(figure('Between 100 and 200 strikes', { comparison: 'between', value: 100, max: 200 })),
      '|Between|100 and 200|strikes',
    );
  });

  test('and keeps the headline whole where they are not these words', () => {
    for (const headline of [
      'Over 2,000 strikes',
      '2,000 strikes',
      'At least 2,000 strikes',
      'Nevermore than 2,000 strikes',
      'More than the 2,000 strikes',
    ]) {
      assert.equal(figure(headline).kind, 'plain', headline);
    }
    assert.equal(figure('Thereabout 2,000 strikes', { comparison: 'about' }).kind, 'plain');
  });

  test('an exact figure has no such words, so nothing may stand before it', () => {
    assert.equal(parts(figure('2,000 strikes', { comparison: 'exact' })), '||2,000|strikes');
    for (const headline of [
      'Over 2,000 strikes',
      'Nearly 2,000 strikes',
      'Some 2,000 strikes',
      'More than 2,000 strikes',
    ]) {
      assert.equal(figure(headline, { comparison: 'exact' }).kind, 'plain', headline);
    }
  });

  test('a piece of a longer number is another number', () => {
    const headlines = [
      'More than 2,000,000 strikes',
      'More than 2,000.5 strikes',
      'More than 2,000 000 strikes',
      'More than 2,0000',
      'More than 2,000% more',
      'More than 2,000-3 strikes',
      'More than 2,000th strike',
    ];
    for (const headline of headlines) assert.equal(figure(headline).kind, 'plain', headline);
    assert.equal(figure('12,000 strikes', { comparison: 'exact' }).kind, 'plain');
    assert.equal(figure('More than $55 billionaires', { value: 55e9, unit: 'currency:USD' }).kind, 'plain');
    assert.equal(figure('More than 55 thousand', { value: 55 }).kind, 'figure');
  });

  test('a sentence may end behind it', () => {
    assert.equal(parts(figure('Strikes: more than 2,000.')), 'Strikes:|more than|2,000|.');
    assert.equal(parts(figure('More than 2,000, says Kyiv')), '|More than|2,000|, says Kyiv');
  });

  test('spaces of any kind match, and those of the headline are kept', () => {
    const french = { locale: 'fr', messages: en };
    assert.equal(parts(figure('More than 20 000 strikes', { value: 20_000 }, french)), '|More than|20 000|strikes');
    assert.equal(
      parts(figure('More than 20\u202f000 strikes', { value: 20_000 }, french)),
      '|More than|20\u202f000|strikes',
    );
  });

  test('other figures are no headline: a range is not what the event is', () => {
    const { period: _, ...range } = { ...total, value: 300, unit: 'kilometer', comparison: 'upTo' as const };
    assert.equal(split('Up to 300 km', { figures: [range] }).kind, 'plain');
    assert.equal(split('Up to 300 km', { figures: [{ ...range, cumulative: true }] }).kind, 'figure');
  });

  test('of several totals the one that the headline gives is set', () => {
    const result = split('More than 2,000 strikes', { figures: [{ ...total, value: 70 }, total] });
    assert.ok(result.kind === 'figure');
    assert.equal(result.figure.value, 2000);
  });
});

describe('a verbatim quotation is set large', () => {
  test('with the quotation marks of the headline', () => {
    const marked = [
      '“Missiles speak for themselves”',
      '"Missiles speak for themselves"',
      '«Missiles speak for themselves»',
      '„Missiles speak for themselves“',
      '‘Missiles speak for themselves’',
      '「Missiles speak for themselves」',
      '« Missiles speak for themselves »',
    ];
    for (const text of marked)
      assert.deepEqual(quote(`Zelensky: ${text}`, 'Missiles speak for themselves'), {
        kind: 'quote',
        speaker: 'Zelensky:',
        quote: text,
      });
  });

  test('with no speaker, and with a full stop behind it', () => {
    assert.deepEqual(quote('“Enough.”', 'Enough.'), { kind: 'quote', speaker: '', quote: '“Enough.”' });
    assert.deepEqual(quote('Zelensky: “Enough”.', 'Enough'), {
      kind: 'quote',
      speaker: 'Zelensky:',
      quote: '“Enough”.',
    });
  });

  test('a paraphrase never is', () => {
    assert.equal(quote('Trump: “a drain on resources”', 'a drain on resources', false).kind, 'plain');
  });

  test('no marks are put where the headline has none, nor where more follows', () => {
    assert.equal(quote('Missiles speak for themselves', 'Missiles speak for themselves').kind, 'plain');
    assert.equal(quote('Zelensky: “Missiles speak for themselves', 'Missiles speak for themselves').kind, 'plain');
    assert.equal(quote('Zelensky: Missiles speak for themselves”', 'Missiles speak for themselves').kind, 'plain');
    assert.equal(
      quote('“Missiles speak for themselves”, but he did not confirm', 'Missiles speak for themselves').kind,
      'plain',
    );
    assert.equal(quote('Headline', '').kind, 'plain');
  });

  test('of several quotations the one that the headline gives is set', () => {
    const speaker = { speaker: 'Somebody', verbatim: true };
    assert.equal(
      split('He: “Two”', {
        quotes: [
          { ...speaker, text: 'One' },
          { ...speaker, text: 'Two' },
        ],
      }).kind,
      'quote',
    );
  });
});

test('an ordinary headline stays as it is', () => {
  assert.deepEqual(split('The war begins'), { kind: 'plain', text: 'The war begins' });
});

describe('whatever the headline', () => {
  const word = fc.constantFrom(
    'More',
    'than',
    'more than',
    'More than',
    'About',
    'about',
    '2,000',
    '2,000.',
    '12,000',
    '2,0001',
    '$2,000',
    '“',
    '”',
    '"',
    '. ',
    'strikes',
    'İ',
    'ß',
    'Enough',
    '“Enough”',
    '«Enough»',
    ',',
    ' ',
    '\u00a0',
    '\u202f',
    '%',
    '-',
  );
  const headline = fc.oneof(
    fc.array(word, { maxLength: 10 }).chain((words) => fc.constantFrom('', ' ').map((space) => words.join(space))),
    fc.string(),
  );
  const comparison = fc.constantFrom(...COMPARISONS);

  test('no sign of it is lost, and their order stays', () => {
    fc.assert(
      fc.property(headline, comparison, (text, kind) => {
        const result = split(text, {
          figures: [{ ...total, comparison: kind }],
          quotes: [{ text: 'Enough', speaker: 'Somebody', verbatim: true }],
        });
        assert.equal(bare(whole(result)), bare(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('a number is never set apart from the words that compare it', () => {
    fc.assert(
      fc.property(headline, comparison, (text, kind) => {
        const given = { ...total, comparison: kind };
        const result = split(text, { figures: [given] });
        if (result.kind !== 'figure') return;
        const asked = formatFigure(given, BRITISH).comparison;
        assert.equal(result.comparison.toLowerCase(), asked.toLowerCase());
        if (!asked) assert.equal(result.before, '');
        assert.match(result.number, /^2,000$/);
        assert.ok(bare(whole(result)).startsWith(bare(result.before + asked + result.number)) || asked !== '');
        assert.doesNotMatch(text.trimStart(), /^2,000[\p{L}\p{N}%]/u);
      }),
      { numRuns: 3000 },
    );
  });

  test('nothing is set as a quotation that has no mark of the headline at both ends', () => {
    fc.assert(
      fc.property(headline, (text) => {
        const result = quote(text, 'Enough');
        if (result.kind === 'quote') assert.match(result.quote, /^["'“”„«»‘’‚「『]\s*Enough\s*["'“”»«’‘」』]\.?$/u);
      }),
      { numRuns: 3000 },
    );
  });
});
