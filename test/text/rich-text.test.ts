import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isSafeLink, parseRichText, plainRichText, type RichBlock, type RichInline } from '../../src/text/rich-text.js';

const inline = (node: RichInline): string =>
  node.type === 'text'
    ? node.text
    : node.type === 'link'
      ? `<a ${node.url}>${node.children.map(inline).join('')}</a>`
      : `<${node.type}>${node.children.map(inline).join('')}</${node.type}>`;
const block = (node: RichBlock): string =>
  `<${node.type}>${node.type === 'p' ? node.children.map(inline).join('') : node.children.map((line) => `<${line.type}>${line.children.map(inline).join('')}</${line.type}>`).join('')}</${node.type}>`;
const read = (text: string): string => parseRichText(text).map(block).join('');

describe('the six rules', () => {
  test('blank lines part paragraphs, single line ends do not', () => {
    assert.equal(read('One\nline.\n\n\nTwo.\r\n\r\nThree.\rStill.'), '<p>One line.</p><p>Two.</p><p>Three. Still.</p>');
  });

  test('stars emphasise', () => {
    assert.equal(
      read('an *em* and a **strong *both* word**'),
      '<p>an <em>em</em> and a <strong>strong <em>both</em> word</strong></p>',
    );
  });

  test('links keep their text and address', () => {
    assert.equal(read('See [the *reports*](#reports).'), '<p>See <a #reports>the <em>reports</em></a>.</p>');
    assert.equal(
      read('[Kursk](https://en.wikipedia.org/wiki/Kursk_(city))'),
      '<p><a https://en.wikipedia.org/wiki/Kursk_(city)>Kursk</a></p>',
    );
  });

  test('hyphens list, brackets quote', () => {
    assert.equal(
      read('Aid:\n- money\n- *arms*\n\n- more'),
      '<p>Aid:</p><ul><li>money</li><li><em>arms</em></li></ul><ul><li>more</li></ul>',
    );
    assert.equal(read('> One\n> line.\n>\n> Two.\nAfter.'), '<quote><p>One line.</p><p>Two.</p></quote><p>After.</p>');
  });

  test('nothing gives nothing', () => {
    assert.deepEqual(parseRichText(''), []);
    assert.deepEqual(parseRichText(' \n\t\n'), []);
  });
});

describe('what is no rule is text', () => {
  test('stars beside spaces', () => {
    assert.equal(read('*a * b*'), '<p><em>a * b</em></p>');
    assert.equal(read('x * a*'), '<p>x * a*</p>');
  });

  test('markup of HTML', () => {
    assert.equal(parseRichText('<img src=x onerror=alert(1)>').length, 1);
    assert.equal(plainRichText('<b>x</b> &amp;'), '<b>x</b> &amp;');
  });

  test('stars that do not open or close', () => {
    for (const text of [
      '2 * 3 * 4',
      '2*3*4',
      'a* b *',
      '*open',
      '**open *both',
      '****',
      '[*a](',
      'a ** b **',
      'snake*case*',
    ])
      assert.equal(read(text), `<p>${text.trim()}</p>`, text);
  });

  test('emphasis does not reach across the edge of a link', () => {
    assert.equal(read('*a [b* c](#d)'), '<p><em>a [b</em> c](#d)</p>');
    assert.equal(read('[a *b](#c) d*'), '<p><a #c>a *b</a> d*</p>');
  });

  test('a link in a link, an empty link, a bracket alone', () => {
    assert.equal(read('[a [b](#c) d](#e)'), '<p>[a <a #c>b</a> d](#e)</p>');
    assert.equal(read('[](#c) and [1] and ]('), '<p>[](#c) and [1] and ](</p>');
  });

  test('a dash in running text is no list', () => {
    assert.equal(read('a - b\n-c'), '<p>a - b -c</p>');
  });
});

describe('a link leads only where it may', () => {
  const safe = [
    'https://example.org/a?b#c',
    'http://example.org',
    'HTTPS://example.org',
    'mailto:desk@example.org',
    '/a',
    'a/b',
    '../a',
    '#a',
    '?a',
    'a',
    '//example.org',
    'a/b:c',
    '#a:b',
  ];
  const unsafe = [
    'javascript:alert(1)',
    'JavaScript:alert`1`',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc',
    'blob:x',
    '\u0001javascript:x',
    'java\nscript:x',
    'java\tscript:x',
    ' javascript:x',
    'x:y',
  ];

  test('web, mail and relative addresses are links', () => {
    for (const url of safe) assert.ok(isSafeLink(url), url);
  });

  test('every other scheme is not, and stays as it was written', () => {
    for (const url of unsafe) {
      assert.equal(isSafeLink(url), false, JSON.stringify(url));
      assert.doesNotMatch(read(`[x](${url})`), /<a /, JSON.stringify(url));
    }
    assert.equal(read('[x](javascript:x)'), '<p>[x](javascript:x)</p>');
  });
});

describe('whatever is written', () => {
  const marks = fc.string({
    unit: fc.constantFrom(
      '*',
      '**',
      '[',
      ']',
      '](',
      ')',
      '(',
      '- ',
      '> ',
      '>',
      '\n',
      '\n\n',
      ' ',
      'a',
      'ї',
      '😀',
      'https://x',
      'javascript:',
      '\\',
      '<b>',
      '\0',
    ),
    maxLength: 60,
  });
  const all = (node: RichInline): string =>
    node.type === 'text' ? node.text : node.children.map(all).join('') + (node.type === 'link' ? node.url : '');
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}:/<\\\0]/gu, '');

  test('no letter is lost or moved, and nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(marks, fc.string({ unit: 'binary' })), (text) => {
        const kept = parseRichText(text).flatMap((node) =>
          node.type === 'p' ? node.children : node.children.flatMap(({ children }) => children),
        );
        assert.equal(letters(kept.map(all).join('')), letters(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('no text stands beside a text, none is empty', () => {
    const check = (nodes: readonly RichInline[]): void => {
      nodes.forEach((node, at) => {
        if (node.type === 'text') assert.ok(node.text && nodes[at + 1]?.type !== 'text');
        else {
          assert.ok(node.children.length);
          check(node.children);
        }
      });
    };
    fc.assert(
      fc.property(marks, (text) => {
        for (const node of parseRichText(text)) {
          if (node.type === 'p') check(node.children);
          else node.children.forEach(({ children }) => check(children));
        }
      }),
    );
  });

  test('long runs of marks never make a tree larger than the text', () => {
    for (const piece of [
      '*',
      '**',
      '***',
      '* ',
      ' *',
      '[',
      '](',
      '[a](',
      '[a](b',
      '*[',
      '*a **b [c ',
      '> ',
      '- ',
      '\n',
      '](a(b',
    ]) {
      const text = piece.repeat(Math.ceil(10_000 / piece.length));
      const count = (node: RichInline): number =>
        1 + (node.type === 'text' ? 0 : node.children.reduce((sum, child) => sum + count(child), 0));
      const nodes = parseRichText(text).flatMap((node) =>
        node.type === 'p' ? node.children : node.children.flatMap(({ children }) => children),
      );
      assert.ok(nodes.reduce((sum, node) => sum + count(node), 0) <= 10_000, piece);
    }
  });

  test('emphasis is never nested deeper than its three marks', () => {
    const depth = (node: RichInline): number =>
      node.type === 'text' ? 0 : 1 + Math.max(0, ...node.children.map(depth));
    fc.assert(
      fc.property(marks, (text) =>
        parseRichText(text).every((node) => node.type !== 'p' || node.children.every((child) => depth(child) <= 3)),
      ),
    );
  });
});

test('the plain text keeps paragraphs apart and drops the marks', () => {
  assert.equal(plainRichText('A *b* [c](#d).\n\n- e\n- f\n\n> g'), 'A b c.\n\ne\nf\n\ng');
});
