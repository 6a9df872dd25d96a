import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { listEnglish } from '../../src/text/list-english.js';
import type { Messages } from '../../src/text/messages.js';
import { jumpButtons } from '../../src/views/jump-buttons.js';
import { squeeze } from '../support/mount.js';

const words = { locale: 'en-GB', messages: listEnglish as Messages, timeZone: undefined };

describe('a way to a year or a group', () => {
  it('says where it goes and how much is there, to the eye in short and to the ear in words', () => {
    const gone: number[] = [];
    const box = document.createElement('nav');
    const jumps = [2019, 2020].map((year) => ({
      name: `${year}`,
      count: 1200,
      possible: 0,
      go: () => gone.push(year),
    }));
    render(html`${jumpButtons(jumps, words)}`, box);
    const [, second] = box.querySelectorAll('button');
    expect(squeeze(second!.textContent)).to.equal('2020 1,200');
    expect(second!.getAttribute('aria-label')).to.equal('2020 1,200 events');
    second!.click();
    expect(gone).to.deep.equal([2020]);
  });
});
