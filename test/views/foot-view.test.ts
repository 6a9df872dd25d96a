import { expect } from '@open-wc/testing';
import { all, html, mount, squeeze, unmount } from '../support/mount.js';

const foot = async (event: object, others: readonly object[] = []) => {
  const events = [{ id: 'a', date: '2024-11-17', headline: 'A', ...event }, ...others];
  const element = await mount(
    html`<news-timeline layout="list" .timeline=${{ language: 'en-GB', events }}></news-timeline>`,
  );
  return squeeze(all(element, '[data-id="a"] .foot')[0]?.textContent);
};

describe('the foot of a card', () => {
  afterEach(unmount);

  it('names what takes the place of a superseded event', async () => {
    const other = { id: 'b', date: '2024-11-18', headline: 'The corrected count' };
    expect(await foot({ supersededBy: 'b' }, [other])).to.equal('Replaced by: The corrected count');
  });

  it('links to it, and the words before the headline say that it was replaced', async () => {
    const events = [
      { id: 'a', date: '2024-11-17', headline: 'A', supersededBy: 'b' },
      { id: 'b', date: '2024-11-18', headline: 'The corrected count' },
    ];
    const element = await mount(
      html`<news-timeline layout="list" .timeline=${{ language: 'en-GB', events }}></news-timeline>`,
    );
    const link = all(element, '[data-id="a"] .foot a')[0];
    expect([link?.getAttribute('href'), link?.textContent]).to.deep.equal(['#b', 'The corrected count']);
    expect(squeeze(all(element, '[data-id="a"] .words')[0]?.textContent)).to.equal('Replaced');
  });

  it('says what weakens the claim that takes its place', async () => {
    const other = { id: 'b', date: null, headline: 'A new vote', status: 'possible' };
    expect(await foot({ supersededBy: 'b' }, [other])).to.equal('Replaced by: (Possible) A new vote');
  });

  it('has links and the day of the last change', async () => {
    const links = [{ text: 'The report', url: 'https://example.org/' }];
    expect(await foot({ links, updated: '2024-11-18' })).to.equal('The report Updated 18 November 2024');
  });

  it('is not there where there is nothing for it', async () => {
    expect(await foot({})).to.equal('');
  });

  it('leaves no correction out: those of no event stand under the list', async () => {
    const element = await mount(
      html`<news-timeline
        layout="list"
        .timeline=${{
          language: 'en-GB',
          corrections: [{ when: '2024-11-18', text: 'The title was wrong.' }],
          events: [{ id: 'a', date: '2024', headline: 'A' }],
        }}
      ></news-timeline>`,
    );
    const said = all(element, '.sources').map(({ textContent }) => squeeze(textContent));
    expect(said).to.deep.equal(['Corrections (1) Corrected 18 November 2024. The title was wrong.']);
  });
});
