// `npm run bench`: runs every .ts and .mjs file of test/bench, one after the other, on the dist/ that is there. Figures, no verdict.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

const root = resolve(import.meta.dirname, '..');
const dir = join(root, 'test/bench');
const [only = ''] = process.argv.slice(2);
const files = existsSync(dir)
  ? readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.(ts|mjs)$/.test(name) && name.includes(only),
    )
  : [];
if (files.length === 0) console.log(`No bench${only && ` named ${only}`} in test/bench.`);
for (const file of files.sort()) {
  console.log(`\n== ${file}`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--expose-gc', join(dir, file)], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
