import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { describeProblems } from '../../src/data/describe-problems.js';
import { validate } from '../../src/data/validate-timeline.js';
import { readLightDom } from '../../src/elements/read-light-dom.js';
import type { Order } from '../../src/model/sort-events.js';
import type { Timeline, TimelineObjectInput } from '../../src/model/timeline.js';
import { toHtml } from '../../src/out/to-html.js';
import { en } from '../../src/text/locales/en.js';
import { uk } from '../../src/text/locales/uk.js';
import { withChildren } from '../support/children.js';
import { asShown, readKitchenSink } from '../support/kitchen-sink.js';

const read = (html: string) => {
  const { input, findings } = readLightDom(withChildren(html));
  return { input: input as TimelineObjectInput | null, problems: describeProblems(findings) };
};
const timelineOf = (html: string): Timeline => {
  const { input, problems } = read(html);
  expect(problems).to.deep.equal([]);
  const result = validate(input);
  expect(result.problems.filter(({ code }) => code !== 'id-generated')).to.deep.equal([]);
  return result.timeline;
};

describe('readLightDom of what toHtml wrote', () => {
  const seed = validate(usLongRangeMissiles).timeline;

  it('gives the seed story back, whole', () => {
    expect(timelineOf(toHtml(seed))).to.deep.equal(asShown(seed));
  });

  it('gives every field back that the list shows', () => {
    const sink = readKitchenSink();
    expect(timelineOf(toHtml(sink))).to.deep.equal(asShown(sink));
  });

  it('gives the same whatever the words, the headings and the order', () => {
    const sink = readKitchenSink();
    for (const timeline of [seed, sink])
      for (const order of ['chronological', 'newest-first'] satisfies Order[])
        for (const headingLevel of [2, 5, 'none'] as const)
          for (const messages of [en, uk])
            expect(
              asShown(timelineOf(toHtml(timeline, { order, headingLevel, messages, locale: 'uk' }))),
            ).to.deep.equal(asShown(timeline));
  });

  it('keeps dates of one day in their place when newest stand first', () => {
    const { timeline } = validate([
      { date: '2024', headline: 'First' },
      { date: '2024', headline: 'Second' },
      { date: null, headline: 'Undated' },
    ]);
    const again = timelineOf(toHtml(timeline, { order: 'newest-first' }));
    expect(again.events.map(({ headline }) => headline)).to.deep.equal(['First', 'Second', 'Undated']);
  });

  it('takes the heading of a lone section for no title', () => {
    const { timeline } = validate([
      { date: '2024-08-01', headline: 'One', kind: 'aid' },
      { date: '2024-08-02', headline: 'Two' },
    ]);
    expect(toHtml(timeline)).to.contain('<h2 data-said="section">');
    expect(timelineOf(toHtml(timeline)).title).to.equal('');
  });

  it('gives every text back, whatever signs it has', () => {
    const nasty = [
      '<b>&amp;</b>',
      '"\'`',
      '</script><!--',
      '{"a":1}',
      'true',
      '12',
      '*a* **b**',
      '[a](https://b)',
      '- a',
      '> a',
      'a\u00a0b',
      '\u200fعربي',
      '😀',
    ];
    for (const text of nasty) {
      const figure = { label: text, value: 1, unit: text, comparison: 'exact' as const, text, source: text };
      const { timeline } = validate({
        title: text,
        asOfNote: text,
        credit: text,
        licence: text,
        id: 'x',
        sources: [{ id: text, publisher: text, title: text, author: text, quote: text }],
        kinds: [{ id: text, label: text }],
        tracks: [{ id: text, title: text }],
        openPoints: [{ text }],
        events: [
          {
            id: 'x',
            date: '2024',
            headline: text,
            kind: text,
            track: text,
            dateNote: text,
            dateLabel: text,
            sources: [text],
            certainty: 'claimed',
            attribution: { by: text, named: true, role: text, to: text, phrase: text },
            place: text,
            actors: [text],
            figures: [figure],
            quotes: [
              { text, speaker: text, role: text, verbatim: true },
              { text, speaker: text, verbatim: false },
            ],
            media: [{ type: 'image', url: 'a', alt: text, caption: text, credit: text, licence: text }],
            links: [{ text, url: 'a' }],
            retracted: { when: '2024', why: text },
          },
        ],
        corrections: [{ when: text, event: 'x', text }],
      });
      const again = validate(readLightDom(withChildren(toHtml(timeline))).input).timeline;
      expect(again, text).to.deep.equal(timeline);
    }
  });

  it('gives a bare list back as bare', () => {
    const { timeline } = validate([
      { date: '2024-08', headline: 'One' },
      { date: '2025', headline: 'Two' },
    ]);
    expect(timelineOf(toHtml(timeline))).to.deep.equal(timeline);
  });
});

const headlines = (html: string) => read(html).input?.events.map(({ headline }) => headline);

describe('readLightDom of what people write', () => {
  it('reads JSON, a list and tags to the same timeline', () => {
    const list = timelineOf(
      '<ol><li><time datetime="2024-08">August</time> <strong>Headline</strong> <p>Body</p></li></ol>',
    );
    expect(timelineOf('<news-event date="2024-08" headline="Headline">Body</news-event>')).to.deep.equal(list);
    expect(
      timelineOf('<script type="application/json">[{"date":"2024-08","headline":"Headline","body":"Body"}]</script>'),
    ).to.deep.equal(list);
  });

  it('reads several lists, under headings and in boxes, as one', () => {
    expect(
      headlines(
        '<h3>2023</h3><ol><li>A</li></ol><div><h3>2024</h3><ul><li>B</li></ul></div><news-event headline="C"></news-event>',
      ),
    ).to.deep.equal(['A', 'B', 'C']);
  });

  it('takes the lists of a body for its text', () => {
    const { input } = read('<ol><li><b>A</b><ul><li>One</li><li>Two</li></ul></li></ol>');
    expect(input!.events).to.have.length(1);
    expect(input!.events[0]!.body).to.equal('- One\n- Two');
  });

  it('reads a single heading over the lists as their title, and none of several', () => {
    expect(read('<h2>Title</h2><ol><li>A</li></ol>').input).to.include({ title: 'Title' });
    expect(read('<h2>Title</h2><h3>2024</h3><ol><li>A</li></ol>').input).to.include({ title: 'Title' });
    expect(read('<h3>2023</h3><ol><li>A</li></ol><h3>2024</h3><ol><li>B</li></ol>').input).to.include({
      title: undefined,
    });
  });

  it('loses no paragraph around the lists: before them it introduces, after them it closes', () => {
    const { input } = read(
      '<p>One <em>word</em>.</p><p slot="footer">No</p><p>Two.</p><ol><li>A<p>Body</p></li></ol><p>Thanks.</p><p>From <cite>BBC</cite></p>',
    );
    expect(input).to.include({ intro: 'One *word*.\n\nTwo.', credit: 'Thanks.' });
    expect(validate(input).timeline.sources).to.have.length(1);
  });

  it('takes children with a slot for no data', () => {
    expect(
      headlines('<ol slot="footer"><li>No</li></ol><p slot="title"><b>x</b></p><ol><li>Yes</li></ol>'),
    ).to.deep.equal(['Yes']);
    expect(read('<ol slot="footer"><li>No</li></ol>')).to.deep.equal({ input: null, problems: [] });
  });

  it('is not misled by what the tag itself stands in', () => {
    const outer = withChildren('<ul><li slot="a"><x-host><ol><li>A</li></ol></x-host></li></ul>');
    const { input } = readLightDom(outer.querySelector('x-host')!);
    expect((input as TimelineObjectInput).events).to.have.length(1);
  });

  it('names each source once', () => {
    const { timeline } = validate(
      read(
        '<ol><li>A <cite>BBC</cite></li><li>B <cite><a href="https://example.org">BBC</a></cite></li></ol><news-event headline="C" source="CBS"></news-event>',
      ).input,
    );
    expect(timeline.sources.map(({ id }) => id)).to.deep.equal(['BBC', 'CBS']);
    expect(timeline.events.map(({ sources }) => sources)).to.deep.equal([['BBC'], ['BBC'], ['CBS']]);
  });

  it('leaves an item without a headline out, says where and what to write, and reads the rest', () => {
    const { input, problems } = read(
      '<ol><li>A</li><li data-date="2024"></li><li>B</li></ol><news-event date="2024"></news-event>',
    );
    expect(input!.events.map(({ headline }) => headline)).to.deep.equal(['A', 'B']);
    expect(problems.map(({ path, severity }) => [path, severity])).to.deep.equal([
      ['li[1]', 'error'],
      ['news-event[0]', 'error'],
    ]);
    expect(problems[0]!.message).to.match(/headline.*write.*<strong>.*left out/);
  });

  it('says in which line and column JSON is broken, and reads the list beside it', () => {
    const { input, problems } = read(
      '<script type="application/json">[\n  {"date": "2024",,}]</script><ol><li>A</li></ol>',
    );
    expect(problems[0]).to.include({ path: 'script', code: 'load-json', severity: 'error' });
    expect(problems[0]!.message).to.contain('line 2, column 19');
    expect(input!.events).to.have.length(1);
  });

  it('finds no data in other children, nor in none', () => {
    for (const html of [
      '',
      'Text',
      '<p>A</p>',
      '<ol></ol>',
      '<script type="text/plain">[]</script>',
      '<script type="application/ld+json">{}</script>',
    ])
      expect(read(html)).to.deep.equal({ input: null, problems: [] });
  });

  it('changes nothing in the page', () => {
    const host = withChildren(toHtml(validate(usLongRangeMissiles).timeline));
    const before = host.cloneNode(true);
    readLightDom(host);
    expect(host.isEqualNode(before)).to.equal(true);
  });
});
