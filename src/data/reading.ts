import { BUILT_IN_KINDS, CERTAINTIES } from '../model/timeline.js';
import { CONTROLS } from './controls.js';
import type { Finding, Loss, Severity, ValidationCode } from './problem.js';

const NOTES = /^(shape-unknown|text-con|headline|draft|id-gen|newsroom-place)/;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Known = Map<string, { readonly id: string } | undefined>;
const known = (ids: readonly string[]): Known => new Map(ids.map((id) => [id, undefined]));

/** The state of one reading: where it is, what it found wrong, and what the data set has said so far. */
export class Reading {
  readonly path: (string | number)[] = [];
  readonly found: Mutable<Finding>[] = [];

  // What events are read against. Filled before the events, which come last.
  timeZone: string | undefined;
  hemisphere: 'north' | 'south' | undefined;
  /** The months of its language, for {@link isFiner}, once they are needed. */
  months: readonly string[] | undefined;
  language = '';
  asOf: string | undefined;
  /** UTC ms; nothing that begins from here on can have happened yet. */
  asOfEnd = Infinity;
  /** No source list was given: the names in events are the publishers. */
  namesAreSources = false;
  readonly sources: Known = new Map();
  readonly kinds = known(BUILT_IN_KINDS);
  readonly certainties = known(CERTAINTIES);
  /** While it is empty a track is its own title. */
  readonly tracks: Known = new Map();

  /** Units of figures that Intl knows: each is asked once, since asking is slow. */
  readonly units = new Set(['count']);
  /** Ids that events have. */
  readonly ids = new Set<string>();
  /** The object that is being filled. */
  holder: Record<string, unknown> = {};
  /** Mentions of other events, looked up when all are read. */
  mentions: { readonly id: string; readonly path: string; readonly holder: unknown; readonly key: string }[] = [];

  constructor(
    readonly newsroom = false,
    readonly preview = false,
  ) {}

  /** The current place. */
  get where(): string {
    return this.path
      .map((part, i) =>
        typeof part === 'number'
          ? `[${part}]`
          : /^[\w$]+$/.test(part)
            ? (i ? '.' : '') + part
            : `[${JSON.stringify(part.replace(CONTROLS, '').slice(0, 60))}]`,
      )
      .join('');
  }

  /** Reports something of which nothing is lost, or which says itself what is. */
  say(code: ValidationCode, about: unknown, key?: string, path = this.where + (key ? `.${key}` : '')): void {
    this.found.push({ path, code, about, severity: NOTES.test(code) ? 'note' : 'warning', loss: [] });
  }

  /** Reports that the value here cannot be used. What is lost with it, what holds it says: see {@link settle}. */
  fail(code: ValidationCode, about?: unknown): undefined {
    this.found.push({ path: this.where, code, about, severity: undefined, loss: [] });
  }

  /** Reports a value of another type, or a missing one; `wanted` is what belongs there: a type, or words. */
  refuse(
    value: unknown,
    wanted: 'text' | 'flag' | 'number' | 'date' | 'list' | 'object' | readonly unknown[],
  ): undefined {
    const key = this.path.at(-1);
    if (value == null && typeof key === 'string') this.fail('shape-missing', [key, wanted]);
    else this.fail('shape-type', [value, wanted]);
  }

  /** Says what was lost with the values that failed since `from`; without a grade it stays open for what is above. */
  settle(from: number, severity?: Severity, ...loss: [kind: Loss, noun: string] | []): void {
    for (const finding of this.found.slice(from))
      if (!finding.severity) {
        // A link without its address is no loss of news.
        finding.severity = severity && finding.code === 'url-scheme' ? 'warning' : severity;
        finding.loss = [...finding.loss, ...loss];
      }
  }
}
