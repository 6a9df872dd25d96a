import type { BuiltInKind, Comparison, MEDIA_TYPES, RELATION_TYPES } from '../model/timeline.js';
import type { AxisMessages, LegendMessages } from './axis-messages.js';
import type { ControlsMessages } from './controls-messages.js';
import type { LanesMessages } from './lanes-messages.js';
import type { MediaMessages } from './media-messages.js';
import type { PluralForms } from './plural-forms.js';
import type { StoryMessages } from './story-messages.js';

export type { PluralForms };

/** The kinds that every locale has a word for; the compiler asks each locale for each. */
type KindWords = { readonly [K in `kind:${BuiltInKind}`]: string };
/** Words before a figure: "More than". `figure:exact` is empty. */
type ComparisonWords = { readonly [K in `figure:${Comparison}`]: string };
/** One event's relation to another, `{headline}`, where the data does not word it. */
type RelationWords = { readonly [K in `relation:${(typeof RELATION_TYPES)[number]}`]: string };
/** What a piece of media is. */
type MediaWords = { readonly [K in `media:${(typeof MEDIA_TYPES)[number]}`]: string };

/**
 * Every word that we print, in one language: no text is made by gluing. `{date}` is date words in the nominative as
 * {@link formatDate} makes them, lower case at their start; each message must be right around any of them.
 */
export interface Messages
  extends
    KindWords,
    ComparisonWords,
    RelationWords,
    MediaWords,
    MediaMessages,
    AxisMessages,
    LegendMessages,
    LanesMessages,
    StoryMessages,
    ControlsMessages {
  // Dates
  /** Both ends known: `{start}`, `{end}`. */
  readonly to: string;
  /** `D/..`, from `{date}` and deliberately open. */
  readonly since: string;
  /** From `{date}`, where the line beside it speaks of the end. */
  readonly from: string;
  /** `D/`, from `{date}`, its end not known. */
  readonly fromNoEnd: string;
  /** `../D`, until `{date}`. */
  readonly until: string;
  /** `/D`, until `{date}`, its start not known. */
  readonly untilNoStart: string;
  /** `[..D]`, at some time on or before `{date}`. */
  readonly before: string;
  /** `[D..]`, at some time on or after `{date}`. */
  readonly after: string;
  /** `[A..B]`, at some time between `{start}` and `{end}`. */
  readonly between: string;
  /** `~`, about `{date}`. */
  readonly about: string;
  /** `?`, `{date}` and that it is uncertain. */
  readonly uncertain: string;
  /** `2024-XX`: `{date}` is the year. */
  readonly noMonth: string;
  /** `2024-06-XX`: `{date}` is the month. */
  readonly noDay: string;
  /** The decade that starts with `{year}`. */
  readonly decade: string;
  /** A year of a century or a millennium: `{start}` is its first, `{end}` its last. */
  readonly someYear: string;
  /** Spring of a `{year}`. */
  readonly spring: string;
  /** Summer of a `{year}`. */
  readonly summer: string;
  /** Autumn of a `{year}`. */
  readonly autumn: string;
  /** Winter of a `{year}`, which may run into the next. */
  readonly winter: string;
  /** `{quarter}` 1 to 4 of a `{year}`. */
  readonly quarter: string;
  /** A clock time: `{date}`, `{time}`. */
  readonly clock: string;
  /** The same with the name of its `{zone}`. */
  readonly clockZone: string;
  /** Cities of time zones where they differ from the IANA name, `IANA=word` separated by commas: `Kiev=Kyiv`. */
  readonly cities: string;
  /** In place of a date, and as a heading, where there is none. */
  readonly noDate: string;
  /** Beside a month's name: a total over all of it. */
  readonly wholeMonth: string;
  /** Beside a year: a total over all of it. */
  readonly wholeYear: string;
  /** `dateBasis: 'inferred'`. */
  readonly inferred: string;
  /** `dateBasis: 'external'`. */
  readonly external: string;
  /** `reported`: the `{date}` on which it became known. */
  readonly becameKnown: string;

  // Sections of the list
  /** What the data set is true of: `{date}`. */
  readonly asOf: string;
  /** Heading of the events on or before a day. */
  readonly dayNotKnown: string;
  /** Its note, where `{date}` is the same for all. */
  readonly allBy: string;
  /** The note on one of them. */
  readonly by: string;
  /** The note where their days differ: that they claim no order. */
  readonly noOrder: string;
  /** Status, and heading without an as-of date. */
  readonly ongoing: string;
  /** Status and heading: still going on at `{date}`. */
  readonly ongoingOn: string;
  /** Note: nobody has given the start. */
  readonly startNotKnown: string;
  /** Heading of the undated possibilities. */
  readonly possibleNoDate: string;
  /** Its note. */
  readonly noneHappened: string;
  /** Distance to the next dated entry; `{span}` is seen, the rest heard. See {@link around}. */
  readonly gap: string;

  // Counts
  /** How many events; possibilities are not counted. */
  readonly events: PluralForms;
  /** How many of them have no known day. */
  readonly withoutDay: PluralForms;
  /** `{events}` and, of them, `{withoutDay}`. */
  readonly eventsWithoutDay: string;
  /** Heading and link: open points. */
  readonly points: PluralForms;
  /** Button that unfolds the whole list. */
  readonly showAll: PluralForms;
  /** Button: the rest of a group that shares its date words. */
  readonly showMore: PluralForms;
  /** The rest of a group whose days are not known. */
  readonly showMoreNoDay: PluralForms;
  /** Button: the pictures after the first. */
  readonly showPictures: PluralForms;

  // Who says so
  /** A statement that is a claim, `{by}` its speaker. */
  readonly saidBy: string;
  /** A claim, `{by}` whom. */
  readonly claimedBy: string;
  /** Claimed, by nobody named. */
  readonly notConfirmed: string;
  /** An analysis, `{by}` whom. */
  readonly analysisBy: string;
  /** An analysis by nobody named. */
  readonly analysis: string;
  /** Confirmed by `{by}`, who is named. */
  readonly confirmedBy: string;
  /** The same, and `{to}` whom they said it. */
  readonly confirmedByTo: string;
  /** `{by}` is described, not named. */
  readonly confirmedUnnamed: string;
  /** The same, and `{to}` whom they said it. */
  readonly confirmedUnnamedTo: string;
  /** Confirmed, and the data does not say by whom. */
  readonly confirmed: string;
  /** A report with a source of its own, `{by}`. */
  readonly accordingTo: string;
  /** Disputed, `{by}` whom. */
  readonly disputedBy: string;
  /** Disputed by nobody named. */
  readonly disputed: string;
  /** Denied, `{by}` whom. */
  readonly deniedBy: string;
  /** Denied by nobody named. */
  readonly denied: string;

  // Whether it happened
  /** May happen; nobody has said that it will. */
  readonly possible: string;
  /** Somebody expects it. */
  readonly expected: string;
  /** It has been set down for its date. */
  readonly scheduled: string;
  /** It will not happen. */
  readonly cancelled: string;
  /** Live: the day `{date}` has passed. */
  readonly wasExpectedOn: string;
  /** The same for dates other than a day. */
  readonly wasExpected: string;
  /** After those `{words}`: `{asOf}` is the last word on it. */
  readonly notUpdated: string;
  /** Another event has taken its place. */
  readonly replaced: string;
  /** In a preview: it is not published yet. */
  readonly draft: string;
  /** Two hedges, `{first}` and `{second}`. */
  readonly hedges: string;
  /** A `{hedge}` before the `{headline}` it belongs to. */
  readonly spoken: string;

  // Afterwards
  /** Before the headline of a retracted event. */
  readonly retracted: string;
  /** `{date}`, and `{why}`, in the data's words. */
  readonly retractedOn: string;
  /** Summary of the dated corrections. */
  readonly corrections: PluralForms;
  /** A correction of `{date}`. */
  readonly corrected: string;
  /** The event was changed on `{date}`. */
  readonly updated: string;
  /** `{headline}` of the event that takes its place. */
  readonly replacedBy: string;

  // Figures
  /** `{comparison}` and `{number}`, in the language's order. */
  readonly figure: string;
  /** The two numbers after `figure:between`, `{from}` and `{to}`. */
  readonly figureRange: string;
  /** Note: a total that still grows. */
  readonly runningTotal: string;
  /** The day `{date}` to which a running total counts. */
  readonly cutOff: string;
  /** Note: nobody has said to which day a running total counts. */
  readonly cutOffUnknown: string;

  // Media and quotations
  /** Beside a quotation that was spoken in another language. */
  readonly translated: string;
  /** A verbatim `{text}`, in the language's quotation marks. */
  readonly quotation: string;
  /** What a `{speaker}` said, not in their words: never in quotation marks. */
  readonly paraphrase: string;
  /** A `{speaker}` and their `{role}`. */
  readonly speakerRole: string;

  // Sources
  /** `{list}` of sources; the count is theirs. */
  readonly sources: PluralForms;

  // The element
  /** Name of the links at the top. */
  readonly jump: string;
  /** The first of those links. */
  readonly mainEvent: string;
  /** Name of the link to one entry, `{headline}`. */
  readonly permalink: string;
  /** While the data are on their way. */
  readonly loading: string;
  /** There are no events. */
  readonly empty: string;
  /** The data could not be had. */
  readonly failed: string;
}

/**
 * What a plain list never prints. In English these come with the part that does (views/card-extras.ts), so no other view
 * may use them; a test holds that.
 */
export type RareMessage =
  | keyof MediaWords
  | 'archive'
  | 'corrected'
  | 'corrections'
  | 'credit'
  | 'illustration'
  | 'loadFrom'
  | 'loadNote'
  | 'mediaFailed'
  | 'openAt'
  | 'replacedBy'
  | 'sensitive'
  | 'showPictures'
  | 'showSensitive'
  | 'synthetic'
  | 'transcript'
  | 'updated';

/** What every function of this layer needs to speak: nothing is taken from the viewer's settings. */
export interface Words {
  /** BCP 47 tag: forms of dates, digits, plurals. */
  readonly locale: string;
  readonly messages: Messages;
  /** IANA name in which clock times are shown; absent: as written. */
  readonly timeZone?: string | undefined;
}
