/** A placeholder for a picture, with all that a picture may say of itself. */
export const picture = {
  type: 'image',
  url: new URL('./picture.svg', import.meta.url).href,
  alt: 'A placeholder: hills under a pale sun',
  caption: 'Placeholder caption: what the picture shows, where and when it was taken.',
  credit: 'name of the photographer or agency',
  width: 600,
  height: 400,
  shows: 'archive',
} as const;
