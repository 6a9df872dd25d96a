import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { detectFormat, type Format } from '../../src/data/detect-format.js';

const CASES: [what: string, text: string, format: Format][] = [
  ['a data set', '{"events": []}', 'news-timeline'],
  ['a bare list', '\n [ ]', 'news-timeline'],
  ['JSON after a byte order mark', '\uFEFF{"events":[]}', 'news-timeline'],
  ['broken JSON, which is still meant as JSON', '{events: }', 'news-timeline'],
  ['TimelineJS', '{"title":{},"events":[{"start_date": {"year": "2024"}}]}', 'timelinejs'],
  [
    'our JSON that speaks of TimelineJS',
    '{"events":[{"headline":"They write \\"start_date\\": {}"}]}',
    'news-timeline',
  ],
  ['a web page', '<!doctype html><title>x</title>', 'html'],
  ['a page that begins with a comment', '  <!-- x --><html>', 'html'],
  ['a calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0', 'ics'],
  ['our columns as a table', 'id,date,headline\n1,2024,x', 'csv'],
  ['TimelineJS columns as a table', 'Year,Month,Day,Headline,Text', 'csv'],
  ['a table with quotation marks and semicolons', '"Date";"Headline"\n', 'csv'],
  ['a table with tabs', 'what\tdate', 'csv'],
  ['nothing', '', 'empty'],
  ['white space and a byte order mark', '\uFEFF \n', 'empty'],
  ['prose', 'On that date, headline writers slept.', 'unknown'],
  ['YAML', 'events:\n  - date: 2024', 'unknown'],
  ['a number', '42', 'unknown'],
];

for (const [what, text, format] of CASES)
  test(`${what} is recognised as ${format}`, () => assert.equal(detectFormat(text), format));
