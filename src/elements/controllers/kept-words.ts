import type { EventRows } from '../../model/event-rows.js';
import type { PartialDate } from '../../model/partial-date.js';
import type { ListContext } from '../../views/list-view.js';
import { RowWords } from '../../views/row-words.js';
import type { TextMeasure } from './text-measure.js';

/** The words of rows, until the words themselves are others, or their font. */
export class KeptWords {
  #said: { readonly key: readonly unknown[]; readonly words: RowWords } | undefined;

  /** Other rows. */
  clear(): void {
    this.#said = undefined;
  }

  of(rows: EventRows, asOf: PartialDate | null, { words, now }: ListContext, measure: TextMeasure): RowWords {
    const width = measure.read();
    const { locale, messages, timeZone } = words;
    const key = [locale, timeZone, measure.font, ...Object.values(messages)];
    if (!this.#said || key.some((each, at) => each !== this.#said!.key[at]))
      this.#said = { key, words: new RowWords(rows.item, words, { timeline: rows.head, asOf, now }, width) };
    return this.#said.words;
  }
}
