/** The page's address as the name of an event: a part that is fetched where an address is read or written. */
export { permalinkStyles } from '../styles/permalink.js';
export { permalinkView } from '../views/permalink-view.js';

/** The fragment that names an event; with the timeline's own id, where a page has several. */
export function hrefOf(host: HTMLElement, id: string): string {
  const several = host.id && document.querySelectorAll(host.localName).length > 1;
  return `#${encodeURIComponent(several ? `${host.id}.${id}` : id)}`;
}

/** The ids of the event that an address may mean, likeliest first; none where it names something else in the page. */
export function idsIn(hash: string, host: HTMLElement): readonly string[] {
  let id = hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // A lone % is no encoding.
  }
  const target = document.getElementById(id);
  // The children carry the ids of their events; those are ours, any other element of the page goes first.
  if (!id || (target && !host.contains(target))) return [];
  const own = host.id && id.startsWith(`${host.id}.`) ? id.slice(host.id.length + 1) : id;
  return [own, own.replace(/^event-/, '')];
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
