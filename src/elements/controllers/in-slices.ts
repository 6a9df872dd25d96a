/** What a page may be kept busy by at once, ms. */
const SLICE = 8;

/** The end of a task: input and painting come before the next one. Not `setTimeout`, which waits 4 ms each time. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(0);
  });

/**
 * Does long work in slices of 8 ms, between which the page goes on.
 *
 * @param pause Called after each slice with what the work yielded last. @returns What the work gives; undefined where it was
 *   called off.
 */
export async function inSlices<Step, Result>(
  work: Generator<Step, Result>,
  signal: AbortSignal,
  pause?: (step: Step) => void,
): Promise<Result | undefined> {
  while (!signal.aborted) {
    const until = performance.now() + SLICE;
    let step = work.next();
    while (!step.done && performance.now() < until) step = work.next();
    if (step.done) return step.value;
    pause?.(step.value);
    await breath();
  }
  return undefined;
}
