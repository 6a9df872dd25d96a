import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../../data/us-long-range-missiles.js';
import { all, html, mount, unmount, until } from '../../support/mount.js';

const { pathname, search } = location;
const clean = () => history.replaceState(null, '', pathname + search);

describe('permalinks', () => {
  afterEach(() => {
    unmount();
    clean();
  });
  const seed = (on: boolean, width = 360) =>
    mount(html`<news-timeline layout="list" ?permalink=${on} .timeline=${usLongRangeMissiles}></news-timeline>`, width);

  it('opens, unfolds and scrolls to the event that the page’s address names', async () => {
    history.replaceState(null, '', '#russia-warning');
    const element = await seed(false);
    await until(() => element.selected === 'russia-warning');
    await until(() => !all(element, '[data-id="russia-warning"]')[0]!.closest('[hidden]'));
  });

  it('follows the address when it changes, also with "event-" before the id', async () => {
    const element = await seed(false);
    location.hash = '#event-authorization';
    await until(() => element.selected === 'authorization');
  });

  it('leaves an id that the page itself has to the page', async () => {
    const own = document.body.appendChild(document.createElement('p'));
    own.id = 'authorization';
    const element = await seed(false);
    location.hash = '#authorization';
    await new Promise((done) => setTimeout(done, 100));
    expect(element.selected).to.equal(null);
    own.remove();
  });

  it('does not mind an address that is no id and no encoding', async () => {
    const element = await seed(false);
    location.hash = '#%E0%A4%A';
    await new Promise((done) => setTimeout(done, 50));
    expect(element.selected).to.equal(null);
  });

  it('writes nothing to the address unless it is asked to', async () => {
    const element = await seed(false);
    element.goTo('authorization');
    expect(location.hash).to.equal('');
    expect(all(element, '.permalink')).to.have.length(0);
  });

  it('gives each card a link to itself, and a reader’s click makes a new entry in the history', async () => {
    const element = await seed(true, 720);
    const link = all(element, '[data-id="authorization"] .permalink')[0] as HTMLAnchorElement;
    expect(link.getAttribute('href')).to.equal('#authorization');
    expect(link.getAttribute('aria-label')).to.contain('Biden authorizes');
    // Not by the history's length, which an engine caps.
    const written: string[] = [];
    const { pushState, replaceState } = history;
    history.pushState = (...args) => (written.push('push'), pushState.apply(history, args));
    history.replaceState = (...args) => (written.push('replace'), replaceState.apply(history, args));
    link.click();
    Object.assign(history, { pushState, replaceState });
    expect(location.hash).to.equal('#authorization');
    expect(written).to.deep.equal(['push']);
    expect(element.selected).to.equal('authorization');
  });

  it('opens an event that two timelines have in the first one of the page alone, also where that loads later', async () => {
    history.replaceState(null, '', '#war-began');
    const box = document.body.appendChild(document.createElement('div'));
    let arrive = () => {};
    const wait = new Promise<void>((done) => (arrive = done));
    const late = document.createElement('news-timeline');
    const there = document.createElement('news-timeline');
    late.fetch = () => wait.then(() => Response.json(usLongRangeMissiles));
    late.src = 'https://example.org/events.json';
    there.timeline = usLongRangeMissiles;
    box.append(late, there);
    await there.updateComplete;
    await new Promise((done) => setTimeout(done, 100));
    expect(there.selected).to.equal(null);
    arrive();
    await until(() => late.selected === 'war-began');
    await new Promise((done) => setTimeout(done, 50));
    expect(there.selected).to.equal(null);
    // What only the other has is the other's.
    there.timeline = [{ id: 'own', date: '2024', headline: 'Invented' }];
    await there.updateComplete;
    location.hash = '#own';
    await until(() => there.selected === 'own');
    box.remove();
  });

  it('opens it in the next where the first could not be loaded', async () => {
    history.replaceState(null, '', '#war-began');
    const box = document.body.appendChild(document.createElement('div'));
    const broken = document.createElement('news-timeline');
    broken.fetch = () => Promise.resolve(new Response('', { status: 404 }));
    broken.src = 'https://example.org/events.json';
    const during = document.createElement('news-timeline');
    during.timeline = usLongRangeMissiles;
    box.append(broken, during);
    await until(() => during.selected === 'war-began');
    during.remove();
    expect(broken.problems).to.have.length(1);
    const after = document.createElement('news-timeline');
    after.timeline = usLongRangeMissiles;
    box.append(after);
    await until(() => after.selected === 'war-began');
    box.remove();
  });

  it('tells apart two timelines of a page by their own ids', async () => {
    const box = await mount(html`<news-timeline id="one" permalink .timeline=${usLongRangeMissiles}></news-timeline>`);
    const two = await mount(html`<news-timeline id="two" permalink .timeline=${usLongRangeMissiles}></news-timeline>`);
    two.goTo('authorization');
    expect(location.hash).to.equal('#two.authorization');
    location.hash = '#one.war-began';
    await until(() => box.selected === 'war-began');
    expect(two.selected).to.equal('authorization');
  });
});
