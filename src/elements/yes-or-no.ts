import type { ComplexAttributeConverter } from 'lit';

/** A boolean attribute, as in HTML, but for "false": whoever writes `preview="false"` does not want drafts shown. */
export const yesOrNo: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value !== 'false',
  toAttribute: (value) => (value ? '' : null),
};
