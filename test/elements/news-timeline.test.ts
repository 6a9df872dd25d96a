import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { validate } from '../../src/data/validate-timeline.js';
import type { NewsTimelineElement } from '../../src/elements/news-timeline.js';
import { marieCurie } from '../../data/marie-curie.js';
import { answerWith } from '../../stories/support/answer-with.js';
import { expectConsole } from '../support/console-guard.js';
import { all, drawn, html, mount, squeeze, textOf, unmount, until } from '../support/mount.js';

const seed = (width: number) =>
  mount(html`<news-timeline layout="list" .timeline=${usLongRangeMissiles}></news-timeline>`, width);
const ids = (element: NewsTimelineElement) => all(element, '.event').map((card) => card.dataset['id']);

describe('<news-timeline>', () => {
  afterEach(unmount);

  it('draws all 16 items and 3 open points of the seed story', async () => {
    const element = await seed(720);
    expect(ids(element)).to.have.length(16);
    expect(all(element, '.open-points li')).to.have.length(3);
  });

  it('draws the same whether the data are set before or after it enters the page', async () => {
    const before = document.createElement('news-timeline');
    before.timeline = usLongRangeMissiles;
    const first = await mount(html`${before}`);
    const after = await mount(html`<news-timeline></news-timeline>`);
    after.timeline = usLongRangeMissiles;
    await drawn(after.parentElement!);
    expect(textOf(first)).to.equal(textOf(after));
    expect(textOf(first)).not.to.equal('');
  });

  it('has drawn what it was given when its update is complete, however loosely that is written', async () => {
    const element = await mount(html`<news-timeline></news-timeline>`);
    element.timeline = [{ date: '2024-08', headline: 'Without an id', place: 'Kursk region, Russia' }];
    await element.updateComplete;
    expect(textOf(element)).to.contain('Without an id');
  });

  it('reads what is written loosely and gives back the normalised timeline', async () => {
    const element = await mount(
      html`<news-timeline .timeline=${[{ date: '2024-08', headline: 'A' }]}></news-timeline>`,
    );
    expect(element.timeline).to.include({ schema: 'news-timeline/1', title: '', language: '' });
    expect(element.timeline!.events[0]!.id).to.be.a('string').and.not.equal('');
  });

  it('prefers the property to src, and src to the children', async () => {
    const child = html`<ol>
      <li><time datetime="2024">2024</time> <strong>From the children</strong></li>
    </ol>`;
    const fetch = answerWith(JSON.stringify([{ id: 'a', date: '2024', headline: 'From src' }]));
    const two = await mount(html`<news-timeline src="a.json" .fetch=${fetch}>${child}</news-timeline>`);
    expect(textOf(two)).to.contain('From src').and.not.contain('From the children');
    two.timeline = [{ id: 'b', date: '2024', headline: 'From the property' }];
    await until(() => textOf(two).includes('From the property'));
    expect(textOf(two)).not.to.contain('From src');
    const one = await mount(html`<news-timeline>${child}</news-timeline>`);
    expect(textOf(one)).to.contain('From the children');
  });

  it('reads its children again when they change', async () => {
    const element = await mount(
      html`<news-timeline
        ><ol>
          <li data-date="2024">First words</li>
        </ol></news-timeline
      >`,
    );
    expect(textOf(element)).to.contain('First words');
    element.querySelector('li')!.textContent = 'Second words';
    await until(() => textOf(element).includes('Second words'));
    expect(textOf(element)).not.to.contain('First words');
  });

  it('tells of a data set once, with its problems, and of the problems once', async () => {
    const told: string[] = [];
    const listen = ({ type }: Event) => told.push(type);
    const bad = [
      { id: 'a', date: '2024', headline: 'Good' },
      { id: 'b', date: '2023-02-29', headline: 'Bad' },
    ];
    const element = await mount(
      html`<news-timeline
        @news-timeline-load=${listen}
        @news-timeline-problem=${listen}
        .timeline=${bad}
      ></news-timeline>`,
    );
    await until(() => told.length >= 2);
    element.requestUpdate();
    await element.updateComplete;
    expect(told.toSorted()).to.deep.equal(['news-timeline-load', 'news-timeline-problem']);
    expect(element.problems.find(({ severity }) => severity === 'error')).to.include({ path: 'events[1].date' });
    expect(textOf(element)).to.contain('Good').and.not.contain('Bad');
  });

  it('puts all dated events in the one order, the authorization 8th of 16, and reverses only them for newest first', async () => {
    const element = await seed(720);
    const forward = ids(element);
    expect(forward.indexOf('authorization')).to.equal(7);
    element.order = 'newest-first';
    await element.updateComplete;
    expect(ids(element)).to.deep.equal([...forward.slice(0, 14).reverse(), ...forward.slice(14)]);
  });

  it('takes an unknown value of an attribute for its default, and warns of it once', async () => {
    expectConsole(/layout="lisst".*write one of auto, list/);
    const element = await mount(html`<news-timeline layout="lisst" .timeline=${marieCurie}></news-timeline>`);
    await mount(html`<news-timeline layout="lisst" .timeline=${marieCurie}></news-timeline>`);
    expect(element.layout).to.equal('auto');
    expect(all(element, '.label')).to.have.length(12);
  });

  it('takes what a framework passes while its data are on their way for no data, and an unknown level for the default', async () => {
    const element = await mount(
      html`<news-timeline
        ><ol>
          <li data-date="2024">A child</li>
        </ol></news-timeline
      >`,
    );
    element.timeline = undefined as never;
    element.headingLevel = undefined as never;
    await element.updateComplete;
    expect(textOf(element)).to.contain('A child');
    expect(all(element, 'h2')).to.have.length(1);
  });

  it('lets the page refuse a selection before it happens, and tells of it afterwards', async () => {
    const element = await seed(720);
    const told: unknown[] = [];
    element.addEventListener('news-timeline-selected', ({ detail }) =>
      told.push([detail.id, detail.previous, detail.source]),
    );
    expect(element.goTo('authorization')).to.equal(true);
    element.addEventListener('news-timeline-select', (event) => event.preventDefault(), { once: true });
    expect(element.goTo('war-began')).to.equal(false);
    expect(element.selected).to.equal('authorization');
    expect(element.goTo('nobody')).to.equal(false);
    expect(told).to.deep.equal([['authorization', null, 'api']]);
  });

  it('steps through the one order and stops at both ends', async () => {
    const element = await seed(720);
    expect(element.next()).to.equal(true);
    expect(element.selected).to.equal('war-began');
    expect(element.previous()).to.equal(false);
    element.selected = 'trump-may-cut-aid';
    expect(element.next()).to.equal(false);
    expect(element.previous()).to.equal(true);
    expect(element.selected).to.equal('uk-france-storm-shadow');
  });

  it('never moves the focus when a script opens an event', async () => {
    const element = await seed(360);
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    element.goTo('russia-warning');
    await until(() => !all(element, '[data-id="russia-warning"]')[0]!.closest('[hidden]'));
    expect(document.activeElement).to.equal(button);
    button.remove();
  });

  it('names its state for the page’s own styles', async () => {
    const element = await seed(720);
    expect(element.matches(':state(list)')).to.equal(true);
    element.timeline = [];
    await until(() => element.matches(':state(empty)'));
    expect(textOf(element)).to.equal('No events.');
  });

  it('speaks the language of its lang, else of the data, else of the page', async () => {
    const dated = { language: 'uk', events: [{ id: 'a', date: '2024-08-06', headline: 'Подія' }] };
    const data = await mount(html`<news-timeline .timeline=${dated}></news-timeline>`);
    await until(() => textOf(data).includes('серпня'));
    const own = await mount(html`<news-timeline lang="en-GB" .timeline=${dated}></news-timeline>`);
    expect(textOf(own)).to.contain('6 August 2024');
    const page = await mount(html`<div lang="de"><news-timeline .timeline=${dated.events}></news-timeline></div>`);
    expect(textOf(page)).to.contain('6. August 2024');
  });

  it('leaves nothing behind when it is mounted and taken away a hundred times', async () => {
    const written = validate(marieCurie).timeline; // drawn at once
    const added = new Map<string, number>();
    const { addEventListener, removeEventListener } = window;
    const count = (type: string, by: number) => added.set(type, (added.get(type) ?? 0) + by);
    window.addEventListener = function (this: Window, ...args: Parameters<typeof addEventListener>) {
      count(args[0], 1);
      return addEventListener.apply(this, args);
    } as typeof addEventListener;
    window.removeEventListener = function (this: Window, ...args: Parameters<typeof removeEventListener>) {
      count(args[0], -1);
      return removeEventListener.apply(this, args);
    } as typeof removeEventListener;
    try {
      const elements = document.querySelectorAll('*').length;
      for (let turn = 0; turn < 100; turn++) {
        const element = document.body.appendChild(document.createElement('news-timeline'));
        element.timeline = written;
        await element.updateComplete;
        element.remove();
      }
      expect([...added.values()].filter((left) => left !== 0)).to.deep.equal([]);
      expect(document.querySelectorAll('*').length).to.equal(elements);
    } finally {
      Object.assign(window, { addEventListener, removeEventListener });
    }
  });

  it('goes on where it was when it is moved in the page', async () => {
    const element = await seed(720);
    element.goTo('authorization');
    const before = textOf(element);
    document.body.append(element);
    await element.updateComplete;
    expect(textOf(element)).to.equal(before);
    expect(element.selected).to.equal('authorization');
    element.remove();
  });

  it('waits, without drawing, while it is not laid out', async () => {
    const box = document.createElement('div');
    box.style.display = 'none';
    const element = document.createElement('news-timeline');
    element.layout = 'list';
    element.timeline = marieCurie;
    box.append(element);
    document.body.append(box);
    await element.updateComplete;
    expect(all(element, '.event')).to.have.length(0);
    box.style.display = '';
    await until(() => all(element, '.event').length === 12);
    box.remove();
  });

  it('says each word of a card in the order of the specification', async () => {
    const element = await seed(720);
    const card = squeeze(all(element, '[data-id="authorization"]')[0]!.textContent);
    const order = [
      'Confirmed by a US official, not named, to CBS',
      'Biden authorizes Ukraine',
      'Became known 17 November 2024',
      'The missiles can be used for defensive purposes',
      'Up to 300 km',
      'range of ATACMS missiles',
      'Sources suggest approval was partly a response to',
      'Decision',
      'For use in Kursk region, Russia',
    ].map((words) => card.indexOf(words));
    expect(order).to.deep.equal(order.toSorted((a, b) => a - b));
    expect(order).not.to.include(-1);
  });
});
