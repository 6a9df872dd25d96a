// Nothing: what a page costs before any library, which is subtracted from memory and is the floor of every other figure.
globalThis.library = { drawn: '#box', input: () => undefined, mount: async () => {}, pan() {}, zoom() {} };
