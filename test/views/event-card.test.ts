import { expect } from '@open-wc/testing';
import { all, html, mount, squeeze, textOf, unmount } from '../support/mount.js';

const card = async (event: object, set: object = {}) => {
  const element = await mount(
    html`<news-timeline
      layout="list"
      .timeline=${{ ...set, events: [{ id: 'a', date: '2024-11-17', headline: 'A headline', ...event }] }}
    ></news-timeline>`,
  );
  return all(element, '.event')[0]!;
};
const heard = (element: HTMLElement) => squeeze(element.querySelector('.headline')!.textContent);

describe('the event card', () => {
  afterEach(unmount);

  it('says the hedge before the claim, to the eye and to the ear', async () => {
    const claimed = await card({ certainty: 'claimed', attribution: { by: 'Russia', named: false, phrase: 'said' } });
    expect(heard(claimed)).to.equal('Claimed by Russia: A headline');
    expect(claimed.querySelector('.words')!.textContent).to.equal('Claimed by Russia');
    expect(claimed.querySelector('.words')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('says nothing of certainty where nothing is stated', async () => {
    const plain = await card({});
    expect(squeeze(plain.textContent)).to.match(/^(17 November 2024|November 17, 2024) A headline$/);
  });

  it('sets a total large in its own headline, with its comparison, and loses no word', async () => {
    const total = await card({
      date: '2024-10',
      headline: 'More than 2,000 drone strikes',
      figures: [
        { label: 'strikes', value: 2000, unit: 'count', comparison: 'moreThan', period: '2024-10', source: 's' },
      ],
    });
    expect(heard(total)).to.equal('More than 2,000 drone strikes');
    expect(total.querySelector('.headline .number')!.textContent).to.equal('2,000');
    expect(total.querySelectorAll('.number')).to.have.length(1);
  });

  it('never sets a number without the comparison that bounds it', async () => {
    const total = await card({
      date: '2024-10',
      headline: '2,000 drone strikes',
      figures: [
        { label: 'strikes', value: 2000, unit: 'count', comparison: 'moreThan', period: '2024-10', source: 's' },
      ],
    });
    expect(total.querySelector('.headline .number')).to.equal(null);
    expect(squeeze(total.querySelector('.figure')!.textContent)).to.match(/^More than 2,000/);
  });

  it('sets the comparison on the side of the number where the language has it', async () => {
    const figures = [{ label: 'हमले', value: 2000, unit: 'count', comparison: 'moreThan', source: 's' }];
    const said = async (messages: object) => {
      const element = await mount(
        html`<news-timeline
          layout="list"
          .messages=${messages}
          .timeline=${{ language: 'hi', events: [{ id: 'a', date: '2024', headline: 'शीर्षक', figures }] }}
        ></news-timeline>`,
      );
      return squeeze(all(element, '.figure-line')[0]!.textContent);
    };
    expect(await said({ 'figure:moreThan': 'से अधिक', figure: '{number} {comparison}' })).to.equal('2,000 से अधिक');
    expect(await said({ 'figure:moreThan': 'बेशी', figure: '{comparison} {number}' })).to.equal('बेशी 2,000');
  });

  it('keeps the text of the data in its own order, at the start of the line, inside words that run the other way', async () => {
    const element = await mount(
      html`<news-timeline
        layout="list"
        lang="fa"
        .timeline=${{
          asOfNote: 'No date.',
          credit: 'A credit.',
          events: [
            {
              id: 'a',
              date: '2024',
              headline: 'Zelensky: “Missiles speak”',
              body: 'A body.',
              quotes: [{ text: 'Missiles speak', speaker: 'Zelensky', verbatim: true }],
            },
          ],
        }}
      ></news-timeline>`,
    );
    const box = (text: Text, from: number) => {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, from + 1);
      return range.getBoundingClientRect();
    };
    for (const selector of ['.as-of-words', '.speaker', '.pull', '.body', '.sources']) {
      const part = all(element, selector)[0]!;
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) if ((walker.currentNode as Text).data.trim()) texts.push(walker.currentNode as Text);
      const text = texts.at(-1)!;
      const last = box(text, text.data.trimEnd().length - 1);
      expect(last.left, `${selector}: its last letter is the rightmost`).to.be.greaterThan(box(text, 0).left);
      if (selector === '.speaker') expect(part.getBoundingClientRect().right - last.right).to.be.lessThan(1);
    }
  });

  it('says over which period a figure counts that is not its headline, and to which day a total runs', async () => {
    const figure = { label: 'strikes', value: 2000, unit: 'count', comparison: 'moreThan', source: 's' };
    const said = async (extra: object) => {
      const total = await card({ figures: [{ ...figure, ...extra }] }, { language: 'en-GB' });
      return squeeze(total.querySelector('.figure')!.textContent);
    };
    expect(await said({ period: '2024-10' })).to.equal('More than 2,000 strikes, October 2024');
    expect(await said({ cumulative: true })).to.equal(
      'More than 2,000 strikes, running total, cut-off date not stated',
    );
    expect(await said({ cumulative: true, asOf: '2024-06' })).to.equal(
      'More than 2,000 strikes, running total, as of June 2024',
    );
  });

  it('says before the eye, too, who confirms a claim', async () => {
    const attribution = { by: 'an official', named: false, to: 'CBS', phrase: 'confirmed' };
    const confirmed = await card({ certainty: 'confirmed', attribution });
    expect(confirmed.querySelector('.words')!.textContent).to.equal('Confirmed by an official, not named, to CBS');
  });

  it('sets only verbatim words in quotation marks', async () => {
    const quote = { text: 'would balance power', speaker: 'Serhiy Kuzan', role: 'analyst', verbatim: false };
    const paraphrase = await card({ quotes: [quote] });
    expect(paraphrase.textContent)
      .to.contain('would balance power')
      .and.not.match(/[“”"«»]/);
    const verbatim = await card({ quotes: [{ ...quote, verbatim: true }] });
    expect(squeeze(verbatim.querySelector('blockquote')!.textContent)).to.equal(
      '“would balance power” Serhiy Kuzan, analyst',
    );
  });

  it('says that a quotation is translated', async () => {
    const quote = { text: 'Слова', speaker: 'A', verbatim: true, translated: true };
    expect((await card({ quotes: [quote] })).textContent).to.contain('Translated');
  });

  it('strikes a retracted headline, the reason first', async () => {
    const retracted = await card({ retracted: { when: '2024-11-18', why: 'The source withdrew it.' } });
    expect(heard(retracted)).to.match(/^Retracted .*2024.*: The source withdrew it\.: A headline$/);
    expect(retracted.querySelector('s')!.textContent).to.equal('A headline');
  });

  it('lists corrections and updates with their dates', async () => {
    const corrected = await card(
      { updated: '2024-11-17T14:20:00Z' },
      { timeZone: 'Europe/Kyiv', corrections: [{ when: '2024-11-18', event: 'a', text: 'The number was wrong.' }] },
    );
    expect(corrected.querySelector('summary')!.textContent).to.equal('Corrections (1)');
    expect(squeeze(corrected.querySelector('details')!.textContent)).to.contain('The number was wrong.');
    expect(corrected.textContent).to.match(/Updated .*16:20.*Kyiv|Updated .*4:20.*Kyiv/);
  });

  it('names the place with its country, the kind by its word, and a source of its own with its link', async () => {
    const element = await mount(
      html`<news-timeline
        layout="list"
        .timeline=${{
          sources: [
            { id: 'all', publisher: 'Invented Daily' },
            { id: 'one', publisher: 'Invented Agency', title: 'A report', url: 'https://agency.example/1' },
          ],
          events: [
            {
              id: 'a',
              date: '2024',
              headline: 'A',
              kind: 'vote',
              place: 'Kursk region, Russia',
              sources: ['all', 'one'],
            },
            { id: 'b', date: '2025', headline: 'B', sources: ['all'] },
          ],
        }}
      ></news-timeline>`,
    );
    const meta = all(element, '[data-id="a"] .meta')[0]!;
    expect(squeeze(meta.textContent)).to.equal('Vote Kursk region, Russia A report, Invented Agency');
    expect(meta.querySelector('a')!.href).to.equal('https://agency.example/1');
    expect(squeeze(all(element, '.sources')[0]!.textContent)).to.equal('Source: Invented Daily.');
  });

  it('keeps "sources suggest … partly" with the link that it hedges', async () => {
    const element = await mount(
      html`<news-timeline
        layout="list"
        .timeline=${[
          {
            id: 'a',
            date: '2024',
            headline: 'A',
            relations: [
              { type: 'because', to: 'b', attribution: 'Sources suggest it was partly a response to [B](#b).' },
            ],
          },
          { id: 'b', date: '2023', headline: 'B', relations: [{ type: 'contradicts', to: 'a' }] },
        ]}
      ></news-timeline>`,
    );
    expect(all(element, '.relation').map(({ textContent }) => squeeze(textContent))).to.have.members([
      'Sources suggest it was partly a response to B.',
      'Contradicts: A',
    ]);
  });

  it('puts who says so before the entry that a cause leads to', async () => {
    const element = await mount(
      html`<news-timeline
        layout="list"
        .timeline=${[
          {
            id: 'a',
            date: '2024',
            headline: 'A',
            relations: [{ type: 'because', to: 'b', attribution: 'Sources suggest it was partly this' }],
          },
          { id: 'b', date: '2023', headline: 'B' },
        ]}
      ></news-timeline>`,
    );
    expect(squeeze(all(element, '.relation')[0]!.textContent)).to.equal('Sources suggest it was partly this: B');
  });

  it('links to a claim together with what weakens it', async () => {
    const claimed = { certainty: 'claimed', attribution: { by: 'one party', named: false, phrase: 'it says' } };
    const element = await mount(
      html`<news-timeline
        layout="list"
        permalink
        .timeline=${[
          { id: 'a', date: '2024', headline: 'A', relations: [{ type: 'because', to: 'b' }] },
          { id: 'b', date: '2023', headline: 'B', ...claimed },
        ]}
      ></news-timeline>`,
    );
    expect(squeeze(all(element, '.relation')[0]!.textContent)).to.equal('Because of: (Claimed by one party) B');
    expect(all(element, '.permalink').map(({ ariaLabel }) => ariaLabel)).to.have.members([
      'Link to: A',
      'Link to: (Claimed by one party) B',
    ]);
  });

  it('gives way to a host’s own card, and takes what the host puts after it', async () => {
    const element = await mount(
      html`<news-timeline layout="list" .timeline=${[{ id: 'a', date: '2024', headline: 'Ours' }]}>
        <p slot="event-a">Theirs</p>
        <p slot="after-a">More</p>
      </news-timeline>`,
    );
    const slots = all(element, 'slot').filter((slot) => (slot as HTMLSlotElement).assignedElements().length > 0);
    expect(slots.map((slot) => slot.getAttribute('name'))).to.deep.equal(['event-a', 'after-a']);
    expect(textOf(element)).to.contain('Ours'); // the fallback, which the slotted card replaces in the picture
  });

  it('says on a live page that an expected day has passed and nobody has updated it', async () => {
    const past = await card({ status: 'expected', date: '2024-12-01' }, { language: 'en-GB', asOf: '2024-11-17' });
    expect(heard(past)).to.equal('Was expected on 1 December 2024; not updated since 17 November 2024: A headline');
  });
});
