import { html, LitElement } from 'lit';
import { PanZoom } from '../../src/elements/controllers/pan-zoom.js';
import type { Plot, TimeView } from '../../src/elements/controllers/gesture.js';
import type { TimeRange } from '../../src/layout/viewport.js';

/** A thousand ms in a plot of 500 px that begins at 50 px: at first 2 px are 1 ms. */
export const LIMITS: TimeRange = { from: 0, to: 1000 };
export const START: TimeRange = { from: 400, to: 650 };

/** The smallest element that can be panned and zoomed: a plot with a button in it, in a page that scrolls. */
export class PanZoomHost extends LitElement {
  static override properties = { rtl: { type: Boolean } };
  declare rtl: boolean;
  /** undefined: nothing is drawn. */
  current: TimeView | undefined = { range: START, limits: LIMITS };
  /** Every move since the beginning, rounded: "from to", and "." once it is settled; "fit". */
  told: string[] = [];
  clicks = 0;
  panZoom: PanZoom;

  constructor() {
    super();
    this.rtl = false;
    this.panZoom = new PanZoom(this, {
      view: () => this.current,
      plot: (element): Plot => {
        const { left, width } = element.getBoundingClientRect();
        return { left, width, rtl: this.rtl };
      },
      move: (range, settled) => this.move(range, settled),
      fit: () => this.told.push('fit'),
    });
  }

  move(range: TimeRange, settled: boolean): void {
    this.current = this.current && { ...this.current, range };
    this.told.push(`${range.from.toFixed()} ${range.to.toFixed()}${settled ? '.' : ''}`);
  }

  get plot(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.plot')!;
  }

  get button(): HTMLButtonElement {
    return this.renderRoot.querySelector('button')!;
  }

  /** The moves that ended a gesture. */
  get settled(): string[] {
    return this.told.filter((each) => each.endsWith('.'));
  }

  count(): void {
    this.clicks += 1;
  }

  override render() {
    const { handlers } = this.panZoom;
    return html`<div
      class="plot"
      tabindex="0"
      @pointerdown=${handlers.pointerdown}
      @pointermove=${handlers.pointermove}
      @pointerup=${handlers.pointerup}
      @pointercancel=${handlers.pointercancel}
      @click=${handlers.click}
      @wheel=${handlers.wheel}
      @dblclick=${handlers.dblclick}
      @keydown=${handlers.keydown}
      @gesturestart=${handlers.gesturestart}
      @gesturechange=${handlers.gesturechange}
      @gestureend=${handlers.gestureend}
    >
      <button @click=${this.count}>An entry</button>
    </div>`;
  }

  override firstUpdated(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      :host { position: absolute; inset: 20px auto auto 50px }
      .plot { width: 500px; height: 200px; touch-action: pan-y; user-select: none }
      button { position: absolute; left: 240px; top: 90px; width: 20px; height: 20px; padding: 0; font-size: 4px }`);
    (this.renderRoot as ShadowRoot).adoptedStyleSheets = [sheet];
  }
}

customElements.define('pan-zoom-host', PanZoomHost);

/** Puts one into the page, on which there is something to scroll. */
export async function mountPanZoom(rtl = false): Promise<PanZoomHost> {
  const host = document.createElement('pan-zoom-host') as PanZoomHost;
  host.rtl = rtl;
  document.body.append(host);
  Object.assign(document.body.style, { width: '3000px', height: '3000px' });
  await host.updateComplete;
  return host;
}

/** Time enough for a wheel to come to rest. */
export const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 300));
