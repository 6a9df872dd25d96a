import type { SourceText } from './source-text.js';

/** A rule of the house over the sources, with examples that prove that it sees what it is for. */
export interface Rule {
  readonly title: string;
  /** One message for each breach: where it is, what is wrong, and what to do instead. */
  readonly check: (files: readonly SourceText[]) => string[];
  /** Each of them alone is a breach. */
  readonly planted: readonly SourceText[];
  /** None of them is. */
  readonly fine: readonly SourceText[];
}
