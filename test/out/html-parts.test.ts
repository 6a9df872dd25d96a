import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TimelineObjectInput } from '../../src/model/timeline.js';
import { partHtml, pointsHtml } from '../../src/out/html-parts.js';
import { htmlSections } from '../../src/out/html-sections.js';
import { fault, pieces } from '../support/html-pieces.js';

const parts = (input: TimelineObjectInput) => {
  const { context } = pieces(input);
  return htmlSections(context.timeline, 'chronological').parts.map((part) => {
    const html = partHtml(part, 3, context);
    assert.equal(fault(html), '');
    return html;
  });
};
const event = (date: string | null, headline = 'H') => ({ date, headline });

describe('partHtml', () => {
  test('a list numbers its items only where their order is known', () => {
    assert.match(parts({ events: [event('2020'), event('2022')] })[0]!, /<ol role="list"><li/);
    for (const [a, b] of [
      ['2024-11', '2024-11-17'],
      ['2024', '2024'],
      ['/2024', '/2024'],
      [null, null],
    ] as const) {
      const html = parts({ events: [event(a), event(b)] }).join('');
      assert.doesNotMatch(html, /<ol/, `${a} ${b}`);
      assert.match(html, /<ul role="list"><li/, `${a} ${b}`);
    }
  });

  test('what may lie anywhere before a day is not numbered even alone', () => {
    assert.match(parts({ events: [event('[..2024-11-17]')] })[0]!, /<ul role="list"><li/);
  });

  test('a heading of a section stands at its level, and those of its events one below', () => {
    const html = parts({ title: 'T', events: [event('2024-08-01'), event('2024-08-02')] })[0]!;
    assert.match(
      html,
      /^<section><h3 data-said="section"><span>August<\/span> <span data-part="year">2024<\/span><\/h3>/,
    );
    assert.match(html, /<h4>/);
    assert.match(parts({ events: [event('2024')] })[0]!, /^<section><ol role="list"><li[^>]*>.*<h3>/);
  });

  test('a long gap says its length, and to where', () => {
    const html = parts({
      events: [event('2000'), ...['2020-01-01', '2020-01-02', '2020-01-03'].map((day) => event(day))],
    }).find((each) => each.includes('"gap"'))!;
    assert.equal(html.replace(/<[^>]*>/g, ''), '19 years to the next dated entry');
  });

  test('the heading of a total over its month says that it is of the whole month', () => {
    const figure = { label: 'strikes', unit: 'count', comparison: 'moreThan', period: '2024-10', source: '' } as const;
    const total = { ...event('2024-10', 'More than 2,000 strikes'), figures: [{ ...figure, value: 2000 }] };
    const html = parts({ title: 'T', events: [event('2024-09-29'), event('2024-09-30'), total, total] });
    assert.match(html[1]!, /<h3 [^>]*><span>October<\/span> .*2024<\/span> <small>whole month<\/small><\/h3>/);
    assert.doesNotMatch(html[0]!, /whole/);
  });

  test('the as-of line stands before what is possible', () => {
    const all = parts({ asOf: '2024-11-17', events: [event('2024-08'), { ...event(null), status: 'possible' }] });
    assert.match(
      all[1]!,
      /^<p data-said="as-of"><span>As of <time datetime="2024-11-17">17 November 2024<\/time><\/span><\/p>$/,
    );
    assert.match(all[2]!, /Possible, no date/);
  });

  test('a long run counts what the element hides of it', () => {
    const html = parts({ events: Array.from({ length: 9 }, (_, at) => event('[..2024-11-17]', `H${at}`)) })[0]!;
    assert.match(html, /data-more="Show 8 more, days not known"/);
    assert.equal(html.match(/data-fold="run"/g)?.length, 8);
  });
});

describe('pointsHtml', () => {
  test('each point is an item, with its own as-of date for who reads the data', () => {
    const { context } = pieces({
      events: [],
      openPoints: [{ text: 'Why <so>?', asOf: '2024-11-17' }, { text: 'How?' }],
    });
    assert.equal(
      pointsHtml(3, false, context),
      '<section id="open-points" data-open-points=""><h3 data-said="points">2 points not settled</h3>' +
        '<ul role="list"><li data-as-of="2024-11-17">Why &lt;so&gt;?<small data-said="point-as-of"> As of 17 November 2024</small></li>' +
        '<li>How?</li></ul></section>',
    );
  });

  test('the day of a point that is also that of the whole is said once, above', () => {
    const { context } = pieces({
      asOf: '2024-11-17',
      events: [],
      openPoints: [
        { text: 'Why?', asOf: '2024-11-17' },
        { text: 'How?', asOf: '2024-11-10' },
      ],
    });
    assert.match(
      pointsHtml(3, false, context)!,
      /<li data-as-of="2024-11-17">Why\?<\/li><li data-as-of="2024-11-10">How\?<small [^>]*> As of 10 November 2024<\/small>/,
    );
  });

  test('where all is settled nothing is said', () => {
    assert.equal(pointsHtml(3, false, pieces({ events: [] }).context), undefined);
  });
});
