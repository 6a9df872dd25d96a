import type { NewsEvent } from '../model/timeline.js';

/** Elements of a card that says nothing but date and headline, with its mark. */
const BARE = 10;

/** How many elements the card of an event takes, or a few less than that: what a long list has room for is counted in these. */
export function cardWeight(event: NewsEvent): number {
  const { kind, place, sources, media, quotes, figures, relations, body, summary, links, reported } = event;
  const text = body ?? summary;
  return (
    BARE +
    (event.certainty || event.status || event.attribution ? 2 : 0) +
    (kind || place || sources.length > 0 ? 1 : 0) +
    (kind ? 3 : 0) +
    (place ? 2 : 0) +
    sources.length * 3 +
    (media?.length ? 9 : 0) +
    (quotes?.length ?? 0) * 5 +
    (figures?.length ?? 0) * 6 +
    (relations?.length ?? 0) * 3 +
    (links?.length ?? 0) * 3 +
    (reported ? 1 : 0) +
    (event.updated || event.supersededBy || event.retracted ? 8 : 0) +
    // A paragraph each, and the marks in them.
    (text ? 1 + text.split(/\n{2,}|\*\*?|\]\(/).length : 0)
  );
}
