/** Fields that are no text: numbers, yes or no, lists and objects, written as JSON. */
const JSON_FIELDS =
  /^(value|max|width|height|importance|named|verbatim|translated|cumulative|decorative|synthetic|sensitive|place|order|actors|retracted|kinds|tracks|certainties|sections|eras|media)$/;
/** Marks of `toHtml` for style sheets. */
const MARKS = /^(said|part|fold|more|bare|reversed|openPoints)$/;

/**
 * What the `data-*` attributes of an element say, by the names of the data model: `data-date-basis` is `dateBasis`. A
 * name that the data model lacks goes on to validation, which says what was probably meant.
 */
export const dataFields = (element: HTMLElement): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(element.dataset)
      .filter(([key]) => !MARKS.test(key))
      .map(([key, value]) => {
        try {
          // An attribute without a value says yes; text that is no JSON is a shorthand, or is refused by validation.
          return [key, JSON_FIELDS.test(key) ? JSON.parse(value || 'true') : value];
        } catch {
          return [key, value];
        }
      }),
  );
