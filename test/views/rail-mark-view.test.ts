import { expect } from '@open-wc/testing';
import { all, html, mount, unmount } from '../support/mount.js';

const events = [
  { id: 'day', date: '2024-11-17', headline: 'A day' },
  { id: 'month', date: '2024-08', headline: 'A month' },
  { id: 'by', date: '[..2024-11-17]', headline: 'By a day' },
  { id: 'until', date: '/2024-11-17', status: 'ongoing', headline: 'Going on' },
  {
    id: 'confirmed',
    date: '2024-09',
    certainty: 'confirmed',
    attribution: { by: 'A', named: true, phrase: 'A' },
    headline: 'Firm',
  },
  { id: 'possible', date: null, status: 'possible', headline: 'Possible' },
];
const mark = (element: Parameters<typeof all>[0], id: string) => all(element, `[data-id="${id}"] .mark`)[0]!;

describe('the marks on the rail', () => {
  afterEach(unmount);

  it('are a ring for a day, a bracket over the whole card for a month, and never a ring for what has no day', async () => {
    const element = await mount(html`<news-timeline layout="list" fold="none" .timeline=${events}></news-timeline>`);
    const ring = mark(element, 'day').querySelector('i')!;
    expect(getComputedStyle(ring).borderRadius).to.equal('50%');
    expect(ring.getBoundingClientRect().width).to.equal(11);
    for (const id of ['month', 'by', 'until', 'possible'])
      expect(getComputedStyle(mark(element, id).querySelector('i')!).borderRadius, id).to.equal('0px');
    const bracket = mark(element, 'month').querySelector('i')!;
    const card = all(element, '[data-id="month"]')[0]!.getBoundingClientRect();
    expect(bracket.getBoundingClientRect().height).to.be.greaterThan(card.height / 4);
  });

  it('are heavier the firmer an event stands', async () => {
    const element = await mount(html`<news-timeline layout="list" fold="none" .timeline=${events}></news-timeline>`);
    const weight = (id: string) =>
      parseFloat(getComputedStyle(mark(element, id).querySelector('i')!).borderInlineStartWidth);
    expect(weight('confirmed')).to.equal(4);
    expect(weight('month')).to.equal(2);
  });

  it('end in an arrow head only where something goes on', async () => {
    const element = await mount(html`<news-timeline layout="list" fold="none" .timeline=${events}></news-timeline>`);
    const arrows = all(element, '.event').filter((card) => card.querySelector('.mark svg'));
    expect(arrows.map((card) => card.dataset['id'])).to.deep.equal(['until']);
  });

  it('are not read: all that they say is said in words', async () => {
    const element = await mount(html`<news-timeline layout="list" .timeline=${events}></news-timeline>`);
    expect(all(element, '.mark').every((each) => each.getAttribute('aria-hidden') === 'true')).to.equal(true);
  });
});
