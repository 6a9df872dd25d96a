import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { marieCurie } from '../../data/marie-curie.js';
import { entry, mountAxis } from '../support/axis-mount.js';
import { all, squeeze, unmount } from '../support/mount.js';

const openRows = (count: number) => ({
  title: 'Rows (invented)',
  asOf: '2024-11-17',
  events: Array.from({ length: count }, (_, at) => ({ id: `e${at}`, date: '[..2024-11-10]', headline: `Row ${at}` })),
});

describe('the axis', () => {
  afterEach(unmount);

  it('has title, as-of words, the way to the list, the plot, the possibilities, the key and the source, in this order', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    const parts = all(element, '.title, .as-of-words, .switch, .plot, .rail-after, .legend, .sources');
    expect(parts.map(({ className }) => className.split(' ')[0])).to.deep.equal([
      'title',
      'as-of-words',
      'switch',
      'plot',
      'rail-after',
      'legend',
      'sources',
    ]);
  });

  it('draws lines, ticks and marks for the eye alone, and gives each dated event one button, in the one order', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    expect(all(element, '.plot > :not([aria-hidden="true"])').map(({ localName }) => localName)).to.deep.equal(['ol']);
    const ids = all(element, '.plot button').map(({ dataset }) => dataset['id']);
    expect(ids).to.have.length(14);
    expect(ids.slice(0, 2)).to.deep.equal(['war-began', 'us-aid-total']);
    expect(ids.at(-1)).to.equal('zelensky-quote');
  });

  it('counts the rows that it does not draw, in words that open the list', async () => {
    const element = await mountAxis(openRows(15));
    expect(all(element, '.plot button')).to.have.length(12);
    const more = all(element, 'button').find(({ textContent }) => squeeze(textContent) === '+ 3 more')!;
    more.click();
    await element.updateComplete;
    expect(all(element, '.event')).to.have.length(15);
  });

  it('says nothing of twelve dates but the dates and headlines, and shows neither as-of line nor key', async () => {
    const element = await mountAxis(marieCurie);
    expect(all(element, '.now, .now-name, .legend, .glyph, .head *:not(slot)')).to.have.length(0);
    expect(all(element, '.plot button')).to.have.length(12);
  });

  it('puts a small mark in front of a wide one that it lies in, so that a press reaches it', async () => {
    const element = await mountAxis(usLongRangeMissiles, 720);
    const front = (id: string) => Number(getComputedStyle(entry(element, id)).zIndex);
    expect(front('war-began')).to.be.greaterThan(front('us-aid-total'));
  });
});
