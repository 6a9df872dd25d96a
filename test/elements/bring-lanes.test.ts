import { expect } from '@open-wc/testing';
import { bringLanes } from '../../src/elements/bring-lanes.js';

it('what draws many events is one part, wherever it is asked for', async () => {
  const [first, second] = await Promise.all([bringLanes(), bringLanes()]);
  expect(second).to.equal(first);
  expect(first).to.include.keys('LanesReader', 'readRows', 'lanesEnglish');
});
