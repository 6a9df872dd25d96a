import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { POLICY } from '../../.config/policy.mjs';
import { contentType, startStaticServer } from '../../.config/static-server.mjs';

const root = resolve(import.meta.dirname, '../..');

/** What is answered on one path: a body, or a body with its circumstances, or a function that answers by itself. */
export type Route =
  | string
  | {
      readonly body?: string;
      /** Read from the path's ending where absent; a path without an ending is a page. */
      readonly type?: string;
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** Milliseconds before the answer. */
      readonly delay?: number;
    }
  | ((request: IncomingMessage, response: ServerResponse) => void | Promise<void>);

export interface PageServerOptions {
  /** By path (`/article`). They win over the files of the repository. */
  readonly routes?: Readonly<Record<string, Route>>;
  /** Beside, or in place of, the full policy, which is sent with every answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds before every data file (`.json`, `.csv` …) that is not a route. */
  readonly delay?: number;
}

export interface PageServer {
  /** Without a slash at its end. */
  readonly url: string;
  /** The paths that were asked for, in order. */
  readonly requests: string[];
  readonly close: () => Promise<void>;
}

/**
 * Serves pages as a strict news site would: the routes given, `/dist`, `/data`, and as on the start page `/cdn`,
 * `/themes` and `/examples`. Nothing outside these.
 */
export async function startPageServer({
  routes = {},
  headers = {},
  delay = 0,
}: PageServerOptions = {}): Promise<PageServer> {
  const requests: string[] = [];
  const sent = { 'content-security-policy': POLICY, ...headers };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push(path);
    const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
    if (route === undefined) {
      if (/\.(json|csv|ics)$/.test(path)) await sleep(delay);
      return false;
    }
    if (typeof route === 'function') {
      await route(request, response);
    } else {
      const {
        body = '',
        type,
        status = 200,
        headers: own = {},
        delay: wait = 0,
      } = typeof route === 'string' ? { body: route } : route;
      await sleep(wait);
      const guessed = /\.\w+$/.test(path) ? contentType(path) : 'text/html; charset=utf-8';
      response
        .writeHead(status, { 'content-type': type ?? guessed, 'cache-control': 'no-store', ...sent, ...own })
        .end(body);
    }
    return true;
  };
  const mounts = {
    '/dist': `${root}/dist`,
    '/data': `${root}/data`,
    '/cdn': `${root}/dist/cdn`,
    '/themes': `${root}/dist/themes`,
    '/examples': `${root}/dist/examples`,
  };
  const { url, close } = await startStaticServer({ mounts, headers: sent, handle });
  return { url, requests, close };
}
