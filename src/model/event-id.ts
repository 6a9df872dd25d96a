/** An id with a number, within the 128 characters that one may have; without it where that is 1. */
export const numberedId = (id: string, number: number): string => (number < 2 ? id : `${id.slice(0, 112)}-${number}`);

/**
 * The first number that makes an id new, 1 where it is. It is found by doubling and halving, so that ten thousand equal
 * events do not cost a million look-ups.
 */
export const freeNumber = (id: string, taken: { has(id: string): boolean }): number => {
  let used = 0;
  let free = 1;
  while (taken.has(numberedId(id, free))) {
    used = free;
    free *= 2;
  }
  while (free - used > 1) {
    const middle = (used + free) >> 1;
    if (taken.has(numberedId(id, middle))) used = middle;
    else free = middle;
  }
  return free;
};

/** An id that is not taken: the text itself, or the text with the first number that makes it new (`fire`, `fire-2`). */
export const freeId = (id: string, taken: { has(id: string): boolean }): string =>
  numberedId(id, freeNumber(id, taken));

/** FNV-1a, 32 bits: short and equal everywhere, which is all that an id asks of it. */
const hash = (text: string): string => {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(36);
};

/** What an id has of a date, at its beginning. @param dateText The date as EDTF; '' for an undated event. */
export const datePartOfId = (dateText: string): string =>
  dateText
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * The id of an event that was given none: its date and its headline in `[a-z0-9-]`, the same on every machine.
 *
 * What those letters cannot hold (other scripts, long headlines) is stood for by a short hash of the whole headline,
 * so that two headlines in Ukrainian or Arabic on one day keep apart. It changes when date or headline change: an id
 * given by the editor is better.
 *
 * @param dateText The date as EDTF; '' for an undated event.
 * @param headline In any script.
 * @param taken Ids that are in use; the result is not among them.
 * @returns 1 to 128 characters. Never throws.
 */
export const eventId = (dateText: string, headline: string, taken: ReadonlySet<string>): string => {
  const plain = headline
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const short = slug.length > 60 ? slug.slice(0, 60).replace(/-[^-]*$/, '') : slug;
  const lost = short !== slug || /[^\x20-\x7e\p{P}\p{S}\s]/u.test(plain) || !slug;
  return freeId([datePartOfId(dateText), short, lost && hash(headline)].filter(Boolean).join('-'), taken);
};
