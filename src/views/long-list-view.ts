import { html, nothing, type TemplateResult } from 'lit';
import type { ListItem } from '../layout/list-sections.js';
import type { LongHeading, LongSection } from '../layout/long-sections.js';
import type { OpenWindow } from '../layout/open-windows.js';
import type { LaneGroup } from '../model/event-rows.js';
import type { SectionHeading } from '../model/group-events.js';
import type { ListBreak } from '../model/list-parts.js';
import type { DatedEvent } from '../model/sort-events.js';
import { blockWords } from '../text/block-words.js';
import { plural } from '../text/fill-message.js';
import type { Words } from '../text/messages.js';
import { sectionWords } from '../text/section-words.js';
import type { CardContext } from './card-context.js';
import { classNames } from './class-names.js';
import { countWords } from './count-words.js';
import { eventCard } from './event-card.js';
import { below, heading } from './heading.js';
import { laneName } from './lane-name.js';
import { partView, type PartContext } from './list-view.js';
import { span } from './span.js';

/** What a reader does with the sections of a long list. */
export interface LongHandlers {
  /** Opens a section, or closes it. */
  readonly toggle: (section: number) => void;
  /** Opens more of a section. */
  readonly more: (section: number, where: 'before' | 'after') => void;
  /** Shows more headings. */
  readonly headings: (where: 'before' | 'after') => void;
}

export interface LongList {
  readonly sections: readonly LongSection[];
  readonly group: LaneGroup;
  readonly windows: readonly OpenWindow[];
  /** The sections whose headings are shown: from one to before another. */
  readonly shown: { readonly from: number; readonly to: number };
  /** How many items open at a time. */
  readonly batch: number;
  readonly item: (place: number) => DatedEvent;
  /** What stands right before a place. */
  readonly breaksAt: (place: number) => readonly ListBreak[];
  readonly handlers: LongHandlers;
}

/** The words of a section's heading. */
export function longHeadingWords(
  { kind, ...about }: LongHeading,
  group: LaneGroup,
  { timeline, words }: { readonly timeline: CardContext['timeline']; readonly words: Words },
): { readonly name: string; readonly year: string; readonly note: string } {
  if ('unit' in about) return { ...blockWords(about.at, about.unit, words), note: '' };
  if ('title' in about) return { name: about.title, year: '', note: '' };
  if ('key' in about) return { name: laneName(about.key, group, timeline, words).name, year: '', note: '' };
  return sectionWords({ kind: kind as 'undated' | 'possible' }, words, false, null)!;
}

/** What a card need not say again. */
function saidBy(about: LongHeading): SectionHeading {
  if (about.kind === 'undated' || about.kind === 'possible') return { kind: about.kind };
  if (about.kind !== 'block' || about.unit > 12) return { kind: 'none' };
  const { unit, at } = about;
  const year = Math.floor((at * unit) / 12);
  return unit === 12 ? { kind: 'year', year } : { kind: 'month', year, month: at - year * 12 + 1 };
}

const moreButton = (count: number, click: () => void, { messages, ...words }: Words): TemplateResult =>
  html`<button class="more" part="control" @click=${click}>
    ${plural({ messages, ...words }, messages.showMore, count)}
  </button>`;

/** What is open of a section; a gap or the as-of line in it splits its cards. */
function openView(
  { heading: about }: LongSection,
  { from, to }: OpenWindow,
  { item, breaksAt }: LongList,
  isFirst: boolean,
  context: PartContext,
): readonly TemplateResult[] {
  const cards = { ...context, level: below(context.level, 1) };
  const said = saidBy(about);
  const parts: TemplateResult[] = [];
  let items: ListItem[] = [];
  const close = () => {
    if (items.length > 0)
      parts.push(
        html`<ol class=${classNames('events', /block|titled|group/.test(about.kind) && 'spine')} role="list">
          ${items.map((each) => eventCard(each, said, cards))}
        </ol>`,
      );
    items = [];
  };
  for (let place = from; place < to; place++) {
    // Those before a section stand over its heading.
    const breaks = isFirst && place === from ? [] : breaksAt(place);
    if (breaks.length > 0) close();
    parts.push(...breaks.map((each) => partView(each, context)));
    items.push({ ...item(place), hidden: false, row: false, lead: false, more: 0 });
  }
  close();
  return parts;
}

function sectionView(index: number, list: LongList, context: PartContext): TemplateResult {
  const { words, level } = context;
  const section = list.sections[index]!;
  const { from, to, possible } = section;
  const { name, year, note } = longHeadingWords(section.heading, list.group, context);
  const open = list.windows.find((each) => each.section === index);
  const { toggle, more } = list.handlers;
  const left = (count: number, where: 'before' | 'after') =>
    count > 0 ? moreButton(Math.min(count, list.batch), () => more(index, where), words) : nothing;
  return html`${list.breaksAt(from).map((each) => partView(each, context))}
    <section class="section" part="section">
      ${heading(
        level,
        'section-heading',
        html`<button
          class="unfold"
          part="control"
          aria-expanded=${open ? 'true' : 'false'}
          @click=${() => toggle(index)}
        >
          ${name}${year ? html` ${span('year', year)}` : nothing}
          ${span('note', [note, countWords(to - from, possible, words)].filter(Boolean).join(', '))}
        </button>`,
        'section-title',
      )}
      ${
        open
          ? html`${left(open.from - from, 'before')}${openView(section, open, list, open.from === from, context)}${left(to - open.to, 'after')}`
          : nothing
      }
    </section>`;
}

/** The sections of a long list, few of them open: what is closed is counted in its heading. */
export function longListView(list: LongList, context: PartContext): TemplateResult {
  const { sections, shown, breaksAt, handlers } = list;
  const { words } = context;
  const left = sections.length - shown.to;
  const step = shown.to - shown.from;
  const indexes = Array.from({ length: step }, (_, at) => shown.from + at);
  return html`${shown.from > 0 ? moreButton(Math.min(shown.from, step), () => handlers.headings('before'), words) : nothing}
  ${indexes.map((index) => sectionView(index, list, context))}
  ${left > 0 ? moreButton(Math.min(left, step), () => handlers.headings('after'), words) : nothing}
  ${breaksAt(sections.at(-1)?.to ?? 0).map((each) => partView(each, context))}`;
}
