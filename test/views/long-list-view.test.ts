import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { listEnglish } from '../../src/text/list-english.js';
import type { Messages } from '../../src/text/messages.js';
import { longHeadingWords } from '../../src/views/long-list-view.js';
import { headings, mountList, outline } from '../support/long-list-mount.js';
import { all, squeeze, unmount } from '../support/mount.js';
import { madeStory } from '../support/story-mount.js';

const words = { locale: 'en-GB', messages: listEnglish as Messages, timeZone: undefined };
const timeline = { ...usLongRangeMissiles, tracks: [{ id: 'front', title: 'At the front' }] } as never;
const say = (
  heading: Parameters<typeof longHeadingWords>[0],
  group: Parameters<typeof longHeadingWords>[1] = 'none',
) => {
  const { name, year, note } = longHeadingWords(heading, group, { timeline, words });
  return [name, year, note].filter(Boolean).join(' | ');
};

describe('the headings of a long list', () => {
  afterEach(unmount);

  it('are months, years, titles of the data set, groups, and what has no date', () => {
    expect(say({ kind: 'block', unit: 1, at: 2024 * 12 })).to.equal('January | 2024');
    expect(say({ kind: 'block', unit: 12, at: 2024 })).to.equal('2024');
    expect(say({ kind: 'titled', title: 'The first year' })).to.equal('The first year');
    expect(say({ kind: 'group', key: 'front' }, 'track')).to.equal('At the front');
    expect(say({ kind: 'group', key: 'military-action' }, 'kind')).to.equal('Military action');
    expect(say({ kind: 'undated' })).to.equal('No date');
    expect(say({ kind: 'possible' })).to.equal('Possible, no date | None of this has happened');
  });

  it('stand a level below the title, each with a button; headlines a level below them', async () => {
    const element = await mountList(madeStory(600));
    expect(headings(element)[0]!.parentElement!.localName).to.equal('h3');
    expect(all(element, '.event .headline')[0]!.localName).to.equal('h4');
  });

  it('never count a mere possibility as an event', async () => {
    const events = madeStory(560).events.map((each, at) =>
      at < 540 ? each : Object.assign({}, each, { date: null, status: 'possible' as const }),
    );
    const element = await mountList({ title: 'Invented', events });
    expect(outline(element).at(-1)).to.equal('> Possible, no date None of this has happened, 20');
  });

  it('say the whole date on a card of which the heading says only the month', async () => {
    const element = await mountList(madeStory(600));
    expect(squeeze(all(element, '.event .date')[0]!.textContent)).to.equal('1 January 2000');
  });

  it('have long empty stretches between them, with their length', async () => {
    const events = madeStory(600).events.map((each, at) =>
      at < 300 ? each : Object.assign({}, each, { date: each.date.replace(/^200/, '201') }),
    );
    const element = await mountList({ title: 'Invented', events });
    expect(squeeze(all(element, '.gap')[0]!.textContent)).to.contain('10 years to the next dated entry');
  });
});
