// Emits each data story of data/*.ts, which the compiler has checked, as JSON (for `src`), as a module and its types.
// A file exports its story under its own name in camelCase; a further data set in it becomes an example of its own.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const camel = (name) => name.replace(/-+(\w)/g, (_, letter) => letter.toUpperCase());
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const isDataset = (value) => Array.isArray(value) || Array.isArray(value?.events);

export async function buildExamples(root) {
  const files = readdirSync(join(root, 'data')).filter((file) => file.endsWith('.ts'));
  const out = join(root, 'dist/examples');
  mkdirSync(out, { recursive: true });
  for (const file of files) {
    const main = basename(file, '.ts');
    const sets = Object.entries(await load(join(root, 'data', file))).filter(([, value]) => isDataset(value));
    if (!sets.some(([name]) => name === camel(main))) {
      throw new Error(
        `data/${file} exports no data set named ${camel(main)}: write \`export const ${camel(main)} = defineTimeline({…})\``,
      );
    }
    for (const [name, value] of sets) emit(out, name === camel(main) ? main : kebab(name), name, value);
  }
}

function emit(out, file, name, value) {
  const json = JSON.stringify(value, null, 2);
  const type = Array.isArray(value) ? 'readonly EventInput[]' : 'TimelineObjectInput';
  const imported = Array.isArray(value) ? 'EventInput' : type;
  writeFileSync(join(out, `${file}.json`), `${json}\n`);
  writeFileSync(join(out, `${file}.js`), `export const ${name} = ${json};\n`);
  writeFileSync(
    join(out, `${file}.d.ts`),
    `import type { ${imported} } from '../model/timeline.js';\nexport declare const ${name}: ${type};\n`,
  );
}

async function load(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
