import { expect } from '@open-wc/testing';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { outcomes } from '../../stories/support/axis-marks.js';
import { marieCurie } from '../../data/marie-curie.js';
import { mountAxis } from '../support/axis-mount.js';
import { all, squeeze, unmount } from '../support/mount.js';

describe('what has no place on the axis', () => {
  afterEach(unmount);

  it('stands after it: possibilities under the words that none has happened, then what is not settled', async () => {
    const sections = all(await mountAxis(usLongRangeMissiles), '.rail-after section');
    expect(sections.map(({ textContent }) => squeeze(textContent).slice(0, 60))).to.deep.equal([
      'Possible, no dateNone of this has happened Possible. Analysi',
      '3 points not settled The Kremlin has not yet reacted to the ',
    ]);
  });

  it('keeps what happened on a day that nobody names apart from what has not happened', async () => {
    const element = await mountAxis(outcomes);
    const [undated, possible] = all(element, '.rail-after section');
    expect(squeeze(undated!.textContent)).to.equal('No date It happened, nobody says when');
    expect(squeeze(possible!.textContent)).to.match(
      /^Possible, no date ?None of this has happened Possible: A possibility/,
    );
    expect(undated!.querySelector('.possible')).to.equal(null);
    expect(possible!.querySelectorAll('.possible')).to.have.length(1);
  });

  it('has entries that open as those on the plot do', async () => {
    const element = await mountAxis(usLongRangeMissiles);
    const [first] = all(element, '.rail-after button');
    expect(first!.ariaLabel).to.match(/^No date\. Possible\. Analysis by the article: Britain and France could/);
    first!.click();
    await element.updateComplete;
    expect(element.selected).to.equal('uk-france-storm-shadow');
    expect(first!.ariaExpanded).to.equal('true');
  });

  it('has beside a point the day of which it was not settled, where that is another than that of the whole', async () => {
    const element = await mountAxis({
      ...outcomes,
      openPoints: [
        { text: 'Nobody has said why.', asOf: '2024-11-10' },
        { text: 'Nor how.', asOf: '2024-11-17' },
      ],
    });
    expect(all(element, '.points li').map(({ textContent }) => squeeze(textContent))).to.deep.equal([
      'Nobody has said why. As of 10 November 2024',
      'Nor how.',
    ]);
  });

  it('is not there where everything has a date', async () => {
    expect(all(await mountAxis(marieCurie), '.rail-after')).to.have.length(0);
  });
});
