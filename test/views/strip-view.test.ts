import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { mountStrip } from '../support/story-mount.js';
import { all, squeeze, unmount, until } from '../support/mount.js';

describe('the strip', () => {
  afterEach(unmount);

  it('says when, who says so and what, of the event that the story is about', async () => {
    const element = await mountStrip(usLongRangeMissiles);
    expect(squeeze(all(element, '.what')[0]!.textContent)).to.equal(
      'Became known 17 November 2024 Confirmed by a US official, not named, to CBS Biden authorizes Ukraine to use US long-range missiles on Russian territory',
    );
    expect(element.matches(':state(strip)')).to.equal(true);
  });

  it('is at most 72 px high from 320 px on, with no text cut but the headline', async () => {
    for (const width of [320, 480, 679, 680, 720, 1200]) {
      const element = await mountStrip(usLongRangeMissiles, width);
      expect(element.getBoundingClientRect().height, String(width)).to.be.at.most(74);
      unmount();
    }
  });

  it('has a headline that may be cut, and a name that holds all of it behind its hedge', async () => {
    const timeline = { ...usLongRangeMissiles, lead: 'north-korean-soldiers' };
    const element = await mountStrip(timeline, 320);
    expect(all(element, '.said')[0]!.ariaLabel).to.equal(
      'Not confirmed: Reported Russian collaboration with North Korean soldiers',
    );
  });

  it('leads to all events in its place, and back', async () => {
    const element = await mountStrip(usLongRangeMissiles);
    const [all16] = all(element, '.all');
    expect(squeeze(all16!.textContent)).to.equal('See all 16 items →');
    all16!.click();
    await until(() => all(element, '.event').length === 16);
    expect(element.matches(':state(list)')).to.equal(true);
    await until(() => element.shadowRoot!.activeElement?.className === 'switch');
    all(element, '.switch')[0]!.click();
    await until(() => element.shadowRoot!.activeElement?.className === 'all');
  });

  it('leads from its headline to that event in the list', async () => {
    const element = await mountStrip(usLongRangeMissiles);
    all(element, '.said')[0]!.click();
    await until(
      () => element.shadowRoot!.activeElement?.closest<HTMLElement>('.event')?.dataset['id'] === 'authorization',
    );
  });

  it('shows its small axis from 680 px on, where the words have room beside it', async () => {
    const display = async (width: number) =>
      getComputedStyle(all(await mountStrip(usLongRangeMissiles, width), '.plot')[0]!).display;
    expect(await display(679)).to.equal('none');
    expect(await display(680)).to.equal('block');
  });
});
