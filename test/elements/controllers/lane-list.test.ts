import { expect } from '@open-wc/testing';
import { mountLanes, wordsOf } from '../../support/lanes-mount.js';
import { all, unmount, until } from '../../support/mount.js';

const focus = (element: HTMLElement) => element.shadowRoot!.activeElement;

describe('the list in the place of an axis of lanes', () => {
  afterEach(unmount);

  it('takes the axis’ place and gives it back, with the focus on the button', async () => {
    const element = await mountLanes(150);
    all(element, '.switch')[0]!.click();
    await until(() => focus(element)?.textContent!.trim() === 'Show as timeline');
    expect([all(element, '.plot').length, all(element, '.event').length]).to.deep.equal([0, 100]);
    expect(element.matches(':state(list)')).to.equal(true);
    (focus(element) as HTMLElement).click();
    await until(() => focus(element)?.textContent!.trim() === 'Show as list');
    expect([all(element, '.plot').length, all(element, '.event').length]).to.deep.equal([1, 0]);
  });

  it('turns its pages with the focus on the first heading, and begins anew with the first', async () => {
    const element = await mountLanes(150);
    all(element, '.switch')[0]!.click();
    await until(() => all(element, '.pages').length > 0);
    all(element, '.pages button')[1]!.click();
    await until(() => all(element, '.event').length === 50);
    await until(() => focus(element) === all(element, '.event .headline')[0]);
    all(element, '.switch')[0]!.click();
    await until(() => all(element, '.plot').length > 0);
    all(element, '.switch')[0]!.click();
    await until(() => all(element, '.event').length === 100);
  });

  it('opens at an event of a count that nothing nearer tells apart, on its page', async () => {
    const events = Array.from({ length: 260 }, (_, at) => ({
      id: `e${at}`,
      date: at < 150 ? '2024-01-01' : '2024-06-01T10:00Z',
      headline: `Invented ${at}`,
    }));
    const element = await mountLanes({ title: 'Invented', events });
    all(element, '.count').at(-1)!.click();
    await until(() => all(element, '.event').length > 0);
    await until(() => focus(element)?.className === 'headline');
    expect(focus(element)!.closest('[data-id]')!.getAttribute('data-id')).to.equal('e150');
    expect(wordsOf(element, '.pages span')[0]).to.match(/101–200/);
  });

  it('stands below the picture on paper, also where it stood in its place', async () => {
    const element = await mountLanes(150);
    const parts = () => all(element, '.plot, .list').map(({ className }) => className.split(' ')[0]);
    for (const asList of [false, true]) {
      if (asList) all(element, '.switch')[0]!.click();
      await element.updateComplete;
      window.dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(parts()).to.deep.equal(['plot', 'list']);
      expect(all(element, '.event')).to.have.length(150);
      window.dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      expect(parts()).to.deep.equal([asList ? 'list' : 'plot']);
    }
  });
});
