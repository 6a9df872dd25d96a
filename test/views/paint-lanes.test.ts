import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { daily, mountLanes, painted } from '../support/lanes-mount.js';
import { all, unmount } from '../support/mount.js';

/** The colours of a canvas that are drawn often. */
function colours(element: Parameters<typeof all>[0]): Set<string> {
  const canvas = all(element, 'canvas')[0] as HTMLCanvasElement;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4)
    if (data[at + 3] === 255) {
      const key = `${data[at]} ${data[at + 1]} ${data[at + 2]}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return new Set([...counts].filter(([, count]) => count > 50).map(([key]) => key));
}

describe('what is painted', () => {
  afterEach(async () => {
    unmount();
    await emulateMedia({ colorScheme: 'light' });
  });

  it('is columns in the rule colour where events are many, and more of them where there are more', async () => {
    const few = painted(await mountLanes(daily(500)));
    unmount();
    const others = daily(500).map((each) => Object.assign(each, { id: `x${each.id}` }));
    const element = await mountLanes([...daily(500), ...others]);
    expect(few).to.be.above(1000);
    // rule of the light scheme: #858b95
    expect([...colours(element)]).to.include('133 139 149');
  });

  it('is marks with an ink outline where they are few', async () => {
    const element = await mountLanes(daily(30));
    expect([...colours(element)]).to.include('22 24 29');
  });

  it('hatches what is expected and leaves it out of the columns', async () => {
    const happened = painted(await mountLanes(daily(500)));
    unmount();
    const expected = painted(await mountLanes(daily(500, { status: 'expected' })));
    expect(expected).to.be.below(happened);
  });
});
