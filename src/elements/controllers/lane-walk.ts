import { panRange, type TimeRange } from '../../layout/viewport.js';
import type { LaneData } from './lane-data.js';

/** What is walked through. */
export interface WalkTarget {
  data(): LaneData | undefined;
  range(): TimeRange | undefined;
  root(): ParentNode;
  /** Draws the button of a row, in another range where it is not in view, and gives it the focus. */
  reach(row: number, range: TimeRange | undefined): void;
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
    const to = {
      [rtl ? 'ArrowRight' : 'ArrowLeft']: at - 1,
      [rtl ? 'ArrowLeft' : 'ArrowRight']: at + (target.dataset['row'] === undefined ? 0 : 1),
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (to === undefined) return false;
    event.preventDefault();
    if (to >= 0 && to < rows.length) this.#goTo(rows[to]!);
    return true;
  }

  #placeOfCount(target: HTMLElement): number {
    const { rows, columns } = this.#target.data()!.index;
    const from = Number(target.dataset['count']!.split(':')[1]);
    const at = rows.findIndex((row) => columns.from[row]! >= from);
    return at < 0 ? rows.length : at;
  }

  /** Brings an event into view, and the focus to it. */
  #goTo(row: number): void {
    const { index, limits } = this.#target.data()!;
    const range = this.#target.range()!;
    const share = (index.columns.from[row]! - range.from) / (range.to - range.from);
    this.#target.reach(row, share < 0 || share >= 1 ? panRange(range, share - 0.5, limits) : undefined);
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
    to?.focus({ preventScroll: true });
    return true;
  }
}
