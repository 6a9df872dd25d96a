// The axis of the seed read from top to bottom as assistive technology has it.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { usLongRangeMissiles } from '../../data/us-long-range-missiles.js';
import { validate } from '../../src/data/validate-timeline.js';
import { sortEvents } from '../../src/model/sort-events.js';
import { axisSuite, FAR_AWAY } from '../support/axis-suite.js';
import { heardSteps, type HeardStep } from '../support/heard-steps.js';

const suite = axisSuite(FAR_AWAY);
const { draw } = suite;

const ORDER = sortEvents(validate(usLongRangeMissiles).timeline).map(({ event }) => event.id);

describe('The axis of the seed as it is heard', () => {
  let steps: readonly HeardStep[];
  before(async () => {
    await draw('seed', { width: 1200 });
    steps = (await heardSteps(suite.page)).slice(1, -1);
  });

  const at = (pattern: RegExp) => steps.findIndex(({ name }) => pattern.test(name));

  test('begins with its title, its as-of date and “Show as list”, before any entry', () => {
    const first = steps.findIndex(({ role, expanded }) => role === 'button' && expanded !== undefined);
    assert.deepEqual(
      steps
        .slice(0, first)
        .map(({ role }) => role)
        .filter((role) => role !== 'StaticText'),
      ['heading', 'button'],
    );
    assert.match(steps[0]!.name, /^US permission for Ukraine/);
    assert.match(steps[1]!.name, /^As of 17 November 2024/);
    assert.equal(steps[first - 1]!.name, 'Show as list');
  });

  test('tells every entry as a closed button with a whole sentence, in the one order', () => {
    const buttons = steps.filter(({ role, expanded }) => role === 'button' && expanded === false);
    assert.equal(buttons.length, 16);
    buttons.forEach(({ name }, index) => {
      const { headline, date } = usLongRangeMissiles.events.find(({ id }) => id === ORDER[index])!;
      assert.ok(name.includes(headline), `${ORDER[index]}: ${name}`);
      assert.match(name, date === null ? /^No date\. / : /202[24]/);
      assert.match(name, /\.$/);
    });
  });

  test('says nothing of lines, ticks and names of groups, which each sentence makes up for', () => {
    assert.equal(at(/^(Aug|Sep|Oct|August|2024)$/), -1);
    assert.equal(at(/2 years, 5 months/), -1);
  });

  test('comes to the possibilities after all that is dated, under their heading, and then to what is not settled', () => {
    const possible = at(/^Possible, no date/);
    assert.equal(steps[possible]!.role, 'heading');
    assert.ok(possible > at(/Zelensky/) && possible < at(/Britain and France could/));
    assert.ok(at(/None of this has happened/) < at(/Britain and France could/));
    assert.ok(at(/3 points not settled/) > at(/Support might be reduced/));
  });

  test('ends with the key to the marks, closed, and the source', () => {
    assert.ok(at(/^How to read this$/) > at(/3 points not settled/));
    assert.equal(steps[at(/^How to read this$/)]!.expanded, false);
    assert.equal(at(/Whole month or period/), -1);
    assert.ok(at(/Compiled article/) > at(/^How to read this$/));
  });
});

suite.testQuiet();
