import { expect } from '@open-wc/testing';
import { controlsOf } from '../../../src/elements/controllers/asked-controls.js';

it('a page asks for all controls, for none, or for some by their names', () => {
  const both = (controls: string) => Object.values(controlsOf(controls));
  expect(['auto', 'none', 'zoom', 'overview', 'zoom overview', 'zooming', ''].map(both)).to.deep.equal([
    [true, true],
    [false, false],
    [true, false],
    [false, true],
    [true, true],
    [false, false],
    [false, false],
  ]);
});
