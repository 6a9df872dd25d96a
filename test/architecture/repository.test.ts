import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../support/source-text.js';

const TOP_LEVEL = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'src',
  'stories',
  'data',
  'test',
];
const BINARY = new Set(['.png', '.jpg', '.webp', '.gif', '.woff2', '.ico', '.gz']);

/** What git keeps or would keep; without git, everything but what is built or installed. */
function kept(): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return listed.split('\0').filter((path) => path && statSync(join(ROOT, path), { throwIfNoEntry: false })?.isFile());
  } catch {
    return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter(
        (path) =>
          !/^(dist|storybook-static|coverage|screenshots|\.git)(\/|$)|(^|\/)node_modules(\/|$)/.test(path) &&
          statSync(join(ROOT, path)).isFile(),
      );
  }
}

/** A folder of somebody's machine, or the host of a package registry or mirror. */
const MACHINE =
  /(?:^|[\s"'`(=:])\/(?:work|tmp|root|home\/\w+|Users\/\w+)\/[\w.]|\bregistry\.npm|https?:\/\/[\w.-]*(?:registry|artifactory|nexus|verdaccio|mirror)[\w.-]*[/:]/im;

const files = kept();

test('the top level holds the package, its documents, four folders and dot-files, nothing else', () => {
  const top = [...new Set(files.map((path) => path.split('/')[0] ?? ''))];
  const strays = top.filter((name) => !name.startsWith('.') && !TOP_LEVEL.includes(name));
  assert.deepEqual(strays, [], 'Tool configuration goes to .config/, tests to test/, examples to data/ or stories/.');
});

test('no file names a folder of a machine or the host of a registry', () => {
  const breaches = files
    .filter((path) => !BINARY.has(extname(path)))
    .flatMap((path) => {
      const found = MACHINE.exec(readFileSync(join(ROOT, path), 'utf8'));
      return found ? [`${path}: ${found[0].trim()}`] : [];
    });
  assert.deepEqual(
    breaches,
    [],
    'Write paths from the top folder, and leave hosts to npm: `omit-lockfile-registry-resolved` keeps them out of the lockfile.',
  );
});

test('a planted path or host is seen', () => {
  const slash = '/';
  for (const breach of [
    `see ${slash}work/main`,
    `"${slash}home/ann/x"`,
    `(${slash}tmp/x)`,
    `https:${slash}${slash}npm.mirror.example/lit`,
    ['registry', 'npmjs.org'].join('.'),
  ]) {
    assert.match(breach, MACHINE);
  }
  for (const fine of ['a network/work/flow', 'the npm registry', 'src/framework/x', 'https://lit.dev/'])
    assert.doesNotMatch(fine, MACHINE);
});

test('every name of a file is in kebab-case, and none is called utils or helpers', () => {
  const named = files
    .filter((path) => /^(src|test|stories|data)\//.test(path))
    .flatMap((path) => path.split('/').slice(1));
  const strays = named.filter(
    (name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/.test(name) && !/^README\.md$/.test(name),
  );
  assert.deepEqual(strays, []);
  assert.deepEqual(
    named.filter((name) => /^(utils?|helpers?|misc|common)(\.|$)/.test(name)),
    [],
    'Name a file for what it exports.',
  );
});
