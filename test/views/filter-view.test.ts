import { expect } from '@open-wc/testing';
import { mountControls, press, chip } from '../support/controls-mount.js';
import { all, squeeze, unmount, until } from '../support/mount.js';

const status = (element: Awaited<ReturnType<typeof mountControls>>) =>
  squeeze(all(element, '.shown [role="status"]')[0]!.textContent);

describe('search, filters and share', () => {
  afterEach(unmount);

  it('are as many as the page asks for', async () => {
    const there = async (controls: string) => {
      const element = await mountControls('list', 720, controls);
      return ['input', '.facets', '.share'].filter((name) => all(element, name).length > 0);
    };
    expect(await there('search')).to.deep.equal(['input']);
    expect(await there('filter')).to.deep.equal(['.facets']);
    expect(await there('share')).to.deep.equal(['.share']);
    expect(await there('none')).to.deep.equal([]);
    // Sixteen events are read faster than filtered.
    expect(await there('auto')).to.deep.equal([]);
  });

  it('offer what tells events apart, with how many there are of each', async () => {
    const element = await mountControls();
    expect(all(element, '.facet legend').map(({ textContent }) => textContent)).to.deep.equal([
      'Kind',
      'Place',
      'Who',
      'Certainty',
    ]);
    expect(squeeze(chip(element, 'Statement').textContent)).to.equal('Statement 5');
    expect(squeeze(chip(element, 'Reported').textContent)).to.match(/^Reported \d/);
  });

  it('say which chips are pressed, how many events are left, and lead back to all', async () => {
    const element = await mountControls();
    expect(status(element)).to.equal('');
    expect(all(element, '.clear')).to.have.length(0);
    await press(element, 'Statement');
    expect(chip(element, 'Statement').ariaPressed).to.equal('true');
    expect(status(element)).to.equal('5 of 16 shown');
    all(element, '.clear')[0]!.click();
    await element.updateComplete;
    expect(chip(element, 'Statement').ariaPressed).to.equal('false');
    expect(element.filter).to.equal(null);
  });

  it('say so where nothing is left', async () => {
    const element = await mountControls();
    element.filter = 'text: xyzzy';
    await element.updateComplete;
    expect(status(element)).to.equal('No event matches.');
    expect(all(element, '.event')).to.have.length(0);
  });

  it('say what was found by a search', async () => {
    const element = await mountControls();
    element.filter = 'text: kursk';
    await element.updateComplete;
    expect(status(element)).to.match(/^\d found$/);
  });

  it('show a dozen chips of a kind, and the rest when they are asked for', async () => {
    const element = await mountControls();
    const who = all(element, '.facet')[2]!;
    const chips = () => who.querySelectorAll('.chip').length;
    expect(chips()).to.equal(12);
    who.querySelector<HTMLElement>('.more')!.click();
    await element.updateComplete;
    expect(chips()).to.be.greaterThan(12);
  });

  it('stand under the title in every layout but the strip', async () => {
    for (const layout of ['list', 'axis', 'story']) {
      const element = await mountControls(layout, 1000);
      await until(() => all(element, '.controls').length > 0);
      const [title, controls] = ['.title', '.controls'].map((name) => all(element, name)[0]!.getBoundingClientRect());
      expect(controls!.top, layout).to.be.at.least(title!.bottom - 1);
      unmount();
    }
  });

  it('say how many are shown where a page has filtered without showing controls', async () => {
    const element = await mountControls('list', 720, 'none');
    element.filter = 'kind: decision';
    await until(() => all(element, '.shown').length > 0);
    expect(status(element)).to.equal('2 of 16 shown');
  });
});
