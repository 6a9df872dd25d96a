import type { Page } from 'puppeteer-core';
import type { DrawnAxis, DrawnPiece } from './drawn-axis.js';

/** Words on the axis of a page: of each label by its id, of each button's name, of the whole. */
export const wordsOf = (
  page: Page,
): Promise<{ labels: Record<string, string>; names: Record<string, string>; text: string }> =>
  page.evaluate(() => {
    const root = document.querySelector('news-timeline')!.shadowRoot!;
    const buttons = [...root.querySelectorAll<HTMLElement>('button[data-id]')];
    return {
      labels: Object.fromEntries(
        buttons.map((button) => [
          button.dataset['id']!,
          [...button.querySelectorAll('.own, .line')]
            .map(({ textContent }) => textContent!.trim())
            .concat(button.matches('.maybe') ? [button.textContent!.replace(/\s+/g, ' ').trim()] : [])
            .join(' '),
        ]),
      ),
      names: Object.fromEntries(buttons.map((button) => [button.dataset['id']!, button.ariaLabel!])),
      text: (root.querySelector('.root') as HTMLElement).innerText.replace(/\s+/g, ' '),
    };
  });

/** Within a pixel. */
export const near = (a: number, b: number) => Math.abs(a - b) <= 1;
/** Whether a piece of a mark has a filling. */
export const filled = ({ look }: DrawnPiece) => /\b(tint|solid|hatch|fade|fade-ends|fade-in|fade-out)\b/.test(look);

/** Where a month lies: from its tick to the next. Ticks of months have names of their own between them. */
export function monthOf(
  { ticks, names, bands, plot }: DrawnAxis,
  month: string,
): { readonly from: number; readonly to: number } | undefined {
  const at = names.findIndex(({ text }) => text.startsWith(month));
  if (at < 0) return undefined;
  const edges = [...ticks, ...bands.flatMap(({ left, right }) => [left, right]), plot.left, plot.right].toSorted(
    (a, b) => a - b,
  );
  const { middle } = names[at]!;
  // A name that stands at its tick and not in its unit: only every few months have one.
  if (ticks.some((x) => near(x, middle))) return undefined;
  return { from: edges.findLast((x) => x < middle)!, to: edges.find((x) => x > middle)! };
}
