// Emits each data story of data/*.ts, which the compiler has checked, as a module as it is written, with its types, and
// as JSON (for `src`) with its shorthands written out, so that a page can draw it without the reader of shorthands.
// A file exports its story under its own name in camelCase; a further data set in it becomes an example of its own.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const camel = (name) => name.replace(/-+(\w)/g, (_, letter) => letter.toUpperCase());
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const isDataset = (value) => Array.isArray(value) || Array.isArray(value?.events);

export async function buildExamples(root) {
  const files = readdirSync(join(root, 'data')).filter((file) => file.endsWith('.ts'));
  const { validate } = await load(join(root, 'src/data/validate-timeline.ts'));
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
    for (const [name, value] of sets) {
      const example = name === camel(main) ? main : kebab(name);
      emit(out, example, name, value, writtenOut(validate(value).timeline));
    }
  }
}

/** What reading put in for what is not given says nothing in a file. */
const writtenOut = ({ id, title, language, events, ...rest }) => ({
  ...(id && { id }),
  ...(title && { title }),
  ...(language && { language }),
  ...withSources(rest),
  events: events.map(withSources),
});
const withSources = ({ sources, ...rest }) => (sources.length > 0 ? { ...rest, sources } : rest);

function emit(out, file, name, value, canonical) {
  const json = JSON.stringify(value, null, 2);
  const type = Array.isArray(value) ? 'readonly EventInput[]' : 'TimelineObjectInput';
  const imported = Array.isArray(value) ? 'EventInput' : type;
  writeFileSync(join(out, `${file}.json`), `${JSON.stringify(canonical, null, 2)}\n`);
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
