const warned = new Set<string>();

/**
 * A converter for an attribute with a fixed set of values, the first being the default. Another value becomes the
 * default and one console warning a page: a mistyped attribute must never break the page, nor pass unseen.
 */
export const choice =
  <const T extends string>(name: string, values: readonly [T, ...T[]]) =>
  (value: string | null): T => {
    const known = value === null ? values[0] : values.find((each) => each === value);
    if (known) return known;
    const key = `${name}=${value}`;
    if (!warned.has(key)) {
      warned.add(key);
      console.warn(`<news-timeline ${name}="${value}">: write one of ${values.join(', ')}. "${values[0]}" is used.`);
    }
    return values[0];
  };
