import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { eraBands, type EraOptions } from '../../src/layout/era-bands.js';
import { timeScale } from '../../src/layout/time-scale.js';
import { read, utc } from '../support/read-date.js';

/** Ten years on 1000 px, 100 px each, but for leap days. */
const scale = timeScale([{ from: utc('2010'), to: utc('2020') }], [0, 1000]);
const plan = (dates: readonly string[], options: Partial<EraOptions> = {}) =>
  eraBands(
    dates.map((date) => ({ title: date, date: read(date) })),
    { scale, width: 1000, now: utc('2020'), measure: ({ length }) => length * 7, ...options },
  );
const drawn = (dates: readonly string[], options?: Partial<EraOptions>) =>
  plan(dates, options).bands.map(({ stops }) => stops.map((x) => Math.round(x / 10) * 10));
const ends = (dates: readonly string[], options?: Partial<EraOptions>) =>
  plan(dates, options).bands.map((band) => [band.starts, band.ends]);

describe('a bound of an era', () => {
  test('that is known is sharp, with a line', () => {
    assert.deepEqual(drawn(['2012/2014']), [[200, 200, 500, 500]]);
    assert.deepEqual(ends(['2012/2014']), [[true, true]]);
  });

  test('that is known about fades within, over a fifth of the era', () => {
    assert.deepEqual(drawn(['2012~/2016']), [[200, 300, 700, 700]]);
    assert.deepEqual(drawn(['2012/2016?']), [[200, 200, 600, 700]]);
    assert.deepEqual(drawn(['2012~']), [[200, 220, 280, 300]]);
    assert.deepEqual(drawn(['[2012..2016]']), [[200, 300, 600, 700]]);
    assert.deepEqual(ends(['2012~/2016']), [[false, true]]);
  });

  test('that is not known fades away beside the one that is, however long the axis', () => {
    assert.deepEqual(drawn(['/2014']), [[440, 500, 500, 500]]);
    assert.deepEqual(drawn(['2014/']), [[400, 400, 400, 460]]);
    assert.deepEqual(drawn(['[2014..]']), [[400, 400, 400, 460]]);
    const far = timeScale([{ from: utc('1910'), to: utc('2020') }], [0, 1000]);
    assert.deepEqual(
      drawn(['2014/'], { scale: far }).map(([a, , , d]) => d! - a!),
      [60],
    );
  });

  test('of what goes on is the as-of line, and fades before it', () => {
    assert.deepEqual(drawn(['2012/..'], { now: utc('2018') }), [[200, 200, 740, 800]]);
    assert.deepEqual(drawn(['2017-07/..'], { now: utc('2018') }), [[750, 750, 790, 800]]);
    // Of what begins after it nothing is known but the start.
    assert.deepEqual(drawn(['2019/..'], { now: utc('2018') }), [[900, 900, 900, 960]]);
  });

  test('that lies in what is left out fades over all of that, since it is not to scale', () => {
    const broken = timeScale(
      [
        { from: utc('2010'), to: utc('2011') },
        { from: utc('2019'), to: utc('2020') },
      ],
      [0, 1000],
      100,
    );
    assert.deepEqual(drawn(['2010-07/2014', '2015/2017', '2015/2019'], { scale: broken }), [
      [220, 220, 450, 550],
      [450, 500, 500, 550],
      [450, 550, 1000, 1000],
    ]);
  });
});

test('an era that began before what is in view has no line there, and its title is at the edge', () => {
  const [band] = plan(['2000/2014']).bands;
  assert.deepEqual([band!.x0, Math.round(band!.x1), band!.starts, band!.ends], [0, 500, false, true]);
  assert.deepEqual([band!.title, band!.row], [6, 0]);
});

test('where one era begins as another ends there is one line', () => {
  assert.deepEqual(ends(['2012/2014', '2015/2016']), [
    [true, false],
    [true, true],
  ]);
});

test('an era that lies in another begins at the row of its own title', () => {
  const { bands } = plan(['2010/2019', '2012/2015', '2017/2018']);
  assert.deepEqual(
    bands.map(({ row }) => row),
    [0, 1, 1],
  );
});

test('nothing is drawn of an era out of view, nor of one of which no bound is known', () => {
  assert.deepEqual(plan(['2000/2005', '2030/2040']).bands, []);
  assert.deepEqual(plan([]), { bands: [], rows: 0 });
});

test('an era shorter than a pixel is still seen', () => {
  const [band] = plan(['2015-01-01']).bands;
  assert.ok(band!.x1 - band!.x0 >= 1);
});

test('a title stands where all of it has room, and nowhere else', () => {
  const [first, second] = plan(['2012', '2013/2019'], { measure: () => 95 }).bands;
  assert.equal(first!.title, undefined);
  assert.deepEqual([Math.round(second!.title!), second!.row], [306, 0]);
});

test('titles of eras that overlap stand in rows, the same wherever the view is; past three they are not written', () => {
  const dates = ['2010/2013', '2011/2014', '2012/2015', '2012-06/2016', '2014/2019'];
  const rows = (options?: Partial<EraOptions>) =>
    plan(dates, options).bands.map(({ title, row }) => (title === undefined ? undefined : row));
  assert.deepEqual(rows(), [0, 1, 2, undefined, 0]);
  assert.equal(plan(dates).rows, 3);
  const late = timeScale([{ from: utc('2015'), to: utc('2016') }], [0, 1000]);
  assert.equal(plan(dates, { scale: late }).rows, 3);
  assert.deepEqual(rows({ scale: late }), [2, undefined, 0]);
});

test('eras that share the day in which one ends and the next begins stand in one row, and no title reaches into the next', () => {
  const dates = ['2010-01-01/2014-06-15', '2014-06-15/2019'];
  assert.deepEqual(
    plan(dates).bands.map(({ row }) => row),
    [0, 0],
  );
  const near = timeScale([{ from: utc('2014-06-14'), to: utc('2014-06-16') }], [0, 400]);
  const [first, second] = plan(dates, { scale: near, width: 400, measure: () => 195 }).bands;
  assert.equal(first!.title, undefined);
  assert.equal(second!.title, undefined);
  const [fitting] = plan(dates, { scale: near, width: 400, measure: () => 180 }).bands;
  assert.equal(fitting!.title, 6);
  assert.deepEqual(plan(['2010/2014', '2014/2019']).rows, 2);
  assert.deepEqual(plan(['2010/..', '2014/..']).rows, 2);
});

test('neighbours differ, in the order of time whatever that of the data', () => {
  assert.deepEqual(
    plan(['2016/2017', '2010/2011', '2013/2014']).bands.map(({ era, odd }) => [era.title, odd]),
    [
      ['2010/2011', false],
      ['2013/2014', true],
      ['2016/2017', false],
    ],
  );
});

test('at any zoom bands are in order, in view, and no two titles touch', () => {
  const dates = ['2010/2013', '2011~/2014', '/2012', '2012-06/2016?', '2014/..', '2016', '2018-03-04', '2017/'];
  fc.assert(
    fc.property(
      fc.double({ min: utc('2000'), max: utc('2030'), noNaN: true }),
      fc.double({ min: 0, max: 13, noNaN: true }),
      fc.integer({ min: 256, max: 1600 }),
      (from, power, width) => {
        const { bands } = plan(dates, { scale: timeScale([{ from, to: from + 10 ** power }], [0, width]), width });
        const boxes: { x0: number; x1: number; row: number }[] = [];
        for (const { x0, x1, stops, title, era, row } of bands) {
          assert.ok(x0 >= 0 && x1 <= width && x0 < x1);
          assert.deepEqual(
            stops,
            stops.toSorted((a, b) => a - b),
          );
          assert.ok(stops.every((x) => Math.abs(x) <= 2e6));
          if (title === undefined) continue;
          const box = { x0: title, x1: title + era.title.length * 7, row };
          assert.ok(box.x0 >= x0 && box.x1 <= x1);
          for (const other of boxes) assert.ok(other.row !== box.row || other.x1 <= box.x0 || box.x1 <= other.x0);
          boxes.push(box);
        }
      },
    ),
  );
});
