import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { arabicStory, arabicWords } from '../../stories/support/arabic.js';
import { marieCurie } from '../../data/marie-curie.js';
import { all, html, mount, squeeze, textOf, unmount, until } from '../support/mount.js';

const seed = (width = 720, level = '2') =>
  mount(
    html`<news-timeline layout="list" heading-level=${level} .timeline=${usLongRangeMissiles}></news-timeline>`,
    width,
  );

describe('the list', () => {
  afterEach(unmount);

  it('has an outline without holes: title, sections, headlines', async () => {
    const levels = (element: Parameters<typeof all>[0]) => [
      ...new Set(all(element, 'h1,h2,h3,h4,h5,h6').map(({ localName }) => localName)),
    ];
    expect(levels(await seed(720, '2'))).to.deep.equal(['h2', 'h3', 'h4']);
    expect(levels(await seed(720, '4'))).to.deep.equal(['h4', 'h5', 'h6']);
    expect(levels(await seed(720, 'none'))).to.deep.equal([]);
    expect(
      levels(await mount(html`<news-timeline layout="list" .timeline=${marieCurie}></news-timeline>`)),
    ).to.deep.equal(['h2']);
  });

  it('says in its headings what is known of the dates below them', async () => {
    const headings = all(await seed(), '.section-heading').map(({ textContent }) => squeeze(textContent));
    expect(headings).to.deep.equal([
      'February 2022',
      'August 2024',
      'October 2024 whole month',
      'Day not known all by 17 November 2024, in no particular order',
      'Ongoing on 17 November 2024 start not known',
      'November 2024',
      'Possible, no date None of this has happened',
    ]);
  });

  it('names the gap between the war’s start and August 2024, as a distance to the next entry', async () => {
    const gaps = all(await seed(), '.gap').map(({ textContent }) => squeeze(textContent));
    expect(gaps).to.deep.equal(['2 years, 5 months to the next dated entry']);
  });

  it('says once, above and as a line, what the data are true of', async () => {
    const element = await seed();
    expect(squeeze(all(element, '.as-of-words')[0]!.textContent)).to.contain('As of 17 November 2024.');
    expect(all(element, '.as-of').map(({ textContent }) => squeeze(textContent))).to.deep.equal([
      'As of 17 November 2024',
    ]);
  });

  it('shows no word besides dates and headlines where nothing else is given', async () => {
    const element = await mount(
      html`<news-timeline layout="list" lang="en-GB" .timeline=${marieCurie}></news-timeline>`,
    );
    const dates = ['7 November 1867', '1891', '26 July 1895', 'July 1898', '26 December 1898', 'June 1903'];
    dates.push(
      '10 December 1903',
      '19 April 1906',
      '5 November 1906',
      '10 December 1911',
      '1914 to 1918',
      '4 July 1934',
    );
    const expected = marieCurie.map(({ headline }, at) => `${dates[at]} ${headline}`).join(' ');
    expect(textOf(element)).to.equal(expected);
  });

  it('names the one compiled source once, and no outlet singly', async () => {
    const element = await seed();
    expect(textOf(element).split('BBC News')).to.have.length(2);
    expect(squeeze(all(element, '.sources')[0]!.textContent)).to.equal(
      'Source: Compiled article (BBC News, ARY News, CNN, Express News). It does not say which sentence comes from which outlet.',
    );
  });

  it('jumps to the main event and to the open points', async () => {
    const element = await seed(360);
    const links = all(element, '.jump a');
    expect(links.map(({ textContent }) => squeeze(textContent))).to.deep.equal([
      'Main event',
      '14 events, 8 without a known day',
      '3 points not settled',
    ]);
    links[0]!.click();
    await until(() => element.selected === 'authorization');
  });

  it('fits the seed at 360 px into 2,600 px, the lead within the first 1,100', async () => {
    const element = await seed(360);
    const top = element.getBoundingClientRect().top;
    expect(element.getBoundingClientRect().height).to.be.at.most(2600);
    expect(all(element, '.event.lead')[0]!.getBoundingClientRect().top - top).to.be.at.most(1100);
  });

  it('overflows at no width from 256 px on, and puts no text on text', async () => {
    for (const width of [256, 320, 479, 480, 639, 640, 900, 1200]) {
      const element = await seed(width);
      expect(element.scrollWidth, `${width}`).to.be.at.most(width);
      const boxes = all(element, '.date, .words, .headline, .after, .body, .figure, .relation, .meta')
        .filter((each) => !each.closest('[hidden]'))
        .map((each) => each.getBoundingClientRect())
        .filter(({ height }) => height > 0);
      for (const [at, a] of boxes.entries())
        for (const b of boxes.slice(at + 1, at + 8)) {
          const over = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          const beside = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          expect(over > 1 && beside > 1, `${width}: ${JSON.stringify([a, b])}`).to.equal(false);
        }
      unmount();
    }
  });

  it('widens no page, however long a word without a break is', async () => {
    const long = `https://example.org/${'x'.repeat(300)}`;
    const story = {
      title: long,
      asOf: '2024-11-17',
      asOfNote: long,
      intro: long,
      sources: [{ id: 's', publisher: long }],
      openPoints: [{ text: long }],
      events: [
        {
          id: 'a',
          date: '2024-11-01',
          headline: 'Long',
          kind: long,
          place: long,
          body: long,
          figures: [
            { label: long, value: 1e300, unit: 'count', comparison: 'exact' as const, text: long, source: 's' },
          ],
          quotes: [{ text: long, speaker: long, verbatim: true }],
          sources: ['s'],
        },
      ],
    };
    for (const width of [256, 320, 720]) {
      const element = await mount(html`<news-timeline layout="list" .timeline=${story}></news-timeline>`, width);
      expect(element.scrollWidth, `${width}`).to.be.at.most(width);
      unmount();
    }
  });

  it('turns with the writing: in Arabic the rail stands at the right', async () => {
    const element = await mount(
      html`<news-timeline layout="list" .messages=${arabicWords} .timeline=${arabicStory}></news-timeline>`,
      360,
    );
    const mark = all(element, '.mark')[0]!.getBoundingClientRect();
    const headline = all(element, '.headline')[0]!.getBoundingClientRect();
    expect(mark.left).to.be.greaterThan(headline.left);
    expect(textOf(element)).to.contain('٢٤ فبراير ٢٠٢٢').and.contain('المعلومات حتى ١٧ نوفمبر ٢٠٢٤');
  });

  it('takes the page’s own title, introduction and footer', async () => {
    const element = await mount(
      html`<news-timeline layout="list" .timeline=${usLongRangeMissiles}>
        <h2 slot="title">Our title</h2>
        <p slot="intro">Our words</p>
        <p slot="footer">Our sources</p>
      </news-timeline>`,
    );
    const taken = all(element, 'slot')
      .filter((slot) => (slot as HTMLSlotElement).assignedElements().length > 0)
      .map((slot) => slot.getAttribute('name'));
    expect(taken).to.deep.equal(['title', 'intro', 'footer']);
  });
});
