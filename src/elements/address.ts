import { rowsOf } from '../model/event-rows.js';
import type { Timeline } from '../model/timeline.js';
import { permalinkStyles } from '../styles/permalink.js';

/** The page's address as the name of an event: a part that is fetched where an address is read or written. */
export { permalinkView } from '../views/permalink-view.js';
export const styles = [permalinkStyles];

/** The fragment that names an event; with the timeline's own id, where a page has several. */
export function hrefOf(host: HTMLElement, id: string): string {
  const several = host.id && document.querySelectorAll(host.localName).length > 1;
  return `#${encodeURIComponent(several ? `${host.id}.${id}` : id)}`;
}

/** A fragment without its # and its encoding. */
function decoded(hash: string): string {
  const id = hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    // A lone % is no encoding.
    return id;
  }
}

/** The ids of the event that an address may mean, likeliest first; none where it names something else in the page. */
export function idsIn(hash: string, host: HTMLElement): readonly string[] {
  const id = decoded(hash);
  const target = document.getElementById(id);
  // The children carry the ids of their events; those are ours, any other element of the page goes first.
  if (!id || (target && !host.contains(target))) return [];
  const own = host.id && id.startsWith(`${host.id}.`) ? id.slice(host.id.length + 1) : id;
  return [own, own.replace(/^event-/, '')];
}

/** What is asked of a timeline in the page; none of it is there before the tag is defined. */
interface TimelineHost extends HTMLElement {
  readonly src?: string | null;
  readonly timeline?: Timeline | null;
  readonly problems?: readonly unknown[];
  readonly updateComplete?: Promise<unknown>;
}

/** Waits until a timeline has its data, or has failed to get them. */
async function settled(other: TimelineHost): Promise<void> {
  await other.updateComplete;
  if (!other.src || other.timeline || other.problems?.length) return;
  await new Promise((done) => {
    for (const type of ['news-timeline-load', 'news-timeline-problem'])
      other.addEventListener(type, done, { once: true });
  });
}

/**
 * Opens the event that an address names. Where several timelines have one of that id it is the first one's, in document
 * order, as with any id that a page has twice; so this one waits for those before it, unless its own id stands there too.
 */
export async function follow(hash: string, host: TimelineHost & { goTo(id: string): boolean }): Promise<void> {
  const ids = idsIn(hash, host);
  if (!host.id || !decoded(hash).startsWith(`${host.id}.`)) {
    const before = [...document.querySelectorAll<TimelineHost>(host.localName)].filter(
      (other) => other.compareDocumentPosition(host) === Node.DOCUMENT_POSITION_FOLLOWING,
    );
    await Promise.all(before.map(settled));
    const has = (timeline: Timeline | null | undefined) => {
      const rows = rowsOf(timeline);
      return rows ? ids.some((id) => rows.find(id) !== undefined) : timeline?.events.some(({ id }) => ids.includes(id));
    };
    if (before.some(({ timeline }) => has(timeline))) return;
  }
  // The reader may have gone on meanwhile.
  if (location.hash === hash) ids.some((id) => host.goTo(id));
}

/** Puts an address into the page's history; false where that is refused, as in a sandboxed frame or a data: page. */
export function writeAddress(href: string, source: 'user' | 'api'): boolean {
  try {
    history[source === 'user' ? 'pushState' : 'replaceState'](history.state, '', href);
    return true;
  } catch {
    return false;
  }
}
