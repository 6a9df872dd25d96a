import type { IncomingMessage, ServerResponse } from 'node:http';

export interface StaticServerOptions {
  /** Beginning of a URL's path -> folder or file. */
  readonly mounts: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Answers first; returns true when it did. */
  readonly handle?: (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;
  readonly port?: number;
  readonly host?: string;
  /** Take the next free port if this one is taken. */
  readonly next?: boolean;
}

export interface StaticServer {
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

export function contentType(path: string): string;
export function fileFor(pathname: string, mounts: Readonly<Record<string, string>>): string | undefined;
export function startStaticServer(options: StaticServerOptions): Promise<StaticServer>;
