import type { DirectiveResult } from 'lit/directive.js';
import type { Box } from '../layout/box.js';
import { setVars } from './set-vars.js';

/** From where, CSS px, places are counted. `rtl`: whether the page reads from the right, which a translation does not know. */
interface Anchor {
  readonly plot: { readonly anchor: number };
  readonly rtl: boolean;
}
/** Where a box lies in what is itself {@link anchored}. */
export const placedFrom = ({ plot, rtl }: Anchor, { x0, x1, y0, y1 }: Box): DirectiveResult => {
  const x = x0 - plot.anchor;
  return setVars({
    translate: `${round(rtl ? -x : x)}px ${round(y0)}px`,
    '--_w': round(x1 - x0),
    '--_h': round(y1 - y0),
  });
};
/** Where that is. */
export const anchored = ({ plot: { anchor }, rtl }: Anchor): DirectiveResult =>
  setVars({ translate: `${round(rtl ? -anchor : anchor)}px` });

/** To what a browser tells apart: what is moved by less is not moved. */
const round = (px: number) => Math.round(px * 64) / 64;
