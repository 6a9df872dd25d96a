import { expect } from '@open-wc/testing';
import { inSlices } from '../../../src/elements/controllers/in-slices.js';

const { signal: never } = new AbortController();

/** Work of so many steps, each of which takes so many ms of a clock that is moved by hand. */
function* work(steps: number, each: number): Generator<number, string> {
  for (let step = 1; step <= steps; step++) {
    now += each;
    yield step;
  }
  return 'done';
}

let now = 0;
const { performance: clock } = globalThis;
const own = clock.now;

describe('long work in slices', () => {
  beforeEach(() => {
    now = 0;
    clock.now = () => now;
  });
  afterEach(() => {
    clock.now = own;
  });

  it('is done at once where it is short', async () => {
    const pauses: number[] = [];
    expect(await inSlices(work(7, 1), never, (step) => pauses.push(step))).to.equal('done');
    expect(pauses).to.deep.equal([]);
  });

  it('pauses every 8 ms, and says how far it is', async () => {
    const pauses: number[] = [];
    expect(await inSlices(work(20, 1), never, (step) => pauses.push(step))).to.equal('done');
    expect(pauses).to.deep.equal([8, 16]);
    expect(await inSlices(work(3, 100), never, (step) => pauses.push(step))).to.equal('done');
    expect(pauses).to.deep.equal([8, 16, 1, 2, 3]);
  });

  it('gives what it makes without anybody looking', async () => {
    expect(await inSlices(work(20, 1), never)).to.equal('done');
  });

  it('lets what waits for the end of a task go first', async () => {
    const order: string[] = [];
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => order.push('page'));
    channel.port1.start();
    await inSlices(work(3, 8), never, (step) => {
      order.push(`slice ${step}`);
      if (step === 1) channel.port2.postMessage(0);
    });
    channel.port1.close();
    expect(order.indexOf('page')).to.be.greaterThan(-1);
    expect(order.indexOf('page')).to.be.lessThan(order.indexOf('slice 3'));
  });

  it('begins in the same breath as it is asked for', () => {
    const steps = work(20, 1);
    void inSlices(steps, never);
    expect(now).to.equal(8);
  });

  it('ends where it is called off, and gives nothing', async () => {
    const control = new AbortController();
    let pauses = 0;
    const result = await inSlices(work(100, 8), control.signal, () => {
      if (++pauses === 2) control.abort();
    });
    expect([result, pauses, now]).to.deep.equal([undefined, 2, 16]);
  });

  it('does not begin where it was called off before', async () => {
    expect(await inSlices(work(3, 1), AbortSignal.abort())).to.equal(undefined);
    expect(now).to.equal(0);
  });

  it('throws what it throws', async () => {
    const broken = (function* (): Generator<void, void> {
      yield;
      throw new RangeError('no more');
    })();
    const thrown = await inSlices(broken, never).catch((error: unknown) => error);
    expect(thrown).to.be.instanceOf(RangeError);
  });
});
