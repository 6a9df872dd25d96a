/** The pages of the bench, each with one library in one script, and nothing that asks another host for anything. */
import { readFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { contentType, startStaticServer, type StaticServer } from '../../.config/static-server.mjs';
import type { LibraryEntry } from './libraries.js';

const here = import.meta.dirname;
const root = resolve(here, '../..');

/** Refuses in the browser what a library would load from elsewhere; all else that any of them does is let pass. */
const POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";

const FILES = ['.eot', '.gif', '.png', '.svg', '.ttf', '.woff', '.woff2'];

interface Files {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const page = ({ name }: LibraryEntry, { scripts, styles }: Files): string =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${name}</title>
${styles.map((path) => `<link rel="stylesheet" href="${path}">`).join('')}
<style>body { margin: 0; font: 16px/1.4 sans-serif } #box { width: 1200px; height: 600px; overflow: auto }</style>
<div id="box"></div>${scripts.map((path) => `<script src="${path}" defer></script>`).join('')}</html>`;

/** Minified, for production, its parts included: so that no library waits for a file once the clock runs. */
async function bundled({ id }: LibraryEntry) {
  const imports = [...(id === 'ours' ? ['../../dist/define.js'] : []), `./libraries/${id}.mjs`, './bench-page.ts'];
  const { outputFiles } = await build({
    stdin: {
      contents: imports.map((path) => `import '${path}';`).join('\n'),
      resolveDir: here,
      sourcefile: `${id}.js`,
    },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    outdir: join(here, id),
    entryNames: id,
    write: false,
    logLevel: 'error',
    conditions: ['production'],
    // EventDrops asks for Node's name of the global object.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: Object.fromEntries(FILES.map((ending) => [ending, 'file'])),
  });
  return outputFiles.map(({ path, contents }) => ({ path: `/${id}/${basename(path)}`, contents }));
}

/** Serves `/<id>` for each of the libraries. */
export async function startBenchServer(libraries: readonly LibraryEntry[]): Promise<StaticServer> {
  const answers = new Map<string, { readonly type: string; readonly body: string | Uint8Array }>();
  for (const library of libraries) {
    const files = await bundled(library);
    if (library.package && library.script) {
      const file = join(here, 'node_modules', library.package, library.script);
      files.unshift({ path: `/${library.id}/${basename(file)}`, contents: readFileSync(file) });
    }
    for (const { path, contents } of files) answers.set(path, { type: contentType(path), body: contents });
    const withEnding = (ending: string) => files.map(({ path }) => path).filter((path) => extname(path) === ending);
    const body = page(library, { scripts: withEnding('.js'), styles: withEnding('.css') });
    answers.set(`/${library.id}`, { type: 'text/html; charset=utf-8', body });
  }
  return startStaticServer({
    mounts: { '/dist': join(root, 'dist') },
    headers: {},
    handle(request, response) {
      const answer = answers.get(new URL(request.url ?? '/', 'http://localhost').pathname);
      if (!answer) return false;
      response
        .writeHead(200, { 'content-type': answer.type, 'cache-control': 'no-store', 'content-security-policy': POLICY })
        .end(answer.body);
      return true;
    },
  });
}
