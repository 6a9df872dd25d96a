import { html, nothing, type TemplateResult } from 'lit';
import type { EventFilter, FilterKey } from '../model/event-filter.js';
import { FACETS, type FacetKey, type Facets, type FacetValue } from '../model/facets.js';
import type { Timeline } from '../model/timeline.js';
import { plural, wordsOfId } from '../text/fill-message.js';
import { formatNumber } from '../text/intl-cache.js';
import { kindWords } from '../text/kind-words.js';
import type { Messages } from '../text/messages.js';
import { moreButton } from './controls.js';
import { glyphView } from './glyph-view.js';
import type { ListContext } from './list-view.js';

/** What a reader can do with the controls; the element gives the handlers. */
export interface FilterHandlers {
  readonly choose: (key: FilterKey, value: string) => void;
  readonly search: (text: string) => void;
  readonly clear: () => void;
  readonly copy: () => void;
}

export interface FilterContext extends ListContext {
  /** The data set, nothing left out. */
  readonly whole: Timeline;
  readonly filter: EventFilter;
  /** What there is to choose from; undefined where filters are not offered, or are being counted. */
  readonly facets: Facets | undefined;
  readonly search: boolean;
  readonly share: boolean;
  /** Whether the address was copied. */
  readonly copied: boolean;
  /** How many events are shown, and of how many. */
  readonly count: number;
  readonly total: number;
  readonly filterHandlers: FilterHandlers;
}

/** The key under which a reader has opened the filters. */
const CHOICES = 'facets';
/** So many chips stand in a row of their own; the rest is a press away. */
const CHIPS = 12;

const headingsOf = (messages: Messages): Readonly<Record<FacetKey, string>> => ({
  kind: messages.byKind,
  track: messages.byTrack,
  place: messages.byPlace,
  actor: messages.byActor,
  certainty: messages.byCertainty,
});

/** What a chip says. */
function chipWords(key: FacetKey, value: string, { words, whole }: FilterContext): string {
  const { messages } = words;
  if (value === '') return key === 'certainty' ? messages.reported : messages.notStated;
  if (key === 'kind') return kindWords(value, words, whole.kinds);
  if (key === 'track') return whole.tracks?.find(({ id }) => id === value)?.title ?? wordsOfId(value);
  if (key !== 'certainty') return value;
  const own = whole.certainties?.find(({ id }) => id === value);
  const known: Readonly<Record<string, string>> = {
    reported: messages.reported,
    confirmed: messages.confirmedWord,
    claimed: messages.claimed,
    analysis: messages.analysis,
    disputed: messages.disputed,
    denied: messages.denied,
  };
  return own?.label ?? known[value] ?? wordsOfId(value);
}

function chipView(key: FacetKey, { value, count }: FacetValue, context: FilterContext): TemplateResult {
  const { filter, filterHandlers, whole, words, extras } = context;
  return html`<button
    class="chip"
    part="control"
    aria-pressed=${filter[key]?.includes(value) ? 'true' : 'false'}
    @click=${() => filterHandlers.choose(key, value)}
  >
    ${
      key === 'kind' && value
        ? glyphView(
            value,
            whole.kinds?.find(({ id }) => id === value),
            extras?.rareGlyphs,
          )
        : nothing
    }<bdi>${chipWords(key, value, context)}</bdi> <span class="tally">${formatNumber(words.locale, count)}</span>
  </button>`;
}

function facetView(key: FacetKey, values: readonly FacetValue[], context: FilterContext): TemplateResult {
  const { filter, words, opened, handlers } = context;
  const fold = `facet:${key}`;
  // What is chosen is never folded away.
  const isShown = ({ value }: FacetValue, at: number) => at < CHIPS || opened.has(fold) || filter[key]?.includes(value);
  const shown = values.filter(isShown);
  const rest = values.length - shown.length;
  return html`<fieldset class="facet">
    <legend>${headingsOf(words.messages)[key]}</legend>
    ${shown.map((value) => chipView(key, value, context))}
    ${rest > 0 ? moreButton(fold, plural(words, words.messages.showMore, rest), handlers, 'small') : nothing}
  </fieldset>`;
}

/** How many events are shown, said aloud when that changes; and the way back to all of them. */
function shownView(context: FilterContext): TemplateResult {
  const { words, filter, count, total, filterHandlers } = context;
  const { messages, locale } = words;
  const isAll = Object.values(filter).every((value) => value.length === 0);
  const said =
    count === 0
      ? messages.noMatch
      : plural(words, filter.text ? messages.found : messages.shownOf, count, { total: formatNumber(locale, total) });
  return html`<p class="shown">
    <span role="status">${isAll ? nothing : said}</span>
    ${
      isAll
        ? nothing
        : html`<button class="clear" part="control" @click=${filterHandlers.clear}>${messages.clear}</button>`
    }
  </p>`;
}

/** Search, filters and share, as many as are asked for; and how many events they leave. */
export function filterView(context: FilterContext): TemplateResult {
  const { words, facets, filter, search, share, copied, filterHandlers, opened, handlers } = context;
  const { messages } = words;
  const facetKeys = facets ? FACETS.filter((key) => facets[key].length > 1) : [];
  const chosen = FACETS.reduce((sum, key) => sum + (filter[key]?.length ?? 0), 0);
  return html`<div class="controls" part="controls" role="search">
    ${
      search
        ? html`<input
            type="search"
            part="control"
            aria-label=${messages.search}
            placeholder=${messages.search}
            autocomplete="off"
            .value=${filter.text ?? ''}
            @input=${(input: Event) => filterHandlers.search((input.target as HTMLInputElement).value)}
          />`
        : nothing
    }
    ${
      facetKeys.length > 0
        ? html`<details
            class="facets"
            ?open=${opened.has(CHOICES)}
            @toggle=${(toggle: Event) => opened.has(CHOICES) || handlers.open(CHOICES, toggle)}
          >
            <summary>
              ${messages.filters}${chosen > 0 ? html` <span class="tally">${formatNumber(words.locale, chosen)}</span>` : nothing}
            </summary>
            ${
              // Closed they would be a hundred elements that nobody sees.
              opened.has(CHOICES)
                ? html`<div class="facet-box">${facetKeys.map((key) => facetView(key, facets![key], context))}</div>`
                : nothing
            }
          </details>`
        : nothing
    }
    ${
      share
        ? html`<details class="share">
            <summary>${messages.share}</summary>
            <div class="facet-box">
              <button class="chip" part="control" @click=${filterHandlers.copy}>${messages.copyLink}</button>
              <span role="status">${copied ? messages.copied : nothing}</span>
            </div>
          </details>`
        : nothing
    }
    ${shownView(context)}
  </div>`;
}
