// `npm run bench`: builds, then measures. Figures, no verdict: never a test, and never run in CI.
// `npm run bench -- first` (or dates, peers, zoom) runs one of them, with its options: `-- peers --n 10,100 --only ours,vis`.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

const root = resolve(import.meta.dirname, '..');
const dir = join(root, 'test/bench');
const BENCHES = {
  // First render of the seed story, beside ready-made HTML.
  first: 'first-render.ts',
  // The reader of dates beside edtf.js.
  dates: 'parse-dates.mjs',
  // This element beside other libraries, which it installs.
  peers: 'peers.ts',
  // A scripted zoom into a million events, in pictures.
  zoom: 'zoom-frames.ts',
};

const [first, ...rest] = process.argv.slice(2);
const [names, options] = first in BENCHES ? [[first], rest] : [Object.keys(BENCHES), process.argv.slice(2)];

function run(args, cwd = root) {
  return spawnSync(process.execPath, args, {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
  }).status;
}

/** The other libraries, in a folder of their own: who only installs the project gets none of them. */
function installPeers() {
  const lock = join(dir, 'package-lock.json');
  const done = join(dir, 'node_modules/.package-lock.json');
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(lock).mtimeMs) return 0;
  console.log('\n== installing the other libraries');
  // Their scripts are not needed, and one of another version might fetch more.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  if (process.env.npm_execpath) return run([process.env.npm_execpath, ...args], dir);
  return spawnSync('npm', args, { cwd: dir, stdio: 'inherit', shell: process.platform === 'win32' }).status;
}

if (names.length > 1 && options.some((option) => !option.startsWith('-'))) {
  console.error(`There are ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(1);
}
if (names.includes('peers') && installPeers() !== 0) {
  console.error('The other libraries could not be installed; `npm run bench -- first` goes without them.');
  process.exit(1);
}
if (run(['.config/build.mjs']) !== 0) process.exit(1);
for (const name of names) {
  console.log(`\n== ${name}`);
  const own = name === 'peers' || name === first ? options : [];
  if (run(['--import', 'tsx', '--expose-gc', join(dir, BENCHES[name]), ...own]) !== 0) process.exitCode = 1;
}
