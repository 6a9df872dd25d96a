import { expect } from '@open-wc/testing';
import { Answers } from '../../../src/elements/controllers/answers.js';

/** A server of which the test says when it answers, in any order. */
function late() {
  const open = new Map<
    number,
    { readonly signal: AbortSignal; readonly answer: (text: string) => void; readonly fail: () => void }
  >();
  const asked: number[] = [];
  const ask = (range: number, signal: AbortSignal): Promise<string> => {
    asked.push(range);
    return new Promise((answer, fail) => open.set(range, { signal, answer, fail: () => fail(new Error('offline')) }));
  };
  return { ask, open, asked };
}
const breath = () => new Promise((done) => setTimeout(done));

describe('what is answered to a question', () => {
  it('is there at once where memory answers, each time anew, and nobody is told', () => {
    let told = 0;
    const answers = new Answers<number, string>(() => told++);
    const ask = (range: number) => `picture ${range}`;
    expect([1, 2, 2].map((range) => answers.to(ask, range, [range]))).to.deep.equal([
      'picture 1',
      'picture 2',
      'picture 2',
    ]);
    expect(told).to.equal(0);
  });

  it('is the one before as long as a server has not answered, and then its own, which is told once', async () => {
    let told = 0;
    const { ask, open, asked } = late();
    const answers = new Answers<number, string>(() => told++);
    expect(answers.to(ask, 1, [1])).to.equal(undefined);
    open.get(1)!.answer('picture 1');
    await breath();
    expect([answers.to(ask, 1, [1]), told]).to.deep.equal(['picture 1', 1]);
    // A page draws for many reasons: it is not asked again meanwhile, nor afterwards.
    expect([answers.to(ask, 2, [2]), answers.to(ask, 2, [2])]).to.deep.equal(['picture 1', 'picture 1']);
    open.get(2)!.answer('picture 2');
    await breath();
    expect([answers.to(ask, 2, [2]), told, asked]).to.deep.equal(['picture 2', 2, [1, 2]]);
  });

  it('is that of what was asked last, in whatever order the answers come; the others are called off', async () => {
    let told = 0;
    const { ask, open } = late();
    const answers = new Answers<number, string>(() => told++);
    for (const range of [1, 2, 3]) answers.to(ask, range, [range]);
    expect([1, 2, 3].map((range) => open.get(range)!.signal.aborted)).to.deep.equal([true, true, false]);
    for (const range of [2, 3, 1]) {
      open.get(range)!.answer(`picture ${range}`);
      await breath();
    }
    expect([answers.to(ask, 3, [3]), told]).to.deep.equal(['picture 3', 1]);
  });

  it('is memory’s where a server before it comes too late', async () => {
    const { ask, open } = late();
    const answers = new Answers<number, string>(() => {});
    // A server that keeps what it has sent answers at once the second time.
    const mixed = (range: number, signal: AbortSignal) => (range > 1 ? 'kept' : ask(range, signal));
    answers.to(mixed, 1, [1]);
    expect(answers.to(mixed, 2, [2])).to.equal('kept');
    open.get(1)!.answer('picture 1');
    await breath();
    expect([answers.to(mixed, 2, [2]), open.get(1)!.signal.aborted]).to.deep.equal(['kept', true]);
  });

  it('stays where a server fails, and what has failed is asked again only after something else', async () => {
    const { ask, open, asked } = late();
    const answers = new Answers<number, string>(() => {});
    const mixed = (range: number, signal: AbortSignal) => (range === 0 ? 'before' : ask(range, signal));
    answers.to(mixed, 0, [0]);
    answers.to(mixed, 1, [1]);
    open.get(1)!.fail();
    await breath();
    expect([answers.to(mixed, 1, [1]), asked]).to.deep.equal(['before', [1]]);
    answers.to(mixed, 2, [2]);
    answers.to(mixed, 1, [1]);
    expect(asked).to.deep.equal([1, 2, 1]);
  });

  it('is forgotten where other data are asked', async () => {
    const [first, second] = [late(), late()];
    const answers = new Answers<number, string>(() => {});
    answers.to(first.ask, 1, [1]);
    first.open.get(1)!.answer('picture 1');
    await breath();
    expect(answers.to(second.ask, 1, [1])).to.equal(undefined);
    expect(second.asked).to.deep.equal([1]);
  });
});
