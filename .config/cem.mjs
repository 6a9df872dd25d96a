// The manifest names what a page may rely on, so everything private or protected is left out, and it names the
// modules that are shipped (dist/*.js), not the sources that the analyzer reads.

const shipped = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');

const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      // Functions are for our own files; what may be imported is told by package.json and the .d.ts files.
      module.declarations = module.declarations?.filter(({ kind }) => kind === 'class');
      module.exports = module.exports?.filter(
        ({ kind, name }) =>
          kind === 'custom-element-definition' || module.declarations?.some((found) => found.name === name),
      );
      for (const declaration of module.declarations ?? []) {
        if (declaration.members) {
          declaration.members = declaration.members.filter((m) => m.privacy !== 'private' && m.privacy !== 'protected');
        }
        // `dispatchEvent(new NewsTimelineLoadEvent(…))` is read as an event without a name, or named for the class;
        // real events are documented with @fires and have kebab-case names.
        if (declaration.superclass) declaration.superclass = superclass(declaration);
        if (declaration.events) {
          declaration.events = declaration.events.filter(({ name }) => /^[a-z]+(-[a-z]+)*$/.test(name ?? ''));
        }
      }
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(({ exports }) => exports?.length > 0);
    rewritePaths(customElementsManifest);
  },
};

/** The analyzer gives a global class this module's path, and a class chosen by an expression (for Node) no name. */
function superclass({ customElement, superclass: found }) {
  if (found.name && !/^(Event|HTMLElement)$/.test(found.name)) return found;
  return { name: found.name ?? (customElement ? 'HTMLElement' : 'Object'), package: 'global:' };
}

function rewritePaths(node) {
  if (Array.isArray(node)) return node.forEach(rewritePaths);
  if (!node || typeof node !== 'object') return;
  for (const key of ['path', 'module']) if (typeof node[key] === 'string') node[key] = shipped(node[key]);
  Object.values(node).forEach(rewritePaths);
}

export default {
  // Tags and their events; functions and types are documented by the .d.ts files.
  globs: ['src/elements/*.ts', 'src/define/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [publicOnly],
};
