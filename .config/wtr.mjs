// Element, view, style and story tests in real browsers, on the TypeScript sources.
// NT_BROWSERS=chromium (default), firefox, webkit, several with commas, or `all` that are installed.
// NT_BROWSER=packaged takes the Chromium from node_modules. NT_COUNTS=<file> receives how many passed and failed.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as find from './browser.mjs';
import { POLICY_FOR_TEST_RUNNER } from './policy.mjs';
import { DOM_FOLDERS } from './suites.mjs';
import {
  consoleGuard,
  countReporter,
  environmentPlugin,
  prebundle,
  storyModules,
  strictPolicy,
} from './wtr-plugins.mjs';

const rootDir = resolve(import.meta.dirname, '..');
const wanted = (process.env.NT_BROWSERS ?? 'chromium').split(',');
const want = (name) => wanted.includes(name) || wanted.includes('all');
const must = (name) => wanted.includes(name);
const browsers = [];

if (want('chromium')) {
  const { source, ...launchOptions } = await find.chromium();
  console.log(`Chromium: ${source}`);
  // A window for each page: as tabs of one window, all but one are hidden, and hidden pages draw no frames.
  const createPage = ({ context }) => context.newPage({ type: 'window' });
  browsers.push(chromeLauncher({ launchOptions, createPage }));
}
if (want('firefox')) {
  const launchOptions = find.firefox();
  if (launchOptions) {
    const { default: puppeteer } = await import('puppeteer-core');
    console.log(`Firefox: ${launchOptions.executablePath}`);
    browsers.push(chromeLauncher({ puppeteer, launchOptions, concurrency: 1 }));
  } else if (must('firefox')) throw new Error('No Firefox found: install one, or set FIREFOX_PATH.');
}
if (want('webkit')) {
  const found = find.webkitgtk();
  if (found) {
    const { webkitLauncher } = await import('./webkit-launcher.mjs');
    console.log(`WebKit: ${found.binary}`);
    browsers.push(webkitLauncher(found));
  } else if (must('webkit')) throw new Error('No WebKitGTK found: apt-get install webkit2gtk-driver xvfb.');
}

export default {
  rootDir,
  files: DOM_FOLDERS.filter((folder) => existsSync(join(rootDir, 'test', folder))).map(
    (folder) => `test/${folder}/**/*.test.ts`,
  ),
  nodeResolve: { exportConditions: ['browser', 'development'] },
  browsers,
  concurrency: 2,
  testsFinishTimeout: 120_000,
  coverage: process.argv.includes('--coverage'),
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['text', 'lcovonly'], reportDir: join(rootDir, 'coverage') },
  testFramework: { config: { timeout: 10_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), countReporter(process.env.NT_COUNTS)],
  middleware: [strictPolicy(POLICY_FOR_TEST_RUNNER)],
  plugins: [
    prebundle({
      entries: [
        'storybook/test',
        'storybook/preview-api',
        '@storybook/web-components-vite',
        '@storybook/web-components',
        '@storybook/web-components/entry-preview',
      ],
      external: ['lit', 'lit/*', 'lit-html', 'lit-html/*'],
    }),
    storyModules(),
    consoleGuard('/test/support/console-guard.ts'),
    // 'esnext', since a lower target drops `with { type: 'json' }`.
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: join(rootDir, 'tsconfig.json') }),
    environmentPlugin(),
  ],
};
