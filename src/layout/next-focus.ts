/**
 * Where an arrow key, Home or End moves the focus among entries in reading order (roving tabindex, WAI-ARIA APG).
 *
 * @param key `KeyboardEvent.key`. @param at The index now. @param rtl Whether time runs from right to left.
 * @returns The index to focus; undefined for any other key, and at an end.
 */
export function nextFocus(key: string, at: number, count: number, rtl: boolean): number | undefined {
  const to =
    key === 'Home'
      ? 0
      : key === 'End'
        ? count - 1
        : key === 'ArrowDown' || key === (rtl ? 'ArrowLeft' : 'ArrowRight')
          ? at + 1
          : key === 'ArrowUp' || key === (rtl ? 'ArrowRight' : 'ArrowLeft')
            ? at - 1
            : at;
  return to === at || to < 0 || to >= count ? undefined : to;
}
