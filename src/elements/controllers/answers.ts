import type { Ask } from '../../layout/ask.js';

const same = (a: readonly unknown[], b: readonly unknown[] | undefined): boolean =>
  a.length === b?.length && a.every((each, at) => Object.is(each, b[at]));

/**
 * What is answered to the question that was asked last. The answer before it holds until then; what comes to a question before
 * is dropped, whichever comes first.
 */
export class Answers<Question, Answer> {
  readonly #ready: () => void;
  /** The question that is on its way, or was answered late. */
  #asked: { readonly key: readonly unknown[]; readonly control: AbortController } | undefined;
  #answer: Answer | undefined;
  #ask: Ask<Question, Answer> | undefined;

  /** @param ready Called when an answer has come that was waited for. */
  constructor(ready: () => void) {
    this.#ready = ready;
  }

  /**
   * The answer, or as long as there is none the one before it; undefined where there was none yet.
   * @param ask Another than before knows other data: what was answered is forgotten.
   * @param key What the question asks: asked for again while it is on its way, or once it was answered late, it is the same.
   */
  to(ask: Ask<Question, Answer>, question: Question, key: readonly unknown[]): Answer | undefined {
    const isOther = ask !== this.#ask;
    if (!isOther && same(key, this.#asked?.key)) return this.#answer;
    if (isOther) this.#answer = undefined;
    this.#ask = ask;
    this.#asked?.control.abort();
    const control = new AbortController();
    const given = ask(question, control.signal);
    // Memory answers as soon as it is asked, and need not be remembered.
    this.#asked = given instanceof Promise ? { key, control } : undefined;
    if (given instanceof Promise) void this.#wait(given, control.signal);
    else this.#answer = given;
    return this.#answer;
  }

  async #wait(given: Promise<Answer>, signal: AbortSignal): Promise<void> {
    try {
      const answer = await given;
      if (signal.aborted) return;
      this.#answer = answer;
      this.#ready();
    } catch {
      // What cannot be had leaves what was there before, and is not asked for again until something else was.
    }
  }
}
