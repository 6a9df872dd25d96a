// What a reader downloads, measured as a host page would bundle it: rolldown, minified, each file gzipped at level 9.
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { bundleOptions } from './build-cdn.mjs';

/** Bytes after gzip -9. A kB is 1000 bytes. */
export const gzipped = (code) => gzipSync(code, { level: 9 }).length;

/** Bundles an entry with code splitting into chunks held in memory. */
export async function bundle(input) {
  const build = await rolldown({ ...bundleOptions, input });
  const { output } = await build.generate({
    format: 'esm',
    minify: true,
    comments: { legal: true, annotation: false, jsdoc: false },
  });
  await build.close();
  return output.filter(({ type }) => type === 'chunk');
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
