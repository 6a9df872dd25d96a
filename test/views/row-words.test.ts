import { expect } from '@open-wc/testing';
import { sortEvents } from '../../src/model/sort-events.js';
import { en } from '../../src/text/locales/en.js';
import { formatStretch } from '../../src/text/format-stretch.js';
import { uk } from '../../src/text/locales/uk.js';
import type { Words } from '../../src/text/messages.js';
import { RowWords } from '../../src/views/row-words.js';
import { madeTimeline, type MadeEvent } from '../support/made-timeline.js';

const words = { locale: 'en-GB', messages: en } as Words;

/** Ten px a letter; tells how often it was asked. */
function rowWords(events: readonly MadeEvent[], said = words) {
  const timeline = madeTimeline(events);
  const sorted = sortEvents(timeline);
  const asked = { items: 0, widths: 0 };
  const found = new RowWords(
    (row) => {
      asked.items++;
      return sorted[row]!;
    },
    said,
    { timeline, asOf: null, now: undefined },
    (text) => {
      asked.widths++;
      return 10 * text.length;
    },
  );
  return { found, asked };
}
const claim: MadeEvent = {
  date: '2024-08-06',
  headline: 'Invented claim',
  kind: 'statement',
  certainty: 'claimed',
  attribution: { by: 'Somebody', named: true, phrase: '' },
};

describe('the words of rows', () => {
  it('are all of them with their hedge before them, then the kind, each as wide as it is', () => {
    const { words: texts, widths } = rowWords([claim]).found.callings(0);
    expect(texts).to.have.length(2);
    expect(texts[0]).to.match(/Somebody.*Invented claim$/);
    expect(texts[1]).to.equal('Statement, open');
    expect(widths).to.deep.equal(texts.map(({ length }) => 10 * length));
  });

  it('make a name that says all and holds what is shown unbroken', () => {
    const { found } = rowWords([claim]);
    const { words: texts } = found.callings(0);
    const names = [undefined, 0, 1].map((shown) => found.name(0, shown));
    for (const name of names) {
      expect(name).to.match(/^6 August 2024\. /);
      expect(name).to.include('Invented claim');
      expect(name).to.match(/Statement\.$/);
      expect(name.indexOf('Somebody')).to.be.lessThan(name.indexOf('Invented claim'));
    }
    expect(names[1]).to.include(texts[0]);
    expect(names[2]).to.include(texts[1]);
  });

  it('are found once for each row, stretch and name', () => {
    const { found, asked } = rowWords([claim]);
    for (let turn = 0; turn < 3; turn++) {
      found.callings(0);
      found.name(0, 0);
    }
    expect(asked).to.deep.equal({ items: 2, widths: 2 });
  });

  it('say the same of stretches that differ by less than is said', () => {
    const { found } = rowWords([claim]);
    const at = (hour: number, minute = 0) => Date.UTC(2022, 9, 5, hour, minute);
    for (const unit of ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const)
      for (const [from, to] of [
        [at(1), at(2)],
        [at(23, 59) + 59_999, at(24)],
        [at(0), at(24) + 1],
        [at(12, 30) + 1, at(12, 30) + 2],
        [-1e15 + 0.5, -1e15 + 1e12],
        [-4.3e20, -4.2e20],
      ] as const)
        expect(found.stretch(from, to, unit).replace(' to ', ' – '), `${unit} ${from} ${to}`).to.equal(
          formatStretch(from, to, unit, words).replace(/\s–\s| to /, ' – '),
        );
  });

  it('say a stretch without a dash, which nobody hears, where the language has a word for it', () => {
    const stretch = (said: Words) =>
      rowWords([claim], said).found.stretch(Date.UTC(2022, 9), Date.UTC(2023, 0), 'month').replaceAll('\u00a0', ' ');
    expect(stretch(words)).to.equal('October to December 2022');
    expect(stretch({ locale: 'uk', messages: uk } as Words)).to.match(/–/);
    expect(stretch({ ...words, messages: { ...words.messages, to: 'from {start} to {end}' } })).to.equal(
      'from October to December 2022',
    );
    expect(rowWords([claim]).found.stretch(Date.UTC(2022, 9), Date.UTC(2022, 10), 'month')).to.equal('October 2022');
  });

  it('give names room for most headlines, within bounds, and whatever is in view', () => {
    const slot = (headline: string, count = 200) =>
      rowWords(Array.from({ length: count }, () => ({ date: '2024', headline }))).found.slot(
        Uint32Array.from({ length: count }, (_, row) => row),
        16,
      );
    expect(slot('short')).to.equal(8 * 16);
    expect(slot('x'.repeat(20))).to.equal(20 * 10 + 24);
    expect(slot('x'.repeat(400))).to.equal(18 * 16);
    expect(slot('', 0)).to.equal(8 * 16);
  });

  it('are forgotten, the oldest first, past two thousand', () => {
    const { found, asked } = rowWords(Array.from({ length: 2001 }, () => '2024'));
    for (let row = 0; row < 2001; row++) found.callings(row);
    asked.items = 0;
    found.callings(2000);
    expect(asked.items).to.equal(0);
    found.callings(0);
    expect(asked.items).to.equal(1);
  });
});
