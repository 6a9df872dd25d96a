// dist/cdn/news-timeline.js is one whole ES module; what few readers need lies beside it in dist/cdn/parts/ and comes by
// import() relative to the module's own URL.
import { basename, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/**
 * Which `import()` stays outside the main file, what its part is called, and how it is made smaller. A new part is a new
 * line here.
 */
export const PARTS = [
  { match: /(?:^|\/)text\/locales\/([\w-]+)\.js$/, part: (tag) => `parts/locales/${tag}.js`, plugin: packLocale },
];

export const bundleOptions = {
  platform: 'browser',
  resolve: { conditionNames: ['production', 'browser', 'import', 'default'] },
  // d3's packages say nothing of side effects that they do not have.
  treeshake: { moduleSideEffects: (id) => !/node_modules[\\/](d3-|internmap)/.test(id) },
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
  codeSplitting: false,
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
  await write({ input: join(dist, 'cdn.js'), plugins: [leaveOut] }, join(dist, 'cdn/news-timeline.js'));
  await Promise.all([...found].map(([part, input]) => write(input, join(dist, 'cdn', part))));
}

async function write(input, file) {
  const build = await rolldown({ ...bundleOptions, ...input });
  await build.write({ ...output, file });
  await build.close();
}
