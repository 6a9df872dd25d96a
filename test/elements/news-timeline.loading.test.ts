import { expect } from '@open-wc/testing';
import { answerWith, neverAnswer } from '../../stories/support/answer-with.js';
import { html, mount, textOf, unmount, until } from '../support/mount.js';

describe('<news-timeline> while its data are late or lost', () => {
  afterEach(unmount);

  it('holds 20rem while data are on their way and no children stand in for them', async () => {
    const element = await mount(html`<news-timeline src="slow.json" .fetch=${neverAnswer}></news-timeline>`);
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(element.getBoundingClientRect().height).to.equal(320);
    const own = await mount(
      html`<news-timeline src="slow.json" .fetch=${neverAnswer}
        ><ol>
          <li data-date="2024">Here</li>
        </ol></news-timeline
      >`,
    );
    expect(own.getBoundingClientRect().height).to.be.within(16, 200);
  });

  it('keeps the children and says so quietly where the data cannot be had', async () => {
    const failing: [string, typeof fetch][] = [
      ['HTML instead of JSON', answerWith('<!doctype html><p>Hello</p>', { type: 'text/html' })],
      ['404', answerWith('gone', { status: 404 })],
      ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
      ['broken JSON', answerWith('{"events": [')],
      ['an empty answer', answerWith('')],
      ['no data set', answerWith('42')],
    ];
    for (const [what, fetch] of failing) {
      const told: string[] = [];
      const element = await mount(
        html`<news-timeline
          src="x.json"
          .fetch=${fetch}
          @news-timeline-problem=${({ detail }: GlobalEventHandlersEventMap['news-timeline-problem']) =>
            told.push(...detail.problems.map(({ message }) => message))}
          ><ol>
            <li data-date="2024">The children</li>
          </ol></news-timeline
        >`,
      );
      await until(() => told.length > 0);
      expect(textOf(element), what).to.equal('The timeline could not be loaded.');
      expect(element.querySelector('li')!.getBoundingClientRect().height, what).to.be.greaterThan(0);
      expect(told[0], what).to.match(/\w+ \w+/);
      expect(element.matches(':state(problem)'), what).to.equal(true);
    }
  });

  it('gives a load up after its timeout', async () => {
    const element = await mount(
      html`<news-timeline src="slow.json" timeout="50" .fetch=${neverAnswer}></news-timeline>`,
    );
    await until(() => element.problems.length > 0);
    expect(element.problems[0]!.code).to.equal('load-timeout');
  });

  it('draws the last of two addresses, whichever answers first', async () => {
    const answer = (headline: string, ms: number) =>
      new Promise<Response>((done) =>
        setTimeout(done, ms, new Response(JSON.stringify([{ id: 'a', date: '2024', headline }]))),
      );
    const element = await mount(
      html`<news-timeline
        src="one.json"
        .fetch=${(url: string) => (url.includes('one') ? answer('One', 80) : answer('Two', 5))}
      ></news-timeline>`,
    );
    element.src = 'two.json';
    await until(() => textOf(element).includes('Two'));
    await new Promise((done) => setTimeout(done, 150));
    expect(textOf(element)).to.contain('Two').and.not.contain('One');
  });
});
