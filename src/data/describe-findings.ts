import type { Finding, LoadCode, Problem, Severity } from './problem.js';

/** What went wrong with a data set as a whole, before it could be read. */
export const loadFinding = (code: LoadCode, about: unknown, severity: Severity = 'error'): Finding => ({
  path: '',
  code,
  about,
  severity,
  loss: [],
});

/**
 * Findings as problems. Their words are a part of their own, fetched only now that there is something to say; where the
 * part cannot be had, the codes have to do.
 */
export const describeFindings = async (findings: readonly Finding[]): Promise<readonly Problem[]> => {
  try {
    return findings.length ? (await import('./describe-problems.js')).describeProblems(findings) : [];
  } catch {
    return findings.map(({ path, code, severity = 'error' }) => ({ path, code, severity, message: code }));
  }
};
