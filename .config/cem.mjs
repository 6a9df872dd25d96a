// The manifest names what a page may rely on, so everything private or protected is left out, and it names the
// modules that are shipped (dist/*.js), not the sources that the analyzer reads.

const shipped = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');

const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        if (declaration.members) {
          declaration.members = declaration.members.filter((m) => m.privacy !== 'private' && m.privacy !== 'protected');
        }
        // `dispatchEvent(new NewsTimelineLoadEvent(…))` is read as an event without a name, or named for the class;
        // real events are documented with @fires and have kebab-case names.
        if (/^(Event|HTMLElement)$/.test(declaration.superclass?.name)) {
          declaration.superclass = { name: declaration.superclass.name, package: 'global:' };
        }
        if (declaration.events) {
          declaration.events = declaration.events.filter(({ name }) => /^[a-z]+(-[a-z]+)*$/.test(name ?? ''));
        }
      }
    }
    rewritePaths(customElementsManifest);
  },
};

function rewritePaths(node) {
  if (Array.isArray(node)) return node.forEach(rewritePaths);
  if (!node || typeof node !== 'object') return;
  for (const key of ['path', 'module']) if (typeof node[key] === 'string') node[key] = shipped(node[key]);
  Object.values(node).forEach(rewritePaths);
}

export default {
  globs: ['src/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [publicOnly],
};
