import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Rule } from './rule.js';
import { ROOT, at, parse, walk, type SourceText } from './source-text.js';

const PURE = /^src\/(model|data|layout|text|out|svg)(\/|\.ts)/;

/** One message for each node for which `judge` returns one. */
const judge = (files: readonly SourceText[], verdict: (node: ts.Node, path: string) => string | undefined): string[] =>
  files.flatMap((file) => {
    const messages: string[] = [];
    walk(parse(file), (node) => {
      const message = verdict(node, file.path);
      if (message) messages.push(`${at(node)}: ${message}`);
    });
    return messages;
  });

/** Names that put markup or code into a page without Trusted Types, or styles past `style-src`. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  innerHTML: 'draw with a Lit template',
  outerHTML: 'draw with a Lit template',
  insertAdjacentHTML: 'draw with a Lit template',
  setHTMLUnsafe: 'draw with a Lit template',
  unsafeHTML: 'draw with a Lit template; rich text goes through its own parser',
  unsafeSVG: "draw with Lit's svg template",
  unsafeStatic: 'write the tag into the template',
  unsafeCSS: 'write the value into the css template',
  styleMap: 'set numbers with set-vars.ts: a strict style-src drops style attributes on the first render',
  eval: 'a strict policy refuses it',
  Worker: 'Trusted Types refuses it; work in slices',
  DOMParser: 'Trusted Types refuses it; use the tokenizer of the HTML importer',
};
const CONSTRUCTED = new Set(['Worker', 'DOMParser', 'Function']);

function forbidden(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Function') {
    return 'new Function is eval: a strict policy refuses it.';
  }
  if (!ts.isIdentifier(node) || !Object.hasOwn(FORBIDDEN, node.text)) return undefined;
  if (CONSTRUCTED.has(node.text) && !ts.isNewExpression(node.parent)) return undefined;
  return `no ${node.text}: ${FORBIDDEN[node.text]}.`;
}

function inlineStyle(node: ts.Node): string | undefined {
  const advice = 'no inline style: a strict style-src drops it; use a class, or set-vars.ts for a number.';
  const isText =
    ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
  if (isText && /(^|[\s"'])style\s*=/.test(node.text)) return advice;
  const named =
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'setAttribute';
  const name = named ? node.arguments[0] : undefined;
  return name && ts.isStringLiteralLike(name) && name.text === 'style' ? advice : undefined;
}

const called = (node: ts.Node, name: string): boolean =>
  (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
  (ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression).getText() === name;
const ofGlobal = (node: ts.Node, name: string): boolean =>
  ts.isPropertyAccessExpression(node) &&
  node.name.text === name &&
  /^(globalThis|window|self)$/.test(node.expression.getText());

const CALLED_ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  fetch: ['src/data/load-timeline.ts', 'src/data/remote-source.ts'],
  EventSource: ['src/elements/controllers/live-updates.ts'],
  XMLHttpRequest: [],
  WebSocket: [],
  sendBeacon: [],
};

/** Hands the page's own `fetch` to the loader, which is what calls it. */
const HANDS_FETCH_ON = 'src/elements/controllers/timeline-source.ts';

function network(node: ts.Node, path: string): string | undefined {
  for (const [name, places] of Object.entries(CALLED_ONLY_IN)) {
    const handedOn = name === 'fetch' && path === HANDS_FETCH_ON;
    if (places.includes(path) || !(called(node, name) || (ofGlobal(node, name) && !handedOn))) continue;
    return places.length > 0 ? `${name} is called only in ${places.join(' and ')}.` : `no ${name}: we send nothing.`;
  }
  return undefined;
}

function impure(node: ts.Node, path: string): string | undefined {
  if (!PURE.test(path)) return undefined;
  const text = node.getText();
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return 'no clock in a pure layer: take `now` as an argument.';
  if (ts.isPropertyAccessExpression(node) && /^(Date|performance)\.now$/.test(text))
    return 'no clock in a pure layer: take `now` as an argument.';
  if (ts.isPropertyAccessExpression(node) && text === 'Math.random')
    return 'no chance in a pure layer: the same input gives the same output.';
  const isIntl =
    (ts.isNewExpression(node) || ts.isCallExpression(node)) && /^Intl\.[A-Z]\w+$/.test(node.expression.getText());
  const isLocal = ts.isCallExpression(node) && /\.toLocale\w*String$/.test(node.expression.getText());
  const first = isIntl || isLocal ? node.arguments?.[0]?.getText() : undefined;
  if ((isIntl || isLocal) && (first === undefined || first === 'undefined' || first === '[]'))
    return "no default locale: take it from the caller's words.";
  const isGlobal =
    ts.isIdentifier(node) && /^(document|window|navigator|localStorage|requestAnimationFrame)$/.test(text);
  const isOwnName = isGlobal && (!ts.isPropertyAccessExpression(node.parent) || node.parent.expression === node);
  const isDeclared =
    isGlobal &&
    (ts.isPropertyAssignment(node.parent) || ts.isPropertySignature(node.parent) || ts.isParameter(node.parent));
  return isOwnName && !isDeclared
    ? `no ${text} in a pure layer: it has to run in Node, so take what you need as an argument.`
    : undefined;
}

function defaultExport(node: ts.Node): string | undefined {
  const isDefault =
    (ts.isExportAssignment(node) && !node.isExportEquals) ||
    (node.kind === ts.SyntaxKind.DefaultKeyword && ts.canHaveModifiers(node.parent)) ||
    (ts.isExportSpecifier(node) && node.name.text === 'default');
  return isDefault ? 'no default export: export it under the name that the file has.' : undefined;
}

/** Whether anything in this file runs: a function, a class, a template. What only declares needs no test of its own. */
function hasCode(file: SourceText): boolean {
  let found = false;
  walk(parse(file), (node) => {
    if ((ts.isFunctionLike(node) && 'body' in node && node.body) || ts.isTaggedTemplateExpression(node)) found = true;
  });
  return found;
}
const UNMIRRORED = /^src\/(?:text\/locales\/|define\/|\w+\.ts$)/;
const mirrorOf = (path: string): string => path.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');

const text = (path: string, code: string): SourceText => ({ path, text: code });

export const CODE_RULES: readonly Rule[] = [
  {
    title: 'nothing puts markup or code into the page but Lit templates',
    check: (files) => judge(files, forbidden),
    planted: [
      text('src/views/a.ts', 'element.innerHTML = words;'),
      text('src/views/a.ts', `import { unsafeHTML } from 'lit/directives/unsafe-html.js';`),
      text('src/views/a.ts', 'html`<p ${styleMap({})}></p>`;'),
      text('src/data/a.ts', 'eval(words);'),
      text('src/data/a.ts', 'new Function(words);'),
      text('src/data/a.ts', 'new DOMParser();'),
    ],
    fine: [text('src/views/a.ts', '// never innerHTML\nexport const a = html`<p>${words}</p>`;')],
  },
  {
    title: 'nothing writes an inline style',
    check: (files) => judge(files, inlineStyle),
    planted: [
      text('src/views/a.ts', 'html`<p style="left: 0">`;'),
      text('src/views/a.ts', 'html`<p class=${a} style=${b}>`;'),
      text('src/out/a.ts', `'<p style="left: 0">';`),
      text('src/elements/a.ts', `this.setAttribute('style', 'left: 0');`),
    ],
    fine: [
      text('src/views/a.ts', `html\`<p part="style" data-style=\${a}>\`; element.style.setProperty('--_x', '1');`),
    ],
  },
  {
    title: 'the network is asked in the places that are for it, and nowhere else',
    check: (files) => judge(files, network),
    planted: [
      text('src/elements/a.ts', 'await fetch(url);'),
      text('src/elements/a.ts', 'await this.fetch(url);'),
      text('src/elements/a.ts', 'const get = globalThis.fetch;'),
      text('src/elements/a.ts', 'new EventSource(url);'),
      text('src/elements/a.ts', 'navigator.sendBeacon(url);'),
      text(HANDS_FETCH_ON, 'await globalThis.fetch(url);'),
    ],
    fine: [
      text('src/data/load-timeline.ts', 'await fetch(url);'),
      text('src/elements/a.ts', 'loadTimeline(url, { fetch: this.fetch });'),
      text(HANDS_FETCH_ON, 'globalThis.fetch.bind(globalThis);'),
    ],
  },
  {
    title: 'the pure layers know no clock, no chance, no default locale and no page',
    check: (files) => judge(files, impure),
    planted: [
      text('src/model/a.ts', 'const now = Date.now();'),
      text('src/model/a.ts', 'const now = new Date();'),
      text('src/text/a.ts', 'new Intl.DateTimeFormat();'),
      text('src/text/a.ts', 'new Intl.NumberFormat(undefined, {});'),
      text('src/text/a.ts', 'date.toLocaleDateString();'),
      text('src/layout/a.ts', `document.createElement('p');`),
      text('src/layout/a.ts', 'Math.random();'),
    ],
    fine: [
      text('src/text/a.ts', 'new Intl.NumberFormat(words.locale); new Date(ms);'),
      text('src/layout/a.ts', 'const viewport = { window: 3 }; viewport.window;'),
      text('src/elements/a.ts', 'document.title;'),
    ],
  },
  {
    title: 'no file has a default export',
    check: (files) => judge(files, defaultExport),
    planted: [
      text('src/model/a.ts', 'export default 1;'),
      text('src/model/a.ts', 'export default function a() {}'),
      text('src/model/a.ts', 'export { a as default };'),
    ],
    fine: [text('src/model/a.ts', 'export const a = (b) => { switch (b) { default: return 1; } };')],
  },
  {
    title: 'no file is longer than 300 lines',
    check: (files) =>
      files
        .map(({ path, text: code }) => ({ path, lines: code.trimEnd().split('\n').length }))
        .filter(({ lines }) => lines > 300)
        .map(
          ({ path, lines }) =>
            `${path} has ${lines} lines: it holds more than one idea, so give one of them a file of its own.`,
        ),
    planted: [text('src/model/a.ts', 'a();\n'.repeat(301))],
    fine: [text('src/model/a.ts', 'a();\n'.repeat(300))],
  },
  {
    title: 'every file that runs has a test of its name',
    check: (files) =>
      files
        .filter((file) => !UNMIRRORED.test(file.path) && hasCode(file) && !existsSync(join(ROOT, mirrorOf(file.path))))
        .map(({ path }) => `${path} has no test: write ${mirrorOf(path)}.`),
    planted: [
      text('src/model/never-tested.ts', 'export const a = () => 1;'),
      text('src/styles/never-tested.ts', 'export const a = css`p {}`;'),
    ],
    fine: [
      text('src/model/never-tested.ts', 'export interface A { b(): void }\nexport const LIST = [1] as const;'),
      text('src/text/locales/xx.ts', 'export const xx = { a: () => 1 };'),
      text('src/model.ts', `export * from './model/never-tested.js';`),
    ],
  },
];
