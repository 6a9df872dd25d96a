import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '../..');

/** Play functions expect things; here stories are only drawn, so their expectations are not bundled. */
const STUB = `const any = new Proxy(() => any, { get: (_t, key) => (key === 'then' ? undefined : any) });
export const expect = any; export const waitFor = any; export const userEvent = any; export const within = any; export const fn = any;`;

/**
 * One script with all stories, which draws the one that the address names (`?0`, `?1` …) with Lit's own \`render\`, as a
 * page would under the full policy, where Storybook cannot run. It sets \`drawn\` on the document when it has.
 */
export async function storyScript(): Promise<string> {
  const files = readdirSync(join(root, 'stories'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.stories.ts'))
    .toSorted();
  const entry = `import { render } from 'lit';
${files.map((file, at) => `import * as s${at} from './stories/${file}';`).join('\n')}
const stories = [${files.map((_, at) => `s${at}`).join(', ')}].flatMap((module) => {
  const { default: meta, ...rest } = module;
  return Object.entries(rest).map(([name, story]) => ({ meta, name, story }));
});
window.stories = stories.map(({ meta, name }) => meta.title + ' / ' + name);
const chosen = stories[Number(location.search.slice(1))];
if (chosen) {
  const { meta, story } = chosen;
  const args = { ...meta.args, ...story.args };
  const { scheme = 'light', dir = 'ltr' } = { ...meta.globals, ...story.globals };
  const main = document.querySelector('main');
  document.documentElement.style.colorScheme = scheme;
  main.dir = dir;
  render((story.render ?? meta.render)(args, { args }), main);
}
document.documentElement.toggleAttribute('data-drawn', true);`;
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'esm',
    write: false,
    target: 'es2022',
    tsconfig: join(root, 'tsconfig.json'),
    conditions: ['production'],
    logLevel: 'error',
    plugins: [
      {
        name: 'stub-storybook',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^storybook\/test$/ }, () => ({ path: 'storybook-test', namespace: 'stub' }));
          onLoad({ filter: /.*/, namespace: 'stub' }, () => ({ contents: STUB }));
        },
      },
    ],
  });
  return outputFiles[0]!.text;
}

/** The page that the script draws on. */
export const STORY_PAGE = `<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><title>A story</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/themes/base.css">
<link rel="stylesheet" href="/story.css">
<script type="module" src="/stories.js"></script>
<main></main></html>`;

/** A page's own font, as the element inherits it. */
export const STORY_CSS = "body { font-family: system-ui, 'Noto Sans', 'Open Sans', sans-serif; }";
