// Dates a second on one core, and how many times as fast as `edtf`. Run by hand: node test/bench/parse-dates.mjs
// Everything is measured in one run, by turns, and the best of the rounds counts: the machine's other work only slows.
import { build } from 'esbuild';
import { parse } from 'edtf';

const { outputFiles } = await build({
  entryPoints: ['src/model/partial-date.ts'],
  absWorkingDir: new URL('../..', import.meta.url).pathname,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  write: false,
});
const { parsePartialDate } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const two = (n) => String(n).padStart(2, '0');
const days = Array.from({ length: 5000 }, (_, i) => `${1900 + (i % 140)}-${two((i % 12) + 1)}-${two((i % 28) + 1)}`);
const months = days.map((day) => day.slice(0, 7));
const sets = {
  'YYYY-MM-DD': days,
  'YYYY-MM': months,
  'YYYY-MM-DD/YYYY-MM-DD': days.map((day, i) => `${day}/${2050 + (i % 40)}${day.slice(4)}`),
  'YYYY-MM/YYYY-MM': months.map((month, i) => `${month}/${2050 + (i % 40)}${month.slice(4)}`),
  'all four mixed': days.map((day, i) => [day, months[i], `${day}/2051-06-07`, `${months[i]}/2051-06`][i % 4]),
  YYYY: days.map((day) => day.slice(0, 4)),
  'clock time, Z': days.map((day) => `${day}T18:30:00Z`),
  '[..YYYY-MM-DD]': days.map((day) => `[..${day}]`),
  'qualified month': months.map((month) => `${month}~`),
};

/** Texts a second: `rounds` passes of about `ms` each, the best of them. */
const rate = (read, texts, ms, rounds) => {
  let best = 0;
  for (let round = 0; round < rounds; round++) {
    let count = 0;
    const start = performance.now();
    let now = start;
    while (now - start < ms) {
      for (const text of texts) if (read(text) === undefined) throw new Error(text);
      count += texts.length;
      now = performance.now();
    }
    best = Math.max(best, (count / (now - start)) * 1000);
  }
  return best;
};

const million = (n) => `${(n / 1e6).toFixed(n > 1e5 ? 2 : 4)} M/s`.padStart(14);
rate((text) => parsePartialDate(text), Object.values(sets).flat(), 500, 1);
for (const [name, texts] of Object.entries(sets)) {
  const ours = rate((text) => parsePartialDate(text), texts, 200, 5);
  const theirs = rate((text) => parse(text), texts.slice(0, 100), 200, 2);
  console.log(
    name.padEnd(22),
    million(ours),
    `edtf${million(theirs)}`,
    `${Math.round(ours / theirs)} times`.padStart(12),
  );
}
const zoned = days.map((day) => `${day}T02:30`);
console.log(
  'clock time in a zone  ',
  million(rate((text) => parsePartialDate(text, { timeZone: 'Europe/Kyiv' }), zoned, 200, 3)),
);
