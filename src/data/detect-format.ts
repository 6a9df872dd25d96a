/** What a text is, by its content: a file's name and its declared type are too often wrong. */
export type Format = 'news-timeline' | 'timelinejs' | 'html' | 'csv' | 'ics' | 'empty' | 'unknown';

/**
 * Recognises what a text holds. `news-timeline` means JSON that is nothing else; whether it is sound is for
 * `validate` to say. Never throws, one pass.
 */
export const detectFormat = (text: string): Format => {
  const start = text.trimStart().slice(0, 4096); // without a byte order mark too: it counts as white space
  if (!start) return 'empty';
  // A quotation mark inside a JSON text is escaped, so that this key is never found in somebody's words.
  if (/^[[{]/.test(start)) return /"start_date"\s*:/.test(text) ? 'timelinejs' : 'news-timeline';
  if (start[0] === '<') return 'html';
  if (/^BEGIN:VCALENDAR/i.test(start)) return 'ics';
  const heading = /^.*/.exec(start)![0];
  return /[,;\t]/.test(heading) && /(^|[,;\t])\s*"?(date|start date|year|headline)"?\s*([,;\t]|$)/i.test(heading)
    ? 'csv'
    : 'unknown';
};
