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
  return output.map(
    (o) =>
      o.fileName +
      ' ' +
      o.code.length +
      ' ' +
      gzipSync(o.code, { level: 9 }).length +
      (process.argv[2] ? '\n' + o.code : ''),
  );
}
const d = '/work/main/src/';
const ext = [/model\/(partial-date|time-zone|timeline|date-problems|calendar)/];
console.log(
  'load+readTimeline',
  await size(
    `export {readTimeline} from '${d}data/read-timeline.ts';export {loadTimeline} from '${d}data/load-timeline.ts'`,
    ext,
  ),
);
console.log(
  'validate+load+detect',
  await size(
    `export {validate} from '${d}data/validate-timeline.ts';export {loadTimeline} from '${d}data/load-timeline.ts';export {detectFormat} from '${d}data/detect-format.ts'`,
    ext,
  ),
);
