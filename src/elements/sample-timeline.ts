import { readClean } from '../data/read-clean.js';
import type { Timeline } from '../model/timeline.js';

/** Made up, and never shown: one event with one of most things that a card can hold. */
const SAMPLE = {
  title: '-',
  asOf: '2000',
  openPoints: [{ text: '-' }],
  sources: [{ id: '-', publisher: '-' }],
  events: [
    {
      id: '-',
      date: '2000-01-01',
      headline: '-',
      kind: 'aid',
      body: '-',
      place: { name: '-' },
      figures: [{ label: '-', value: 1, unit: 'count', comparison: 'exact', source: '-' }],
      quotes: [{ text: '-', speaker: '-', verbatim: true }],
    },
  ],
};

/** A data set that stands for any, to draw where nobody sees it. */
export const sampleTimeline = (): Timeline => readClean(SAMPLE)!;
