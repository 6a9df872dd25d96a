import type { NewsEvent, Translation } from '../model/timeline.js';
import type { Head } from './timeline-shapes.js';
import { show, type Reading } from './reading.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Takes out mentions of events that are not there, and follows those of events whose id had to be replaced. Only
 * `supersededBy` stays: the event was superseded, whether or not the newer one can be found.
 */
export const resolveMentions = (head: Partial<Mutable<Head>>, events: readonly NewsEvent[], at: Reading): void => {
  const missing = new Set<string>();
  for (const [path, id] of at.mentions)
    if (!at.ids.has(id) && !at.renamed.has(id)) {
      missing.add(id);
      at.found.push({
        path, code: 'reference-event', severity: 'warning',
        message: `There is no event ${show(id)} that is shown, and the mention is left out: write the id of one${at.hint(id, at.ids)}.`,
      });
    }
  if (!missing.size && !at.renamed.size) return;

  const resolve = (id: string | undefined) =>
    id === undefined || missing.has(id) ? undefined : at.ids.has(id) ? id : at.renamed.get(id)?.id;
  /** The object with its mention resolved, or without it. */
  const having = <T extends object, K extends keyof T>(owner: T, key: K): T => {
    const { [key]: id, ...rest } = owner;
    const found = resolve(id as string | undefined);
    return Object.freeze(found === undefined ? rest : { ...rest, [key]: found }) as T;
  };
  for (const event of events as Mutable<NewsEvent>[]) {
    if (event.order) event.order = having(having(event.order, 'after'), 'before');
    if (event.relations)
      event.relations = Object.freeze(event.relations.map((one) => having(one, 'to')).filter((one) => one.to));
    if (event.supersededBy) event.supersededBy = resolve(event.supersededBy) ?? event.supersededBy;
  }
  const lead = resolve(head.lead);
  if (lead === undefined) delete head.lead;
  else head.lead = lead;
  if (head.corrections) head.corrections = Object.freeze(head.corrections.map((one) => having(one, 'event')));
  const translations: Record<string, Translation> = {};
  for (const [language, texts] of Object.entries(head.translations ?? {}))
    translations[language] = !texts.events ? texts : Object.freeze({
      ...texts,
      events: Object.freeze(Object.fromEntries(Object.entries(texts.events).flatMap(([id, event]) => {
        const found = resolve(id);
        return found === undefined ? [] : [[found, event]];
      }))),
    });
  if (head.translations) head.translations = Object.freeze(translations);
};

interface Edge { readonly to: string; readonly owner: string; readonly key: 'after' | 'before' }

/** Breaks each circle of `order` ("a after b after a") at the event that closes it. A walk without recursion, once over all. */
export const breakCycles = (events: readonly NewsEvent[], at: Reading): void => {
  const edges = new Map<string, Edge[]>();
  const add = (from: string | undefined, to: string | undefined, owner: string, key: Edge['key']) => {
    if (!from || !to) return;
    const known = edges.get(from);
    if (known) known.push({ to, owner, key });
    else edges.set(from, [{ to, owner, key }]);
  };
  for (const { id, order } of events) {
    add(id, order?.after, id, 'after');
    add(order?.before, id, id, 'before');
  }
  const byId = new Map(edges.size ? events.map((event) => [event.id, event as Mutable<NewsEvent>]) : []);
  const open = new Set<string>();
  const done = new Set<string>();
  for (const start of edges.keys()) {
    const walk = [{ id: start, next: 0 }];
    if (!done.has(start)) open.add(start);
    while (!done.has(start)) {
      const here = walk.at(-1)!;
      const edge = edges.get(here.id)?.[here.next++];
      if (!edge) {
        open.delete(here.id);
        done.add(here.id);
        walk.pop();
      } else if (open.has(edge.to)) {
        const owner = byId.get(edge.owner)!;
        const { [edge.key]: _, ...rest } = owner.order!;
        owner.order = Object.freeze(rest);
        at.found.push({
          path: `events[${at.rows.get(owner)}].order.${edge.key}`, code: 'order-cycle', severity: 'warning',
          message: `This closes a circle of events that stand after each other, and is left out: write another “${edge.key}”, or none.`,
        });
      } else if (!done.has(edge.to)) {
        open.add(edge.to);
        walk.push({ id: edge.to, next: 0 });
      }
    }
  }
};
