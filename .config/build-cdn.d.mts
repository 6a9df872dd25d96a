import type { InputOptions } from 'rolldown';

export const bundleOptions: InputOptions;
export const PARTS: readonly { readonly match: RegExp; readonly part: (name: string) => string }[];
