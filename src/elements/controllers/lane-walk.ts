import { MOST_LANES } from '../../layout/lane-plot.js';
import { panRange, placeOf, type TimeRange } from '../../layout/viewport.js';
import type { LaneData } from './lane-data.js';

/** What is walked through. */
export interface WalkTarget {
  data(): LaneData | undefined;
  range(): TimeRange | undefined;
  root(): ParentNode;
  /** Whether a reader has not closed a lane. */
  isOpen(lane: number): boolean;
  /** Draws the button of a row, in another range where it is not in view, and gives it the focus. */
  reach(row: number, range: TimeRange | undefined): void;
  /** From here on the Tab key comes to this count. */
  count(key: string): void;
}

/** Keys on an axis of lanes. */
export class LaneWalk {
  readonly #target: WalkTarget;

  constructor(target: WalkTarget) {
    this.#target = target;
  }

  /** The arrows walk through the events themselves, whether they are drawn or not; up and down, through what is counted. */
  /** @returns Whether the key was one of these. */
  keydown(event: KeyboardEvent): boolean {
    const target = event.target as HTMLElement;
    const indexed = this.#target.data();
    if (!indexed || !target.matches('.name, .count')) return false;
    if (/^Arrow(Up|Down)$/.test(event.key)) return this.#alongCounts(event, target);
    const { rows } = indexed.index;
    const at =
      target.dataset['row'] === undefined ? this.#placeOfCount(target) : rows.indexOf(Number(target.dataset['row']));
    const rtl = getComputedStyle(target).direction === 'rtl';
    const last = rows.length - 1;
    const [first, step] =
      {
        [rtl ? 'ArrowRight' : 'ArrowLeft']: [at - 1, -1],
        [rtl ? 'ArrowLeft' : 'ArrowRight']: [at + (target.dataset['row'] === undefined ? 0 : 1), 1],
        Home: [0, 1],
        End: [last, -1],
      }[event.key] ?? [];
    if (first === undefined || step === undefined) return false;
    event.preventDefault();
    // Past those in lanes that are closed, or not drawn: nothing there could take the focus.
    for (let to = first; to >= 0 && to <= last; to += step)
      if (this.#isDrawn(rows[to]!)) {
        this.#goTo(rows[to]!);
        break;
      }
    return true;
  }

  #placeOfCount(target: HTMLElement): number {
    const { rows, columns } = this.#target.data()!.index;
    const from = Number(target.dataset['count']!.split(':')[1]);
    const at = rows.findIndex((row) => columns.from[row]! >= from);
    return at < 0 ? rows.length : at;
  }

  #isDrawn(row: number): boolean {
    const { lanes } = this.#target.data()!.index;
    return lanes.some((lane, n) => n < MOST_LANES && this.#target.isOpen(n) && lane.placeOf(row) !== undefined);
  }

  /** Where in the range the event of a button begins, from 0 to 1; undefined for a count. */
  placeOf({ dataset: { row } }: HTMLElement): number | undefined {
    return row === undefined ? undefined : this.#shareOf(Number(row));
  }

  #shareOf(row: number): number {
    const { index, limits } = this.#target.data()!;
    return placeOf(index.columns.from[row]!, this.#target.range()!, limits);
  }

  /** Goes to the last event before what is in view (-1), or to the first after it (1). */
  nearest(step: 1 | -1): void {
    const { from, to } = this.#target.range()!;
    const { lanes } = this.#target.data()!.index;
    const found = lanes.flatMap((lane, n) => {
      const place = step < 0 ? lane.placeAt(from) - 1 : lane.placeAt(to);
      const isThere = n < MOST_LANES && this.#target.isOpen(n) && place >= 0 && place < lane.rows.length;
      return isThere ? [{ row: lane.rows[place]!, ms: lane.from[place]! }] : [];
    });
    const [first] = found.sort((a, b) => (a.ms - b.ms) * step);
    if (first) this.#goTo(first.row);
  }

  /** Brings an event into view, and the focus to it. */
  #goTo(row: number): void {
    const share = this.#shareOf(row);
    const { limits } = this.#target.data()!;
    this.#target.reach(row, share < 0 || share >= 1 ? panRange(this.#target.range()!, share - 0.5, limits) : undefined);
  }

  #alongCounts(event: KeyboardEvent, target: HTMLElement): boolean {
    const buttons = [...this.#target.root().querySelectorAll<HTMLElement>('.plot li > button')];
    const at = buttons.indexOf(target);
    const counts = buttons.filter((each) => each.matches('.count'));
    const to =
      event.key === 'ArrowDown'
        ? counts.find((each) => buttons.indexOf(each) > at)
        : counts.findLast((each) => buttons.indexOf(each) < at);
    event.preventDefault();
    if (to) this.#target.count(to.dataset['count']!);
    to?.focus({ preventScroll: true });
    return true;
  }
}
