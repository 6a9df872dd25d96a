// `npm test`: builds, then runs every runner and adds up what they counted. Closes with `N passed, N failed`.
// With names (`npm test -- node wtr pages storybook`) only those run, on the dist/ or storybook-static/ that is there.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { DOM_FOLDERS, OTHER_FOLDERS } from './suites.mjs';

const root = resolve(import.meta.dirname, '..');
const countsDir = join(root, 'node_modules/.cache/counts');
const ZONES = ['UTC', 'America/Los_Angeles', 'Asia/Kathmandu'];

const sum = { passed: 0, failed: 0, skipped: 0 };

function run(args, env = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('close', (code) => done(code ?? 1));
  });
}

/** Every file below test/<folder> with this ending, sorted. */
function filesIn(folder, ending = '.test.ts') {
  const dir = join(root, 'test', folder);
  if (!existsSync(dir)) return [];
  const names = readdirSync(dir, { recursive: true }).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => join('test', folder, name));
}

/** Runs one runner, adds its counts, and makes sure that what it says and how it ended agree. */
async function counted(name, files, start) {
  if (files.length === 0) return;
  const file = join(countsDir, `${name.replace(/\W+/g, '-')}.json`);
  rmSync(file, { force: true });
  console.log(`\n== ${name}: ${files.length} ${files.length === 1 ? 'file' : 'files'}`);
  const code = await start(file);
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8') || '{}') : {};
  for (const key of Object.keys(sum)) sum[key] += counts[key] ?? 0;
  const ran = (counts.passed ?? 0) + (counts.failed ?? 0);
  if (ran === 0) fail(`${name} has ${files.length} test files and ran no test.`);
  else if (code !== 0 && !counts.failed) fail(`${name} ended with code ${code} though no test failed.`);
}

function fail(message) {
  console.error(message);
  sum.failed += 1;
}

const node = (name, files, { env = {}, concurrency = 2 } = {}) =>
  counted(name, files, (file) => {
    const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
    reporters.push('--test-reporter=./.config/count-reporter.mjs', `--test-reporter-destination=${file}`);
    return run(['--import', 'tsx', '--test', `--test-concurrency=${concurrency}`, ...reporters, ...files], env);
  });

const runners = {
  async node() {
    const folders = readdirSync(join(root, 'test'), { withFileTypes: true })
      .filter(
        (entry) => entry.isDirectory() && !DOM_FOLDERS.includes(entry.name) && !OTHER_FOLDERS.includes(entry.name),
      )
      .map(({ name }) => name);
    await node(
      'Node',
      folders.flatMap((folder) => filesIn(folder)),
    );
    for (const TZ of ZONES) await node(`Node, TZ=${TZ}`, filesIn('model'), { env: { TZ } });
  },
  async wtr() {
    const files = DOM_FOLDERS.flatMap((folder) => filesIn(folder));
    await counted('Browser', files, (NT_COUNTS) =>
      run(['node_modules/@web/test-runner/dist/bin.js', '--config', '.config/wtr.mjs'], { NT_COUNTS }),
    );
  },
  async pages() {
    await node('Pages', filesIn('pages'));
  },
  async storybook() {
    await node('Storybook', filesIn('storybook'), { concurrency: 1 });
  },
};

mkdirSync(countsDir, { recursive: true });
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in runners));
if (unknown.length > 0)
  fail(`No runner is called ${unknown.join(', ')}; there are ${Object.keys(runners).join(', ')}.`);
else if (asked.length > 0) for (const name of asked) await runners[name]();
else if ((await run(['.config/build.mjs'])) === 0) for (const name of ['node', 'wtr', 'pages']) await runners[name]();
else fail('Nothing was tested, because the build failed.');

if (sum.skipped > 0) console.log(`\n(${sum.skipped} skipped)`);
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
