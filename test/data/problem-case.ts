/** One problem that `validate` can find: where, how bad, what its sentence has to say, and the input that has it. */
export type ProblemCase = [
  code: string,
  severity: string,
  path: string,
  advice: RegExp,
  input: unknown,
  profile?: 'newsroom',
];
