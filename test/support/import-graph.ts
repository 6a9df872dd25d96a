import { posix } from 'node:path';
import ts from 'typescript';
import { at, parse, walk, type SourceText } from './source-text.js';

/** One import, in whatever way it is written. */
export interface Edge {
  readonly from: string;
  /** A path from the top folder (`src/model/timeline.ts`), or a package's specifier as written. */
  readonly to: string;
  readonly at: string;
}

/** `import`, `import type`, `export … from`, `import()` and `import('…').Type`: each counts the same. */
export function importsOf(source: SourceText): Edge[] {
  const edges: Edge[] = [];
  const add = (specifier: ts.Node | undefined): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    edges.push({ from: source.path, to: target(source.path, specifier.text), at: at(specifier) });
  };
  walk(parse(source), (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0]);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
  });
  return edges;
}

function target(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
}

/** Every cycle once, each as the list of its files, beginning with the first in the alphabet. */
export function cycles(edges: readonly Edge[]): string[][] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of edges) next.set(from, (next.get(from) ?? new Set()).add(to));
  const found = new Map<string, string[]>();
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) {
      const loop = trail.slice(start);
      const first = loop.indexOf([...loop].sort()[0] ?? file);
      const turned = [...loop.slice(first), ...loop.slice(0, first)];
      found.set(turned.join(), turned);
      return;
    }
    if (done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...trail, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return [...found.values()];
}
