import { strict as assert } from 'node:assert';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { validate } from '../../src/data/validate-timeline.js';
import { isBare } from '../../src/model/is-bare.js';

const folder = new URL('../../data/', import.meta.url);
const readme = readFileSync(new URL('README.md', folder), 'utf8');
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
const stories = await Promise.all(
  files.map(async (file) => ({
    name: file.replace('.ts', ''),
    sets: Object.values((await import(new URL(file, folder).href)) as Record<string, unknown>),
  })),
);

describe('the stories in data/', () => {
  test('there is one for each kind of timeline that people make', () => assert.ok(stories.length >= 10));

  for (const { name, sets } of stories) {
    const [written, ...more] = sets;
    const { timeline, problems } = validate(written);

    test(`${name} is one data set, without an error or a warning`, () => {
      assert.deepEqual(more, []);
      assert.deepEqual(
        problems.filter(({ severity }) => severity !== 'note'),
        [],
      );
      assert.ok(timeline.events.length >= 12);
    });

    test(`${name} has a line in the README`, () => assert.match(readme, new RegExp(`^\\| \`${name}\\.ts\` \\|`, 'm')));

    if (name.startsWith('invented-'))
      test(`${name} says in its title, its introduction and each source that it is invented`, () => {
        const { title, intro = '', sources } = timeline;
        for (const words of [title, intro, ...sources.map(({ publisher }) => publisher)])
          assert.match(words, /\binvented\b/i);
      });
    else if (isBare(timeline))
      test(`${name}, bare on purpose, has its source in the README`, () =>
        assert.match(readme, new RegExp(`\`${name}\\.ts\`.*https://`)));
    else
      test(`${name} names a source for every event`, () => {
        const known = new Set(timeline.sources.map(({ id }) => id));
        for (const { id, sources, figures = [], quotes = [] } of timeline.events) {
          assert.ok(sources.length > 0, `${id} has no source`);
          const named = [
            ...sources,
            ...figures.map(({ source }) => source),
            ...quotes.flatMap(({ source }) => source ?? []),
          ];
          assert.deepEqual(
            named.filter((source) => !known.has(source)),
            [],
            `${id} names a source that is not listed`,
          );
        }
      });

    // The seed came as one article on paper: its sources have no address.
    if (!name.startsWith('invented-') && !isBare(timeline) && name !== 'us-long-range-missiles')
      test(`${name} gives each source an address, and uses it`, () => {
        const used = new Set(timeline.events.flatMap(({ sources }) => sources));
        for (const { id, url = '' } of timeline.sources) {
          assert.match(url, /^https?:\/\/[\w.-]+\.[a-z]+\//, id);
          assert.ok(used.has(id), `${id} is used by no event`);
        }
      });
  }
});
