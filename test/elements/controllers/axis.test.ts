import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../../data/us-long-range-missiles.js';
import type { NewsTimelineElement } from '../../../src/elements/news-timeline.js';
import { marieCurie } from '../../../data/marie-curie.js';
import { mountAxis } from '../../support/axis-mount.js';
import { keptFormatters } from '../../../src/text/intl-cache.js';
import { all, html, mount, unmount, until } from '../../support/mount.js';

const draws = (element: NewsTimelineElement) => (all(element, '.axis').length > 0 ? 'axis' : 'list');

describe('whether a list or an axis is drawn', () => {
  afterEach(unmount);

  it('is for auto a matter of width and of how many events have dates', async () => {
    const auto = async (width: number, timeline: unknown) => {
      const element = await mount(html`<news-timeline .timeline=${timeline as never}></news-timeline>`, width);
      await until(() => all(element, '.axis, .list').length > 0);
      return draws(element);
    };
    expect(await auto(639, usLongRangeMissiles)).to.equal('list');
    expect(await auto(640, usLongRangeMissiles)).to.equal('axis');
    expect(await auto(640, usLongRangeMissiles.events.slice(0, 2))).to.equal('list');
    const many = Array.from({ length: 25 }, (_, at) => ({
      id: `e${at}`,
      date: `${1990 + at}`,
      headline: `Year ${at}`,
    }));
    expect(await auto(899, many)).to.equal('list');
    expect(await auto(900, many)).to.equal('axis');
  });

  it('is told by a custom state, the reader’s own choice of the list too', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    expect(element.matches(':state(axis)')).to.equal(true);
    all(element, '.switch')[0]!.click();
    await until(() => element.matches(':state(list)'));
    expect(element.matches(':state(axis)')).to.equal(false);
  });

  it('changes with the attribute, and the styles of the axis are adopted once', async () => {
    const element = await mountAxis(marieCurie);
    const sheets = element.shadowRoot!.adoptedStyleSheets.length;
    for (const layout of ['list', 'axis', 'list', 'axis'] as const) {
      element.layout = layout;
      await until(() => draws(element) === layout);
    }
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(sheets);
  });

  it('is drawn once on a sample while its data are on their way, and shows nothing of it', async () => {
    const box = document.body.appendChild(document.createElement('main'));
    box.style.width = '1000px';
    const element = document.createElement('news-timeline');
    element.layout = 'axis';
    // A language of its own: its formatters are made then, or not.
    element.lang = 'pt';
    const before = keptFormatters();
    box.append(element);
    await until(() => keptFormatters() > before);
    expect(all(element, '.plot')).to.have.length(0);
    expect(element.selected).to.equal(null);
    box.remove();
  });

  it('follows the width of its column', async () => {
    const element = await mountAxis(usLongRangeMissiles, 1200);
    element.parentElement!.style.width = '400px';
    await until(() => all(element, '.plot.narrow').length === 1);
    element.parentElement!.style.width = '1000px';
    await until(() => all(element, '.axis.wide').length === 1);
  });
});
