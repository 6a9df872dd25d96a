// Builds dist/. `--manifest` writes only dist/custom-elements.json, which Storybook reads.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { buildCdn } from './build-cdn.mjs';
import { buildExamples } from './build-examples.mjs';
import { minifyFolders } from './minify-literals.mjs';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
const began = performance.now();

/** Runs a tool from node_modules with this same Node, so that no shell and no PATH is needed. */
function tool(script, ...args) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      stdio: 'inherit',
    });
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(`${script} ended with code ${code}`))));
  });
}
const manifest = () => tool('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', '.config/cem.mjs');

try {
  if (process.argv.includes('--manifest')) {
    mkdirSync(dist, { recursive: true });
    await manifest();
  } else {
    rmSync(dist, { recursive: true, force: true });
    mkdirSync(join(dist, 'themes'), { recursive: true });
    await Promise.all([manifest(), tool('typescript/bin/tsc', '-p', '.config/tsconfig.build.json')]);
    minifyFolders(dist, ['styles', 'views', 'elements']);
    const themes = join(root, 'src/themes');
    for (const name of readdirSync(themes))
      if (name.endsWith('.css')) cpSync(join(themes, name), join(dist, 'themes', name));
    const schema = join(root, 'src/data/timeline.schema.json');
    if (existsSync(schema)) cpSync(schema, join(dist, 'schema.json'));
    else console.warn('dist/schema.json is missing: src/data/timeline.schema.json does not exist yet.');
    await Promise.all([buildExamples(root), buildCdn(root)]);
    console.log(`built dist/ in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
} catch (error) {
  console.error(`The build failed: ${error.message}`);
  process.exitCode = 1;
}
