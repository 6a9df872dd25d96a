import { text, type Read } from './read-fields.js';
import { show } from './reading.js';

/** An address that a browser may be handed: relative, or of one of the schemes. Anything else is dropped. */
const url = (schemes: readonly string[]): Read<string> => (value, at) => {
  // Browsers ignore line breaks and tabs inside an address ("java\nscript:"): so that they must not hide a scheme here.
  const address = text(value, at)?.replace(/[\t\n]/g, '');
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(address ?? '')?.[0].toLowerCase();
  if (!scheme || schemes.includes(scheme)) return address;
  return at.fail('url-scheme', `${show(address)} is left out: write an address that begins with ${schemes.join(', ')} or is relative.`, 'warning');
};

export const link = url(['https:', 'http:', 'mailto:']);
export const mediaUrl = url(['https:', 'http:']);
