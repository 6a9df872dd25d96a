/** By what a reader or a page chooses events. */
export const FILTER_KEYS = ['kind', 'track', 'place', 'actor', 'certainty', 'status', 'id'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** Which events are shown: those that have one of the values of each key, may lie in `date`, and hold every word of `text`. */
export interface EventFilter extends Readonly<Partial<Record<FilterKey, readonly string[]>>> {
  /** EDTF: an event is kept where its date may lie in it, by its bounds. */
  readonly date?: string;
  /** Words, each of which stands somewhere in the event, whatever its case. */
  readonly text?: string;
}

/** What is read of a filter's text. */
export interface ReadFilter {
  readonly filter: EventFilter;
  /** What stands in it and is no key that there is. */
  readonly unknown: readonly string[];
}

/** A value as it is written: in quotation marks where it holds what parts values, itself doubled inside. */
const VALUE = /"((?:[^"]|"")*)"|([^",;]+)/g;
const ENTRY = /\s*([\w-]+)\s*:\s*((?:"(?:[^"]|"")*"|[^";])*)(?:;|$)|([^;]+)(?:;|$)/g;

/**
 * Reads `kind: decision, statement; place: "Kursk region, Russia"; date: 2024-08/2024-10; text: long-range`. The value ''
 * (`kind: ""`) stands for what says nothing of its key. Never throws.
 */
export function readFilter(text: string | null | undefined): ReadFilter {
  const filter: { [Key in FilterKey]?: readonly string[] } & { date?: string; text?: string } = {};
  const unknown: string[] = [];
  for (const [, name, rest = '', stray] of (text ?? '').matchAll(ENTRY)) {
    const key = name?.toLowerCase();
    if (key === undefined) {
      if (stray?.trim()) unknown.push(stray.trim());
      continue;
    }
    const values = [...rest.matchAll(VALUE)]
      .flatMap(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? (plain!.trim() || []))
      .filter((value, at, all) => all.indexOf(value) === at);
    if (values.length === 0) continue;
    if (key === 'date') filter.date = values[0]!;
    else if (key === 'text') filter.text = values.join(' ');
    else if ((FILTER_KEYS as readonly string[]).includes(key)) filter[key as FilterKey] = values;
    else unknown.push(name!);
  }
  return { filter, unknown };
}

const write = (value: string): string =>
  value === '' || /[",;]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** A filter as it is written in the attribute; '' where it leaves nothing out. */
export function writeFilter(filter: EventFilter): string {
  const parts = FILTER_KEYS.flatMap((key) => {
    const values = filter[key] ?? [];
    return values.length > 0 ? [`${key}: ${values.map(write).join(', ')}`] : [];
  });
  if (filter.date) parts.push(`date: ${write(filter.date)}`);
  if (filter.text?.trim()) parts.push(`text: ${write(filter.text.trim())}`);
  return parts.join('; ');
}
