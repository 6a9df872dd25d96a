import { LitElement } from 'lit';
import type { Messages } from '../text/messages.js';
import { choice } from './choice.js';
import { positiveNumber } from './positive-number.js';
import { yesOrNo } from './yes-or-no.js';

/** The attributes and properties of `<news-timeline>`, each with its default: what a page says, and nothing that is done. */
export class TimelineSurface extends LitElement {
  // Not decorators: they cost every reader half a kilobyte.
  static override properties = {
    src: {},
    timeline: { attribute: false },
    layout: { converter: choice('layout', ['auto', 'list', 'axis', 'story', 'strip']) },
    order: { converter: choice('order', ['chronological', 'newest-first']) },
    fold: { converter: choice('fold', ['auto', 'none']) },
    headingLevel: { attribute: 'heading-level', converter: choice('heading-level', ['2', '3', '4', '5', 'none']) },
    groupBy: {
      attribute: 'group-by',
      converter: choice('group-by', ['none', 'kind', 'track', 'place', 'actor', 'status']),
    },
    scale: { converter: choice('scale', ['auto', 'linear', 'compressed']) },
    theme: { converter: choice('theme', ['default', 'newspaper', 'wire']) },
    selected: {},
    permalink: { converter: yesOrNo },
    preview: { converter: yesOrNo },
    autoAdvance: { attribute: 'auto-advance', converter: positiveNumber('auto-advance', 0) },
    filter: {},
    limit: { converter: positiveNumber('limit', 0) },
    // Taken away, it is as it was before.
    controls: { converter: (value: string | null) => value ?? 'auto' },
    from: {},
    to: {},
    start: { converter: choice('start', ['fit', 'as-of']) },
    timeZone: { attribute: 'time-zone' },
    timeout: { converter: positiveNumber('timeout', 10_000) },
    maxBytes: { attribute: 'max-bytes', converter: positiveNumber('max-bytes', 67_108_864) },
    messages: { attribute: false },
    fetch: { attribute: false },
  };

  /** Address of a data set. Wins over the children. */
  src: string | null = null;

  /** How the events are drawn. `auto`: an axis where it has room, else the list. */
  layout: 'auto' | 'list' | 'axis' | 'story' | 'strip' = 'auto';

  /** Reading order: a real order of the DOM. Newest-first reverses the dated events only. */
  order: 'chronological' | 'newest-first' = 'chronological';

  /** Whether a long list folds on a narrow container. */
  fold: 'auto' | 'none' = 'auto';

  /** Heading level of the title, 2 to 5; sections and headlines follow. `none`: bold text, for a flooded outline. */
  headingLevel: '2' | '3' | '4' | '5' | 'none' = '2';

  /** The lanes of an axis. */
  groupBy: 'none' | 'kind' | 'track' | 'place' | 'actor' | 'status' = 'none';

  /**
   * How an axis shows time. `compressed` shortens long empty stretches and marks each break with its length; `linear` never
   * does. `auto`: a small axis leaves out a stretch that would take up most of it, one of many events nothing.
   */
  scale: 'auto' | 'linear' | 'compressed' = 'auto';

  /** Look. The page links `themes/newspaper.css` or `themes/wire.css`; with `wire` a list is of rows that open. */
  theme: 'default' | 'newspaper' | 'wire' = 'default';

  /** Id of the open event. */
  selected: string | null = null;

  /** Writes the open event's `#id` to the address and gives each card a link to itself. `#id` is always read. */
  permalink = false;

  /** Shows drafts, each labelled. */
  preview = false;

  /** Seconds after which a story goes on by itself, with a button that stops it; 0: it does not. */
  autoAdvance = 0;

  /** Which events are shown, in every layout: `kind: decision, statement; date: 2024-08/2024-10; text: long-range`. */
  filter: string | null = null;

  /** So many events at first, in the order shown, then a button for all; 0: all. */
  limit = 0;

  /** Which controls are drawn: `auto`, `none`, or names of them: `zoom overview`. Without `zoom` nothing is dragged either. */
  controls = 'auto';

  /** Where an axis begins, in EDTF; the start of the data where it is not given. */
  from: string | null = null;

  /** Where an axis ends, in EDTF. */
  to: string | null = null;

  /** Where an axis opens: all of it, or what came before the as-of date. */
  start: 'fit' | 'as-of' = 'fit';

  /** IANA name in which clock times are shown; without it, as the data set reads them. */
  timeZone: string | null = null;

  /** Milliseconds after which a load is given up. */
  timeout = 10_000;

  /** The largest data set that is read, in bytes. */
  maxBytes = 67_108_864;

  /** A house's own words over the locale's. */
  messages: Partial<Messages> | undefined;

  /** Fetches `src` in place of the page's own `fetch`: for data behind a login. */
  fetch: typeof fetch | undefined;
}
