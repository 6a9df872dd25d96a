import { rolldown } from 'rolldown';
import { gzipSync } from 'node:zlib';
async function size(code, external = []) {
  const b = await rolldown({
    input: 'entry',
    external,
    plugins: [
      {
        name: 'e',
        resolveId(id) {
          if (id === 'entry') return id;
        },
        load(id) {
          if (id === 'entry') return { code, moduleType: 'ts' };
        },
      },
    ],
    logLevel: 'silent',
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
  });
  const { output } = await b.generate({ minify: true });
  const t = output[0].code;
  return [t.length, gzipSync(t, { level: 9 }).length, t];
}
const d = '/work/main/src/';
const all = `export {validate} from '${d}data/validate-timeline.ts';export {loadTimeline} from '${d}data/load-timeline.ts';export {detectFormat} from '${d}data/detect-format.ts'`;
const a = await size(all);
const e = await size(all, [/model\/(partial-date|time-zone|timeline|date-problems|calendar)/]);
const v = await size(`export {validate} from '${d}data/validate-timeline.ts'`, [
  /model\/(partial-date|time-zone|timeline|date-problems|calendar)/,
]);
const p = await size(
  `export {parsePartialDate} from '${d}model/partial-date.ts';export * from '${d}model/timeline.ts'`,
);
console.log(
  'all',
  a.slice(0, 2),
  'without date model',
  e.slice(0, 2),
  'validate only',
  v.slice(0, 2),
  'date+timeline',
  p.slice(0, 2),
);
if (process.argv[2]) console.log(e[2]);
