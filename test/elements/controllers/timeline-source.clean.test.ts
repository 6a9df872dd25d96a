import { expect } from '@open-wc/testing';
import { answerWith } from '../../../stories/support/answer-with.js';
import { html, mount, textOf, unmount, until } from '../../support/mount.js';

/** Written out, so that nothing has to be fetched to read it. */
const clean = (headline: string) => ({ events: [{ id: 'a', date: '2024', headline }] });
/** With shorthands. */
const short = (headline: string) => [{ date: '2024', headline, place: 'Nowhere' }];

describe('the short way of data into the element', () => {
  afterEach(unmount);

  it('shows what is written out at the next update, and has nothing to say about it', async () => {
    const element = await mount(html`<news-timeline></news-timeline>`);
    element.timeline = clean('At once');
    await element.updateComplete;
    expect(textOf(element)).to.contain('At once');
    expect(element.timeline?.events[0]?.headline).to.equal('At once');
    expect(element.problems).to.deep.equal([]);
  });

  it('keeps what was drawn until what needs a reader is read', async () => {
    const element = await mount(html`<news-timeline .timeline=${clean('Before')}></news-timeline>`);
    const shown = new Set<string>();
    const watch = new MutationObserver(() => shown.add(textOf(element)));
    watch.observe(element.renderRoot, { subtree: true, childList: true, characterData: true });
    element.timeline = short('After');
    await element.updateComplete;
    watch.disconnect();
    expect(textOf(element)).to.contain('After');
    expect([...shown].filter((text) => !/Before|After/.test(text))).to.deep.equal([]);
    await until(() => element.problems.length > 0);
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['id-generated']);
  });

  it('shows the newest data, whichever way they take', async () => {
    const element = await mount(html`<news-timeline></news-timeline>`);
    const told: string[] = [];
    element.addEventListener('news-timeline-load', ({ detail }) => told.push(detail.timeline.events[0]!.headline));
    element.timeline = short('Older');
    element.timeline = clean('Newer');
    await until(() => told.length > 0);
    await new Promise((done) => setTimeout(done, 50));
    expect(told).to.deep.equal(['Newer']);
    expect(textOf(element)).to.contain('Newer');
  });

  it('reads again what it was reading when it was moved in the page', async () => {
    const element = await mount(html`<news-timeline .timeline=${clean('Before')}></news-timeline>`);
    element.timeline = short('After');
    await Promise.resolve();
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await until(() => textOf(element).includes('After'));
  });

  it('reads drafts where preview asks for them', async () => {
    const draft = { events: [{ id: 'a', date: '2024', headline: 'Not yet', draft: true, editorNote: 'Wait' }] };
    const element = await mount(html`<news-timeline preview .timeline=${draft}></news-timeline>`);
    await until(() => textOf(element).includes('Not yet'));
    expect(element.timeline?.events[0]?.editorNote).to.equal('Wait');
  });

  it('is the same from an address', async () => {
    const fetch = answerWith(JSON.stringify(clean('Fetched')));
    const element = await mount(html`<news-timeline src="a.json" .fetch=${fetch}></news-timeline>`);
    await until(() => textOf(element).includes('Fetched'));
    expect(element.problems).to.deep.equal([]);
  });
});
