import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { RailMark } from '../layout/rail-mark.js';

/** The mark on the rail. All that it says is said in words too, so it is not read. */
export function railMarkView(mark: RailMark): TemplateResult {
  const classes = {
    mark: true,
    [mark.shape]: true,
    [mark.line]: true,
    soft: mark.soft,
    season: mark.season,
    'start-uncertain': mark.startUncertain,
    'end-uncertain': mark.endUncertain,
    'fade-in': mark.fadesIn,
  };
  return html`<span class=${classMap(classes)} part="mark" aria-hidden="true"
    ><i></i>${mark.arrow ? html`<svg width="10" height="9" viewBox="0 0 10 9"><path d="M0 0h10L5 8.5z" /></svg>` : nothing}</span
  >`;
}
