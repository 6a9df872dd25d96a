// dist/cdn/news-timeline.js is one ES module with all that a list needs; what it draws only on demand lies beside it in
// dist/cdn/parts/ and comes by import() relative to the module's own URL: the axis, which shares the main file's code and
// imports it from there, and locales, which need none of it.
import { basename, dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/**
 * Which `import()` stays outside the main file, what its part is called, and how it is made smaller. A new part is a new
 * line here.
 */
export const PARTS = [
  { match: /(?:^|\/)text\/locales\/([\w-]+)\.js$/, part: (tag) => `parts/locales/${tag}.js`, plugin: packLocale },
];

/** What is drawn on demand, with what it shares taken from the main file. Every other import() is inside that. */
const SHARING = [
  'data/describe-problems.js',
  'elements/axis-part.js',
  'elements/controls-part.js',
  'elements/lanes-part.js',
  'elements/list-part.js',
  'elements/long-list-part.js',
  'elements/story-part.js',
  'elements/narrow-part.js',
];
const INSIDE = [
  'data/read-input.js',
  'elements/address.js',
  'elements/eras-part.js',
  'elements/legend-part.js',
  'elements/read-light-dom.js',
  'text/packed-messages.js',
  'views/card-extras.js',
  'views/media-part.js',
];

export const bundleOptions = {
  platform: 'browser',
  resolve: { conditionNames: ['production', 'browser', 'import', 'default'] },
  // d3's packages say nothing of side effects that they do not have.
  treeshake: {
    moduleSideEffects: (id) => !/node_modules[\\/](d3-|internmap)/.test(id),
    // d3-time makes each of its calendar units by a call, of which a bundler cannot know that it does nothing else.
    manualPureFunctions: ['timeInterval', 'timeWeekday', 'utcWeekday', 'ticker'],
    propertyReadSideEffects: false,
  },
  onLog(level, log, handler) {
    // An import() of what is also imported statically costs nothing but its own bytes: no reason to fail.
    if (log.code === 'INEFFECTIVE_DYNAMIC_IMPORT') return;
    if (level === 'warn') throw new Error(log.message);
    handler(level, log);
  },
};
const output = {
  format: 'esm',
  minify: true,
  sourcemap: true,
  comments: { legal: true, annotation: false, jsdoc: false },
};

const partOf = (file) => {
  for (const { match, part, plugin } of PARTS) {
    const found = match.exec(file);
    if (found) return { name: part(found[1]), plugin };
  }
};

/** A locale without its keys, which the main file has: see text/packed-messages.ts. */
function packLocale(dist) {
  const load = async (file) => import(pathToFileURL(file).href);
  return {
    name: 'pack-locale',
    async load(id) {
      const tag = basename(id, '.js');
      const { packMessages } = await load(join(dist, 'text/packed-messages.js'));
      const { [tag]: messages } = await load(id);
      return `export const ${tag} = ${JSON.stringify(packMessages(messages))};`;
    },
  };
}

export async function buildCdn(root) {
  const dist = join(root, 'dist');
  const found = new Map();
  const leaveOut = {
    name: 'parts',
    async resolveId(source, importer, { kind }) {
      if (kind !== 'dynamic-import') return undefined;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      if (!resolved || !resolved.id.startsWith(dist)) return undefined;
      const part = partOf(relative(dist, resolved.id).split(sep).join('/'));
      if (!part) return undefined;
      found.set(part.name, { input: resolved.id, plugins: [part.plugin(dist)] });
      return { id: `./${part.name}`, external: true };
    },
  };
  const entry = join(dist, 'cdn.js');
  /** What is inside is imported statically, and an import() of it is answered from there. */
  const takeIn = {
    name: 'inside',
    transform(code, id) {
      const names = new Map();
      const text = code.replace(/\bimport\('(\.[^']+)'\)/g, (whole, path) => {
        const file = relative(dist, join(dirname(id), path))
          .split(sep)
          .join('/');
        if (!INSIDE.includes(file)) return whole;
        names.set(path, `inside${names.size}`);
        return `Promise.resolve(${names.get(path)})`;
      });
      // On the first line, so that every other one stays where the source map has it.
      const imports = [...names].map(([path, name]) => `import * as ${name} from '${path}';`);
      return { code: imports.join('') + text, map: null };
    },
  };
  const build = await rolldown({
    ...bundleOptions,
    input: { 'news-timeline': entry },
    preserveEntrySignatures: 'allow-extension',
    plugins: [leaveOut, takeIn],
  });
  const { output: files } = await build.write({
    ...output,
    dir: join(dist, 'cdn'),
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name].js',
  });
  await build.close();
  const chunks = files
    .filter(({ type, isDynamicEntry }) => type === 'chunk' && isDynamicEntry)
    .map(({ fileName }) => fileName);
  const known = SHARING.map((file) => `parts/${basename(file)}`);
  const stray = chunks.filter((name) => !known.includes(name));
  if (stray.length > 0)
    throw new Error(
      `${stray.join(', ')}: a new import(). Name it in SHARING, INSIDE or PARTS of .config/build-cdn.mjs.`,
    );
  await Promise.all([...found].map(([part, input]) => writeWhole(input, join(dist, 'cdn', part))));
}

async function writeWhole(input, file) {
  const build = await rolldown({ ...bundleOptions, ...input });
  await build.write({ ...output, codeSplitting: false, file });
  await build.close();
}
