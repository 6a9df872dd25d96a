// Finds a Chromium (or Firefox, or WebKitGTK) to test with. Downloads nothing.
// Order for Chromium: $CHROME_PATH, an installed Chrome/Chromium/Edge, one that Playwright or
// Puppeteer keeps in its cache, and last the headless build inside the npm package
// @sparticuz/chromium (Linux x64), with the shared libraries and the fonts it brings.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { homedir } from 'node:os';
import { createRequire } from 'node:module';
import process from 'node:process';

const env = process.env;
const root = resolve(import.meta.dirname, '..');

export const chromiumArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  // Chromium refuses to start its sandbox as root (containers, most CI).
  ...(process.getuid?.() === 0 || env.CI ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
];

function onPath(names) {
  for (const dir of (env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const file = join(dir, name);
      if (dir && existsSync(file)) return file;
    }
  }
}

const children = (dir) => (existsSync(dir) ? readdirSync(dir).sort().reverse() : []);

function installedChrome() {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')]
      .flatMap((dir) =>
        ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome Canary'].map(
          (n) => `${dir}/${n}.app/Contents/MacOS/${n}`,
        ),
      )
      .find((f) => existsSync(f));
  }
  if (process.platform === 'win32') {
    return [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']]
      .filter(Boolean)
      .flatMap((dir) =>
        [
          'Google\\Chrome\\Application\\chrome.exe',
          'Chromium\\Application\\chrome.exe',
          'Microsoft\\Edge\\Application\\msedge.exe',
        ].map((n) => join(dir, n)),
      )
      .find((f) => existsSync(f));
  }
  return onPath([
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ]);
}

function cachedChrome() {
  const home = homedir();
  const pw =
    env.PLAYWRIGHT_BROWSERS_PATH && env.PLAYWRIGHT_BROWSERS_PATH !== '0'
      ? env.PLAYWRIGHT_BROWSERS_PATH
      : process.platform === 'darwin'
        ? join(home, 'Library/Caches/ms-playwright')
        : process.platform === 'win32'
          ? join(env.LOCALAPPDATA ?? home, 'ms-playwright')
          : join(home, '.cache/ms-playwright');
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  for (const dir of children(pw).filter((d) => /^chromium-\d+$/.test(d))) {
    for (const rest of inside) if (existsSync(join(pw, dir, rest))) return join(pw, dir, rest);
  }
  const pup = join(env.PUPPETEER_CACHE_DIR ?? join(home, '.cache/puppeteer'), 'chrome');
  for (const dir of children(pup)) {
    for (const sub of children(join(pup, dir))) {
      for (const rest of [
        'chrome',
        'chrome.exe',
        'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      ]) {
        if (existsSync(join(pup, dir, sub, rest))) return join(pup, dir, sub, rest);
      }
    }
  }
}

/** The headless Chromium of the npm package @sparticuz/chromium, unpacked once under node_modules. */
export async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  let dir;
  try {
    dir = resolve(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '../..');
  } catch {
    return undefined;
  }
  const { version } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));
  const out = join(root, 'node_modules/.cache', `chromium-${version}`);
  const done = join(out, 'done');
  if (!existsSync(done)) {
    mkdirSync(out, { recursive: true });
    const before = env.TMPDIR;
    env.TMPDIR = out; // the package unpacks into os.tmpdir()
    try {
      const { inflate } = await import('@sparticuz/chromium');
      for (const file of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'])
        await inflate(join(dir, 'bin', file));
    } finally {
      if (before === undefined) delete env.TMPDIR;
      else env.TMPDIR = before;
    }
    writeFileSync(
      join(out, 'fonts/fonts.conf'),
      `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>${out}/fonts</dir><cachedir>${out}/fonts-cache</cachedir></fontconfig>\n`,
    );
    writeFileSync(done, '');
  }
  return {
    executablePath: join(out, 'chromium'),
    source: `@sparticuz/chromium ${version}`,
    headless: 'shell',
    env: {
      ...env,
      FONTCONFIG_PATH: join(out, 'fonts'),
      LD_LIBRARY_PATH: [join(out, 'al2023/lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    },
  };
}

/** Launch options for puppeteer's launch(); throws if there is no Chromium to be found. */
export async function chromium({ packaged = env.NT_BROWSER === 'packaged' } = {}) {
  const path = packaged ? undefined : env.CHROME_PATH || installedChrome() || cachedChrome();
  if (path) return { executablePath: path, source: path, headless: true, args: chromiumArgs };
  const own = await packagedChromium();
  if (own) return { ...own, args: [...chromiumArgs, '--no-sandbox', '--no-zygote'] };
  throw new Error('No Chrome or Chromium found: install one, or set CHROME_PATH to its executable.');
}

export function firefox() {
  const path =
    env.FIREFOX_PATH ||
    (process.platform === 'darwin'
      ? '/Applications/Firefox.app/Contents/MacOS/firefox'
      : process.platform === 'win32'
        ? join(env.PROGRAMFILES ?? '', 'Mozilla Firefox\\firefox.exe')
        : onPath(['firefox', 'firefox-esr']));
  return path && existsSync(path) ? { browser: 'firefox', executablePath: path, headless: true } : undefined;
}

export function webkitgtk() {
  const driver = onPath(['WebKitWebDriver']);
  const lib = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];
  const binary = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib']
    .flatMap((dir) => lib.map((l) => `${dir}/${l}/MiniBrowser`))
    .find((f) => existsSync(f));
  return driver && binary ? { driver, binary, xvfb: onPath(['Xvfb']) } : undefined;
}
