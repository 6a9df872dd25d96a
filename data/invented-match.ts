// A football match by minutes, all of it invented: the minute of play is the label (`dateLabel`), the clock time is the date.
// First half: minute m begins at 15:00 + (m − 1); second half, after two minutes more and a break, at 16:03 + (m − 46).
import { defineTimeline } from '../src/model/define-timeline.js';
import type { Actor, EventInput } from '../src/model/timeline.js';

const HARBOUR = 'Harbour Athletic';
const NORTHGATE = 'Northgate Rovers';
const of =
  (side: string) =>
  (name: string, role?: string): Actor => ({ name, side, ...(role && { role }) });
const harbour = of(HARBOUR);
const northgate = of(NORTHGATE);

const at = (
  time: string,
  dateLabel: string,
  kind: string,
  headline: string,
  more: Partial<EventInput>,
): EventInput => ({
  id: `at-${time.replace(':', '')}-${kind}`,
  date: `2031-05-11T${time}`,
  dateLabel,
  kind,
  headline,
  sources: ['report'],
  ...more,
});
const score = (text: string) => ({
  figures: [{ label: 'score', value: 0, unit: 'count', comparison: 'exact', text, source: 'report' }] as const,
});

export const inventedMatch = defineTimeline({
  schema: 'news-timeline/1',
  id: 'invented-match',
  title: 'Harbour Athletic 2–1 Northgate Rovers (invented)',
  intro: '**An invented match** between invented clubs, minute by minute.',
  language: 'en-GB',
  timeZone: 'Europe/London',
  lead: 'at-1642-goal',
  kinds: [
    { id: 'goal', label: 'Goal', glyph: { path: 'M6 1A5 5 0 1 0 6 11A5 5 0 1 0 6 1Z' }, color: '#0b6e4f' },
    { id: 'yellow', label: 'Yellow card', glyph: { path: 'M3 1H9V11H3ZM4.2 2.2V9.8H7.8V2.2Z' }, color: '#8a6d00' },
    { id: 'red', label: 'Red card', glyph: { path: 'M3 1H9V11H3Z' }, color: '#b3261e' },
    { id: 'substitution', label: 'Substitution', glyph: { path: 'M1 4H8V1L11 5H1ZM11 8H4V11L1 7H11Z' } },
    { id: 'chance', label: 'Chance', glyph: { path: 'M6 1L11 11H1Z' } },
    { id: 'whistle', label: 'Whistle', glyph: 'match' },
    { id: 'review', label: 'Video review', glyph: 'decision' },
  ],
  tracks: [
    { id: 'harbour', title: HARBOUR },
    { id: 'northgate', title: NORTHGATE },
    { id: 'referee', title: 'Referee' },
  ],
  sources: [{ id: 'report', publisher: 'Match report (invented)' }],
  corrections: [
    {
      when: '2031-05-12',
      event: 'at-1642-goal',
      text: 'The second goal was first given to Milo Brandt; the (invented) league counts it as an own goal.',
    },
  ],
  events: [
    at('14:00', 'One hour before', 'announcement', 'Line-ups', { track: 'referee', importance: 3 }),
    at('15:00', 'Kick-off', 'whistle', 'Northgate kick off', {
      track: 'referee',
      place: 'Quay Ground, Harbour',
      figures: [{ label: 'spectators', value: 18400, unit: 'count', comparison: 'about', source: 'report' }],
    }),
    at('15:08', '9′', 'chance', 'Brandt hits the post', {
      track: 'harbour',
      actors: [harbour('Milo Brandt')],
      importance: 3,
    }),
    at('15:11', '12′', 'yellow', 'Yellow for Okafor-Lind, a late tackle', {
      track: 'northgate',
      actors: [northgate('Sam Okafor-Lind')],
    }),
    at('15:22', '23′', 'goal', '0–1: Pell heads in a corner', {
      track: 'northgate',
      actors: [northgate('Jonas Pell', 'scorer'), northgate('Ade Wray', 'corner')],
      importance: 1,
      ...score('0–1'),
    }),
    at('15:30', '31′', 'substitution', 'Harbour: Tarn for the injured Costa', {
      track: 'harbour',
      actors: [harbour('Eli Tarn', 'on'), harbour('Rui Costa-Vale', 'off')],
      importance: 3,
    }),
    at('15:37', '38′', 'chance', 'Penalty for Harbour: Hale saves', {
      track: 'harbour',
      actors: [northgate('Benno Hale', 'goalkeeper'), harbour('Milo Brandt')],
    }),
    at('15:45', '45+1′', 'goal', '1–1: Tarn, from twenty metres', {
      track: 'harbour',
      actors: [harbour('Eli Tarn', 'scorer')],
      importance: 1,
      figures: [
        { label: 'distance', value: 20, unit: 'meter', comparison: 'about', source: 'report' },
        ...score('1–1').figures,
      ],
    }),
    at('15:47', 'Half-time', 'whistle', 'Level at the break', { track: 'referee', ...score('1–1') }),
    at('16:03', '46′', 'whistle', 'Second half', { track: 'referee', importance: 3 }),
    at('16:09', '52′', 'goal', 'Northgate score again', {
      track: 'northgate',
      actors: [northgate('Jonas Pell')],
      retracted: { when: '2031-05-11T16:11', why: 'offside, after the video review' },
    }),
    at('16:11', '54′', 'review', 'No goal: Pell was offside', {
      track: 'referee',
      relations: [{ type: 'contradicts', to: 'at-1609-goal' }],
    }),
    at('16:24', '67′', 'red', 'Second yellow: Okafor-Lind is sent off', {
      track: 'northgate',
      actors: [northgate('Sam Okafor-Lind')],
      relations: [{ type: 'follows', to: 'at-1511-yellow' }],
      importance: 1,
    }),
    at('16:31', '74′', 'substitution', 'Northgate: Dray for Pell', {
      track: 'northgate',
      actors: [northgate('Lev Dray', 'on'), northgate('Jonas Pell', 'off')],
      relations: [
        {
          type: 'because',
          to: 'at-1624-red',
          attribution: 'Northgate’s coach put it down to [the sending-off](#at-1624-red).',
        },
      ],
      importance: 3,
    }),
    at('16:42', '85′', 'goal', '2–1: own goal by Dray, after a cross from Brandt', {
      track: 'harbour',
      actors: [northgate('Lev Dray', 'own goal'), harbour('Milo Brandt', 'cross')],
      importance: 1,
      updated: '2031-05-12',
      ...score('2–1'),
    }),
    at('16:50', '90+3′', 'chance', 'Wray shoots over from six metres', {
      track: 'northgate',
      actors: [northgate('Ade Wray')],
    }),
    at('16:52', 'Full time', 'whistle', 'Harbour Athletic win', { track: 'referee', importance: 1, ...score('2–1') }),
  ],
});
