import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parsePartialDate, type PartialDate } from '../../src/model/partial-date.js';
import { STATUSES, type Attribution, type NewsEvent } from '../../src/model/timeline.js';
import { certaintyWords, hedge, spokenHeadline, statusWords } from '../../src/text/certainty-words.js';
import { en } from '../../src/text/locales/en.js';
import { uk } from '../../src/text/locales/uk.js';

const BRITISH = { locale: 'en-GB', messages: en };
const event = (fields: Partial<NewsEvent> = {}): NewsEvent => ({
  id: 'a',
  date: null,
  headline: 'Headline',
  sources: [],
  ...fields,
});
const by = (name: string | null, rest: Partial<Attribution> = {}): Attribution => ({
  by: name,
  named: true,
  phrase: '',
  ...rest,
});
const date = (edtf: string): PartialDate => {
  const result = parsePartialDate(edtf);
  assert.ok(result.ok);
  return result.value;
};
const say = (fields: Partial<NewsEvent>) => certaintyWords(event(fields), BRITISH);

describe('how firmly it is known, and who says so', () => {
  test('an ordinary report carries no word', () => {
    assert.equal(say({}), '');
    assert.equal(say({ certainty: 'reported' }), '');
    assert.equal(say({ certainty: 'reported', attribution: by(null) }), '');
  });

  test('a report with a source of its own names it, also where no certainty is stated', () => {
    const attribution = by('the Kiel Institute for the World Economy');
    assert.equal(say({ certainty: 'reported', attribution }), 'According to the Kiel Institute for the World Economy');
    assert.equal(say({ attribution }), 'According to the Kiel Institute for the World Economy');
  });

  test('a claim says whose it is, or that it is not confirmed', () => {
    assert.equal(say({ certainty: 'claimed', attribution: by('Russia') }), 'Claimed by Russia');
    assert.equal(say({ certainty: 'claimed' }), 'Not confirmed');
  });

  test('a statement that is a claim was said', () => {
    assert.equal(say({ kind: 'statement', certainty: 'claimed', attribution: by('Russia') }), 'Said by Russia');
    assert.equal(say({ kind: 'statement', certainty: 'claimed' }), 'Not confirmed');
  });

  test('an analysis is called one', () => {
    assert.equal(say({ certainty: 'analysis', attribution: by('Serhiy Kuzan') }), 'Analysis by Serhiy Kuzan');
    assert.equal(say({ certainty: 'analysis' }), 'Analysis');
  });

  test('"confirmed" says by whom and to whom, and that somebody is not named', () => {
    const official = by('a US official', { named: false, to: 'CBS' });
    assert.equal(
      say({ certainty: 'confirmed', attribution: official }),
      'Confirmed by a US official, not named, to CBS',
    );
    assert.equal(
      say({ certainty: 'confirmed', attribution: by('a US official', { named: false }) }),
      'Confirmed by a US official, not named',
    );
    assert.equal(say({ certainty: 'confirmed', attribution: by('NASA', { to: 'CBS' }) }), 'Confirmed by NASA to CBS');
    assert.equal(say({ certainty: 'confirmed', attribution: by('NASA') }), 'Confirmed by NASA');
  });

  test('"confirmed" by nobody says that too', () => {
    assert.equal(say({ certainty: 'confirmed' }), 'Confirmed, by whom not stated');
    assert.equal(
      say({ certainty: 'confirmed', attribution: by(null, { to: 'CBS' }) }),
      'Confirmed, by whom not stated',
    );
  });

  test('what is disputed or denied says so', () => {
    assert.equal(say({ certainty: 'disputed' }), 'Disputed');
    assert.equal(say({ certainty: 'disputed', attribution: by('Iran') }), 'Disputed by Iran');
    assert.equal(say({ certainty: 'denied' }), 'Denied');
    assert.equal(say({ certainty: 'denied', attribution: by('Iran') }), 'Denied by Iran');
  });

  test("a newsroom's own certainty has its label, and one that nobody labelled its id", () => {
    const own = [{ id: 'alleged', label: 'Alleged, in court', line: 'dashed' as const }];
    assert.equal(certaintyWords(event({ certainty: 'alleged' }), BRITISH, own), 'Alleged, in court');
    assert.equal(
      certaintyWords(event({ certainty: 'alleged', attribution: by('the prosecutor') }), BRITISH, own),
      'Alleged, in court. According to the prosecutor',
    );
    assert.equal(say({ certainty: 'not-verified' }), 'Not verified');
    const claimed = [{ id: 'claimed', label: 'Unverified', line: 'dashed' as const }];
    assert.equal(
      certaintyWords(event({ certainty: 'claimed' }), BRITISH, claimed),
      'Unverified',
      'a built-in one, worded anew',
    );
  });
});

describe('whether it happened', () => {
  const asOf = date('2024-11-17');

  test('what happened carries no word, what is open does', () => {
    const words = STATUSES.map((status) => statusWords(event({ status }), BRITISH, { asOf }));
    assert.deepEqual(words, ['', 'Ongoing on 17 November 2024', 'Scheduled', 'Expected', 'Possible', 'Cancelled']);
    assert.equal(statusWords(event(), BRITISH, { asOf }), '');
  });

  const expected = (edtf: string, now: number, known: PartialDate | null = asOf) =>
    statusWords(event({ status: 'expected' }), BRITISH, { asOf: known, live: { now, date: date(edtf) } });

  test('on a live page an expected day that has passed says that nobody has updated it', () => {
    assert.equal(
      expected('2024-11-20', Date.UTC(2024, 10, 21)),
      'Was expected on 20 November 2024; not updated since 17 November 2024',
    );
    assert.equal(
      expected('2024-12', Date.UTC(2025, 0, 1)),
      'Was expected December 2024; not updated since 17 November 2024',
    );
  });

  test('while the day lasts it is still expected; once it has passed it was, also without an as-of date', () => {
    assert.equal(expected('2024-11-20', Date.UTC(2024, 10, 20, 23, 59)), 'Expected');
    assert.equal(expected('2024-11-20', Date.UTC(2024, 10, 20, 23, 59), null), 'Expected');
    assert.equal(expected('2024-11-20', Date.UTC(2025, 0, 1), null), 'Was expected on 20 November 2024');
    assert.equal(expected('2024-12', Date.UTC(2025, 0, 1), null), 'Was expected December 2024');
  });

  test('what another event took the place of says so, before whether it happened', () => {
    assert.equal(hedge(event({ supersededBy: 'b' }), BRITISH), 'Replaced');
    assert.equal(hedge(event({ supersededBy: 'b', status: 'cancelled' }), BRITISH), 'Replaced. Cancelled');
  });

  test('what is not published yet says so before all else', () => {
    assert.equal(hedge(event({ draft: true }), BRITISH), 'Draft');
    assert.equal(
      hedge(event({ draft: true, status: 'possible', certainty: 'analysis' }), BRITISH),
      'Draft. Possible. Analysis',
    );
  });
});

describe('the hedge comes before the claim', () => {
  test('status first, then who says so', () => {
    const possible = event({ status: 'possible', certainty: 'analysis', attribution: by('the article') });
    assert.equal(hedge(possible, BRITISH), 'Possible. Analysis by the article');
    assert.equal(spokenHeadline(possible, BRITISH), 'Possible. Analysis by the article: Headline');
  });

  test('a headline without a hedge is itself', () => {
    assert.equal(spokenHeadline(event({ status: 'happened', certainty: 'reported' }), BRITISH), 'Headline');
    assert.equal(spokenHeadline(event({ status: 'ongoing' }), BRITISH, { asOf: date('2024') }), 'Headline');
  });

  test('a claim is heard as a claim', () => {
    assert.equal(
      spokenHeadline(event({ certainty: 'claimed', attribution: by('Russia') }), BRITISH),
      'Claimed by Russia: Headline',
    );
  });

  test('a retraction is heard before all', () => {
    assert.equal(
      spokenHeadline(event({ certainty: 'claimed', retracted: { when: '2024', why: 'an error' } }), BRITISH),
      'Retracted. Not confirmed: Headline',
    );
  });

  test('in Ukrainian a name in the nominative fits every form', () => {
    const words = { locale: 'uk', messages: uk };
    assert.equal(
      spokenHeadline(event({ certainty: 'claimed', kind: 'statement', attribution: by('Росія') }), words),
      'Заява (Росія): Headline',
    );
    assert.equal(
      certaintyWords(
        event({ certainty: 'confirmed', attribution: by('посадовець США', { named: false, to: 'CBS' }) }),
        words,
      ),
      'Підтверджено (посадовець США, ім’я не названо; кому: CBS)',
    );
  });
});
