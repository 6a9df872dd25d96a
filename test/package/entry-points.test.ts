import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { validate } from '../../src/data/validate-timeline.js';

const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'dist');

interface PackageJson {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
}
const { exports, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageJson;

/** Every file that the exports map can lead to, with what leads there. Patterns stand for each file they match. */
const targets = Object.entries(exports).flatMap(([entry, target]) =>
  (typeof target === 'string' ? [target] : Object.values(target)).map((path) => ({ entry, path })),
);

test('every entry point leads to a file', () => {
  const missing = targets.filter(({ path }) => !path.includes('*') && !existsSync(join(root, path)));
  assert.deepEqual(missing, [], 'Correct `exports` in package.json, or write the source of the entry.');
});

test('every pattern of entry points leads to at least one file', () => {
  const empty = targets.filter(({ path }) => {
    const [folder = '', ending = ''] = path.split('*');
    return (
      path.includes('*') &&
      !(existsSync(join(root, folder)) && readdirSync(join(root, folder)).some((name) => name.endsWith(ending)))
    );
  });
  assert.deepEqual(empty, []);
});

// `define*` and `cdn` register tags, so they are for pages; all else has to load where there is no DOM.
const PURE = ['index', 'model', 'data', 'layout', 'text'];
for (const name of PURE) {
  test(`${name} can be imported in Node, where there is no DOM, and registers no tag`, async () => {
    const before = globalThis.customElements?.get('news-timeline');
    await import(pathToFileURL(join(dist, `${name}.js`)).href);
    assert.equal(before, undefined);
    assert.equal(globalThis.customElements?.get('news-timeline'), undefined);
  });
}

test('the CDN folder holds one script and its parts', () => {
  const files = readdirSync(join(dist, 'cdn')).filter((name) => name.endsWith('.js'));
  assert.deepEqual(
    files,
    ['news-timeline.js'],
    'A chunk of its own makes a page fail where only the main file is copied.',
  );
});

test('the CDN file imports nothing but parts that lie beside it', () => {
  const code = readFileSync(join(dist, 'cdn/news-timeline.js'), 'utf8');
  const imported = [...code.matchAll(/\bimport\s*\(\s*["'`]([^"'`]+)["'`]\s*\)|\bfrom\s*["'`]([^"'`]+)["'`]\s*;/g)].map(
    (m) => m[1] ?? m[2] ?? '',
  );
  for (const specifier of imported) {
    assert.match(
      specifier,
      /^\.\/parts\/[\w/-]+\.js$/,
      'The CDN file has to be whole: bundle this, or make it a part.',
    );
    assert.ok(existsSync(join(dist, 'cdn', specifier)), `${specifier} was not built`);
  }
});

test('the licences of what is bundled stay in the CDN file', () => {
  assert.match(readFileSync(join(dist, 'cdn/news-timeline.js'), 'utf8'), /@license[\s\S]{0,200}Google LLC/);
});

test('every example is shipped as JSON, as a module and with its types, and the two say the same', async () => {
  const files = readdirSync(join(dist, 'examples'));
  for (const file of files.filter((name) => name.endsWith('.json'))) {
    const name = file.slice(0, -'.json'.length);
    assert.ok(files.includes(`${name}.d.ts`), `${name}.d.ts`);
    const module = (await import(pathToFileURL(join(dist, `examples/${name}.js`)).href)) as Record<string, unknown>;
    const [written, ...more] = Object.values(module);
    assert.deepEqual(more, []);
    const json: unknown = JSON.parse(readFileSync(join(dist, 'examples', file), 'utf8'));
    assert.deepEqual(validate(json).timeline, validate(written).timeline);
  }
});

test('the types name no package that is not a dependency', () => {
  const typings = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.d.ts'));
  const strays = typings.flatMap((name) => {
    const code = readFileSync(join(dist, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    const specifiers = [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"'.][^"']*)["']/g)].map(
      ([, specifier = '']) => specifier,
    );
    const packages = specifiers.map((specifier) =>
      specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/'),
    );
    return packages.filter((needed) => !Object.hasOwn(dependencies, needed)).map((needed) => `${name}: ${needed}`);
  });
  const advice =
    'Write the return type of what is exported (`TemplateResult` from lit): the inferred one names a package of a package.';
  assert.deepEqual(strays, [], advice);
});

test('the element says the version of its package, so that two copies on a page can be told apart', async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  const { NewsTimelineElement } = (await import(pathToFileURL(join(dist, 'index.js')).href)) as {
    readonly NewsTimelineElement: { readonly version: string };
  };
  assert.equal(NewsTimelineElement.version, version);
});
