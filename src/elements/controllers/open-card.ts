import type { ReactiveControllerHost } from 'lit';
import { NewsTimelineInteractionEvent } from '../dom-events.js';
import type { Selection } from './selection.js';

/** A reader opens the card of an event: it is told of, and the focus goes to its heading, unless the page refuses. */
export async function openCard(
  host: EventTarget & Pick<ReactiveControllerHost, 'updateComplete'> & { readonly renderRoot: ParentNode },
  selection: Pick<Selection, 'open'>,
  id: string,
): Promise<void> {
  host.dispatchEvent(new NewsTimelineInteractionEvent('open', id));
  if (!selection.open(id, 'user')) return;
  await host.updateComplete;
  host.renderRoot.querySelector<HTMLElement>('.opened .headline')?.focus();
}
