/** What is left of elements that were taken from a page. */
export interface Watched {
  /** What still listens, waits or observes, by kind. */
  readonly left: () => Readonly<Record<string, readonly string[]>>;
  readonly elements: WeakRef<Element>[];
}

/** Runs in the page before all else: writes down each listener of what outlives an element, each timer and each observer. */
export function watchLeaks(): void {
  const listeners = new Map<string, number>();
  const ids = new WeakMap<object, number>();
  let last = 0;
  const idOf = (each: object): number => ids.get(each) ?? (ids.set(each, ++last), last);
  /** Nodes of an element go with it; the page itself does not, and neither do lists of media, fonts and the like. */
  const outlives = (target: EventTarget): boolean =>
    !(target instanceof Node) || target === document || target === document.body || target === document.documentElement;
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const keyOf = (target: EventTarget, type: string, listener: object, options: unknown): string =>
    [
      `${type} of ${target.constructor.name}`,
      idOf(target),
      idOf(listener),
      typeof options === 'object' ? Boolean((options as AddEventListenerOptions | null)?.capture) : Boolean(options),
    ].join(' ');
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    if (listener && outlives(target)) {
      const key = keyOf(target, type, listener, options);
      listeners.set(key, 1);
      const { once, signal } = typeof options === 'object' ? options : {};
      if (signal) add.call(signal, 'abort', () => listeners.delete(key));
      if (once) add.call(target, type, () => listeners.delete(key), { once });
    }
    add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    if (listener) listeners.delete(keyOf(target, type, listener, options));
    remove.call(target, type, listener, options);
  };
  const waiting = new Map<string, string>();
  const scope = globalThis as unknown as Record<string, (...given: unknown[]) => unknown>;
  for (const [start, stop] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ] as const) {
    const [begin, end] = [scope[start]!.bind(globalThis), scope[stop]!.bind(globalThis)];
    scope[start] = (work, ...rest) => {
      const id: unknown = begin(
        (...given: unknown[]) => {
          if (start !== 'setInterval') waiting.delete(`${start} ${String(id)}`);
          return (work as (...given: unknown[]) => unknown)(...given);
        },
        ...rest,
      );
      waiting.set(`${start} ${String(id)}`, start);
      return id;
    };
    scope[stop] = (id) => {
      waiting.delete(`${start} ${String(id)}`);
      return end(id);
    };
  }
  const observing = new Set<object>();
  for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver', 'PerformanceObserver'] as const) {
    const { prototype } = globalThis[name] as unknown as {
      prototype: { observe: (...given: unknown[]) => void; disconnect: () => void };
    };
    const { observe, disconnect } = prototype;
    prototype.observe = function (...given) {
      observing.add(this);
      observe.apply(this, given);
    };
    prototype.disconnect = function () {
      observing.delete(this);
      disconnect.call(this);
    };
  }
  const left: Watched['left'] = () => ({
    listeners: [...listeners.keys()],
    timers: [...waiting.values()],
    observers: [...observing].map(({ constructor }) => constructor.name),
  });
  Object.assign(globalThis, { left, elements: [] });
}
