/** A boolean attribute, as in HTML, but for "false": whoever writes `preview="false"` does not want drafts shown. */
export const yesOrNo = (value: string | null): boolean => value !== null && value !== 'false';
