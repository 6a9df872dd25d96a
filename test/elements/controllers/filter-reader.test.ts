import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { usLongRangeMissiles } from '../../../data/us-long-range-missiles.js';
import { listed, mountControls, press } from '../../support/controls-mount.js';
import { all, html, mount, squeeze, unmount, until } from '../../support/mount.js';

describe('what a reader does with the controls', () => {
  afterEach(unmount);

  it('shows the events of the chips that are pressed: any of one kind, all of several', async () => {
    const element = await mountControls();
    await press(element, 'Decision');
    expect(listed(element)).to.have.length(2);
    await press(element, 'Aid');
    expect(listed(element)).to.have.length(5);
    await press(element, 'Confirmed');
    expect(listed(element)).to.deep.equal(['authorization']);
    expect(element.filter).to.equal('kind: decision, aid; certainty: confirmed');
    await press(element, 'Confirmed');
    expect(listed(element)).to.have.length(5);
  });

  it('searches while the reader types, and keeps the focus in the field', async () => {
    const element = await mountControls();
    const [input] = all(element, 'input') as HTMLInputElement[];
    input!.focus();
    await sendKeys({ type: 'speak for' });
    await until(() => listed(element).length === 1);
    expect(listed(element)).to.deep.equal(['zelensky-quote']);
    expect(element.shadowRoot!.activeElement).to.equal(input);
    expect(input!.value).to.equal('speak for');
  });

  it('tells the page before, and leaves all as it was where the page refuses', async () => {
    const element = await mountControls();
    const told: unknown[] = [];
    element.addEventListener('news-timeline-filter', (event) => {
      told.push(event.detail);
      event.preventDefault();
    });
    await press(element, 'Decision');
    expect(told).to.deep.equal([{ filter: 'kind: decision', count: 2, total: 16, source: 'user' }]);
    expect(listed(element)).to.have.length(16);
    expect(element.filter).to.equal(null);
  });

  it('shows at first what the page has chosen, in every layout', async () => {
    for (const [layout, entries] of [
      ['list', '.event'],
      ['axis', 'button[data-id]'],
    ] as const) {
      const element = await mount(
        html`<news-timeline layout=${layout} filter="kind: decision" .timeline=${usLongRangeMissiles}></news-timeline>`,
        1000,
      );
      expect(all(element, entries), layout).to.have.length(2);
      unmount();
    }
    const story = await mount(
      html`<news-timeline layout="story" filter="kind: decision" .timeline=${usLongRangeMissiles}></news-timeline>`,
    );
    expect(squeeze(all(story, '.place')[0]!.textContent)).to.match(/^Item 1 of 2/);
    expect(story.timeline!.events).to.have.length(16);
  });

  it('keeps the layout that was chosen for all events, however few are left', async () => {
    const element = await mount(
      html`<news-timeline layout="auto" .timeline=${usLongRangeMissiles}></news-timeline>`,
      1000,
    );
    expect(element.matches(':state(axis)')).to.equal(true);
    element.filter = 'id: authorization';
    await until(() => all(element, 'button[data-id]').length === 1);
    expect(element.matches(':state(axis)')).to.equal(true);
  });

  it('shows so many at first as the page allows, and all when they are asked for', async () => {
    const element = await mount(
      html`<news-timeline layout="list" limit="5" .timeline=${usLongRangeMissiles}></news-timeline>`,
    );
    expect(listed(element)).to.have.length(5);
    const button = all(element, '.more').find(({ textContent }) => squeeze(textContent) === 'Show all 16 items')!;
    button.click();
    await until(() => listed(element).length === 16);
  });

  it('lets nothing be opened, nor stepped to, that the filter leaves out', async () => {
    const element = await mountControls();
    element.filter = 'kind: decision';
    await until(() => listed(element).length === 2);
    expect(element.goTo('war-began')).to.equal(false);
    expect(element.selected).to.equal(null);
    expect([element.next(), element.next(), element.next()]).to.deep.equal([true, true, false]);
    expect(listed(element)).to.include(element.selected);
  });

  it('opens all where an event is asked for that the limit leaves out', async () => {
    const element = await mount(
      html`<news-timeline layout="list" limit="5" .timeline=${usLongRangeMissiles}></news-timeline>`,
    );
    expect(element.goTo('trump-may-cut-aid')).to.equal(true);
    await until(() => listed(element).length === 16);
  });

  it('has the filters closed again with another data set, whose chips are its own', async () => {
    const element = await mountControls();
    element.timeline = { ...usLongRangeMissiles, title: 'The same again' };
    await element.updateComplete;
    const [filters] = all(element, '.facets') as HTMLDetailsElement[];
    await until(() => !filters!.open);
    filters!.querySelector('summary')!.click();
    await until(() => all(element, '.chip').length > 5);
  });

  it('warns once of a key that there is not, and says what to write', async () => {
    const element = await mountControls();
    const said: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => said.push(text);
    try {
      element.filter = 'kinds: vote';
      await element.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
    } finally {
      console.warn = warn;
    }
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/kinds is no key of a filter\. Write one of kind, track/);
    expect(listed(element)).to.have.length(16);
  });
});
