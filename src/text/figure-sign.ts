import type { Comparison, Figure } from '../model/timeline.js';

const SIGNS: { readonly [K in Comparison]: string } = {
  exact: '',
  about: '≈',
  moreThan: '>',
  atLeast: '≥',
  upTo: '≤',
  lessThan: '<',
  between: '',
};

/** The comparison in one sign for narrow places, its words hidden: `>`; '' where no sign says it. */
export const figureSign = ({ comparison, max, text }: Figure): string =>
  // Without its upper end a range is known by the lower one alone, as in its words (format-figure.ts).
  SIGNS[comparison === 'between' && max === undefined && !text ? 'atLeast' : comparison] ?? '';
