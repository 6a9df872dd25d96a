/** What runs in the page of a measurement, beside one library: `prepare`, then `first`, then the steps. */
import { FROM, makeEvents, TO } from './made-events.js';

/** Where a step goes: a window in time, and for what has none a part of the whole, and pixels beyond it. */
interface Step {
  readonly from: number;
  readonly to: number;
  /** Of the whole, 0 to 1. */
  readonly part: number;
  readonly px: number;
  readonly step: number;
}
export type StepKind = 'pan' | 'zoom';

/** What a file of libraries/ says how to do. */
interface Library {
  /** Matches what stands in the page only when events do; looked for in shadow roots too. */
  readonly drawn: string;
  /** Why it has no pan or zoom. */
  readonly missing?: Partial<Record<StepKind, string>>;
  readonly input: (events: ReturnType<typeof makeEvents>) => unknown;
  readonly mount: (box: HTMLElement, input: unknown, range: readonly [number, number]) => Promise<void>;
  /** Resolves when nothing is left to do of what its first picture does not wait for. */
  readonly complete?: () => Promise<void>;
  readonly pan: (step: Step) => void;
  readonly zoom: (step: Step) => void;
}
const { library } = globalThis as unknown as { library: Library };

const WIDTH = 1200;
const DAY = 86_400_000;
/** Ten places, twenty steps at each. */
const PLACES = 10;
const STEPS = 20;
/** A pan step is 6 px of a window over half of the time. */
const STEP_PX = 6;
const WINDOW = (TO - FROM) / 2;
/** Zoom goes from all of the time to a month of it: 200 steps of 2.4 %. */
const CLOSEST = 30 * DAY;
const CLOSER = ((TO - FROM) / CLOSEST) ** (1 / (PLACES * STEPS));
/** How long the steps may take together, in ms, before there are fewer of them. */
const BUDGET = 20_000;

const frame = () => new Promise((done) => requestAnimationFrame(done));
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

let input: unknown;
let middle = 0;
let called = 0;

function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}
const isDrawn = (root: ParentNode): boolean =>
  root.querySelector(library.drawn) !== null ||
  [...elementsIn(root)].some(({ shadowRoot }) => shadowRoot?.querySelector(library.drawn));

function stepAt(kind: StepKind, place: number, step: number): Step {
  const part = place / (PLACES - 1);
  const px = step * STEP_PX;
  const index = place * STEPS + step;
  if (kind === 'zoom') {
    const width = (TO - FROM) / CLOSER ** index;
    const from = Math.min(Math.max(FROM, middle - width / 2), TO - width);
    return { from, to: from + width, part, px, step: index };
  }
  // The last steps of the last place would leave the time: they all begin a little earlier.
  const from = FROM + part * (TO - FROM - WINDOW - (STEPS * STEP_PX * WINDOW) / WIDTH) + (px * WINDOW) / WIDTH;
  return { from, to: from + WINDOW, part, px, step: index };
}

/** One step, and the two frames in which everything comes that it has put off. */
async function take(kind: StepKind, place: number, step: number, name: string): Promise<void> {
  await frame();
  performance.mark(name);
  library[kind](stepAt(kind, place, step));
  await frame();
}

export const bench = {
  missing: (kind: StepKind): string | undefined => library.missing?.[kind],

  /** The events, in the library's own form: in memory before any clock runs. */
  async prepare(count: number): Promise<void> {
    const events = makeEvents(count);
    middle = Date.parse(events[count >> 1]?.start ?? '2019-01-01');
    input = library.input(events);
    await pause(500);
  },

  /** Milliseconds from the call to two frames after the library says that it has drawn. */
  async first(): Promise<number> {
    const box = document.querySelector<HTMLElement>('#box')!;
    const given = input;
    // What the library does not keep of its input is not counted as its memory.
    input = undefined;
    // From frame to frame, or chance would take up to one of them off.
    await frame();
    called = performance.now();
    await library.mount(box, given, [FROM, TO]);
    while (!isDrawn(document)) await frame();
    await frame();
    await frame();
    return performance.now() - called;
  },

  /** Milliseconds from the call to where all of it is there. Steps are taken of what is complete. */
  async complete(): Promise<number> {
    await library.complete?.();
    await frame();
    await frame();
    return performance.now() - called;
  },

  /** Elements below the container, those of shadow roots too. */
  elements: (): number => [...elementsIn(document.querySelector('#box')!)].length,

  /** How many steps to take at each place so that they keep to the budget. */
  async pace(kind: StepKind): Promise<number> {
    const timed = async (steps: readonly number[]) => {
      const began = performance.now();
      for (const step of steps) await take(kind, 0, step, 'bench-jump');
      return (performance.now() - began) / steps.length;
    };
    // The very first one also compiles and waits for what the first render has left; where it is quick, it is not the measure.
    const first = await timed([0, 1]);
    const each = first > 1000 ? first : await timed([2, 3, 4, 5]);
    return Math.max(1, Math.min(STEPS, Math.round(BUDGET / (PLACES * each)) - 1));
  },

  /** The steps, marked for the trace. Coming to a place is a jump, which no reader makes: it is not counted. */
  async steps(kind: StepKind, each: number): Promise<void> {
    const began = performance.now();
    for (let place = 0; place < PLACES && performance.now() - began < BUDGET * 1.5; place++) {
      await take(kind, place, 0, 'bench-jump');
      for (let step = 1; step <= each; step++) await take(kind, place, step, 'bench-step');
    }
    await frame();
    performance.mark('bench-end');
    await pause(50);
  },
};
Object.assign(globalThis, { bench });
