import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { all, html, mount, squeeze, unmount, until } from '../support/mount.js';

describe('the names of lanes', () => {
  afterEach(unmount);

  it('say how many events each holds, and close and open it', async () => {
    const element = await mount(
      html`<news-timeline layout="axis" group-by="kind" .timeline=${usLongRangeMissiles}></news-timeline>`,
      1200,
    );
    await until(() => all(element, '.titles > li').length > 0);
    const [first] = all(element, '.titles button');
    expect(squeeze(all(element, '.titles > li')[0]!.textContent)).to.match(/\d events?/);
    expect(first!.ariaExpanded).to.equal('true');
    first!.click();
    await until(() => all(element, '.titles button')[0]!.ariaExpanded === 'false');
  });
});
