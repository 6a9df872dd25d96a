import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { mountLanes } from '../support/lanes-mount.js';
import { all, unmount } from '../support/mount.js';

const look = (element: Parameters<typeof all>[0], selector: string) => getComputedStyle(all(element, selector)[0]!);

describe('the look of lanes', () => {
  afterEach(async () => {
    unmount();
    document.documentElement.style.fontSize = '';
    await emulateMedia({ media: 'screen' });
  });

  it('gives the canvas the colours of the tokens', async () => {
    const element = await mountLanes(100);
    const { color, fill, stroke, stopColor, floodColor, lightingColor } = look(element, 'canvas');
    expect([color, fill, stroke, stopColor, floodColor, lightingColor]).to.deep.equal([
      'rgb(22, 24, 29)',
      'rgb(228, 229, 232)',
      'rgb(133, 139, 149)',
      'rgb(222, 223, 226)',
      'rgb(173, 53, 22)',
      'rgb(255, 255, 255)',
    ]);
  });

  it('makes an event of every change of them', async () => {
    const element = await mountLanes(100);
    for (const token of ['ink', 'tint', 'rule', 'hair', 'accent', 'paper']) {
      const told = new Promise((done) =>
        all(element, 'canvas')[0]!.addEventListener('transitionrun', done, { once: true }),
      );
      element.style.setProperty(`--news-timeline-${token}`, 'rgb(1, 2, 3)');
      await told;
    }
  });

  it('leaves a finger that goes up or down to the page, and a drag marks no words', async () => {
    const element = await mountLanes(100);
    const { touchAction, userSelect, overscrollBehaviorX, cursor } = look(element, '.plot');
    expect([touchAction, userSelect, overscrollBehaviorX, cursor]).to.deep.equal(['pan-y', 'none', 'contain', 'grab']);
  });

  it('leaves all to the page where nothing can be dragged', async () => {
    const element = await mountLanes(100, { controls: 'none' });
    const { touchAction, userSelect, cursor } = look(element, '.plot');
    expect([touchAction, userSelect, cursor]).to.deep.equal(['auto', 'auto', 'auto']);
  });

  it('mirrors the canvas and the strip where time runs to the left', async () => {
    const element = await mountLanes(100, { dir: 'rtl' });
    for (const selector of ['canvas', '.overview svg'])
      expect(new DOMMatrix(look(element, selector).transform).a).to.equal(-1);
  });

  it('keeps names of lanes beside the plot at any size of the type', async () => {
    for (const size of ['16px', '32px']) {
      document.documentElement.style.fontSize = size;
      const element = await mountLanes(300, { group: 'kind', width: 1600 });
      const [titles, plot] = [all(element, '.titles')[0]!, all(element, '.plot')[0]!].map((each) =>
        each.getBoundingClientRect(),
      );
      const { right } = all(element, '.axis')[0]!.getBoundingClientRect();
      expect(titles!.right).to.be.at.most(plot!.left + 1);
      expect(plot!.right).to.be.at.most(right);
      unmount();
    }
  });

  it('knocks the ground out under words, and underlines what is pressed of the tools', async () => {
    const element = await mountLanes(300);
    expect(look(element, '.name span').backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(look(element, '.unit[aria-pressed="true"]').boxShadow).to.include('rgb(22, 24, 29)');
  });

  it('prints neither tools nor overview', async () => {
    const element = await mountLanes(300);
    await emulateMedia({ media: 'print' });
    expect([look(element, '.zoom').display, look(element, '.overview').display]).to.deep.equal(['none', 'none']);
  });
});
