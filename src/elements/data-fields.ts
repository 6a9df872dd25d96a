/** Fields that are no text: numbers, yes or no, lists and objects, written as JSON. */
const JSON_FIELDS =
  /^(value|max|width|height|importance|draft|named|verbatim|translated|cumulative|decorative|synthetic|sensitive|place|order|actors|retracted|kinds|tracks|certainties|sections|eras|media)$/;
/** Marks of `toHtml` for style sheets. */
const MARKS = /^(said|fold|more|bare|reversed)$/;

/**
 * What an element says by its `data-*` attributes, and before these by the attributes named: `data-date-basis` is
 * `dateBasis`. A name that the data model lacks goes on to validation, which says what was probably meant.
 */
export const dataFields = (element: HTMLElement, names: readonly string[] = []): Record<string, unknown> =>
  Object.fromEntries(
    [...names.map((name) => [name, element.getAttribute(name)] as const), ...Object.entries(element.dataset)]
      .filter(([name, value]) => value !== null && !MARKS.test(name))
      .map(([name, value]) => {
        try {
          // An attribute without a value says yes; text that is no JSON is a shorthand, or is refused by validation.
          return [name, JSON_FIELDS.test(name) ? JSON.parse(value || 'true') : value];
        } catch {
          return [name, value];
        }
      }),
  );
