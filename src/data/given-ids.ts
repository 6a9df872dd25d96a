import { freeNumber, numberedId } from '../model/event-id.js';
import { CONTROLS } from './controls.js';

/** An id as it will be read; undefined where none is written that can be one. */
const idOf = (written: unknown): string | undefined => {
  if (typeof written !== 'string') return undefined;
  if (/^[\w.:-]{1,128}$/.test(written)) return written;
  const id = written.length < 1000 ? written.replace(CONTROLS, '').trim() : '';
  return /^[^\s\p{Cc}]{1,128}$/u.test(id) ? id : undefined;
};

/**
 * The ids that the rows of a large data set were given, and what those are called whose id was given before. A set of a
 * million texts keeps a page busy for 80 ms when it grows: this is a table of as many places as will be needed, which holds
 * rows and no texts, and is let go of once all are taken.
 */
export class GivenIds {
  readonly #total: number;
  readonly #written: (row: number) => unknown;
  /** A row and one, by its hash; 0: free. */
  #table: Uint32Array;
  /** By row: the number of an id that was given before; 0: its own. Not there as long as each is another. */
  #numbers: Uint32Array | undefined;

  /** @param total How many rows there are at most. @param written The id of a row as somebody wrote it. */
  constructor(total: number, written: (row: number) => unknown) {
    this.#total = total;
    this.#written = written;
    this.#table = new Uint32Array(2 ** Math.ceil(Math.log2(2 * total + 2)));
  }

  /** Takes the id of a row. @returns Where it is taken already: the id, and what this one is called. */
  take(row: number): readonly [id: string, own: string] | undefined {
    const id = idOf(this.#written(row));
    if (id === undefined) return undefined;
    const place = this.#placeOf(id);
    if (this.#table[place] === 0) {
      this.#table[place] = row + 1;
      return undefined;
    }
    const number = freeNumber(id, this);
    const own = numberedId(id, number);
    this.#table[this.#placeOf(own)] = row + 1;
    (this.#numbers ??= new Uint32Array(this.#total))[row] = number;
    return [id, own];
  }

  /** No other is taken. */
  end(): void {
    this.#table = new Uint32Array(0);
  }

  /** Whether an id is taken. */
  has(id: string): boolean {
    return this.#table[this.#placeOf(id)] !== 0;
  }

  /** What a row is called. @param id As it was read. */
  own(row: number, id: string): string {
    const number = this.#numbers?.[row];
    return number ? numberedId(id, number) : id;
  }

  /** The row of an id that was given to none but had to be taken, among the first so many; undefined where there is none. */
  find(own: string, count: number): number | undefined {
    const number = Number(/-(\d{1,10})$/.exec(own)?.[1] ?? 0);
    if (!this.#numbers || number < 2) return undefined;
    for (let row = 0; row < count; row++) if (this.#numbers[row] === number && this.#idAt(row) === own) return row;
    return undefined;
  }

  #idAt(row: number): string | undefined {
    const id = idOf(this.#written(row));
    return id === undefined ? id : this.own(row, id);
  }

  /** Where an id stands in the table, or is to stand. */
  #placeOf(id: string): number {
    const mask = this.#table.length - 1;
    // FNV-1a for the place, and another sum for the way on, so that ids that share the one go different ways.
    let [sum, step] = [0x811c9dc5, 0];
    for (let at = 0; at < id.length; at++) {
      const code = id.charCodeAt(at);
      sum = Math.imul(sum ^ code, 0x01000193);
      step = Math.imul(step, 31) + code;
    }
    let place = (sum ^ (sum >>> 15)) & mask;
    for (let row = this.#table[place]!; row > 0 && this.#idAt(row - 1) !== id; row = this.#table[place]!)
      place = (place + (step | 1)) & mask;
    return place;
  }
}
