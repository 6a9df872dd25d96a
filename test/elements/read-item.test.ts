import { expect } from '@open-wc/testing';
import { readCite, readFields, readItem } from '../../src/elements/read-item.js';
import { withChildren } from '../support/children.js';

const first = (html: string) => withChildren(html).firstElementChild as HTMLElement;
const read = (html: string) => {
  const event = readItem(first(html), (source) => String(source['id'] ?? source['publisher']));
  return Object.fromEntries(
    Object.entries(event).filter(([, value]) => value !== undefined && (value as string | null)?.length !== 0),
  );
};

describe('readItem', () => {
  it('reads an item as people write it by hand', () => {
    expect(
      read('<li><time datetime="2024-08">August 2024</time> <strong>Headline</strong> <p>Body</p></li>'),
    ).to.deep.equal({
      date: '2024-08',
      headline: 'Headline',
      body: 'Body',
    });
    expect(read('<li data-date="2024-08">A plain <em>headline</em></li>')).to.deep.equal({
      date: '2024-08',
      headline: 'A plain headline',
    });
    expect(read('<li><h3>Headline</h3><time>2024-08</time><p>With <strong>weight</strong>.</p></li>')).to.deep.equal({
      date: '2024-08',
      headline: 'Headline',
      body: 'With **weight**.',
    });
  });

  it('leaves a date inside a sentence to the sentence, and makes no date of it', () => {
    for (const words of [
      'Not before <time datetime="2024-08">August</time> will it happen',
      'On <time>1 August</time> talks began',
    ])
      expect(read(`<li>${words}</li>`)).to.deep.equal({ date: null, headline: words.replace(/<[^>]*>/g, '') });
  });

  it('hands on every attribute of an event tag that it does not know, so that a mistyped hedge is seen', () => {
    const event = read(
      '<news-event date="2024-08" headline="Attack" cetainty="claimed" class="big" data-draft="true"></news-event>',
    );
    expect(event).to.deep.equal({ date: '2024-08', headline: 'Attack', cetainty: 'claimed', draft: true });
  });

  it('reads what an editor in a CMS makes of it', () => {
    expect(
      read('<li><p><time datetime="2024">2024</time></p><p><strong>Headline</strong></p><p>Body</p></li>'),
    ).to.deep.equal({
      date: '2024',
      headline: 'Headline',
      body: 'Body',
    });
    expect(read('<li data-date="2024"><p>Headline</p><p>Body</p></li>')).to.deep.equal({
      date: '2024',
      headline: 'Headline',
      body: 'Body',
    });
  });

  it('leaves a date inside a sentence in its sentence', () => {
    expect(
      read('<li data-date="2024"><b>H</b><p>On <time datetime="2024-05-03">3 May</time> it rained.</p></li>')['body'],
    ).to.equal('On 3 May it rained.');
  });

  it('takes an item without a date for undated, and two ends for a stretch', () => {
    expect(read('<li><b>H</b></li>')['date']).to.equal(null);
    expect(read('<li data-date="2024-08" data-end="2024-10">H</li>')['date']).to.deep.equal({
      start: '2024-08',
      end: '2024-10',
    });
  });

  it('reads status, certainty and who says so, claiming of them what is written', () => {
    const { status, certainty, kind, track, id, attribution } = read(
      '<li id="a" data-date="2024" data-status="happened" data-certainty="claimed" data-by="Russia" data-kind="statement" data-track="t">H</li>',
    );
    expect({ status, certainty, kind, track, id }).to.deep.equal({
      status: 'happened',
      certainty: 'claimed',
      kind: 'statement',
      track: 't',
      id: 'a',
    });
    expect(attribution).to.deep.include({ by: 'Russia', named: true, phrase: 'Russia' });
    expect(read('<li data-phrase="reported">H</li>')['attribution']).to.deep.include({
      by: null,
      named: false,
      phrase: 'reported',
    });
    expect(read('<li>H</li>')).to.not.have.property('attribution');
  });

  it('reads a quotation with its speaker, and leaves one without a speaker in the body', () => {
    const { quotes, body } = read(
      '<li><b>H</b><blockquote><p>Words</p><cite>Speaker</cite></blockquote><blockquote>Text</blockquote></li>',
    );
    expect(quotes).to.deep.equal([{ text: 'Words', speaker: 'Speaker', verbatim: true }]);
    expect(body).to.equal('> Text');
    expect(read('<li><b>H</b><blockquote data-verbatim>Words</blockquote></li>')['quotes']).to.deep.equal([
      { text: 'Words', speaker: '', verbatim: true },
    ]);
  });

  it('reads sources, each by its name or its id', () => {
    expect(
      read('<li><b>H</b> <cite>BBC</cite> <cite data-id="cbs"><a href="https://example.org">CBS</a></cite></li>')[
        'sources'
      ],
    ).to.deep.equal(['BBC', 'cbs']);
    expect(read('<li><b>H</b><blockquote>W<cite>Speaker</cite></blockquote></li>')).to.not.have.property('sources');
  });

  it('reads a picture with its text and caption', () => {
    const { media, body } = read(
      '<li><b>H</b><figure data-credit="C"><img src="a.jpg" alt="A" width="3" height="2"><figcaption>Caption</figcaption></figure></li>',
    );
    expect(media).to.deep.equal([
      { type: 'image', url: 'a.jpg', alt: 'A', width: 3, height: 2, caption: 'Caption', credit: 'C' },
    ]);
    expect(body).to.equal(undefined);
  });

  it('does not invent a text for a picture that has none', () => {
    expect(
      (read('<li><b>H</b><figure><img src="a.jpg"></figure></li>')['media'] as { alt?: string }[])[0]!.alt,
    ).to.equal(undefined);
  });

  it('reads a number with a label as a figure, which stays in its sentence', () => {
    const { figures, body } = read(
      '<li><b>H</b><p>Some <data value="2000" data-label="strikes" data-comparison="moreThan">2,000</data> strikes. <cite>BBC</cite></p></li>',
    );
    expect(figures).to.deep.equal([
      { label: 'strikes', value: 2000, unit: 'count', comparison: 'moreThan', source: 'BBC' },
    ]);
    expect(body).to.equal('Some 2,000 strikes.');
  });

  it('reads <news-event> by its attributes, with its content as the body', () => {
    const html =
      '<news-event id="a" date="2024-08" end="2024-09" reported="2024-10" headline="Headline" kind="aid" status="happened" certainty="claimed" by="Russia" to="CBS" place="Kyiv, Ukraine" source="BBC"><p>Body <em>text</em></p> and <strong>more</strong></news-event>';
    const { attribution, ...rest } = read(html);
    expect(rest).to.deep.equal({
      id: 'a',
      date: { start: '2024-08', end: '2024-09' },
      reported: '2024-10',
      headline: 'Headline',
      kind: 'aid',
      status: 'happened',
      certainty: 'claimed',
      place: 'Kyiv, Ukraine',
      sources: ['BBC'],
      body: 'Body *text*\n\nand **more**',
    });
    expect(attribution).to.deep.include({ by: 'Russia', to: 'CBS' });
  });

  it('reads a <news-event> without an attribute for its headline by its content', () => {
    expect(read('<news-event date="2024"><h3>Headline</h3>Body</news-event>')).to.deep.equal({
      date: '2024',
      headline: 'Headline',
      body: 'Body',
    });
    expect(read('<news-event date="2024">Headline</news-event>')).to.deep.equal({ date: '2024', headline: 'Headline' });
  });

  it('passes over words that were made from the data', () => {
    const html =
      '<li data-date="2024"><p data-said="date"><time datetime="1999">1999</time></p><h4><small data-said="words">Claimed: </small>Headline</h4><p data-said="meta">Aid</p></li>';
    expect(read(html)).to.deep.equal({ date: '2024', headline: 'Headline' });
  });

  it('takes no date, and no headline, from words that were made from the data', () => {
    const html =
      '<li><p data-said="date"><time datetime="1999">1999</time></p><p data-said="as-of"><b>As of 1999</b></p><strong>Headline</strong></li>';
    expect(read(html)).to.deep.equal({ date: null, headline: 'Headline' });
  });

  it('has an empty headline where there is none', () => {
    expect(readItem(first('<li data-date="2024"> <!-- nothing --> </li>'), () => '')['headline']).to.equal('');
  });
});

describe('readCite', () => {
  it('reads the name, the link and the fields of a source', () => {
    expect(readCite(first('<cite data-kind="outlet"><a href="/a">BBC</a></cite>'))).to.deep.equal({
      publisher: 'BBC',
      url: '/a',
      kind: 'outlet',
    });
  });
});

describe('readFields', () => {
  it('reads titles as text, and introductions with their marks', () => {
    const fields = [
      ...withChildren('<p data-field="title"><b>T</b></p><div data-field="intro"><p><b>I</b></p></div>').children,
    ] as HTMLElement[];
    expect(readFields(fields)).to.deep.equal({ title: 'T', intro: '**I**' });
  });
});
