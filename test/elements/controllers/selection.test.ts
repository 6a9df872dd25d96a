import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../../data/us-long-range-missiles.js';
import { all, html, mount, unmount } from '../../support/mount.js';

describe('opening one event at a time', () => {
  afterEach(unmount);

  it('says who opened it: a reader by a link, or a script', async () => {
    const element = await mount(html`<news-timeline layout="list" .timeline=${usLongRangeMissiles}></news-timeline>`);
    const told: string[] = [];
    element.addEventListener('news-timeline-selected', ({ detail }) => told.push(`${detail.id} ${detail.source}`));
    element.addEventListener('news-timeline-interaction', ({ detail }) => told.push(`${detail.action} ${detail.id}`));
    all(element, '.relation a')[0]!.click();
    element.goTo('authorization');
    expect(told).to.deep.equal(['open north-korean-soldiers', 'north-korean-soldiers user', 'authorization api']);
  });

  it('marks the open event by a bar before its headline, and only that one', async () => {
    const element = await mount(
      html`<news-timeline layout="list" selected="authorization" .timeline=${usLongRangeMissiles}></news-timeline>`,
    );
    const marked = all(element, '.headline').filter(
      (headline) => getComputedStyle(headline, '::before').content !== 'none',
    );
    expect(marked.map((headline) => headline.closest<HTMLElement>('.event')!.dataset['id'])).to.deep.equal([
      'authorization',
    ]);
  });
});
