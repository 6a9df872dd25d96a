/**
 * Fails a test that logs a warning or an error, that throws where nobody waits for it, or that breaks the page's policy.
 * The test runner imports it before every test file; a test that means to warn says so with {@link expectConsole}.
 */
const seen: string[] = [];
let expected: { readonly pattern: RegExp; met: boolean }[] = [];

/** What is no fault of ours: Lit's own reminder that the tests run its development build. */
const IGNORED = /^Lit is in dev mode/;

function note(text: string): void {
  if (IGNORED.test(text)) return;
  const match = expected.find(({ pattern }) => pattern.test(text));
  if (match) match.met = true;
  else seen.push(text);
}

const words = (value: unknown): string =>
  value instanceof Error ? String(value) : typeof value === 'string' ? value : JSON.stringify(value);

for (const level of ['warn', 'error'] as const) {
  const original = console[level].bind(console);
  console[level] = (...args: unknown[]) => {
    const text = args.map(words).join(' ');
    note(text);
    if (!expected.some(({ pattern }) => pattern.test(text))) original(...args);
  };
}

document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
  note(`The page's policy forbids this: ${violatedDirective} ${blockedURI} (${sourceFile}:${lineNumber})`);
});

/** Allows, and demands, a warning or an error that matches, in the test that calls it. */
export function expectConsole(pattern: RegExp): void {
  expected.push({ pattern, met: false });
}

function verdict(): Error | undefined {
  const missing = expected.filter(({ met }) => !met).map(({ pattern }) => pattern);
  const unexpected = seen.splice(0);
  expected = [];
  if (unexpected.length > 0) return new Error(`Unexpected on the console: ${unexpected.join(' | ')}`);
  if (missing.length > 0) return new Error(`Expected on the console, and not seen: ${missing.join(' | ')}`);
  return undefined;
}

afterEach(async function () {
  // A policy violation is reported in a task of its own.
  await new Promise((done) => setTimeout(done));
  const error = verdict();
  const { currentTest } = this;
  if (!error || !currentTest || currentTest.state === 'failed') return;
  // Throwing here would end the whole suite: mocha gives up after a failed hook. The runner reads this state at the end.
  currentTest.state = 'failed';
  currentTest.err = error;
});

after(() => {
  const error = verdict();
  if (error) throw error;
});
