import { expect } from '@open-wc/testing';
import { portableStories } from '../support/portable-stories.js';

describe('every story draws, plays and is accessible under the strict policy', () => {
  it('there are stories', () => expect(portableStories).not.to.be.empty);

  for (const { title, name, run } of portableStories) {
    it(`${title}: ${name}`, async () => {
      const canvas = document.body.appendChild(document.createElement('main'));
      canvas.id = 'storybook-root';
      try {
        await run(canvas);
        await expect(canvas).to.be.accessible();
        expect([...canvas.querySelectorAll(':not(:defined)')].map(({ localName }) => localName)).to.deep.equal([]);
      } finally {
        canvas.remove();
      }
    });
  }
});
