import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LabelRole, Measure } from '../../layout/label-lines.js';

/** Size in rem and weight of each role (SPEC.md §1). */
const FONTS: Readonly<Record<LabelRole, readonly [weight: number, rem: number]>> = {
  date: [600, 0.75],
  hedge: [400, 0.8125],
  text: [400, 0.8125],
  strong: [600, 0.8125],
  note: [400, 0.8125],
  number: [600, 2.25],
  glyph: [400, 0.8125],
};
/** Figures are tabular on the page and not on a canvas. */
const SLACK = 1.02;

/** Widths of texts in the host's own font, CSS px: kept, and taken again when a font has come. */
export class TextMeasure implements ReactiveController {
  /** CSS px of the root's type size. */
  rem = 16;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #context: CanvasRenderingContext2D | null | undefined;
  #family = '';
  #kept = new Map<string, number>();
  /** How often fonts have come. */
  #round = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this);
  }

  /** What the widths depend on: another text, other widths. */
  get font(): string {
    return `${this.#family} ${this.rem} ${this.#round}`;
  }

  handleEvent(): void {
    this.#round++;
    this.#kept.clear();
    this.#host.requestUpdate();
  }

  /** Reads the fonts that are in force now, before a picture is planned. */
  read(): Measure {
    this.#context ??= document.createElement('canvas').getContext('2d');
    const family = getComputedStyle(this.#host).fontFamily;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    if (family !== this.#family || rem !== this.rem) this.#kept.clear();
    this.#family = family;
    this.rem = rem;
    return this.#measure;
  }

  readonly #measure: Measure = (text, role) => {
    const key = role + text;
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const [weight, size] = FONTS[role];
    let width = text.length * size * this.rem * 0.6;
    if (this.#context) {
      this.#context.font = `${weight} ${size * this.rem}px ${this.#family}`;
      width = this.#context.measureText(text).width * SLACK;
    }
    this.#kept.set(key, width);
    return width;
  };
}
