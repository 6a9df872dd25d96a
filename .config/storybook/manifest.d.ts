// The manifest is built; without this, types could be checked only after a build.
declare module '*/dist/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
