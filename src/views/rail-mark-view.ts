import { html, nothing, type TemplateResult } from 'lit';
import type { RailMark } from '../layout/rail-mark.js';
import { classNames } from './class-names.js';

/** The mark on the rail. All that it says is said in words too, so it is not read. */
export function railMarkView(mark: RailMark): TemplateResult {
  const name = classNames(
    'mark',
    mark.shape,
    mark.line,
    mark.soft && 'soft',
    mark.season && 'season',
    mark.startUncertain && 'start-uncertain',
    mark.endUncertain && 'end-uncertain',
    mark.struck && 'struck',
    mark.fadesIn && 'fade-in',
  );
  return html`<span class=${name} part="mark" aria-hidden="true"
    ><i></i
    >${mark.arrow ? html`<svg width="10" height="9" viewBox="0 0 10 9"><path d="M0 0h10L5 8.5z" /></svg>` : nothing}</span
  >`;
}
