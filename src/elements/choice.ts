import type { ComplexAttributeConverter } from 'lit';

const warned = new Set<string>();

/**
 * A converter for an attribute with a fixed set of values, the first being the default. Another value becomes the
 * default and one console warning a page: a mistyped attribute must never break the page, nor pass unseen.
 */
export function choice<const T extends string>(
  name: string,
  values: readonly [T, ...T[]],
): ComplexAttributeConverter<T> {
  return {
    fromAttribute(value) {
      if (value === null || (values as readonly string[]).includes(value)) return (value as T | null) ?? values[0];
      const key = `${name}=${value}`;
      if (!warned.has(key)) {
        warned.add(key);
        console.warn(`<news-timeline ${name}="${value}">: write one of ${values.join(', ')}. "${values[0]}" is used.`);
      }
      return values[0];
    },
    toAttribute: (value) => value,
  };
}
