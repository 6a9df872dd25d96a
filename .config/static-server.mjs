// A small file server for tests, for the start page and for the built Storybook. Never serves anything outside its folders.
import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export const contentType = (path) => TYPES[extname(path)] ?? 'application/octet-stream';

/**
 * The file that a URL's path names, or undefined. `mounts` maps a path's beginning to a folder or a file; the longest
 * beginning wins. Neither `..`, nor its encoded forms, nor a symbolic link leads out of the folder.
 */
export function fileFor(pathname, mounts) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0')) return undefined;
  const prefix = Object.keys(mounts)
    .filter((start) => path === start || path.startsWith(start.endsWith('/') ? start : `${start}/`))
    .sort((a, b) => b.length - a.length)[0];
  if (prefix === undefined) return undefined;
  const folder = resolve(mounts[prefix]);
  const file = resolve(folder, `.${sep}${path.slice(prefix.length)}`);
  for (const candidate of [file, join(file, 'index.html')]) {
    if (!statSync(candidate, { throwIfNoEntry: false })?.isFile()) continue;
    const real = realpathSync(candidate);
    const base = realpathSync(folder);
    return real === base || real.startsWith(base + sep) ? real : undefined;
  }
  return undefined;
}

/** Answers with the file that the request names; false where there is none. */
export function serveFile(request, response, mounts, headers = {}) {
  const file = fileFor(new URL(request.url, 'http://localhost').pathname, mounts);
  if (!file) return false;
  response.writeHead(200, { 'content-type': contentType(file), 'cache-control': 'no-store', ...headers });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
  return true;
}

/** Listens on this port or, if it is taken and `next` is set, on the next free one. Resolves to the port. */
export function listen(server, port = 0, { host = '127.0.0.1', next = false } = {}) {
  return new Promise((done, fail) => {
    const onError = (error) => {
      if (error.code === 'EADDRINUSE' && next && port < 65_535) server.listen((port += 1), host);
      else fail(error);
    };
    server.on('error', onError);
    server.on('listening', () => {
      server.off('error', onError);
      done(server.address().port);
    });
    server.listen(port, host);
  });
}

/** Serves these folders; `handle(request, response)` may answer first and then returns true. */
export async function startStaticServer({ mounts, headers, handle, port, host, next }) {
  const server = createServer(async (request, response) => {
    try {
      if (await handle?.(request, response)) return;
      if (serveFile(request, response, mounts, headers)) return;
      // A browser asks for this by itself, and would report a 404 as an error of the page.
      if (request.url === '/favicon.ico') response.writeHead(204).end();
      else {
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end('Not found');
      }
    } catch (error) {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(String(error));
    }
  });
  const taken = await listen(server, port, { host, next });
  const close = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${taken}`, port: taken, close };
}
