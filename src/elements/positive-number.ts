/**
 * A converter for an attribute that is a number above 0. Anything else becomes the default, with a console warning: a
 * time limit that is no number would end every load at once, and a size limit would end none.
 */
export const positiveNumber =
  (name: string, standard: number) =>
  (value: string | null): number => {
    if (value === null) return standard;
    const number = Number(value);
    if (number > 0) return number;
    console.warn(`<news-timeline ${name}="${value}">: write a number above 0. ${standard} is used.`);
    return standard;
  };
