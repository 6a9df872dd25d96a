/**
 * Whether a text is an address and not words: no white space, only what addresses are written in, a dot or a slash. One that
 * a browser would run, or open with a program, is none.
 */
export const isAddress = (text: string): boolean => /^(?:https?:\/\/|(?![^/?#]*:))[!-~]*[./][!-~]*$/i.test(text);
