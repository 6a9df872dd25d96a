/** A `fetch` for stories: answers every address with this text, so that no story asks a network. */
export const answerWith =
  (body: string, { status = 200, type = 'application/json' } = {}): typeof fetch =>
  () =>
    Promise.resolve(new Response(body, { status, headers: { 'content-type': type } }));

/** A `fetch` whose answer never comes; it ends when the element gives up or is taken away. */
export const neverAnswer: typeof fetch = (_url, init) =>
  new Promise((_done, fail) => {
    init?.signal?.addEventListener('abort', () => fail(init.signal!.reason));
  });
