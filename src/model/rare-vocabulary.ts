/** The words of what few stories have, media and certainties of a newsroom's own: a plain list goes without them. */

export const MEDIA_TYPES = ['image', 'video', 'audio', 'embed'] as const;
export const MEDIA_SHOWS = ['event', 'archive', 'illustration'] as const;
export const CERTAINTY_LINES = ['heavy', 'thin', 'dashed', 'dotted'] as const;
