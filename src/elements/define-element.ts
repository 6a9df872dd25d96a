/**
 * Registers a tag once. A second copy of the library finds the name taken: the first copy wins, and where the two differ
 * one warning says so. Below the engines of the last three years the element does not define itself, and the list stays.
 */
export function defineElement(tag: string, element: CustomElementConstructor & { version?: string }): void {
  const registry = globalThis.customElements;
  if (!registry) return;
  const first: typeof element | undefined = registry.get(tag);
  if (!first) registry.define(tag, element);
  else if (first !== element && first.version !== element.version) {
    console.warn(
      `<${tag}> is there already, in version ${first.version ?? 'unknown'}; version ${element.version ?? 'unknown'} is not used.`,
    );
  }
}
