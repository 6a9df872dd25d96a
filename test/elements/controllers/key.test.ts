import { expect } from '@open-wc/testing';
import { mountLanes, wordsOf } from '../../support/lanes-mount.js';
import { all, unmount, until } from '../../support/mount.js';

/** Of each month of seven years an event, dated in another way; in the last of them by the month alone. */
const forms = ['M-01', 'M', '[M-01..M-20]', '[..M-17]', 'M~'];
const events = Array.from({ length: 84 }, (_, at) => ({
  date: (at < 72 ? forms[at % forms.length]! : 'M').replaceAll(
    'M',
    `${2018 + Math.floor(at / 12)}-${String(1 + (at % 12)).padStart(2, '0')}`,
  ),
  headline: `Invented ${at}`,
  kind: 'vote',
  ...(at === 9 && { certainty: 'claimed' as const }),
}));

describe('the key to the marks of lanes', () => {
  afterEach(unmount);
  const open = async (element: Awaited<ReturnType<typeof mountLanes>>, isOpen = true) => {
    const [key] = all(element, 'details.legend') as unknown as HTMLDetailsElement[];
    key!.open = isOpen;
    await until(() => all(element, '.legend dd').length > 0 === isOpen);
  };

  it('is fetched once it is opened, and drawn only as long as it is open', async () => {
    const element = await mountLanes({ title: 'Invented', events });
    await new Promise((done) => setTimeout(done, 100));
    expect(all(element, '.legend dd')).to.have.length(0);
    await open(element);
    expect(wordsOf(element, '.legend dt')).to.deep.equal(['How sure?', 'How exact is the date?']);
    await open(element, false);
    expect(all(element, '.legend dd')).to.have.length(0);
  });

  it('says what is drawn in view, and follows it', async () => {
    const element = await mountLanes({ title: 'Invented', events });
    await open(element);
    expect(wordsOf(element, '.legend dd')).to.deep.equal([
      'Said, claimed or not confirmed',
      'Day',
      'Whole month or period',
      'About then',
      'Some time between two dates',
      'By this day; exact day not known',
    ]);
    element.visibleRange = [Date.UTC(2024, 2, 1), Date.UTC(2024, 10, 1)];
    await element.updateComplete;
    expect(wordsOf(element, '.legend dd')).to.deep.equal(['Whole month or period']);
  });
});
