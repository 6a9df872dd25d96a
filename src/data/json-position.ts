const TOKEN =
  /[ \t\r\n]*([[\]{}:,]|"(?:[^"\\\0-\x1f]+|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/y;

/**
 * Where a text stops being JSON (RFC 8259): the index of the first character that cannot stand there, or the text's
 * length if it ends too soon. Browsers say this in their own words, or not at all.
 */
export const jsonErrorAt = (text: string): number => {
  const open: string[] = [];
  /** What may come next: a value, a key, a colon, or what follows a value. */
  let next = 'value';
  let mayClose = false;
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[1];
    const start = token ? TOKEN.lastIndex - token.length : at + /[ \t\r\n]*/.exec(text.slice(at))![0].length;
    if (!token) return start;
    const holder = open.at(-1);
    const closes = token === (holder === '{' ? '}' : holder && ']');
    if (closes && (next === 'after' || mayClose)) {
      open.pop();
      next = 'after';
      mayClose = false;
    } else if (next === 'after') {
      if (token !== ',' || !holder) return start;
      next = holder === '{' ? 'key' : 'value';
    } else if (next === 'colon') {
      if (token !== ':') return start;
      next = 'value';
    } else if (next === 'key') {
      if (token[0] !== '"') return start;
      next = 'colon';
      mayClose = false;
    } else if (token === '{' || token === '[') {
      open.push(token);
      next = token === '{' ? 'key' : 'value';
      mayClose = true;
    } else if (/[\]}:,]/.test(token[0]!)) return start;
    else {
      next = 'after';
      mayClose = false;
    }
    at = TOKEN.lastIndex;
  }
};
