import type { LanesContext } from '../../views/lanes-context.js';

/** Which controls a page asks for. @param controls `auto`, `none`, or names of controls. */
export const controlsOf = (controls: string): LanesContext['controls'] => ({
  zoom: /\b(auto|zoom)\b/.test(controls),
  overview: /\b(auto|overview)\b/.test(controls),
});
