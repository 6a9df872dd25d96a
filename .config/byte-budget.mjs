// What a reader downloads, measured as a host page would bundle it: rolldown, minified, each file gzipped at level 9.
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { bundleOptions } from './build-cdn.mjs';

/** Bytes after gzip -9. A kB is 1000 bytes. */
export const gzipped = (code) => gzipSync(code, { level: 9 }).length;

/** Bundles an entry with code splitting into chunks held in memory. */
export async function bundle(input) {
  const build = await rolldown({ ...bundleOptions, input });
  const { output } = await build.generate({ format: 'esm', minify: true, comments: { legal: true } });
  await build.close();
  return output.filter(({ type }) => type === 'chunk');
}

/**
 * The chunks that a page fetches: the entry, all it imports statically, and of what it imports dynamically only the
 * modules that `loads` names, each with its own static imports.
 */
export function fetched(chunks, loads) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const wanted = new Set();
  const take = (name) => {
    const chunk = byName.get(name);
    if (!chunk || wanted.has(chunk)) return;
    wanted.add(chunk);
    chunk.imports.forEach(take);
    for (const target of chunk.dynamicImports) {
      if (loads.some((part) => byName.get(target)?.facadeModuleId?.includes(part))) take(target);
    }
  };
  for (const { fileName, isEntry } of chunks) if (isEntry) take(fileName);
  return [...wanted];
}

/** The heaviest modules of these chunks, for a message that says where to look. */
export function heaviest(chunks, count = 8) {
  const sizes = chunks.flatMap(({ modules }) =>
    Object.entries(modules).map(([id, { renderedLength }]) => [id, renderedLength ?? 0]),
  );
  return sizes
    .sort((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([id, length]) => `${id.replace(/^.*?(node_modules|dist)[\\/]/, '')} ${length}`);
}
