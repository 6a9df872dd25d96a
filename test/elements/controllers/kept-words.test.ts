import { expect } from '@open-wc/testing';
import { KeptWords } from '../../../src/elements/controllers/kept-words.js';
import type { TextMeasure } from '../../../src/elements/controllers/text-measure.js';
import type { EventRows } from '../../../src/model/event-rows.js';
import { en } from '../../../src/text/locales/en.js';
import type { ListContext } from '../../../src/views/list-view.js';

const rows = { head: { events: [] } } as unknown as EventRows;
const given = (rest: object = {}) =>
  ({ words: { locale: 'en-GB', messages: en, timeZone: 'UTC', ...rest }, now: 0 }) as unknown as ListContext;
const measure = (font = 'a') => ({ read: () => () => 1, font }) as unknown as TextMeasure;

describe('the words of rows', () => {
  it('are kept from one picture to the next, and others where words, zone, language or font are', () => {
    const kept = new KeptWords();
    const first = kept.of(rows, null, given(), measure());
    expect(kept.of(rows, null, given(), measure())).to.equal(first);
    let last = first;
    for (const [context, font] of [
      [given({ timeZone: 'Europe/Kyiv' }), 'a'],
      [given({ locale: 'en-US' }), 'a'],
      [given({ messages: { ...en, events: { other: '{count} things' } } }), 'a'],
      [given(), 'b'],
    ] as const) {
      const next = kept.of(rows, null, context, measure(font));
      expect(next).not.to.equal(last);
      last = next;
    }
  });

  it('are others for other rows', () => {
    const kept = new KeptWords();
    const first = kept.of(rows, null, given(), measure());
    kept.clear();
    expect(kept.of(rows, null, given(), measure())).not.to.equal(first);
  });
});
