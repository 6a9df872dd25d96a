import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { join } from 'node:path';

/**
 * Web Test Runner serves source files one by one and understands no CommonJS. Storybook's packages
 * import some, so they are bundled into plain ES modules once per run; Lit stays outside, so that
 * there is one Lit only.
 */
export function prebundle({ entries, external, outdir = 'node_modules/.cache/wtr-prebundle' }) {
  const names = new Map(entries.map((entry) => [entry, entry.replace(/\W+/g, '_')]));
  return {
    name: 'prebundle',
    async serverStart({ config }) {
      await build({
        absWorkingDir: config.rootDir,
        entryPoints: Object.fromEntries([...names].map(([entry, name]) => [name, entry])),
        outdir: join(config.rootDir, outdir),
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        mainFields: ['module', 'browser', 'main'],
        conditions: ['browser', 'import'],
        external,
        define: { 'process.env.NODE_ENV': '"test"', global: 'globalThis' },
        logLevel: 'error',
      });
    },
    resolveImport({ source }) {
      return names.has(source) ? `/${outdir}/${names.get(source)}.js` : undefined;
    },
  };
}

/**
 * Commands for what @web/test-runner-commands lacks. `viewport` {width, height} works in all three
 * engines; `media` {feature: value} knows forced-colors too, but needs Chromium. Each answers
 * {supported: boolean}.
 */
export function environmentPlugin() {
  const sessions = new WeakMap(); // one per page, or else the settings would not be replaced
  return {
    name: 'environment-commands',
    async executeCommand({ command, payload, session }) {
      const { browser, id } = session;
      if (command === 'viewport') {
        if (browser.setViewport) await browser.setViewport(payload);
        else await browser.getPage(id).setViewport(payload);
        return { supported: true };
      }
      if (command === 'media') {
        const page = browser.name.startsWith('Chrom') ? browser.getPage(id) : undefined;
        if (!page) return { supported: false };
        if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
        const features = Object.entries(payload ?? {}).map(([name, value]) => ({ name, value }));
        await sessions.get(page).send('Emulation.setEmulatedMedia', { features });
        return { supported: true };
      }
      return undefined;
    },
  };
}

/** Sends the policy with every page, so that a test meets what a strict site does. */
export function strictPolicy(policy) {
  return async (context, next) => {
    await next();
    if (context.response.is('html')) context.set('Content-Security-Policy', policy);
  };
}

/**
 * Puts the guard before each test file. It has to be imported from there: its hooks exist only once mocha is set up,
 * which is after every script of the page. On the same line, so that the line numbers in a stack stay right.
 */
export function consoleGuard(guard) {
  return {
    name: 'console-guard',
    transform(context) {
      if (/^\/test\/.*\.test\.ts$/.test(context.path)) return `import '${guard}';${context.body}`;
      return undefined;
    },
  };
}

/** Writes {passed, failed, skipped} to a file; a test file that could not be run counts as one failure. */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      const visit = (suite) => {
        for (const test of suite.tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
        suite.suites.forEach(visit);
      };
      for (const session of sessions) {
        const before = { ...counts };
        if (session.testResults) visit(session.testResults);
        if (!session.passed && counts.failed === before.failed) counts.failed += 1;
        if (Object.keys(counts).every((key) => counts[key] === before[key])) {
          console.error(`${session.testFile} holds no test.`);
          counts.failed += 1;
        }
      }
      if (file) writeFileSync(file, JSON.stringify(counts));
    },
  };
}

/** `import { stories } from '../virtual/stories.js'`: every stories/**\/*.stories.ts as [path, module], as they are now. */
export function storyModules() {
  let root;
  return {
    name: 'story-modules',
    serverStart({ config }) {
      root = config.rootDir;
    },
    resolveImport: ({ source }) => (source.endsWith('/virtual/stories.js') ? '/virtual/stories.js' : undefined),
    serve(context) {
      if (context.path !== '/virtual/stories.js') return undefined;
      const dir = join(root, 'stories');
      const files = existsSync(dir) ? readdirSync(dir, { recursive: true, encoding: 'utf8' }) : [];
      const stories = files
        .filter((name) => name.endsWith('.stories.ts'))
        .map((name) => `stories/${name.replaceAll('\\', '/')}`)
        .sort();
      const imports = stories.map((path, index) => `import * as story${index} from '/${path}';`);
      const list = stories.map((path, index) => `[${JSON.stringify(path)}, story${index}]`);
      return { body: `${imports.join('\n')}\nexport const stories = [${list.join(', ')}];\n`, type: 'js' };
    },
  };
}
