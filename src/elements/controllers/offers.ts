/** From more events on, search and filters are offered without being asked for. */
const MANY = 30;

/**
 * Whether a page offers controls that choose events: named in `controls`, or with `auto` where there are many events.
 * @param names One name, or several with | between them. @param count How many events there are; 0: `auto` does not count.
 */
export const offers = (controls: string, names: string, count = 0): boolean =>
  new RegExp(`\\b(${names}${count > MANY ? '|auto' : ''})\\b`).test(controls);
