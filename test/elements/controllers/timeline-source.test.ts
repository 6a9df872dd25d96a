import { expect } from '@open-wc/testing';
import { answerWith } from '../../../stories/support/answer-with.js';
import { html, mount, textOf, unmount, until } from '../../support/mount.js';

const story = (headline: string) => [{ id: 'a', date: '2024', headline }];

describe('where the data come from', () => {
  afterEach(unmount);

  it('is asked again when the address changes, and what was drawn stays until the answer is there', async () => {
    const answers = new Map<string, (response: Response) => void>();
    const fetch = (url: string) => new Promise<Response>((done) => answers.set(url.split('/').at(-1)!, done));
    const element = await mount(html`<news-timeline src="one.json" .fetch=${fetch}></news-timeline>`);
    answers.get('one.json')!(new Response(JSON.stringify(story('One'))));
    await until(() => textOf(element).includes('One'));
    element.src = 'two.json';
    await element.updateComplete;
    expect(textOf(element)).to.contain('One');
    answers.get('two.json')!(new Response(JSON.stringify(story('Two'))));
    await until(() => textOf(element).includes('Two'));
  });

  it('asks for nothing more once it is taken away, and asks again when it comes back', async () => {
    let asked = 0;
    const signals: AbortSignal[] = [];
    const fetch = (_url: string, init?: RequestInit) => {
      asked++;
      signals.push(init!.signal!);
      return new Promise<Response>(() => {});
    };
    const element = await mount(html`<news-timeline src="one.json" .fetch=${fetch}></news-timeline>`);
    const parent = element.parentElement!;
    element.remove();
    await until(() => signals[0]!.aborted);
    parent.append(element);
    await until(() => asked === 2);
  });

  it('is the children again when the property is taken away', async () => {
    const element = await mount(
      html`<news-timeline
        ><ol>
          <li data-date="2024">A child</li>
        </ol></news-timeline
      >`,
    );
    element.timeline = story('The property');
    await until(() => textOf(element).includes('The property'));
    element.timeline = null;
    await until(() => textOf(element).includes('A child'));
  });

  it('tells of a part of its code that cannot be had, at once and again with what is wrong with each data set', async () => {
    const element = await mount(html`<news-timeline .timeline=${story('There')}></news-timeline>`);
    const told: string[][] = [];
    element.addEventListener('news-timeline-problem', ({ detail }) =>
      told.push(detail.problems.map(({ code }) => code)),
    );
    element.partMissing('locales/uk');
    await until(() => told.length === 1);
    expect(element.problems.map(({ message }) => message)[0]).to.match(
      /^The part “locales\/uk” of news-timeline could/,
    );
    element.timeline = [...story('Again'), { id: 'b', date: 'soon', headline: 'B' }];
    await until(() => told.length === 2);
    expect(told).to.deep.equal([['part-missing'], ['date-words', 'part-missing']]);
    expect(element.problems.length).to.equal(2);
  });

  it('tells of a load only when the element shows what the event says', async () => {
    const element = await mount(html`<news-timeline></news-timeline>`);
    const shown: string[] = [];
    element.addEventListener('news-timeline-load', ({ detail }) =>
      shown.push(`${detail.timeline.events.length} ${textOf(element)}`),
    );
    element.timeline = story('There');
    await until(() => shown.length === 1);
    expect(shown[0]).to.match(/^1 2024 There$/);
  });

  it('asks the page’s own fetch for an address relative to the page', async () => {
    const { fetch } = globalThis;
    const asked: string[] = [];
    globalThis.fetch = (url) => {
      asked.push(url instanceof Request ? url.url : url.toString());
      return answerWith(JSON.stringify(story('Fetched')))(url);
    };
    try {
      const element = await mount(html`<news-timeline src="data/story.json"></news-timeline>`);
      await until(() => textOf(element).includes('Fetched'));
      expect(asked).to.deep.equal([new URL('data/story.json', document.baseURI).href]);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('may hide their events from whoever looks: then nothing can be shown, and the page is told', async () => {
    const element = await mount(html`<news-timeline></news-timeline>`);
    const told: string[] = [];
    element.addEventListener('news-timeline-problem', ({ detail }) =>
      told.push(...detail.problems.map(({ code }) => code)),
    );
    element.timeline = Object.defineProperty({ events: [] }, 'events', {
      enumerable: true,
      get: () => {
        throw new Error('hidden');
      },
    });
    await until(() => told.length > 0);
    expect(told).to.deep.equal(['unreadable']);
  });
});
