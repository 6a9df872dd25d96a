import { html, nothing, svg, type TemplateResult } from 'lit';
import type { AxisPlan } from '../layout/axis-plan.js';
import type { Stroke } from '../layout/marks.js';
import { classNames } from './class-names.js';

/** One path for each look, since a mark may have many pieces and a picture few elements. */
function strokesView(strokes: readonly Stroke[], name: string): readonly TemplateResult[] {
  const paths = new Map<string, { readonly look: string; readonly d: string }>();
  for (const [at, { d, outline, filling }] of strokes.entries()) {
    const look = classNames(outline ?? 'plain', filling);
    // A gradient spans the bounds of its path, so what fades has one of its own.
    const key = filling.startsWith('fade') ? `${look} ${at}` : look;
    paths.set(key, { look, d: (paths.get(key)?.d ?? '') + d });
  }
  return [...paths.values()].map(({ look, d }) => svg`<path class="${look} ${name}" d=${d} />`);
}

/** A torn edge, CSS px: from the top downwards. */
export function torn(x: number, top: number, bottom: number): string {
  let d = `M${x} ${top}`;
  for (let y = top, side = 2.5; y < bottom; y += 5, side = -side) d += `l${side} ${Math.min(5, bottom - y)}`;
  return d;
}

/** All that is drawn and not written: grid, marks, line, breaks, the as-of line. The words of the axis say it too. */
export function axisPicture({ plan, selected }: { plan: AxisPlan; selected: string | null }): TemplateResult {
  const { width, height, line, scale, ticks, bands, asOf, above } = plan;
  const labels = [...above, ...plan.below];
  const isSelected = ({ items }: (typeof labels)[number]) => items.length === 1 && items[0]!.event.id === selected;
  const marks = labels.filter((each) => !isSelected(each)).flatMap(({ strokes }) => strokes);
  const end = scale.drawn.at(-1)!.x1;
  const lines = ticks.ticks.filter(({ x }) => x !== undefined);
  const crossing = (x: number) => above.filter(({ mark }) => mark.x0 < x && x < mark.x1);
  const axis = scale.drawn.map(({ x0, x1 }) => `M${x0} ${line}H${Math.min(x1, asOf?.x ?? x1)}`).join('');
  return html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <defs>
      <linearGradient id="in">
        <stop class="faint" />
        <stop offset=".4" class="full" />
      </linearGradient>
      <linearGradient id="out">
        <stop offset=".6" class="full" />
        <stop offset="1" class="faint" />
      </linearGradient>
      <linearGradient id="ends">
        <stop class="faint" />
        <stop offset=".2" class="full" />
        <stop offset=".8" class="full" />
        <stop offset="1" class="faint" />
      </linearGradient>
      <linearGradient id="tint">
        <stop class="clear" />
        <stop offset=".2" class="tinted" />
        <stop offset=".8" class="tinted" />
        <stop offset="1" class="clear" />
      </linearGradient>
      <pattern id="hatch" width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="hatching" d="M0 0V3" />
      </pattern>
    </defs>
    <path class="grid" d=${lines.map(({ x }) => `M${x} 28V${line}`).join('')} />
    ${strokesView(marks, '')}${strokesView(
      labels.filter(isSelected).flatMap(({ strokes }) => strokes),
      'chosen',
    )}
    <path class="line" d=${axis} />
    ${asOf && asOf.x < end ? svg`<path class="beyond" d="M${asOf.x} ${line}H${end}" />` : nothing}
    <path class="ticks" d=${lines.map(({ x }) => `M${x} ${line}v6`).join('')} />
    ${bands.map(({ x0, x1, y1 }) => {
      const [top, bottom] = [line - y1, line + 42];
      return svg`<path class="band" d=${`M${x0} ${top}H${x1}V${bottom}H${x0}Z`} /><path class="torn" d=${torn(x0, top, bottom) + torn(x1, top, bottom)} /><path
        class="across" d=${crossing(x0)
          .map(({ mark }) => `M${x0} ${mark.y0}H${x1}M${x0} ${mark.y1}H${x1}`)
          .join('')}/>`;
    })}
    ${asOf ? svg`<path class="now" d="M${asOf.x} ${asOf.y}V${height}" />` : nothing}
  </svg>`;
}
