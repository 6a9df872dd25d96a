import type { LaunchOptions } from 'puppeteer-core';

/** Launch options for puppeteer, and where the browser was found. Throws if there is none. */
export function chromium(options?: { packaged?: boolean }): Promise<LaunchOptions & { source: string }>;
export function packagedChromium(): Promise<(LaunchOptions & { source: string }) | undefined>;
export function firefox(): LaunchOptions | undefined;
