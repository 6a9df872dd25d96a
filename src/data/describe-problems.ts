import { DATE_PROBLEMS, type DateProblemCode } from '../model/date-problems.js';
import { CONTROLS } from './controls.js';
import type { ClockDoubt } from '../model/clock-doubt.js';
import { dateProblemCode } from '../model/diagnose-date.js';
import { isoOffset } from '../model/iso-offset.js';
import type { DateFailure } from '../model/read-date.js';
import { didYouMean } from './did-you-mean.js';
import { jsonErrorAt } from './json-position.js';
import type { ColumnCode, Finding, LoadCode, Loss, Problem, ValidationCode } from './problem.js';

/**
 * A value as a sentence shows it: short, without what could turn the direction of the sentence, and never by the
 * value's own `toString`, which may throw.
 */
const show = (value: unknown, most = 60): string =>
  typeof value === 'string'
    ? `“${value.replace(CONTROLS, '').slice(0, most)}${value.length > most ? '…' : ''}”`
    : typeof value === 'number' || typeof value === 'boolean' || value === null
      ? String(value)
      : Array.isArray(value)
        ? 'A list'
        : typeof value === 'object'
          ? 'An object'
          : `A value of type ${typeof value}`;

/** What belongs where a text fails its test. */
const FORMS = {
  'language-tag': 'a language tag such as "en" or "pt-BR"',
  'time-zone': 'a name such as "Europe/Kyiv"',
  'country-form': 'two letters (ISO 3166-1) such as "UA"',
  'color-form': 'a CSS colour such as "#803" or "rgb(0 80 160)"',
  'glyph-form': 'the commands of an SVG path such as "M0 0L12 12"',
  'id-form': '1 to 128 characters without spaces such as "first-vote"',
};
/** What belongs where another type of value stands. */
const TYPES: Readonly<Record<string, string>> = {
  text: 'text in quotes',
  flag: 'true or false, without quotes',
  number: 'a number in digits, without quotes',
  date: 'a date such as "2024-11-17" or "2024-08" (an event may have null: not known)',
  list: 'a list in [ ]',
  object: 'an object in { }',
};
const FORMATS = {
  timelinejs: 'TimelineJS JSON',
  csv: 'a table (CSV)',
  ics: 'a calendar (iCalendar)',
  unknown: 'no JSON',
};

/** A clock time as it was written, and with an offset: `2024-11-03T01:30-04:00`. Seconds only where there are some. */
const clockTime = (wall: number, offset?: number): string =>
  new Date(wall).toISOString().replace(/(:00)?\.000Z$/, '') + (offset === undefined ? '' : isoOffset(offset));

/** Words, or what has them as its keys. */
type Known = readonly string[] | ReadonlyMap<string, unknown> | ReadonlySet<string>;
/** ` (did you mean “x”?)` or nothing. */
type Hint = (word: unknown, known: Known) => string;
const wordsOf = (known: Known): string[] => [...('has' in known ? known.keys() : known)].map(String);

/** What is wrong in one row, and in how many more. */
const andMore = (more: number): string => (more > 0 ? ` (and ${more} more)` : '');

type Code = Exclude<ValidationCode, `date-${DateProblemCode}` | 'date' | keyof typeof FORMS> | LoadCode | ColumnCode;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each sentence knows what its code speaks of
const SENTENCES: Record<Code, (about: any, hint: Hint) => string> = {
  'shape-type': ([value, wanted]) => `${show(value)} cannot be read here: write ${TYPES[wanted] ?? wanted.join(', ')}.`,
  'shape-missing': ([key, wanted]) => `“${key}” is missing: write ${TYPES[wanted] ?? wanted.join(', ')}.`,
  'shape-enum': ([value, words], hint) =>
    `${show(value)} is not known here: write one of ${words.join(', ')}${hint(value, words)}.`,
  'shape-unknown-key': ([key, noun, shape], hint) =>
    `${show(key)} is not a field of this ${noun} and is left out: remove it${hint(key, Object.keys(shape))}.`,
  'key-forbidden': (key) => `${show(key)} cannot be a key: write another one.`,
  'text-empty': (key) => `“${key}” is empty: write its text.`,
  'text-long': ([length, most]) => `The text has ${length} characters: write at most ${most}.`,
  'text-controls': () => 'Control or direction characters were taken out of this text: delete them.',
  'headline-long': (length) => `The headline has ${length} characters: write at most 140, and the rest as “summary”.`,
  'list-long': ([length, most]) => `${length} are given and only the first ${most} are read: leave out the others.`,
  'number-range': ([value, least, most]) => `${value} is out of range: write a number from ${least} to ${most}.`,
  'date-skipped': ([{ wall, taken }, zone]: [ClockDoubt, string]) =>
    `The clocks of ${zone} never showed ${clockTime(wall)}: they were put forward past it. It is printed as it is written; write the time that was meant, or its offset, as in ${clockTime(wall, taken)}.`,
  'date-twice': ([{ wall, taken, other }, zone]: [ClockDoubt, string]) =>
    `The clocks of ${zone} showed ${clockTime(wall)} twice: they were put back. The first time is taken; write ${clockTime(wall, taken)} for it, or ${clockTime(wall, other)} for the second.`,
  'date-object': () => 'This Date holds no time: write text such as "2024-11-17".',
  'date-after-as-of': (asOf) =>
    `It “happened” after ${asOf}, which is what the data set speaks of: write a later “asOf”, or the status “scheduled” or “expected”.`,
  'date-label-long': (length) => `The label has ${length} characters: write at most 40, and the rest as “dateNote”.`,
  'date-label-finer': (label) =>
    `The label ${show(label)} says more than the date and is left out: write as much in “date”, or a coarser label.`,
  'url-scheme': (address) =>
    `The address ${show(address)} is not safe to follow: write one that is relative or begins with https: or http: (a link also with mailto:).`,
  'figure-unit': (unit) =>
    `The unit ${show(unit)} has no word in other languages: write "count", "currency:USD" or a unit such as "kilometer".`,
  'figure-max': () => 'A figure “between” needs its upper end: write it in digits as “max”.',
  'figure-max-alone': (comparison) =>
    `Only a figure “between” has an upper end: write that comparison in place of “${comparison}”, or no “max”, which is left out.`,
  'id-duplicate': ([id, own]) =>
    `The id ${show(id)} is used twice, and the later one is now ${show(own)}: write another one.`,
  'id-generated': ([count, all]) =>
    `${count} of ${all} events have an id made from date and headline: write an “id”, so that links outlive a new headline.`,
  'reference-sources': ([id, known], hint) =>
    `There is no source ${show(id)}, and the mention is left out: add it to “sources”, or write the id of one of them${hint(id, known)}.`,
  'reference-events': ([id, known], hint) =>
    `There is no event ${show(id)} on show, and the mention is left out: write the id of one that is${hint(id, known)}.`,
  'reference-kinds': ([id, known], hint) =>
    `There is no kind ${show(id)}, and it is shown as it is written: add it to “kinds” with a label, or write one of ${wordsOf(known).join(', ')}${hint(id, known)}.`,
  'reference-tracks': ([id, known], hint) =>
    `There is no track ${show(id)}, and it is left out: add it to “tracks”, or write the id of one of them${hint(id, known)}.`,
  'reference-certainties': ([id, known], hint) =>
    `${show(id)} is not known here: write one of ${wordsOf(known).join(', ')}, or add it to “certainties”${hint(id, known)}.`,
  'order-cycle': (key) =>
    `This closes a circle of events that stand one after the other, and is left out: write another “${key}”, or none.`,
  'attribution-missing': (certainty) => `It is ${certainty}, but by whom? Write “attribution”.`,
  'attribution-by': () => 'It is confirmed, but “by” names nobody: write who confirmed it, or another certainty.',
  'relation-attribution': () => 'A cause is given as a fact: write in “attribution” who says so, hedges included.',
  'media-alt': () =>
    'There is no text for those who cannot see this: write what it shows, or "decorative": true if it shows nothing.',
  draft: () => 'This is a draft and is left out: remove “draft” and “notBefore” to publish it.',
  unreadable: () => 'Reading this threw an error: write plain objects, lists and text.',
  'newsroom-id': () => 'There is no id: write one, so that links outlive a new headline.',
  'newsroom-source': () => 'There is no source: write the id of at least one.',
  'newsroom-place': () => 'The place names no country: write it after a comma, or its two letters as “country”.',
  'load-url': (from) => `${from} is no address: write one such as "events.json" or "https://example.org/events.json".`,
  'load-not-found': ([from, status]) =>
    `There is nothing at ${from} (${status}): check its spelling, and that the file is published.`,
  'load-http': ([from, status]) =>
    `${from} was answered with ${status}: check that everybody may read it, and try again later.`,
  'load-network': (from) =>
    `${from} could not be fetched: check the connection and the address, and that its server (CORS) and this page's policy (connect-src) allow it.`,
  'load-timeout': ([from, timeout]) => `${from} was not there within ${timeout} ms: try again, or raise “timeout”.`,
  'load-aborted': (from) => `Loading ${from} was called off: set “src” again to load it.`,
  'load-too-large': ([from, most]) => `${from} is larger than ${most} bytes: split it, or raise “max-bytes”.`,
  'load-redirected': (from) => `${from}: write that address, which saves readers a round trip.`,
  'load-empty': (from) => `${from} is empty: write a list of events into it, or give another address.`,
  'load-html': (from) =>
    `${from} is a web page and no data: give the address of the data itself, and check that it needs no login.`,
  'load-format': ([from, format]: [string, keyof typeof FORMATS]) =>
    `${from} is ${FORMATS[format]}, which is not read yet: give it as JSON with a list of “events”.`,
  'load-json': ([from, text]) => {
    const lines = text.slice(0, jsonErrorAt(text)).split('\n');
    return `${from} is broken JSON in line ${lines.length}, column ${lines.at(-1).length + 1}: look there for a comma too many or too few, or a quotation mark that is not closed.`;
  },
  'load-reader': (from) =>
    `What reads ${from} could not be fetched: check the connection, and that all files of news-timeline are published.`,
  'part-missing': (part) =>
    `The part “${part}” of news-timeline could not be fetched, and the timeline goes on without it: check that all files of news-timeline are published, and that the page may load them.`,
  'load-no-events': (from) =>
    `${from} holds no event that can be shown: write at least one with “date” and “headline”.`,
  'column-missing': ([key, wanted]) => `“${key}” is missing: give ${wanted}.`,
  'column-type': ([value, wanted]) => `${show(value)} is no column: give ${wanted}.`,
  'column-length': ([length, count]) =>
    `The column has ${length} rows and “start” has ${count}: give one value for each row.`,
  'column-word': ([word, words], hint) =>
    `${show(word)} is not known here: write one of ${words.join(', ')}${hint(word, words)}.`,
  'column-code': ([value, count, more]) =>
    `Row has the code ${value}, and there are ${count} words${andMore(more)}: give a code from 0 to ${count - 1}. Until then its date counts as a year.`,
  'column-start': ([value, more]) =>
    `${value} is no instant${andMore(more)}: give UTC ms, or NaN for an event without a date, as which it is shown.`,
  'column-end': ([value, start, more]) =>
    `${value} is not after its start, ${start}${andMore(more)}: give a later instant in UTC ms, or NaN. The end is left out.`,
  'column-importance': ([value, more]) =>
    `${value} is out of range${andMore(more)}: give 1, 2 or 3. Until then it counts as 2.`,
  'look-up': () =>
    'There is no function that gives an event: give one that takes a row, from 0, and returns its headline or its event.',
  'look-up-throws': () =>
    'Looking up this row threw an error: return the headline, or an object with “headline”. The row is shown with its date alone.',
};

const LOSSES: Record<Loss, (noun: string) => string> = {
  item: (noun) => ` The ${noun} is left out.`,
  field: (noun) => ` “${noun}” is left out.`,
  hedge: (noun) => ` Without it the ${noun} could claim more than its source says.`,
  word: () => ' It is shown as it is written.',
};

/** A near miss of a key that takes something back. */
const HEDGES = /did you mean “(status|certainty|attribution|retracted|draft|dateBasis|reported)”/;

/** Puts into words what a reading found: what is wrong, what to write, what is lost. Never throws. */
export const describeProblems = (findings: readonly Finding[]): readonly Problem[] => {
  // Each near miss costs a walk over the known words: ten thousand wrong references must not take minutes.
  let comparisons = 20_000;
  const hint: Hint = (word, known) => {
    if (typeof word !== 'string' || comparisons < 0) return '';
    const words = wordsOf(known);
    comparisons -= words.length;
    const meant = didYouMean(word, words);
    return meant ? ` (did you mean “${meant}”?)` : '';
  };
  return Object.freeze(
    findings.map(({ path, code: given, about, severity: graded = 'error', loss }) => {
      let code: string = given;
      let message: string;
      let severity = graded;
      if (code === 'date') {
        const [text, failure] = about as [unknown, DateFailure];
        const why = dateProblemCode(failure);
        code = `date-${why}`;
        message = `${show(text)} cannot be read as a date. ${DATE_PROBLEMS[why]}`;
      } else if (code in FORMS)
        message = `${show(about)} cannot be read here: write ${FORMS[code as keyof typeof FORMS]}.`;
      else message = SENTENCES[code as Code](about, hint);
      // A key that was to be a hedge is no trifle: without it the event reads as plain fact.
      if (code === 'shape-unknown-key' && HEDGES.test(message)) severity = 'warning';
      for (let i = 0; i < loss.length; i += 2) message += LOSSES[loss[i] as Loss](loss[i + 1]!);
      return Object.freeze({ path, code, message, severity });
    }),
  );
};
