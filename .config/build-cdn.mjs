// dist/cdn/news-timeline.js is one whole ES module; what few readers need lies beside it in dist/cdn/parts/ and comes by
// import() relative to the module's own URL.
import { join, relative, sep } from 'node:path';
import { rolldown } from 'rolldown';

/** Which `import()` stays outside the main file, and what its part is called. A new part is a new line here. */
export const PARTS = [{ match: /(?:^|\/)text\/locales\/([\w-]+)\.js$/, part: (tag) => `parts/locales/${tag}.js` }];

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
  for (const { match, part } of PARTS) {
    const found = match.exec(file);
    if (found) return part(found[1]);
  }
};

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
      found.set(part, resolved.id);
      return { id: `./${part}`, external: true };
    },
  };
  await write({ input: join(dist, 'cdn.js'), plugins: [leaveOut] }, join(dist, 'cdn/news-timeline.js'));
  await Promise.all([...found].map(([part, input]) => write({ input }, join(dist, 'cdn', part))));
}

async function write(input, file) {
  const build = await rolldown({ ...bundleOptions, ...input });
  await build.write({ ...output, file });
  await build.close();
}
