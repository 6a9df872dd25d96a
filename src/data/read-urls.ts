import { text, type Read } from './read-fields.js';

/** Of the given schemes or relative. Browsers ignore line breaks and tabs in an address, so that they hide no scheme here. */
const url =
  (allowed: RegExp): Read<string> =>
  (value, at) => {
    const address = text(value, at)?.replace(/[\t\n]/g, '');
    return !address || !/^[a-z][a-z\d+.-]*:/i.test(address) || allowed.test(address)
      ? address
      : at.fail('url-scheme', address);
  };
export const link = url(/^(https?|mailto):/i);
export const mediaUrl = url(/^https?:/i);
