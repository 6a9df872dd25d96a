// Takes comments and spare white space out of the css`` and html`` templates of the built files: every byte of them is a
// reader's. White space between tags becomes one space or stays one, so no two words ever meet. A css`` without expressions
// is one string, so it becomes a call of Lit's `unsafeCSS`, and the tag, which joins and guards parts, stays out of a bundle.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import ts from 'typescript';

// esbuild leaves custom properties as they are, since a script may read them; ours begin with `--_` and none does.
const minifyCss = (css) =>
  transformSync(css, { loader: 'css', minify: true, target: 'es2022' })
    .code.trim()
    .replace(/(--_[\w-]+): /g, '$1:');
const minifyHtml = (text) => text.replace(/\s*\n\s*/g, ' ');

/** The source with its tagged templates minified. */
export function minifyLiterals(source, name = 'file.js') {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true);
  const edits = [];
  const replace = (node, change) => {
    // getText() keeps the delimiters: ` ${ }
    const text = node.getText(file);
    const [open, close] = [1, text.endsWith('${') ? 2 : 1];
    const body = text.slice(open, text.length - close);
    edits.push([node.getStart(file) + open, node.getEnd() - close, change(body)]);
  };
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag)) {
      const { template, tag } = node;
      const parts = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template]
        : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
      if (tag.text === 'html' || tag.text === 'svg') for (const part of parts) replace(part, minifyHtml);
      if (tag.text === 'css') {
        if (parts.length > 1)
          throw new Error(`${name}: a css template with an expression cannot be minified; write the value out.`);
        replace(template, minifyCss);
        edits.push([tag.getEnd(), template.getStart(file), '('], [node.getEnd(), node.getEnd(), ')']);
      }
    }
    if (ts.isImportSpecifier(node) && node.getText(file) === 'css')
      edits.push([node.getStart(file), node.getEnd(), 'unsafeCSS as css']);
    ts.forEachChild(node, visit);
  };
  visit(file);
  let out = source;
  for (const [start, end, text] of edits.sort((a, b) => b[0] - a[0])) out = out.slice(0, start) + text + out.slice(end);
  return out;
}

/** Minifies the templates of every .js file of these folders in dist. */
export function minifyFolders(dist, folders) {
  for (const folder of folders) {
    for (const entry of readdirSync(join(dist, folder), { recursive: true })) {
      if (!entry.endsWith('.js')) continue;
      const path = join(dist, folder, entry);
      writeFileSync(path, minifyLiterals(readFileSync(path, 'utf8'), path));
    }
  }
}
