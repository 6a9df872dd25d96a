/** An offset from UTC in minutes as ISO 8601 writes it: `+02:00`, `Z`. */
export const isoOffset = (minutes: number): string =>
  minutes ? (minutes < 0 ? '-' : '+') + new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16) : 'Z';
