import { expect } from '@open-wc/testing';
import type { Timeline } from '../../src/model/timeline.js';
import { mountLanes, wordsOf } from '../support/lanes-mount.js';
import { all, unmount } from '../support/mount.js';

const many = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_, at) => ({
    date: `2024-06-${10 + (at % 20)}`,
    headline: `Invented ${at}`,
    ...more,
  }));

describe('the key to the marks in lanes', () => {
  afterEach(unmount);

  it('stands closed after the card, where marks say more than a date', async () => {
    const element = await mountLanes({ title: 'Invented', events: many(100, { certainty: 'claimed' }) });
    const [key] = all(element, 'details.legend') as unknown as HTMLDetailsElement[];
    expect([key!.open, key!.part.contains('legend')]).to.deep.equal([false, true]);
    expect(wordsOf(element, '.legend summary')).to.deep.equal(['How to read this']);
    element.goTo((element.timeline as Timeline).events[0]!.id);
    await element.updateComplete;
    expect(all(element, '.opened')[0]!.compareDocumentPosition(key!) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
  });

  it('is not there where there are only dates and headlines, nor where columns are drawn and no marks', async () => {
    for (const events of [many(100), many(500, { certainty: 'claimed' })]) {
      const element = await mountLanes({ title: 'Invented', events });
      expect(all(element, 'details.legend')).to.have.length(0);
      unmount();
    }
  });

  it('is that of what has no date as well, which stands beside any lanes', async () => {
    const possible = { date: null, headline: 'Invented', status: 'possible' as const };
    const element = await mountLanes({ title: 'Invented', events: [...many(500), possible] });
    expect(all(element, 'details.legend')).to.have.length(1);
  });
});
