import { html, nothing } from 'lit';
import { eraBands } from '../layout/era-bands.js';
import { dateOrNull } from '../model/read-date.js';
import { fill } from '../text/fill-message.js';
import { formatDate } from '../text/format-date.js';
import type { DrawnEras, DrawEras } from './axis-context.js';
import { classNames } from './class-names.js';
import { setVars } from './set-vars.js';

/** A row of titles, rem. */
const ROW = 1.25;
/** Between the titles and what stands over them, CSS px. */
const SPACE = 8;

/** Eras behind an axis, for the eye, and the same as a list for the ear. */
export const erasView: DrawEras = (
  { timeline, words, measure, rem, textLang },
  asOf,
  { scale, width, line, taken, move, end },
): DrawnEras => {
  const eras = (timeline.eras ?? []).flatMap(({ title, date: text }) => {
    const written = dateOrNull(text, timeline);
    return written ? [{ title, written, date: move(written) }] : [];
  });
  const { bands, rows } = eraBands(eras, {
    scale,
    width,
    now: asOf ? move(asOf).max : end,
    measure: (title) => measure(title, 'date'),
  });
  const top = rows * ROW * rem + taken;
  return {
    room: rows > 0 ? top - taken + SPACE : 0,
    layer: html`<div class="eras" aria-hidden="true" ${setVars({ '--_y': -top, '--_h': top + line })}>
        ${bands.map(({ x0, x1, stops: [a, b, c, d], starts, ends, odd, row }) => {
          const [from, full, fades, to] = [a, b, c, d].map((x) => x - x0);
          return html`<i
            class=${classNames('era', starts && 'starts', ends && 'ends', odd && 'odd')}
            ${setVars({ '--_x': x0, '--_w': x1 - x0, '--_a': from!, '--_b': full!, '--_c': fades!, '--_d': to!, '--_y': row * ROW * rem })}
          ></i>`;
        })}${bands.map(({ era, title, x1, row }) =>
          title !== undefined
            ? html`<span
                lang=${textLang ?? nothing}
                ${setVars({ '--_x': title, '--_w': x1 - title, '--_y': row * ROW * rem })}
                ><bdi>${era.title}</bdi></span
              >`
            : nothing,
        )}
      </div>
      <ul class="vh" role="list">
        ${eras.map(
          ({ title, written }) =>
            html`<li>${fill(words.messages.era, { title, date: formatDate(written, words).text })}</li>`,
        )}
      </ul>`,
  };
};
