import { expect } from '@open-wc/testing';
import { sortEvents } from '../../src/model/sort-events.js';
import type { Figure, NewsEvent } from '../../src/model/timeline.js';
import { en } from '../../src/text/locales/en.js';
import { totalWords } from '../../src/views/total-words.js';
import { madeTimeline } from '../support/made-timeline.js';

const figure: Figure = {
  label: 'strikes',
  value: 2000,
  unit: 'count',
  comparison: 'moreThan',
  source: 'a',
  period: '2024-10',
};
const own = { certainties: [{ id: 'alleged', label: 'Alleged', line: 'dotted' as const }] };
const [item] = sortEvents(madeTimeline(['2024-10']));
const said = (event: Partial<NewsEvent>) =>
  totalWords(
    { ...item!, event: { ...item!.event, figures: [figure], ...event } },
    { locale: 'en-GB', messages: en },
    { timeline: madeTimeline([], own), asOf: null, now: undefined },
  );

describe('the figure over the block of a total', () => {
  it('is its number with a sign in the place of the comparison', () => {
    expect(said({})).to.equal('> 2,000');
    expect(said({ figures: [{ ...figure, comparison: 'exact' }] })).to.equal('2,000');
    expect(said({ figures: [{ ...figure, comparison: 'between', max: 3000 }] })).to.equal('Between 2,000 and 3,000');
    expect(said({ figures: [{ ...figure, unit: 'kilometer' }, figure] })).to.equal('> 2,000');
  });

  it('is not there where it would say more than is known: what is claimed, awaited or taken back has no bare number', () => {
    for (const event of [
      { certainty: 'claimed' as const },
      { certainty: 'alleged' as never },
      { status: 'expected' as const },
      { retracted: { when: '2024', why: 'Wrong' } },
      { figures: [] },
    ])
      expect(said(event), JSON.stringify(event)).to.equal(undefined);
    expect(said({ certainty: 'confirmed', status: 'happened' })).to.equal('> 2,000');
  });
});
