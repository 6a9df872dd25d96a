// Writes src/data/timeline.schema.json from the types of src/model/timeline.ts: what people write, with the doc comments
// as an editor's tooltips. `node .config/schema.mjs` writes, `--check` only compares and fails if they differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = new URL('../', import.meta.url);
const source = fileURLToPath(new URL('src/model/timeline.ts', root));
const target = new URL('src/data/timeline.schema.json', root);

/** @returns {string} the schema as it stands in the file */
export const generateSchema = () => {
  const program = ts.createProgram([source], {
    strict: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2022,
    noEmit: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(source);
  const defs = {};

  const text = (symbol) => {
    const comment = ts
      .displayPartsToString(symbol.getDocumentationComment(checker))
      .replace(/\s+/g, ' ')
      .replace(/\{@link (\w+)\}/g, '$1')
      .trim();
    return comment ? { description: comment } : {};
  };

  /** The name under which a type is defined: its own, or that of the type which `Loose` lets be null. */
  const nameOf = (type) => {
    if (type.aliasSymbol?.name === 'Loose') return nameOf(type.aliasTypeArguments[0]);
    const name = type.aliasSymbol?.name ?? type.symbol?.name;
    return name && /^[A-Z]/.test(name) && !['Array', 'ReadonlyArray', 'Date', 'Readonly', 'Record'].includes(name)
      ? name
      : undefined;
  };

  const ofObject = (type) => {
    const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (index) return { type: 'object', additionalProperties: ofType(index) };
    const properties = {};
    const required = [];
    for (const symbol of checker.getPropertiesOfType(type)) {
      const optional = Boolean(symbol.flags & ts.SymbolFlags.Optional);
      if (!optional) required.push(symbol.name);
      properties[symbol.name] = { ...text(symbol), ...ofType(checker.getTypeOfSymbol(symbol), optional) };
    }
    return { type: 'object', properties, ...(required.length ? { required } : {}), additionalProperties: false };
  };

  const ofType = (type, optional = false) => {
    const all = type.isUnion() ? type.types : [type];
    // A Date object cannot stand in JSON. What is optional may be null, at every depth.
    const parts = all.filter(
      (part) => !(part.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) && part.symbol?.name !== 'Date',
    );
    const nullable = optional || all.some((part) => part.flags & ts.TypeFlags.Null);
    const words = parts.filter((part) => part.isStringLiteral() || part.isNumberLiteral()).map((part) => part.value);
    if (typeof words[0] === 'number') words.sort((a, b) => a - b);
    const schemas = words.length
      ? [{ enum: nullable && words.length === parts.length ? [...words, null] : words }]
      : [];
    if (words.length && nullable && words.length === parts.length) return schemas[0];
    if (parts.some((part) => part.flags & ts.TypeFlags.BooleanLike)) schemas.push({ type: 'boolean' });
    for (const part of parts) {
      if (part.flags & ts.TypeFlags.BooleanLike || words.includes(part.value)) continue;
      if (part.flags & ts.TypeFlags.String) schemas.push({ type: 'string' });
      else if (part.flags & ts.TypeFlags.Number) schemas.push({ type: 'number' });
      else if (checker.isArrayType(part))
        schemas.push({ type: 'array', items: ofType(checker.getTypeArguments(part)[0]) });
      else if (nameOf(part)) schemas.push(reference(part));
      else if (part.flags & ts.TypeFlags.Object) schemas.push(ofObject(part));
      else throw new Error(`No schema for ${checker.typeToString(part)}`);
    }
    if (nullable) {
      const [only] = schemas;
      if (schemas.length === 1 && typeof only.type === 'string') return { ...only, type: [only.type, 'null'] };
      schemas.push({ type: 'null' });
    }
    return schemas.length === 1 ? schemas[0] : { anyOf: schemas };
  };

  const reference = (type) => {
    const name = nameOf(type);
    if (!defs[name]) {
      defs[name] = {}; // before its fields, which may lead back to it
      const symbol = type.aliasSymbol?.name === 'Loose' ? type.aliasTypeArguments[0].symbol : type.symbol;
      defs[name] = { ...text(symbol), ...ofObject(type) };
    }
    return { $ref: `#/$defs/${name}` };
  };

  const input = checker
    .getExportsOfModule(checker.getSymbolAtLocation(file))
    .find(({ name }) => name === 'TimelineInput');
  const body = ofType(checker.getDeclaredTypeOfSymbol(input));
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A timeline of dated news events',
    ...text(input),
    $comment:
      'Written by `node .config/schema.mjs` from src/model/timeline.ts: change the types, not this file. Dates, references and URLs are checked by validate() alone.',
    ...body,
    $defs: Object.fromEntries(Object.entries(defs).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const schema = generateSchema();
  if (!process.argv.includes('--check')) writeFileSync(target, schema);
  else if (readFileSync(target, 'utf8') !== schema) {
    console.error(
      'src/data/timeline.schema.json is not what the types say: run `node .config/schema.mjs` and commit it.',
    );
    process.exitCode = 1;
  }
}
