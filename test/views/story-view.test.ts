import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { madeStory, mountStory, shown } from '../support/story-mount.js';
import { all, squeeze, unmount } from '../support/mount.js';

const texts = (element: Awaited<ReturnType<typeof mountStory>>, selector: string) =>
  all(element, selector).map(({ textContent }) => squeeze(textContent));

describe('the story', () => {
  afterEach(unmount);

  it('shows one event, whole, and says where it stands', async () => {
    const element = await mountStory(usLongRangeMissiles);
    expect(shown(element)).to.equal('war-began');
    expect(texts(element, '.panel:not([inert]) .headline')).to.deep.equal(['The war begins']);
    expect(texts(element, '.place')).to.deep.equal(['Item 1 of 16']);
    expect(element.matches(':state(story)')).to.equal(true);
  });

  it('opens at the event that is selected', async () => {
    const element = await mountStory(usLongRangeMissiles);
    element.selected = 'zelensky-quote';
    await element.updateComplete;
    expect(shown(element)).to.equal('zelensky-quote');
  });

  it('claims no order for what has no known day', async () => {
    const element = await mountStory(usLongRangeMissiles);
    element.goTo('authorization');
    await element.updateComplete;
    expect(texts(element, '.place')).to.deep.equal(['Item 8 of 16 in no particular order']);
  });

  it('keeps date, who says so, headline, text, figure and cause of an event together, in this order', async () => {
    const element = await mountStory(usLongRangeMissiles);
    element.goTo('authorization');
    await element.updateComplete;
    expect(texts(element, '.panel:not([inert])')[0]).to.match(
      /17 November 2024.*Confirmed by a US official, not named, to CBS.*Biden authorizes.*Became known 17 November 2024.*This is permission.*Up to 300 km.*Sources suggest approval was partly a response/,
    );
  });

  it('names both neighbours, and keeps a button at the end that leads nowhere', async () => {
    const element = await mountStory(usLongRangeMissiles);
    expect(texts(element, '.way .where')[0]).to.equal('Previous event');
    expect(texts(element, '.way .where')[1]).to.match(/^Next event The US has committed more than \$55 billion/);
    expect(all(element, '.way').map(({ ariaDisabled }) => ariaDisabled)).to.deep.equal(['true', 'false']);
  });

  it('has three panels and no more, of which two cannot be reached or heard, however many events there are', async () => {
    const element = await mountStory(madeStory(5000));
    element.goTo('e2500');
    await element.updateComplete;
    expect(all(element, '.panel').map(({ dataset, inert }) => [dataset['id'], inert])).to.deep.equal([
      ['e2499', true],
      ['e2500', false],
      ['e2501', true],
    ]);
    expect(all(element, '*').length).to.be.below(150);
  });

  it('says nothing at first, and after a step what has opened', async () => {
    const element = await mountStory(usLongRangeMissiles);
    expect(texts(element, '[role="status"]')).to.deep.equal(['']);
    all(element, '.way.on')[0]!.click();
    await element.updateComplete;
    expect(texts(element, '[role="status"]')[0]).to.match(/^Opened: The US has committed/);
  });

  it('of bare events shows no word on certainty, kind, source or as-of', async () => {
    const element = await mountStory(madeStory(12));
    expect(texts(element, '.story')[0]).to.match(
      /^An invented story Item 1 of 12 1 January 2000 Invented event 0 2 January 2000 Invented event 1 ← Previous event → Next event Invented event 1/,
    );
    expect(all(element, '.words, .meta, .sources, .as-of-words')).to.have.length(0);
  });
});
