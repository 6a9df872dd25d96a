import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { mountAxis } from '../support/axis-mount.js';
import { all, squeeze, unmount } from '../support/mount.js';

const open = async (id: string) => {
  const element = await mountAxis(usLongRangeMissiles);
  element.goTo(id);
  await element.updateComplete;
  return element;
};

describe('the card under the axis', () => {
  afterEach(unmount);

  it('is not there at first, while the live region is, and is empty', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    expect(all(element, '.opened')).to.have.length(0);
    expect(squeeze(all(element, '[role="status"]')[0]!.textContent)).to.equal('');
  });

  it('says with one sentence that it opened, and what its place is in the one order', async () => {
    const element = await open('authorization');
    expect(squeeze(all(element, '[role="status"]')[0]!.textContent)).to.equal(
      'Opened: Biden authorizes Ukraine to use US long-range missiles on Russian territory',
    );
    expect(squeeze(all(element, '.steps')[0]!.textContent)).to.contain('Item 8 of 16');
  });

  it('says what weakens a claim before the claim, when it opens', async () => {
    const said = async (id: string) => squeeze(all(await open(id), '[role="status"]')[0]!.textContent);
    expect(await said('russia-warning')).to.equal(
      'Opened: Said by Russia: Russia warns that such use would amount to direct NATO involvement',
    );
    expect(await said('north-korean-soldiers')).to.match(/^Opened: Not confirmed: Reported Russian collaboration/);
    expect(await said('uk-france-storm-shadow')).to.match(/^Opened: Possible\. Analysis by the article: Britain and/);
  });

  it('has date, who says so, headline, body and the way to the neighbours, which are named', async () => {
    const element = await open('authorization');
    const card = squeeze(all(element, '.opened')[0]!.textContent);
    expect(card).to.match(
      /17 November 2024.*Confirmed by a US official, not named, to CBS.*Biden authorizes.*This is permission/,
    );
    expect(all(element, '.step').map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Previous event', 'Next event']);
  });

  it('keeps "sources suggest … partly" with a cause', async () => {
    const element = await open('authorization');
    expect(squeeze(all(element, '.opened .relation')[0]!.textContent)).to.equal(
      'Sources suggest approval was partly a response to Russia’s reported collaboration with North Korean soldiers.',
    );
  });

  it('ends at the first and at the last entry', async () => {
    const disabled = async (id: string) =>
      (all(await open(id), '.step') as HTMLButtonElement[]).map((step) => step.disabled);
    expect(await disabled('war-began')).to.deep.equal([true, false]);
    expect(await disabled('trump-may-cut-aid')).to.deep.equal([false, true]);
  });
});
