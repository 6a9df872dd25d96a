import type { EraMessages } from './axis-messages.js';

/** The English of eras behind an axis: it comes with the part that draws them. */
export const erasEnglish: EraMessages = {
  era: 'Era: {title}, {date}',
};
