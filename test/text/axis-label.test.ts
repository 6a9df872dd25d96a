import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SectionHeading } from '../../src/model/group-events.js';
import { shownAsOf } from '../../src/model/shown-as-of.js';
import { sortEvents } from '../../src/model/sort-events.js';
import type { Figure, NewsEvent, Timeline } from '../../src/model/timeline.js';
import { axisLabel, isFirm } from '../../src/text/axis-label.js';
import { BRITISH, DAY, NONE } from '../support/date-line.js';
import { madeTimeline } from '../support/made-timeline.js';

const label = (fields: Partial<NewsEvent>, heading: SectionHeading = NONE, rest: Partial<Timeline> = {}) => {
  const timeline = madeTimeline([{ date: '2024-08', headline: 'It was so', ...fields }], rest);
  return axisLabel(sortEvents(timeline)[0]!, heading, BRITISH, { timeline, asOf: shownAsOf(timeline), now: undefined });
};
const attribution = (by: string, phrase?: string) =>
  ({ attribution: { by, named: true, ...(phrase && { phrase }) } }) as Partial<NewsEvent>;
const figure: Figure = {
  label: 'strikes',
  value: 2000,
  unit: 'count',
  comparison: 'moreThan',
  period: '2024-10',
  source: 'a',
};

describe('what a label says', () => {
  test('is its date and its headline, and nothing else where nothing is stated', () => {
    assert.deepEqual(label({}), {
      date: 'August 2024',
      hedge: '',
      opening: '',
      headline: 'It was so',
      note: '',
      short: 'Entry, open',
      total: undefined,
      glyph: false,
    });
  });

  test('has a glyph where it has a kind, whose word is in its short form', () => {
    const { glyph, short } = label({ kind: 'decision' });
    assert.deepEqual([glyph, short], [true, 'Decision, open']);
  });

  test('leaves out a date that the heading of its row has said', () => {
    assert.equal(label({ date: '[..2024-11-17]' }, { kind: 'day-not-known', end: DAY, alone: false }).date, '');
    assert.equal(
      label({ date: '[..2024-11-17]' }, { kind: 'day-not-known', end: undefined, alone: false }).date,
      'By 17 November 2024',
    );
  });

  test('begins with the name that the data give the date', () => {
    assert.equal(label({ date: '2024-08-06', dateLabel: 'Matchday 2' }).date, 'Matchday 2, 6 August 2024');
  });

  test('says quietly that a total is still running', () => {
    const total = { ...figure, cumulative: true as const, period: '2024-10' };
    assert.match(label({ headline: 'More than 2,000 strikes', figures: [total] }).note, /^running total/);
  });
});

describe('what weakens a claim stands before it', () => {
  test('who says so, and that it is not confirmed', () => {
    assert.equal(label({ certainty: 'claimed', ...attribution('Russia') }).hedge, 'Claimed by Russia:');
    assert.equal(label({ certainty: 'claimed' }).hedge, 'Not confirmed:');
    assert.equal(label({ certainty: 'analysis' }).hedge, 'Analysis:');
  });

  test('that it has not happened yet, or was called off', () => {
    for (const status of ['expected', 'scheduled', 'possible', 'cancelled'] as const)
      assert.match(label({ status }).hedge, new RegExp(`^${status}`, 'i'), status);
  });

  test('that it was retracted, though it was confirmed before', () => {
    assert.match(
      label({ certainty: 'confirmed', retracted: { when: '2024-11-18', why: 'it was wrong' } }).hedge,
      /^Retracted 18 November 2024: it was wrong/,
    );
  });

  test('and what is confirmed or plainly reported has nothing before it', () => {
    for (const certainty of ['confirmed', 'reported'])
      assert.equal(label({ certainty, ...attribution('CBS') }).hedge, '');
    assert.equal(label({ status: 'ongoing' }).hedge, '');
  });

  test('but a certainty of a newsroom of its own is said, even under a name of ours', () => {
    const certainties = [{ id: 'reported', label: 'Alleged', line: 'dashed' as const }];
    assert.match(label({ certainty: 'reported' }, NONE, { certainties }).hedge, /^Alleged/);
  });
});

describe('nobody is named twice', () => {
  test('a headline that opens with its own attribution has that underlined, and no hedge', () => {
    const { hedge, opening, headline } = label({
      headline: 'Sources suggest it was so',
      certainty: 'claimed',
      ...attribution('sources', 'Sources suggest'),
    });
    assert.deepEqual([hedge, opening, headline], ['', 'Sources suggest', 'it was so']);
  });

  test('a headline that begins with its speaker loses the name that the hedge has said', () => {
    const { hedge, headline } = label({
      headline: 'Kuzan: crucial; not decisive',
      certainty: 'analysis',
      ...attribution('Serhiy Kuzan'),
    });
    assert.deepEqual([hedge, headline], ['Analysis by Serhiy Kuzan:', 'crucial; not decisive']);
  });

  test('and keeps it where nothing has said it', () => {
    assert.equal(
      label({ headline: 'Kuzan: crucial', certainty: 'confirmed', ...attribution('Serhiy Kuzan') }).headline,
      'Kuzan: crucial',
    );
    assert.equal(
      label({ headline: 'Trump: crucial', certainty: 'analysis', ...attribution('Serhiy Kuzan') }).headline,
      'Trump: crucial',
    );
  });

  test('no word is lost, and a retraction leaves the headline as it was', () => {
    const { opening, headline } = label({
      headline: 'Sources suggest it was so',
      retracted: { when: '2024', why: 'it was wrong' },
      ...attribution('sources', 'Sources suggest'),
    });
    assert.deepEqual([opening, headline], ['', 'Sources suggest it was so']);
  });
});

describe('a total that is nothing but its figure', () => {
  test('has its parts, to be set as a block', () => {
    const { total } = label({ headline: 'More than 2,000 strikes in October', figures: [figure] });
    assert.deepEqual([total?.comparison, total?.number, total?.after], ['More than', '2,000', 'strikes in October']);
  });

  test('and with words before it, or a hedge, is a headline like any other', () => {
    assert.equal(label({ headline: 'The US counts more than 2,000 strikes', figures: [figure] }).total, undefined);
    assert.equal(
      label({ headline: 'More than 2,000 strikes', figures: [figure], certainty: 'claimed' }).total,
      undefined,
    );
  });
});

test('only what nobody weakens is firm; a certainty of the newsroom’s own never is, whatever it is called', () => {
  const event = { id: 'a', date: null, headline: 'A', sources: [] };
  assert.equal(isFirm(event), true);
  assert.equal(isFirm({ ...event, supersededBy: 'b' }), false);
  assert.equal(isFirm({ ...event, certainty: 'confirmed', status: 'ongoing' }), true);
  assert.equal(isFirm({ ...event, certainty: 'denied' }), false);
  assert.equal(isFirm({ ...event, status: 'expected' }), false);
  assert.equal(isFirm({ ...event, retracted: { when: '2024', why: 'an error' } }), false);
  assert.equal(
    isFirm({ ...event, certainty: 'confirmed' }, [{ id: 'confirmed', label: 'Twice', line: 'heavy' }]),
    false,
  );
});
