import type { Messages } from './messages.js';

/**
 * House words over a locale's. Values of another type are passed over, and what is no text where the locale lacks the key:
 * English comes in parts, and the words of one that is not here yet wait for it.
 */
export const messagesWith = (base: Messages, overrides: Partial<Messages> | null | undefined): Messages => {
  const house = Object.entries(overrides ?? {}).filter(([key, value]) => {
    const own = Object.hasOwn(base, key) ? base[key as keyof Messages] : '';
    return typeof value === typeof own && (typeof value === 'string' || typeof value?.other === 'string');
  });
  // By entries, since a key may be `__proto__`.
  return { ...base, ...Object.fromEntries(house) };
};
