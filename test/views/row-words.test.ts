import { expect } from '@open-wc/testing';
import { validate } from '../../src/data/validate-timeline.js';
import { sortEvents } from '../../src/model/sort-events.js';
import { en } from '../../src/text/locales/en.js';
import { RowWords } from '../../src/views/row-words.js';

const words = { locale: 'en-GB', messages: en, timeZone: undefined };
const claimed = {
  certainty: 'claimed',
  attribution: { by: 'Russia', named: true, phrase: 'claimed by Russia' },
} as const;
const { timeline } = validate([
  { date: '2024-08', headline: 'Incursion begins', kind: 'military-action' },
  { date: '2024-09-01', headline: 'Depot hit', ...claimed },
]);
const sorted = sortEvents(timeline);

/** Words whose making is counted. */
function counted() {
  let read = 0;
  const written = (row: number) => {
    read++;
    return sorted[row]!;
  };
  const measure = (text: string) => text.length * 7;
  const rows = new RowWords(written, words, { timeline, asOf: null }, measure);
  return { rows, read: () => read };
}

describe('the words of a row', () => {
  it('are its headline, what weakens it before it, and its kind where there is no room', () => {
    const { rows } = counted();
    expect(rows.callings(0).words).to.deep.equal(['Incursion begins', 'Military action, open']);
    expect(rows.callings(1).words[0]).to.equal('Claimed by Russia: Depot hit');
    expect(rows.callings(0).widths[0]).to.equal('Incursion begins'.length * 7);
  });

  it('name its button with all that is known', () => {
    expect(counted().rows.name(0)).to.equal('August 2024. Incursion begins. Military action.');
  });

  it('are made once', () => {
    const { rows, read } = counted();
    rows.callings(0);
    rows.name(0);
    const before = read();
    rows.callings(0);
    rows.name(0);
    expect(read()).to.equal(before);
  });

  it('have a room that depends on all rows, and not on which are asked for', () => {
    const all = new Uint32Array([0, 1]);
    const [first, second] = [counted(), counted()];
    second.rows.callings(1);
    expect(first.rows.slot(all, 16)).to.equal(second.rows.slot(all, 16));
    expect(first.rows.slot(all, 16)).to.be.within(8 * 16, 18 * 16);
  });
});
