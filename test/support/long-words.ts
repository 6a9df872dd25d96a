import { en } from '../../src/text/locales/en.js';
import type { Messages } from '../../src/text/messages.js';

/** How much longer than English a language may be. */
const LONGER = 1.4;
const FROM = 'aceghilnorstuwyz';
const TO = 'áçéğĥïłñöŕşţüŵýž';

/** A text 40 % longer within its words, since long languages have long words and not more of them; accents on most letters. */
function stretched(text: string): string {
  let owed = Math.ceil((text.match(/[a-z]/gi)?.length ?? 0) * (LONGER - 1));
  const longer = [/[aeiou]/, /[b-z]/, /[A-Z]/].reduce(
    (letters, which) =>
      letters.map((each) => (each.length === 1 && which.test(each) && owed-- > 0 ? each + each : each)),
    Array.from(text),
  );
  return Array.from(longer.join(''), (letter) => Array.from(TO)[FROM.indexOf(letter)] ?? letter).join('');
}

const lengthened = (text: string): string =>
  text &&
  `[${text
    .split(/(\{\w+\})/)
    .map((piece, at) => (at % 2 ? piece : stretched(piece)))
    .join('')}]`;

/** A language that nobody speaks: every message of ours longer, accented, and with brackets at the ends that a cut would lose. */
export const longWords: Messages = Object.fromEntries(
  Object.entries(en).map(([key, message]: [string, Messages[keyof Messages]]) => [
    key,
    // No message but a table.
    key === 'cities'
      ? message
      : typeof message === 'string'
        ? lengthened(message)
        : Object.fromEntries(Object.entries(message).map(([form, text]: [string, string]) => [form, lengthened(text)])),
  ]),
) as unknown as Messages;
