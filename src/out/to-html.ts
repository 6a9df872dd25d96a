import { isBare } from '../model/is-bare.js';
import { idsOfSharedSources } from '../model/shared-sources.js';
import type { Order } from '../model/sort-events.js';
import type { Timeline } from '../model/timeline.js';
import { en } from '../text/locales/en.js';
import { uk } from '../text/locales/uk.js';
import type { Messages } from '../text/messages.js';
import { dataAttributes, tag } from './escape-html.js';
import { below, type HtmlContext } from './html-context.js';
import { footHtml } from './html-foot.js';
import { headHtml } from './html-head.js';
import { partHtml, pointsHtml } from './html-parts.js';
import { htmlSections } from './html-sections.js';

export interface ToHtmlOptions {
  /** BCP 47 tag for dates, numbers and plurals; the data set's language unless told, else `en`. */
  readonly locale?: string | undefined;
  /** Our words; those of the locale where we have them (`en`, `uk`), else English. */
  readonly messages?: Messages | undefined;
  /** Level of the title; sections and headlines follow. `none`: strong text. 2 unless told. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 'none' | undefined;
  readonly order?: Order | undefined;
}

const LOCALES: Readonly<Record<string, Messages>> = { en, uk };
const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/i;

const primary = (locale: string) => locale.split('-')[0]!.toLowerCase();

/** The fields of a data set that no tag holds. */
const PLAIN = [
  'schema',
  'language',
  'timeZone',
  'hemisphere',
  'dir',
  'asOf',
  'published',
  'updated',
  'lead',
  'kinds',
  'certainties',
  'tracks',
  'sections',
  'eras',
  'media',
] as const satisfies readonly (keyof Timeline)[];

const timelineFields = (timeline: Timeline): object => {
  const fields = Object.fromEntries(PLAIN.map((key) => [key, timeline[key]]));
  return { ...fields, language: timeline.language || undefined, id: timeline.id || undefined };
};

/**
 * A timeline as semantic HTML for pages without scripts, CMSs, feeds and mail: the list, whole and open, with every date,
 * hedge, figure and source in words. Static: it says what was known as of its day, and never looks at a clock. Our words
 * are English or Ukrainian by the locale, or those given.
 *
 * Inside `<news-timeline>` it is data as well: the element reads it back into the same timeline. Texts stand in tags; what
 * no tag holds stands in `data-*` attributes named as the fields of the data model (`data-date-basis`), numbers, yes or
 * no, lists and objects as JSON:
 *
 * | tag | what it is |
 * |---|---|
 * | `div[data-schema]` | the data set, its fields in attributes; `data-reversed`: newest first |
 * | `li[id][data-date]` | an event; `data-by`, `-named`, `-role`, `-to`, `-phrase` are its attribution |
 * | the first heading or `strong` in it | headline |
 * | `p`, `ul`, `ol`, `blockquote` | body |
 * | `blockquote` with `cite`, `p[data-verbatim]` | quotation, paraphrase |
 * | `data[value][data-label]` | figure |
 * | `figure` with `img[alt]`, `figcaption` | media |
 * | `cite` | source: whole under the list, by `data-id` in an event |
 * | `[data-type][data-to]` | relation |
 * | `a[data-link]`, `p[data-when]`, `[data-open-points] li` | link, correction, open point |
 * | `[data-field]` | the text of the field so named |
 *
 * `data-said` marks words made here, which the reader of data passes over; `data-part`, `data-fold`, `data-more` and
 * `data-bare` are for `themes/base.css`. Left out: translations, and what is for editors only. Events stand in the order
 * shown.
 *
 * Well-formed as XML, without `<script>`, `style` or any address that could run. Never throws on a validated timeline.
 */
export function toHtml(timeline: Timeline, options: ToHtmlOptions = {}): string {
  const { headingLevel = 2, order = 'chronological' } = options;
  const locale = options.locale || timeline.language || 'en';
  const messages = options.messages ?? LOCALES[primary(locale)] ?? en;
  // Drafts are for the newsroom, wherever the timeline comes from.
  const shown: Timeline = {
    ...timeline,
    events: timeline.events.filter(({ draft, notBefore }) => !draft && !notBefore),
  };
  const sections = htmlSections(shown, order);
  const lang = timeline.language || locale;
  const context: HtmlContext = {
    timeline: shown,
    words: { locale, messages, timeZone: timeline.timeZone },
    wordsLang: primary(lang) === primary(locale) ? undefined : locale,
    asOf: sections.asOf,
    sharedSources: idsOfSharedSources(shown),
  };
  // Without a title nothing stands at its level, and an outline with a hole in it misleads.
  const level = shown.title ? below(headingLevel, 1) : headingLevel;
  const dir = timeline.dir ?? (RIGHT_TO_LEFT.test(lang) ? 'rtl' : undefined);
  return tag(
    'div',
    {
      lang,
      dir,
      ...dataAttributes(timelineFields(shown)),
      'data-reversed': order === 'newest-first',
      'data-fold': sections.folds && 'list',
      'data-bare': isBare(shown),
    },
    headHtml(sections, headingLevel, context),
    ...sections.parts.map((part) => partHtml(part, level, context)),
    pointsHtml(level, sections.folds, context),
    footHtml(context),
  );
}
