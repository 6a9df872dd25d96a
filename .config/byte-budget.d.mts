import type { OutputChunk } from 'rolldown';

export function gzipped(code: string | Uint8Array): number;
export function bundle(input: string): Promise<OutputChunk[]>;
export function heaviest(chunks: readonly OutputChunk[], count?: number): string[];
