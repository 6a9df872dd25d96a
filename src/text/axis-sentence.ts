import type { DatedEvent } from '../model/sort-events.js';
import type { AxisLabelText } from './axis-label.js';
import { dateLine } from './date-line.js';
import { capitalise, fill } from './fill-message.js';
import { formatFigure } from './format-figure.js';
import { hedgeLine, type HedgeLineContext } from './hedge-line.js';
import { kindWords } from './kind-words.js';
import type { Words } from './messages.js';

const sentence = (text: string): string => (/[.!?…。؟।:]$/.test(text) ? text : `${text}.`);

/**
 * All that an event on the axis says, as a text of its own: the name of its button. What its label shows stands in it
 * unbroken, as it is shown (WCAG 2.5.3); before that comes what the label leaves to its heading or to the card, so that
 * who says it is heard before what is said.
 *
 * @param label What is shown of it; undefined for what stands on the rail, which shows its hedge and its headline.
 */
export function axisSentence(
  item: DatedEvent,
  label: Pick<AxisLabelText, 'date' | 'note' | 'hedge' | 'opening' | 'headline'> | undefined,
  words: Words,
  context: HedgeLineContext,
): string {
  const { event } = item;
  const { timeline } = context;
  const { headline, figures = [], kind, place } = event;
  const before = hedgeLine(item, words, context);
  const when = dateLine(item, words, { timeline, heading: { kind: 'none' } });
  const date = [when?.label, when?.parts.map(({ text }) => text).join('')].filter(Boolean).join(', ');
  const spoken = before && fill(words.messages.spoken, { hedge: before, headline: '' }).trim();
  const isHedged = label === undefined || label.hedge !== '';
  const shown = label
    ? [label.date, label.note, [label.hedge, label.opening, label.headline].filter(Boolean).join(' ')]
    : [[spoken, headline].filter(Boolean).join(' ')];
  // Notes that the label leaves out stand beside the date where that is said here, else after the claim.
  const notes = when?.note.slice(label?.note.length ?? 0).replace(/^; /, '') ?? '';
  return [
    isHedged || label.opening ? '' : before,
    label?.date ? '' : [capitalise(date), notes].filter(Boolean).join('; '),
    ...shown,
    label?.date ? capitalise(notes) : '',
    ...figures.flatMap((figure) => {
      const { text, number } = formatFigure(figure, words);
      return headline.includes(number) ? [] : `${text} ${figure.label}`;
    }),
    kindWords(kind, words, timeline.kinds),
    place?.name,
  ]
    .flatMap((text) => (text ? sentence(text) : []))
    .join(' ');
}
