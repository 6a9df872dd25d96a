/**
 * One event, written as a child of `<news-timeline>`: it holds data and draws nothing. Before the script comes, and where
 * it never does, `themes/base.css` shows its attributes and its content.
 *
 * @tag news-event
 * @summary One event of a timeline, as a child of `<news-timeline>`.
 * @slot - The event's body.
 */
export class NewsEventElement extends (globalThis.HTMLElement ?? Object) {}
